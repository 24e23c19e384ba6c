/** “附件1” at the head of an annex: a page of its own, its font and size. */

import { defineRule } from '../../rule.ts';
import { demand, found, isChinese, misfits, paragraphsOf, runsIn, wanted } from '../kinds/layout.ts';

const roles = new Set(['annex'] as const);

export default defineRule({
  id: 'annex-opening',
  title: ['附件另面编排', 'Begin annexes on a new page'],
  category: 'layout',
  severity: 'warning',
  authority: '实务',
  why: ['附件与正文分开，才好单独使用和装订。', 'An annex is used and bound on its own.'],
  messages: {
    page: ['附件应另面编排，前面应有分页（{by}）。', 'An annex begins on a new page ({by}).'],
    font: ['“附件”是{here}，{must}{want}（{by}）。', 'The word 附件 is {here}; it {must} {want} ({by}).'],
  },
  examples: [
    {
      bad: '工作总结\n任务全部完成。\n⟦附件1⟧\n任务清单',
      good: '工作总结\n任务全部完成。\n附件1\n任务清单',
      look: { paragraph: { newPage: false } },
    },
    { good: '工作总结\n任务全部完成。\n附件1\n任务清单', look: {} },
  ],
  *check({ draft }) {
    const want = draft.layout?.profile.annex;
    if (!want) return;
    const { data, ...weight } = demand(draft, want);
    for (const { block, look } of paragraphsOf(draft, roles)) {
      const at = { start: block.start, end: block.end };
      if (want.newPage && !look.newPage) yield { at, message: 'page', data, ...weight };
      const runs = [...runsIn(look, block)].filter(({ start, end }) => isChinese(draft.text.slice(start, end)));
      const wrong = runs.find((run) => misfits(run, want));
      if (wrong)
        yield { at, message: 'font', data: { ...data, want: wanted(want), here: found(wrong, want) }, ...weight };
    }
  },
});
