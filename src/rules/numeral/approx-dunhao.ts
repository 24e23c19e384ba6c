/** 三、四个: a mark between the two figures of an estimate. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const unit =
  '个(?!五年|百分点)|天(?!干)|名(?!额)|人(?!民)|次(?!会议|全会|代表)|件|户|家|倍|成(?!立)|里|公里|米|元|万元|亿元|小时|分钟|周(?!年)|岁|斤|吨|亩|份|本|条(?!款)|张|辆|台|遍|回|趟|场';
/** 三、四 counts as one estimate only where the figures follow each other and nothing makes them ordinals. */
const approximate = new RegExp(
  `(?<![第零〇一二三四五六七八九十百千万、0-9（(])(一、二|[二两]、三|三、四|四、五|五、六|六、七|七、八|八、九|三、五)(?=(?:十|百|千|万)?多?(?:${unit}))`,
  'gu',
);

export default defineRule({
  id: 'approx-dunhao',
  title: ['概数之间不用顿号', 'No 、 in an estimate'],
  category: 'numeral',
  severity: 'off',
  authority: '国标',
  why: [
    '两个相邻的数字连用表示概数时不用顿号；加了顿号就成了分别列举。',
    'Two neighbouring figures make an estimate without 、; with it they list two things.',
  ],
  basis: ['GB/T 15835—2011 5.2.1'],
  messages: {
    mark: ['表示概数的两个数字之间不用顿号，应写作“{right}”。', 'An estimate takes no 、: write “{right}”.'],
  },
  examples: [
    { bad: '每月走访⟦三、四⟧次，每次⟦两、三⟧个小时。', good: '每月走访三四次，每次两三个小时。' },
    { bad: '距县城⟦七、八⟧十公里。', good: '距县城七八十公里。' },
    { good: '发展二、三产业，参加第五、六次会议，面向一、二年级。' },
    { good: '三、四季度抓收尾，见附件一、二、三。' },
    { good: '三、四个问题要整改到位' },
  ],
  *check({ draft }) {
    for (const { start, end, block, groups } of draft.matches(approximate, Has.enumeration)) {
      // An ordinal at the head of the paragraph: 三、四个问题…
      if (start === block.start) continue;
      const right = (groups[1] ?? '').replace('、', '');
      yield { at: { start, end }, message: 'mark', data: { right }, fix: { text: right } };
    }
  },
});
