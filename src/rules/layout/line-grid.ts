/** Lines on a page and characters on a line. */

import type { Draft } from '../../draft/types.ts';
import type { LineSpacing, PageLook, ParagraphLook } from '../../layout/look.ts';
import { defineRule } from '../../rule.ts';
import { demand, fitsArea, openingOf, paragraphsOf } from '../kinds/layout.ts';

const roles = new Set(['body', 'item'] as const);

export default defineRule({
  id: 'line-grid',
  title: ['每面行数字数合规', 'Keep lines and characters a page'],
  category: 'layout',
  severity: 'info',
  authority: '实务',
  why: [
    '行数、字数由行距和字符网格决定，差一点就会多出或少掉一行一字。',
    'Spacing and grid decide on lines and characters; a little off makes one more or less.',
  ],
  messages: {
    lines: [
      '按行距每面排 {here} 行，{must} {want} 行（{by}）。',
      'This spacing gives {here} lines a page; {must} {want} ({by}).',
    ],
    open: [
      '没有设固定行距或行网格，每面行数不定，{must} {want} 行（{by}）。',
      'Without fixed spacing or a grid the number of lines is open; it {must} {want} ({by}).',
    ],
    characters: [
      '每行排 {here} 字，{must} {want} 字（{by}），可设字符网格。',
      'A line takes {here} characters; {must} {want} ({by}); set a character grid.',
    ],
  },
  examples: [
    {
      bad: '⟦关于报送材料的通知⟧\n各科室：\n请于本月底前报送。',
      good: '关于报送材料的通知\n各科室：\n请于本月底前报送。',
      look: { page: { charSpace: 0 } },
    },
    { good: '请于本月底前报送。', look: { paragraph: { line: { rule: 'exact', value: 28.95 } } } },
  ],
  *check({ draft }) {
    const { layout } = draft;
    const want = layout?.profile.grid;
    if (!layout || !want) return;
    const body = typical(draft);
    if (!body) return;
    const { data, ...weight } = demand(draft, want);
    for (const page of layout.look.pages) {
      // On another text area the numbers cannot be right, and it has been said.
      if (page.width > page.height || !fitsArea(page, layout.profile.textArea)) continue;
      const at = openingOf(draft, page);
      const lines = linesOn(page, body.look);
      const characters = Math.floor(
        (page.width - page.left - page.right) / 20 / (body.size + (page.charSpace ?? 0)) + 1e-6,
      );
      if (want.lines !== undefined && lines !== want.lines) {
        const message = lines === undefined ? 'open' : 'lines';
        yield { at, message, data: { ...data, want: want.lines, here: lines ?? 0 }, ...weight };
      }
      if (want.characters !== undefined && characters !== want.characters)
        yield { at, message: 'characters', data: { ...data, want: want.characters, here: characters }, ...weight };
    }
  },
});

/** Spacing and size that most of the body's characters have. */
function typical(draft: Draft): { readonly look: ParagraphLook; readonly size: number } | undefined {
  const counts = new Map<string, { readonly look: ParagraphLook; readonly size: number; count: number }>();
  for (const { look } of paragraphsOf(draft, roles)) {
    const size = look.runs[0]?.size ?? 0;
    if (size === 0) continue;
    const key = `${look.line?.rule} ${look.line?.value} ${look.snapsToGrid} ${size}`;
    const known = counts.get(key) ?? { look, size, count: 0 };
    known.count += look.end - look.start;
    counts.set(key, known);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0];
}

/** Undefined when the font decides, which nobody knows here. */
function linesOn(
  { height, top, bottom, linePitch }: PageLook,
  { line, snapsToGrid }: ParagraphLook,
): number | undefined {
  const pitch = pitchOf(line, snapsToGrid ? linePitch : undefined);
  return pitch === undefined ? undefined : Math.floor((height - top - bottom) / 20 / pitch + 1e-6);
}

function pitchOf(line: LineSpacing | undefined, grid: number | undefined): number | undefined {
  if (line?.rule === 'exact') return line.value;
  if (grid === undefined || line?.rule === 'atLeast') return undefined;
  return (grid / 20) * (line?.value ?? 1);
}
