/** A word for a way of contact written so that filters do not see it, outside what is reported as an advertisement. */

import { defineRule } from '../../rule.ts';
import { removals } from '../kinds/removal.ts';

export default defineRule({
  id: 'residue-obfuscated-spacing',
  title: ['删去躲避检查的异形字', 'Delete disguised words'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '“薇信”“公众@号”是推广者为躲避检查改的写法，正常文稿里不会有。',
    'Advertisers write 薇信 or 公众@号 to escape filters; no honest draft does.',
  ],
  messages: {
    disguise: [
      '“{text}”是躲避检查的写法，多为推广残留，应删去或改为正常写法。',
      '“{text}” is written to escape filters; delete it or write the plain word.',
    ],
  },
  examples: [
    { bad: '依托支部⟦公众@号⟧推送学习内容。', good: '依托支部公众号推送学习内容。' },
    { bad: '建立⟦薇信⟧联络群2个。', good: '建立微信联络群2个。' },
    { good: '依托支部公众号推送学习内容，建立微信群2个，徽信公司中标，树立基层组织威信。' },
  ],
  *check({ draft }) {
    for (const { at } of removals(draft, 'disguise')) {
      const text = draft.text.slice(at.start, at.end);
      yield {
        at,
        message: 'disguise',
        data: { text },
        suggestions: [
          text
            .replace(/[薇徽威]/u, '微')
            .replace(/(?<=[々〇\u3400-\u9fff])[^々〇\u3400-\u9fff]+(?=[々〇\u3400-\u9fff])/gu, ''),
        ],
      };
    }
  },
});
