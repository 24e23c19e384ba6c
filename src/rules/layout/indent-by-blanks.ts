/** Blanks typed where an indent or alignment belongs. */

import { defineRule } from '../../rule.ts';
import { demand, gather, paragraphsOf } from '../kinds/layout.ts';

const roles = new Set([
  'body',
  'item',
  'heading',
  'title',
  'recipient',
  'attachment-note',
  'signature',
  'date',
] as const);

export default defineRule({
  id: 'indent-by-blanks',
  title: ['缩进不用空格代替', 'Indent without blanks'],
  category: 'layout',
  severity: 'info',
  authority: '实务',
  why: [
    '用空格排版，改动几个字就会错位；用段落的缩进和对齐，改了也不乱。',
    'Blanks move out of place with every change; indents and alignment do not.',
  ],
  messages: {
    blanks: [
      '段首用空格排版，请改用段落缩进或对齐{more}。',
      'Blanks stand for an indent; use that of the paragraph{more}.',
    ],
  },
  examples: [
    {
      bad: '关于报送材料的通知\n各科室：\n⟦　　⟧请于本月底前报送。',
      good: '关于报送材料的通知\n各科室：\n请于本月底前报送。',
      look: {},
    },
    { good: '关于报送材料的通知\n各科室：\n请于本月底前报送。', look: {} },
  ],
  *check({ draft }) {
    const want = draft.layout?.profile.blanks;
    if (!want) return;
    const { data: _, ...weight } = demand(draft, want);
    const found = [];
    for (const { block, first } of paragraphsOf(draft, roles)) {
      const at = { start: block.line.start, end: block.start };
      if (first && at.end - at.start >= 2 && /^[ \t\u3000]+$/u.test(draft.text.slice(at.start, at.end)))
        found.push({ at, message: 'blanks' as const, ...weight });
    }
    yield* gather(found);
  },
});
