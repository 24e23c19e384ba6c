/** Paragraphs, tables and text boxes: where text goes. */

import type { Box, Item, Paragraph } from './model.ts';
import { type Flow, flowOf, newFlow, paragraphOf, type Reader } from './reader.ts';
import type { Tag } from './xml.ts';

export function openParagraph(reader: Reader, { from, to, empty, attr }: Tag): void {
  const flow = flowOf(reader);
  const { carried } = flow;
  flow.carried = undefined;
  const paragraph = { ...blank, start: from, end: to, inner: to, bare: empty, paraId: attr('w14:paraId') };
  const { text = '', segments = [], notes = [] } = carried ?? {};
  flow.paragraphs.push({ ...paragraph, text, segments, notes });
}

const blank = {
  style: undefined,
  numId: undefined,
  level: undefined,
  outline: undefined,
  contents: false,
  paged: false,
  joined: false,
} as const;

/** A box with text that stands in no paragraph of the part. */
export function boxOf(texts: readonly string[], host: Paragraph | undefined): Box {
  const nowhere = { start: 0, end: 0, inner: 0, bare: false, paraId: undefined };
  const items = texts.map(
    (text): Item => ({ kind: 'paragraph', paragraph: { ...blank, ...nowhere, text, segments: [], notes: [] } }),
  );
  return { host, items };
}

export function closeParagraph(reader: Reader, end: number): void {
  const flow = flowOf(reader);
  const paragraph = flow.paragraphs.pop();
  if (!paragraph) return;
  paragraph.end = end;
  if (paragraph.joined) flow.carried = paragraph;
  else place(flow, paragraph);
}

function place(flow: Flow, paragraph: Paragraph): void {
  if (flow.cell) flow.cell.paragraphs.push(paragraph);
  else if (flow.tables === 0) flow.items.push({ kind: 'paragraph', paragraph });
}

/** Nothing follows: what waits for its continuation stands alone. */
export function flush(flow: Flow): readonly Item[] {
  if (flow.carried) place(flow, flow.carried);
  flow.carried = undefined;
  return flow.items;
}

/** Tables inside cells are read as more paragraphs of the cell. */
export function openTable(reader: Reader, name: string): void {
  const flow = flowOf(reader);
  if (name === 'w:tbl') flow.tables += 1;
  if (flow.tables !== 1) return;
  if (name === 'w:tr') {
    flow.row = [];
    flow.rowDeleted = false;
  } else if (name === 'w:tc') flow.cell = { paragraphs: [], span: 1 };
}

export function closeTable(reader: Reader, name: string): void {
  const flow = flowOf(reader);
  if (name === 'w:tbl') flow.tables -= 1;
  else if (flow.tables !== 1) return;
  else if (name === 'w:tc' && flow.cell) {
    flush(flow);
    flow.row?.push(flow.cell);
    flow.cell = undefined;
  } else if (name === 'w:tr' && flow.row) {
    if (!flow.rowDeleted) flow.items.push({ kind: 'row', cells: flow.row });
    flow.row = undefined;
  }
}

/** A text box or a note: a flow of its own. */
export function openFlow(reader: Reader): void {
  const main = reader.flows[0];
  reader.flows.push(newFlow(main?.paragraphs.at(-1)));
}

export function closeBox(reader: Reader): void {
  const flow = reader.flows.pop();
  if (flow) reader.boxes.push({ host: flow.host, items: flush(flow) });
}

export function closeNote(reader: Reader, id: string | undefined): void {
  const flow = reader.flows.pop();
  if (flow && id !== undefined) reader.notes.push({ id, items: flush(flow) });
}

/** Properties of the paragraph: style, numbering, level, and whether its mark is deleted. */
export function openParagraphProperty(reader: Reader, { name, attr }: Tag): void {
  const paragraph = paragraphOf(reader);
  if (!paragraph) return;
  const value = attr('w:val');
  if (name === 'w:pStyle') paragraph.style = value;
  else if (name === 'w:numId') paragraph.numId = value;
  else if (name === 'w:ilvl') paragraph.level = Number(value);
  else if (name === 'w:outlineLvl') paragraph.outline = Number(value);
  else if (name === 'w:del' || name === 'w:moveFrom') paragraph.joined = true;
}

/** How many columns a cell covers; more than any page holds is a mistake. */
export function openSpan(reader: Reader, value: string | undefined): void {
  const { cell, tables } = flowOf(reader);
  if (cell && tables === 1) cell.span = Math.min(Math.max(Number(value) || 1, 1), 63);
}
