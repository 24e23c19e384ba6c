/** 等 behind a list that counts every item and joins the last by 及. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const counted =
  '(?:[0-9０-９XＸ]{1,4}|[一二两三四五六七八九十]{1,3})(?:份|个|项|次|场|名|件|篇|条|部|本|期|门|台|套|家)';
const last = new RegExp(`[及和与]${counted}[^，。；：、等]{1,24}等(?=[，。；）])`, 'gu');
const before = new RegExp(`${counted}[^，。；：、]{1,24}、[^，。；：]{0,80}$`, 'u');
const farthest = 120;

export default defineRule({
  id: 'deng-closed-list',
  title: ['列举已尽不用“等”', 'No 等 after a full list'],
  category: 'punctuation',
  severity: 'off',
  authority: '实务',
  why: [
    '逐项写明数量又用“及”收尾的列举已经完整，再加“等”会让人以为还有未报的。',
    'A list that counts each item and closes with 及 is complete; 等 hints at more.',
  ],
  messages: {
    closed: [
      '各项都写了数量并以“及”收尾，列举已完整，不宜再用“等”。',
      'Every item is counted and 及 closes the list; 等 does not fit.',
    ],
  },
  examples: [
    {
      bad: '上报了3份《工作台账》、2份《情况季报表》及4份《情况报告》⟦等⟧，筑牢防线。',
      good: '上报了3份《工作台账》、2份《情况季报表》及4份《情况报告》，筑牢防线。',
    },
    { good: '上报了《工作台账》、《情况季报表》及《情况报告》等，筑牢防线。' },
    { good: '购置电脑3台、打印机2台等，花费2万元。' },
  ],
  *check({ draft }) {
    for (const { start, end, block } of draft.matches(last, Has.enumeration)) {
      if (!before.test(draft.scrubbed.slice(Math.max(block.line.start, start - farthest), start))) continue;
      yield { at: { start: end - 1, end }, message: 'closed', suggestions: [''] };
    }
  },
});
