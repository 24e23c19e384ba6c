/** A level left out where the draft uses it elsewhere: 一、 then 1. beside 一、（一）1. */

import type { MarkerStyle } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';

/** Levels from the top; a one-level step is from one entry to the next. */
const levels: readonly MarkerStyle[] = ['han', 'han-paren', 'digit', 'digit-paren', 'circled'];

export default defineRule({
  id: 'heading-level-skip',
  title: ['标题层次逐级递进', 'Go down level by level'],
  category: 'structure',
  severity: 'info',
  authority: '实务',
  why: [
    '别处“一、”下面是“（一）”，此处直接用“1.”，读者会以为中间缺了一层。',
    'Where one section goes through a level and the next leaves it out, a level seems to be lost.',
  ],
  messages: {
    skip: [
      '“{parent}”下面直接用了“{here}”，别处先用“{usual}”，宜统一。',
      '“{here}” stands right below “{parent}”, where other sections put “{usual}”; go level by level.',
    ],
  },
  examples: [
    {
      bad: '一、总体情况\n（一）机构设置\n内设科室4个。\n（二）人员情况\n在编人员36人。\n二、重点工作\n⟦1.⟧抓好培训\n举办培训班3期。\n2.抓好检查\n检查5次。',
      good: '一、总体情况\n（一）机构设置\n内设科室4个。\n（二）人员情况\n在编人员36人。\n二、重点工作\n（一）抓好培训\n举办培训班3期。\n（二）抓好检查\n检查5次。',
    },
    {
      good: '一、总体情况\n1.机构设置\n内设科室4个。\n2.人员情况\n在编人员36人。\n二、重点工作\n1.抓好培训\n举办培训班3期。',
    },
    {
      good: '一、总体情况\n（一）机构设置\n内设科室4个。\n（二）人员情况\n在编人员36人。\n二、报送材料\n1.申请表；\n2.身份证复印件；\n3.学历证书。',
    },
  ],
  *check({ draft }) {
    const steps = draft.series.filter(({ parent, sections }) => parent && sections[0]?.block.role === 'heading');
    const used = new Set(steps.map(({ parent, style }) => `${parent?.marker?.style} ${style}`));
    for (const { parent, style, sections } of steps) {
      const above = parent?.marker;
      const marker = sections[0]?.marker;
      if (!above || !marker?.close || sections.some(({ block }) => block.role === 'item')) continue;
      const from = levels.indexOf(above.style);
      const between = from < 0 ? [] : levels.slice(from + 1, Math.max(levels.indexOf(style), 0));
      const usual = between.find((level) => used.has(`${above.style} ${level}`));
      if (usual)
        yield {
          at: marker.at,
          message: 'skip',
          data: { parent: above.text, here: marker.text, usual: written[usual] ?? '' },
        };
    }
  },
});

const written: Readonly<Partial<Record<MarkerStyle, string>>> = {
  'han-paren': '（一）',
  digit: '1.',
  'digit-paren': '（1）',
};
