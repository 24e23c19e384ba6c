/** 元 and 万元 in one column of a table. */

import { defineRule } from '../../rule.ts';
import { tablesOf } from '../kinds/tables.ts';

const money = /[0-9](元|万元|亿元|千元)$/u;

export default defineRule({
  id: 'unit-mixed',
  title: ['同列计量单位统一', 'Keep one unit in a column'],
  category: 'consistency',
  severity: 'info',
  authority: '实务',
  why: [
    '同一列有的用元、有的用万元，容易看错数量级，也无法直接合计。',
    'Yuan and ten thousand yuan in one column are easily misread.',
  ],
  messages: {
    mixed: [
      '本列多用“{usual}”，此处用“{here}”，请统一单位。',
      'This column mostly uses “{usual}”, here “{here}” is used.',
    ],
  },
  examples: [
    {
      bad: '项目\t金额\n会议费\t3000元\n培训费\t5000元\n设备费\t⟦2万元⟧',
      good: '项目\t金额\n会议费\t3000元\n培训费\t5000元\n设备费\t20000元',
    },
    { good: '项目\t金额\n会议费\t3000元\n培训费\t5000元' },
  ],
  *check({ draft }) {
    for (const { rows, width } of tablesOf(draft)) {
      for (let column = 0; column < width; column++) {
        const cells = rows
          .flatMap((row) => row[column] ?? [])
          .map((cell) => ({ at: cell.at, unit: money.exec(cell.text)?.[1] ?? '' }))
          .filter(({ unit }) => unit !== '');
        const usual = commonest(cells.map(({ unit }) => unit));
        for (const { at, unit } of cells)
          if (unit !== usual) yield { at, message: 'mixed', data: { usual, here: unit } };
      }
    }
  },
});

function commonest(units: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
