/** 2021-9 and 8-8 for a month or a day. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const month =
  /(?<![0-9A-Za-z.．/〔[（(号-])((?:19|20)[0-9]{2})-(0?[1-9]|1[0-2])(?![0-9A-Za-z./-]|[年届学级号])(?=[，。；、）\s]|起|止|至|前|后|以来|完成|开工|底|$)/gu;

export default defineRule({
  id: 'date-partial-hyphen',
  title: ['日期不全不用短横线', 'No hyphen in part of a date'],
  category: 'numeral',
  severity: 'off',
  authority: '国标',
  why: [
    '“-”可以代替完整日期里的年、月；日期不完整时不能代，以免看成起止或编号。',
    'The hyphen stands for 年 and 月 in a whole date only; in part of one it reads as a range.',
  ],
  basis: ['GB/T 15835—2011 5.1.4'],
  messages: {
    month: [
      '日期不完整，不能用“-”代替，应写作“{right}”。',
      'The date is not whole; write “{right}” instead of a hyphen.',
    ],
  },
  examples: [
    { bad: '项目于⟦2021-09⟧开工，⟦2022-3⟧完成。', good: '项目于2021年9月开工，2022年3月完成。' },
    { good: '项目于2021-09-05开工，招标编号2021-09号，2019-20赛季结束。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups, block } of draft.matches(month, Has.dash)) {
      if (block.role === 'table' || block.role === 'head') continue;
      const right = `${groups[1]}年${Number(groups[2])}月`;
      yield { at: { start, end }, message: 'month', data: { right }, suggestions: [right] };
    }
  },
});
