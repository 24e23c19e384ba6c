/** .5%: a decimal fraction without its zero. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const before = /[\u4e00-\u9fff，、（：“～—]/u;
/** An ordinal and its point: 一.20个项目. */
const ordinal = /[一二三四五六七八九十]/u;
const fraction =
  /[.．]([0-9]{1,6})(?=[%％‰]|个百分点|[万亿千百]|元|米|公里|吨|亩|公顷|倍|平方|度|毫|厘|公斤|千克|克|升|小时|[，。；、）])/gu;

export default defineRule({
  id: 'decimal-leading-zero',
  title: ['纯小数写出前面的0', 'Write the zero of 0.5'],
  category: 'numeral',
  severity: 'warning',
  authority: '国标',
  why: [
    '纯小数必须写出小数点前的“0”，否则小数点容易被漏看，也可能是前面的数字丢了。',
    'A decimal fraction keeps its 0; without it the point is overlooked, or a figure was lost.',
  ],
  basis: ['GB/T 15835—2011 5.1.2'],
  messages: {
    zero: [
      '小数点前缺数字，应写作“{right}”；如漏了数字，请补上。',
      'Write the 0 before the point, or the lost figure: “{right}”.',
    ],
  },
  examples: [
    { bad: '失业率下降⟦.5⟧个百分点，误差为⟦.46⟧%。', good: '失业率下降0.5个百分点，误差为0.46%。' },
    { good: '失业率下降0.5个百分点，版本号为v.2，文件扩展名为.7z。' },
    { good: '一.20个重点项目全部开工' },
  ],
  *check({ draft }) {
    for (const { start, end, groups, block } of draft.matches(fraction, Has.digit)) {
      const left = draft.scrubbed.charAt(start - 1);
      if (start === block.line.start || !before.test(left) || ordinal.test(left)) continue;
      const right = `0.${groups[1]}`;
      yield { at: { start, end }, message: 'zero', data: { right }, fix: { text: right, safe: false } };
    }
  },
});
