/** The date below the text, where it stands on its line. */

import { defineRule } from '../../rule.ts';
import { demand, paragraphsOf } from '../kinds/layout.ts';

const roles = new Set(['date'] as const);

export default defineRule({
  id: 'date-position',
  title: ['成文日期右空四字', 'Set the date off the right edge'],
  category: 'layout',
  severity: 'info',
  authority: '实务',
  why: ['成文日期的位置固定，才好加盖印章。', 'The seal is set upon the date, so its place is fixed.'],
  messages: {
    left: [
      '成文日期没有靠右排；右空{must} {want} 字（{by}）。',
      'The date is not set to the right; {must} {want} characters off the edge ({by}).',
    ],
    space: [
      '成文日期右空 {here} 字，{must} {want} 字（{by}）。',
      'The date stands {here} characters off the right edge; {must} {want} ({by}).',
    ],
  },
  examples: [
    {
      bad: '工作总结\n任务全部完成。\n办公室\n⟦2024年5月6日⟧',
      good: '工作总结\n任务全部完成。\n办公室\n2024年5月6日',
      look: { paragraph: { right: [0] } },
    },
    {
      good: '工作总结\n任务全部完成。\n办公室\n2024年5月6日　　　　',
      look: { paragraph: { align: 'right', right: [0] } },
    },
  ],
  *check({ draft }) {
    const want = draft.layout?.profile.date;
    if (!want) return;
    for (const { block, look } of paragraphsOf(draft, roles)) {
      if (block.part !== 0) continue;
      const { data, ...weight } = demand(draft, want);
      const blanks = [...draft.text.slice(block.end, block.line.end)].reduce(
        (sum, char) => sum + (char === '\u3000' ? 1 : 0.5),
        0,
      );
      const here = look.right.map((right) => right + blanks);
      const at = { start: block.start, end: block.end };
      const texts = {
        ...data,
        want: want.min === want.max ? want.max : `${want.min}—${want.max}`,
        here: Math.round((here[0] ?? 0) * 10) / 10,
      };
      if (look.align !== 'right') yield { at, message: 'left', data: texts, ...weight };
      else if (!here.some((width) => width >= want.min - 0.2 && width <= want.max + 0.5))
        yield { at, message: 'space', data: texts, ...weight };
    }
  },
});
