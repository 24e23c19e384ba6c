/** 2021年十二月: Arabic and Han numerals in one date. */

import { Has } from '../../draft/mask.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule } from '../../rule.ts';

const han = '[一二三四五六七八九十]{1,3}';
const mixed = new RegExp(
  `[0-9]{4}年${han}月(?:${han}日|[0-9]{1,2}日)?|[0-9]{4}年[0-9]{1,2}月${han}日|[一二][〇零○一二三四五六七八九]{3}年[0-9]{1,2}月(?:[0-9]{1,2}日)?`,
  'gu',
);
const parts = /^(.{4})年([^月]+)月(?:([^日]+)日)?$/u;

export default defineRule({
  id: 'date-mixed-script',
  title: ['日期数字写法一致', 'One script in a date'],
  category: 'numeral',
  severity: 'warning',
  authority: '国标',
  why: [
    '同一场合出现的数字应当同类别同形式，一个日期里不能一半汉字一半阿拉伯数字。',
    'Figures of one kind take one form; a date is not half Han and half Arabic.',
  ],
  basis: ['GB/T 15835—2011 4.3'],
  messages: {
    mixed: ['日期中数字写法应一致，可写作“{right}”。', 'Write the figures of a date alike: “{right}”.'],
  },
  examples: [
    { bad: '项目于⟦2021年十二月⟧开工，⟦二〇二二年8月8日⟧竣工。', good: '项目于2021年12月开工，2022年8月8日竣工。' },
    { bad: '⟦2021年十二月8日⟧验收。', good: '2021年12月8日验收。' },
    { good: '项目于2021年12月开工，二〇二二年八月八日竣工。' },
    { good: '农历2021年八月十五举办灯会。' },
  ],
  *check({ draft }) {
    for (const { start, end, block, groups } of draft.matches(mixed, Has.digit)) {
      // The lunar calendar keeps Han numerals.
      if (/[农阴]历$/u.test(draft.scrubbed.slice(Math.max(block.line.start, start - 2), start))) continue;
      if (/[初十廿]/u.test(draft.scrubbed.charAt(end))) continue;
      const right = rewrite(groups[0]);
      if (right) yield { at: { start, end }, message: 'mixed', data: { right }, suggestions: [right] };
    }
  },
});

function rewrite(date: string): string | undefined {
  const [, year = '', month = '', day] = parts.exec(date) ?? [];
  const numbers = [year.replace(/[零○]/gu, '〇'), month, ...(day === undefined ? [] : [day])].map((part) =>
    parseNumeral(part),
  );
  const [y, m, d] = numbers;
  if (numbers.some((one) => one === undefined)) return undefined;
  return `${y}年${m}月${d === undefined ? '' : `${d}日`}`;
}
