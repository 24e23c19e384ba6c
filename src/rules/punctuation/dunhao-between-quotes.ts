/** 、 between adjacent quotations or titles. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const between = /”、“|》、《|’、‘|〉、〈/gu;

export default defineRule({
  id: 'dunhao-between-quotes',
  title: ['并列引号间顿号可省', 'No 、 between quotations'],
  category: 'punctuation',
  severity: 'info',
  authority: '国标',
  why: [
    '并列的引号或书名号之间通常不用顿号；两种写法都很常见，全文统一即可。',
    'Between adjacent quotations or titles 、 is usually left out; both manners are common, keep to one.',
  ],
  basis: ['GB/T 15834—2011 4.5.3.5'],
  messages: {
    quotes: ['并列的引号之间通常不用顿号，可删去。', 'Between adjacent quotations 、 is usually left out; it may go.'],
    titles: ['并列的书名号之间通常不用顿号，可删去。', 'Between adjacent titles 、 is usually left out; it may go.'],
  },
  examples: [
    { bad: '开展“学先进”⟦、⟧“比贡献”⟦、⟧“当先锋”活动。', good: '开展“学先进”“比贡献”“当先锋”活动。' },
    { bad: '印发《值班制度》⟦、⟧《会议制度》。', good: '印发《值班制度》《会议制度》。' },
    { good: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。' },
    { good: '订阅《人民日报》（海外版）、《光明日报》。' },
  ],
  *check({ draft }) {
    for (const { start, groups } of draft.matches(between, Has.enumeration)) {
      const title = '》〉'.includes(groups[0].charAt(0));
      const at = { start: start + 1, end: start + 2 };
      yield { at, message: title ? 'titles' : 'quotes', fix: { text: '', safe: false } };
    }
  },
});
