/** 超过50%以上: over and above. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const number = '(?:[0-9][0-9,.]*(?:[万亿]|万亿)?|[一二三四五六七八九十百千万]{1,6}|半数|三分之[一二]|一半)';
const twice = new RegExp(
  `(?:超过|超出|高于|不少于|不低于|至少|多于|逾)了?${number}[\\u4e00-\\u9fff%％‰]{0,4}以上`,
  'gu',
);

export default defineRule({
  id: 'over-redundant',
  title: ['“超过”不加“以上”', 'Not both 超过 and 以上'],
  category: 'numeral',
  severity: 'off',
  authority: '行业',
  why: [
    '“超过”“不少于”已经表示在这个数之上，再加“以上”就重复了。',
    '超过 and 不少于 already mean above the figure; 以上 says it again.',
  ],
  messages: {
    twice: ['“{over}”已含此意，应删去“以上”。', '“{over}” says it already; delete 以上.'],
  },
  examples: [
    { bad: '满意率超过95%⟦以上⟧，每月走访不少于4次⟦以上⟧。', good: '满意率超过95%，每月走访不少于4次。' },
    { good: '满意率达95%以上，处级以上干部超过20人。' },
    { good: '超过3名县级以上劳模参会。' },
  ],
  *check({ draft }) {
    for (const { end, groups } of draft.matches(twice, Has.han)) {
      const over = /^(?:超过|超出|高于|不少于|不低于|至少|多于|逾)/u.exec(groups[0])?.[0] ?? '';
      const rank = /[级岁]以上$/u.test(groups[0]);
      if (!rank) yield { at: { start: end - 2, end }, message: 'twice', data: { over }, suggestions: [''] };
    }
  },
});
