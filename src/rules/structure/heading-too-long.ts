/** Headings longer than a line or so. */

import { number } from '../../options.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'heading-too-long',
  title: ['标题简短', 'Keep headings short'],
  category: 'structure',
  severity: 'off',
  authority: '实务',
  why: ['标题过长，一眼看不出这一部分讲什么。', 'A long heading does not tell at a glance what its part is about.'],
  options: {
    longest: number(30, [8, 100], ['标题的字数上限', 'Most characters a heading may have']),
  },
  messages: {
    long: [
      '标题有{length}字，超过{longest}字，请精简。',
      'The heading has {length} characters, more than {longest}; shorten it.',
    ],
  },
  examples: [
    {
      bad: '一、⟦坚持以党的政治建设为统领全面推进支部标准化规范化建设并持续提升组织生活质量⟧\n召开支委会12次。',
      good: '一、推进支部标准化规范化建设\n召开支委会12次。',
    },
    {
      bad: '一、⟦持续提升组织生活质量⟧\n召开支委会12次。',
      good: '一、提升组织生活质量\n召开支委会12次。',
      options: { longest: 9 },
    },
    {
      good: '1.支部每月召开一次支委会，每季度召开一次党员大会，每半年开展一次谈心谈话，每年开展一次民主评议；\n2.按时交纳党费。',
    },
  ],
  *check({ draft, options }) {
    for (const { block, title, children, end } of draft.sections) {
      const alone =
        !block.rest &&
        draft.scrubbed.slice(block.end, children[0]?.block.start ?? end).trim() === '' &&
        children.length === 0;
      if (block.role !== 'heading' || !block.heading || alone || title.length <= options.longest) continue;
      const at = { start: block.heading.start, end: block.heading.start + title.length };
      yield { at, message: 'long', data: { length: title.length, longest: options.longest } };
    }
  },
});
