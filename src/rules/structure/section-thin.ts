/** Sections of very few words. */

import { number } from '../../options.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'section-thin',
  title: ['各部分篇幅相当', 'Give each part its due'],
  category: 'structure',
  severity: 'off',
  authority: '实务',
  why: ['一级标题下只有一两句话，读者会以为还没写完。', 'A main part of a sentence or two looks unfinished.'],
  options: {
    fewest: number(50, [1, 2000], ['一级标题下最少的字数', 'Fewest characters below a top-level heading']),
  },
  messages: {
    thin: [
      '“{title}”部分只有{length}字，请充实内容。',
      'The part “{title}” has only {length} characters; fill it out.',
    ],
  },
  examples: [
    {
      bad: '一、主要工作\n全年召开支委会12次，组织集中学习24次，走访困难党员6户，发展党员2名，培训党务干部30人次，各项任务均按期完成。\n二、⟦存在的问题⟧\n学习不够深入。',
      good: '一、主要工作\n全年召开支委会12次，组织集中学习24次，走访困难党员6户，发展党员2名，培训党务干部30人次，各项任务均按期完成。\n二、存在的问题\n一是学习不够深入，集中学习多以读文件为主，联系实际不够；二是调研不够扎实，下基层次数偏少；三是创新不够主动，支部品牌不够突出。',
    },
    { good: '三、会议地点\n三楼会议室。', options: { fewest: 4 } },
  ],
  *check({ draft, options }) {
    for (const { block, at, title, end } of draft.outline) {
      if (block.role !== 'heading' || block.part > 0) continue;
      const from = block.rest?.start ?? block.end;
      const length = draft.scrubbed.slice(from, end).replace(/\s+/gu, '').length;
      if (length > 0 && length < options.fewest) yield { at, message: 'thin', data: { title, length } };
    }
  },
});
