/** Two headings of one series with the same words. */

import type { Section } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'heading-duplicate',
  title: ['同级标题不重复', 'No two headings alike'],
  category: 'structure',
  severity: 'warning',
  authority: '工具',
  why: [
    '同一级两个标题一字不差，多半是复制后忘了改，或同一部分贴了两遍。',
    'Two headings in the same words were copied and not changed, or a part was pasted twice.',
  ],
  messages: {
    twice: [
      '标题“{title}”与前面“{before}”的标题相同，请改写或合并。',
      'The heading “{title}” repeats that of “{before}”; rename or merge.',
    ],
    first: ['相同的标题先出现在这里。', 'The same heading stands here first.'],
  },
  examples: [
    {
      bad: '一、主要工作\n（一）加强队伍建设\n开展轮训3期。\n（二）⟦加强队伍建设⟧\n招录人员6名。',
      good: '一、主要工作\n（一）加强队伍培训\n开展轮训3期。\n（二）加强力量配备\n招录人员6名。',
    },
    {
      bad: '一、工作回顾\n完成改造3处。\n二、⟦工作回顾。⟧新建站点2个。',
      good: '一、工作回顾\n完成改造3处。\n二、工作安排。新建站点2个。',
    },
    {
      good: '一、东区\n（一）基本情况\n现有企业12家。\n（二）存在问题\n管网老化。\n二、西区\n（一）基本情况\n现有企业9家。\n（二）存在问题\n道路偏窄。',
    },
    { good: '评分结果如下：\n1.优秀\n2.良好\n3.优秀\n4.良好' },
  ],
  *check({ draft }) {
    for (const { sections } of draft.series) {
      const seen = new Map<string, Section>();
      for (const section of sections) {
        const { block, title, marker, end } = section;
        // A bare entry of a list (a mark, a name) may well stand twice.
        if (block.role !== 'heading' || title.length < 3 || !marker || draft.text.slice(block.end, end).trim() === '') {
          if (!block.rest) continue;
        }
        const first = seen.get(title);
        seen.set(title, first ?? section);
        if (!first || !block.heading || !marker) continue;
        const data = { title, before: first.marker?.text ?? '' };
        yield { at: block.heading, message: 'twice', data, related: [{ at: first.at, message: 'first' }] };
      }
    }
  },
});
