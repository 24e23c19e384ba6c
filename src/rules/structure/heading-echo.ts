/** Prose that begins by saying its heading again. */

import { defineRule } from '../../rule.ts';

/** Fewer characters are a phrase of the trade, not an echo. */
const shortest = 8;
/** An argument about the heading, not its echo: 关键在于…, 越要重视…. */
const argued = /(?:在于|就是|重视|离不开|取决于|有赖于|必须|只有|为了|通过|关于|围绕)$/u;

export default defineRule({
  id: 'heading-echo',
  title: ['正文不复述标题', 'Do not repeat the heading'],
  category: 'structure',
  severity: 'info',
  authority: '实务',
  why: [
    '正文首句照抄标题，没有新的内容，读者要多读一遍。',
    'A first sentence that copies the heading tells nothing new.',
  ],
  messages: {
    echo: [
      '首句复述标题“{title}”，可直接写做法和成效。',
      'The first sentence repeats the heading “{title}”; go straight to the facts.',
    ],
  },
  examples: [
    {
      bad: '（二）开展“走基层解民忧”活动\n支部积极⟦开展“走基层解民忧”活动⟧，走访群众32户。',
      good: '（二）开展“走基层解民忧”活动\n支部班子带队走访群众32户。',
    },
    { good: '（二）加快转变服务方式\n破解办事慢、办事难的问题，关键在于加快转变服务方式，推进流程再造。' },
    { good: '（二）加强学习\n支部加强学习，集中学习8次。' },
    { good: '（二）开展“走基层解民忧”活动\n走访群众32户。年底对开展“走基层解民忧”活动情况作了总结。' },
  ],
  *check({ draft }) {
    for (const { block, title } of draft.sections) {
      if (block.role !== 'heading' || title.length < shortest) continue;
      const next = draft.blocks[block.index + 1];
      const below = block.rest ?? (next?.role === 'body' ? next : undefined);
      if (!below) continue;
      const first =
        draft.scrubbed.slice(below.start, Math.min(below.end, below.start + title.length + 60)).split(/[。！？]/u)[0] ??
        '';
      const at = first.indexOf(title);
      if (at >= 0 && !argued.test(first.slice(0, at)))
        yield {
          at: { start: below.start + at, end: below.start + at + title.length },
          message: 'echo',
          data: { title },
        };
    }
  },
});
