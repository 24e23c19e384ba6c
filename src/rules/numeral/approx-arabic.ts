/** 3、4天: an estimate in Arabic figures. */

import { Has } from '../../draft/mask.ts';
import { toHan } from '../../language/numerals.ts';
import { defineRule } from '../../rule.ts';

const estimate =
  /([1-8])、([2-9])(?=(?:十|百|千|万)?多?(?:个(?!五|百分点)|天|名(?!额)|人|次(?!会)|倍|小时|分钟|里|公里|斤|岁))/gu;
const ordinal = /[0-9０-９.．第、年月日至—～-]/u;
const loose = /[0-9０-９]几(?=[个天名人次年岁])/gu;

export default defineRule({
  id: 'approx-arabic',
  title: ['概数用汉字数字', 'Estimates in Han numerals'],
  category: 'numeral',
  severity: 'off',
  authority: '国标',
  why: [
    '两个数字连用表示概数的，以及含“几”的概数，应用汉字数字。',
    'Estimates by two figures in a row or with 几 are written in Han numerals.',
  ],
  basis: ['GB/T 15835—2011 4.2.2'],
  messages: {
    pair: ['概数应用汉字数字，写作“{right}”。', 'Write the estimate in Han numerals: “{right}”.'],
    some: ['含“几”的概数应全用汉字数字，如“二十几”。', 'An estimate with 几 is all in Han numerals, as 二十几.'],
  },
  examples: [
    { bad: '每次需要⟦3、4⟧天，参加20⟦几⟧人。', good: '每次需要三四天，参加二十几人。' },
    { good: '第3、4次会议，1、2号楼，7、8月份。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups, block } of draft.matches(estimate, Has.enumeration)) {
      const [first, second] = [Number(groups[1]), Number(groups[2])];
      if (second !== first + 1 && !(first === 3 && second === 5)) continue;
      if (start === block.start || ordinal.test(draft.scrubbed.charAt(start - 1))) continue;
      const right = `${first === 2 ? '两' : toHan(first)}${toHan(second)}`;
      yield { at: { start, end }, message: 'pair', data: { right }, suggestions: [right] };
    }
    for (const { end } of draft.matches(loose, Has.digit)) yield { at: { start: end - 1, end }, message: 'some' };
  },
});
