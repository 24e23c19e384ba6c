/** 从2018年到2023年的3年间: a period whose length is not what its ends say. */

import { Has } from '../../draft/mask.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule } from '../../rule.ts';

const period =
  /(?<!规划)(?<![0-9〔[（(.])(?<from>(?:19|20)[0-9]{2})年?(?:(?<fromMonth>[0-9]{1,2})月)?(?:[0-9]{1,2}日)?(?:至|到|—{1,2}|[–－~～-])(?<to>(?:19|20)[0-9]{2})年(?:(?<toMonth>[0-9]{1,2})月)?(?:[0-9]{1,2}日)?(?:底|末|初)?(?:止|，)?(?:的|这|共|连续|历时|为期|一共|前后){0,3}(?<said>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?:个)?(?:整)?年(?!前|后|级|制|计划|规划|行动|攻坚|以[上下]|内|期|度|代|底|初|末|均|[0-9])/dgu;

export default defineRule({
  id: 'period-length',
  title: ['核对起止与年数', 'Match a period and its length'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: [
    '起止年份与年数不符，多为改了其中一处。',
    'When the ends and the length of a period disagree, one of them was changed alone.',
  ],
  messages: {
    length: [
      '{from}年至{to}年不是{said}年，应为{right}年，请核对。',
      '{from} to {to} is not {said} years but {right}: check it.',
    ],
  },
  examples: [
    {
      bad: '从2018年到2023年的⟦3⟧年间，全村户均收入翻了一番。',
      good: '从2018年到2023年的5年间，全村户均收入翻了一番。',
    },
    { bad: '2016—2020年的⟦三⟧年里，新建厂房12座。', good: '2016—2020年的五年里，新建厂房12座。' },
    { bad: '合同期自2020年5月至2023年5月，为期⟦两⟧年。', good: '合同期自2020年5月至2023年5月，为期三年。' },
    { good: '2021年至2023年3年间，2018年到2023年的6年里，2019年底至2023年初的四年，先后投产5座。' },
    { good: '2021年至2023年三年行动计划，2020年至2025年5年期贷款，2018年至2023年3年以上工龄者。' },
  ],
  *check({ draft }) {
    for (const { start, groups, block } of draft.matches(period, Has.digit)) {
      if (block.role === 'code') continue;
      const { from, to, said: written = '', fromMonth, toMonth } = groups.groups ?? {};
      const said = parseNumeral(written);
      const [first, last] = [Number(from), Number(to)];
      const years = last - first;
      const at = groups.indices?.groups?.said;
      // Both ends may count, and months may make the last year a part of one.
      const least = Number(toMonth ?? 12) < Number(fromMonth ?? 1) ? years - 1 : years;
      if (said === undefined || !at || years < 1 || (said >= least && said <= years + 1)) continue;
      const offset = start - groups.index;
      yield {
        at: { start: offset + at[0], end: offset + at[1] },
        message: 'length',
        data: { from: first, to: last, said, right: Math.max(least, 1) },
      };
    }
  },
});
