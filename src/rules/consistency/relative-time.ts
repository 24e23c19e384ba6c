/** 去年, 近日, 昨天: times that only today’s reader can place. */

import { defineRule } from '../../rule.ts';
import { ownYears } from '../kinds/moment.ts';

const words = [
  '今年',
  '去年',
  '前年',
  '明年',
  '上月',
  '本月',
  '下月',
  '上周',
  '本周',
  '昨天',
  '昨日',
  '今天',
  '今日',
  '明天',
  '近日',
  '日前',
  '近期',
  '前不久',
  '最近',
  '不久前',
];
const shifts = new Map([
  ['前年', -2],
  ['去年', -1],
  ['今年', 0],
  ['明年', 1],
]);

export default defineRule({
  id: 'relative-time',
  title: ['写明具体时间', 'Name the time'],
  category: 'consistency',
  severity: 'off',
  authority: '实务',
  why: ['文件存档后，“去年”“近日”就说不清是什么时候了。', 'Once filed, nobody can tell what “last year” was.'],
  messages: {
    relative: ['“{word}”会随时间推移而不明，请写明具体时间。', '“{word}” loses its meaning with time: name the date.'],
  },
  examples: [
    {
      bad: '2021年工作总结\n⟦去年⟧完成投资3亿元，⟦近日⟧通过验收。',
      good: '2021年工作总结\n2020年完成投资3亿元，2021年3月通过验收。',
    },
    { good: '请于6月30日前报送，生日前后慰问，最近距离为3公里，距今年代久远。' },
  ],
  words,
  *check({ draft, hits }) {
    const [year] = ownYears(draft);
    for (const { word, start, end } of hits) {
      const name = words[word] ?? '';
      const before = draft.scrubbed.charAt(start - 1);
      const after = draft.scrubbed.slice(end, end + 2);
      if (/[0-9生节假周休距至古当]/u.test(before) || /^(?:[距后代轻华]|邻|的?距离)/u.test(after)) continue;
      const shift = shifts.get(name);
      const suggestions = shift === undefined || year === undefined ? [] : [`${year + shift}年`];
      yield {
        at: { start, end },
        message: 'relative',
        data: { word: name },
        ...(suggestions.length > 0 && { suggestions }),
      };
    }
  },
});
