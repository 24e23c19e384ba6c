/** Several blank lines between two paragraphs of the text. */

import { defineRule } from '../../rule.ts';

const lineEnd = /\r\n|[\n\r\u2028\u2029]/gu;
const apart = new Set([
  'title',
  'subtitle',
  'byline',
  'head',
  'toc',
  'signature',
  'date',
  'note',
  'attachment-note',
  'annex',
  'imprint',
  'table',
  'code',
  'residue',
]);
const most = 2;

export default defineRule({
  id: 'blank-lines-excess',
  title: ['段间不连续空行', 'No runs of blank lines'],
  category: 'spacing',
  severity: 'info',
  authority: '工具',
  why: [
    '正文段落之间连空几行，多是复制网页或删改时留下的。',
    'Runs of blank lines between paragraphs are left by copies and deletions.',
  ],
  messages: {
    lines: [
      '两段之间连空{count}行，可只留一行或不空。',
      '{count} blank lines stand between two paragraphs; one or none will do.',
    ],
  },
  examples: [
    {
      bad: '值班总结\n全年安排值班365天。\n⟦\n\n\n⟧下一步要加强巡查。',
      good: '值班总结\n全年安排值班365天。\n\n下一步要加强巡查。',
    },
    { good: '值班总结\n\n\n\n全年安排值班365天。\n\n下一步要加强巡查。\n\n\n\n总务科\n2023年5月6日' },
  ],
  *check({ draft }) {
    if (draft.source.format !== 'text') return;
    for (const [index, block] of draft.blocks.entries()) {
      const next = draft.blocks[index + 1];
      if (!next || apart.has(block.role) || apart.has(next.role)) continue;
      const gap = draft.text.slice(block.line.end, next.line.start);
      if (gap.length <= most) continue;
      const ends = [...gap.matchAll(lineEnd)];
      const count = ends.length - 1;
      const [first, second] = ends;
      if (count < most || !first || !second) continue;
      const at = { start: block.line.end + first.index + first[0].length, end: next.line.start };
      yield { at, message: 'lines', data: { count }, fix: { text: second[0] } };
    }
  },
});
