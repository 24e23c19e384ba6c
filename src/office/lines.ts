/** Lays the stories of a document out as the lines of one text. */

import type { WordLine, WordPart } from './document.ts';
import type { Cell, Item, Paragraph, Story, StoryKind } from './model.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

export interface StoryPart {
  readonly kind: Exclude<StoryKind, 'textbox'>;
  readonly story: Story;
}

interface Layout {
  readonly texts: string[];
  readonly lines: WordLine[];
  readonly numbers: Map<StoryKind, number>;
  readonly styles: Styles;
  readonly numbering: Numbering;
  length: number;
}

/** Where lines come from. */
interface Place {
  readonly kind: StoryKind;
  readonly origin: Story;
  readonly host: Paragraph | undefined;
  opens: boolean;
}

export function layOut(stories: readonly StoryPart[], styles: Styles, numbering: Numbering) {
  const layout: Layout = { texts: [], lines: [], numbers: new Map(), styles, numbering, length: 0 };
  for (const { kind, story } of stories) {
    if (kind === 'footnote' || kind === 'endnote') notes(layout, kind, story, stories[0]?.story);
    else items(layout, story.items, place(kind, story));
    for (const box of story.boxes)
      items(layout, box.items, place('textbox', story, kind === 'main' ? box.host : undefined));
  }
  return { text: layout.texts.join('\n'), lines: layout.lines };
}

function place(kind: StoryKind, origin: Story, host?: Paragraph): Place {
  return { kind, origin, host, opens: kind !== 'main' };
}

/** Notes in the order in which the text refers to them; one that nobody refers to is not printed. */
function notes(layout: Layout, kind: 'footnote' | 'endnote', story: Story, main: Story | undefined): void {
  const from = place(kind, story);
  const byId = new Map(story.notes.map((note) => [note.id, note.items]));
  for (const { id, paragraph } of (kind === 'footnote' ? main?.footnotes : main?.endnotes) ?? []) {
    const list = byId.get(id);
    if (!list) continue;
    const host = { ...from, host: paragraph };
    items(layout, list, host);
    from.opens = host.opens;
  }
}

function items(layout: Layout, list: readonly Item[], from: Place): void {
  for (const item of list) {
    if (item.kind === 'row') row(layout, item.cells, from);
    else paragraph(layout, item.paragraph, 'paragraph', from);
  }
}

/** Blank paragraphs count in the main text, where people count them; a page's number is no text. */
function paragraph(layout: Layout, one: Paragraph, kind: WordLine['kind'], from: Place): void {
  const label = labelOf(layout, one);
  const outside = from.kind !== 'main';
  if (outside && (one.text.trim() === '' || ((from.kind === 'header' || from.kind === 'footer') && one.paged))) return;
  line(layout, [{ paragraph: one, before: '', label }], kind, from);
}

/** Longer paragraphs in a cell are prose, and so is a table of one cell. */
const longCell = 60;
const manyInCell = 4;

function row(layout: Layout, cells: readonly Cell[], from: Place): void {
  const filled = cells.map(({ paragraphs }) => paragraphs.filter(({ text }) => text.trim() !== ''));
  const unfolded =
    cells.length === 1 ||
    filled.some(
      (list) => list.length > manyInCell || (list.length > 1 && list.some(({ text }) => text.length > longCell)),
    );
  if (unfolded) {
    const kind = cells.length === 1 ? 'paragraph' : 'cell';
    for (const list of filled) for (const one of list) paragraph(layout, one, kind, from);
    return;
  }
  const parts: Omit<WordPart, 'at'>[] = [];
  let before = '';
  for (const [index, { paragraphs, span }] of cells.entries()) {
    const list = filled[index] ?? [];
    for (const one of list.length > 0 ? list : paragraphs.slice(0, 1)) {
      parts.push({ paragraph: one, before, label: labelOf(layout, one) });
      before = ' ';
    }
    before = paragraphs.length === 0 ? `${before}\t` : '\t'.repeat(span);
  }
  line(layout, parts, 'row', from);
}

function line(layout: Layout, list: readonly Omit<WordPart, 'at'>[], kind: WordLine['kind'], from: Place): void {
  const { styles, numbers } = layout;
  const start = layout.length;
  let text = '';
  const parts = list.map((part): WordPart => {
    text += part.before;
    const at = start + text.length;
    // What would end the line or the cell is one character all the same.
    text += kind === 'row' ? part.paragraph.text.replace(/[\t\u2028]/gu, ' ') : part.paragraph.text;
    return { ...part, at };
  });
  const number = (numbers.get(from.kind) ?? 0) + 1;
  numbers.set(from.kind, number);
  const [first] = kind === 'paragraph' ? list : [];
  const style = styles.paragraph(first?.paragraph.style);
  const outline = first?.paragraph.outline;
  layout.lines.push({
    start,
    end: start + text.length,
    kind,
    story: from.kind,
    origin: from.origin,
    number,
    opens: from.opens,
    parts,
    heading: outline === undefined ? first && style.heading : outline < 9 ? outline + 1 : undefined,
    title: first !== undefined && style.title,
    contents: first !== undefined && (first.paragraph.contents || style.contents),
    host: from.host,
  });
  from.opens = false;
  layout.texts.push(text);
  layout.length += text.length + 1;
}

/** Every numbered paragraph is asked once, in order. */
function labelOf({ styles, numbering }: Layout, { numId, level, style }: Paragraph): string | undefined {
  const inherited = styles.paragraph(style);
  const id = numId ?? inherited.numId;
  if (id === undefined || id === '0') return undefined;
  const label = numbering.next(id, level ?? (numId === undefined ? inherited.level : undefined), style)?.trim();
  return label === '' ? undefined : label;
}

/** The line that holds an offset. */
export function lineAt(lines: readonly WordLine[], offset: number): WordLine | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}
