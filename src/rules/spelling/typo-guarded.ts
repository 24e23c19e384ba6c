/** Characters probably mistaken for others; what stands beside them decides. */

import { words } from '../../options.ts';
import { defineRule } from '../../rule.ts';
import { isMentioned, isQuoted, occurrences, wordsOf } from '../kinds/terms.ts';
import { suspects } from './typo-guarded.list.ts';

export default defineRule({
  id: 'typo-guarded',
  title: ['核对疑似错别字', 'Check probable misspellings'],
  category: 'spelling',
  severity: 'warning',
  authority: '工具',
  why: [
    '“己经”“按排”“反应问题”一类字，形近、音近最易混；个别地方是对的，所以只作警告，由人定。',
    'These look or sound so alike that they are easily mixed up; a few are right, so a person decides.',
  ],
  options: { allow: words([], ['本单位认可的写法，不再提示', 'spellings your office accepts']) },
  messages: {
    suspect: ['“{wrong}”疑似应为“{right}”，请核对。', '“{wrong}” may be meant as “{right}”; please check.'],
  },
  words: wordsOf(suspects),
  examples: [
    { bad: '整改工作⟦己经⟧完成，工作机制逐步⟦建全⟧。', good: '整改工作已经完成，工作机制逐步健全。' },
    {
      bad: '专项工作⟦取的明显⟧进展；⟦既使⟧遇到困难，决不退缩。',
      good: '专项工作取得明显进展；即使遇到困难，决不退缩。',
    },
    { bad: '要统筹⟦按排⟧好值班力量，及时⟦反应问题⟧。', good: '要统筹安排好值班力量，及时反映问题。' },
    { good: '干部利己经商，按排名公示，恢复盖章，新建全国一流园区。' },
    { good: '我们既使群众得到实惠，又使企业增强了信心。' },
    { good: '采取的积极措施，应急反应问题研究，坚决对标对表，学期末来校报到。' },
    { good: '检察机关推动“四大检察”全面协调充分发展。' },
    { good: '讲授《领导干部的自已与自律》一书。' },
    { bad: '取得了⟦显着成⟧效，大力⟦倍训⟧党员。', good: '取得了显著成效，大力培训党员。' },
    { good: '从末端治理转向源头预防，从末级渠系抓起，粉末按比例混合，粉末经高温烧结，以法治国际规则为参照。' },
    {
      good: '机关健步走，新建3座实训楼，从著作到论文，从发作到就诊，从农作到养殖，取自已发表的论文，首次报道时间，药物反应问题。\n锁定对决对手，大会仪程，承担执行不利后果，换取的成效。',
    },
    { good: '对比效果、投人民币、赶紧涨价、男士地位、加倍训练，扩建义务教育学校。' },
  ],
  *check({ draft, hits, options }) {
    for (const { at, term, right } of occurrences(draft, hits, suspects)) {
      const { wrong } = term;
      const { scrubbed } = draft;
      if (options.allow.includes(wrong) || isMentioned(scrubbed, at) || isQuoted(scrubbed, at, 'titles')) continue;
      yield { at, message: 'suspect', data: { wrong, right }, suggestions: term.rights };
    }
  },
});
