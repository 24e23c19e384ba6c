/** The tree of numbered headings and items. */

import type { Hint } from '../source.ts';
import { markerRank } from './markers.ts';
import type { Block, Section } from './types.ts';

interface Open {
  readonly key: string;
  readonly rank: number;
  readonly section: Section;
}

export interface Outline {
  readonly outline: readonly Section[];
  readonly sections: readonly Section[];
}

const structural = new Set(['heading', 'item']);
const outside = new Set(['signature', 'date', 'note', 'imprint', 'attachment-note', 'title', 'subtitle', 'byline', 'head', 'recipient']);

/** Builds the tree and tells every block its innermost section. */
export function buildOutline(text: string, blocks: readonly Block[], hints: ReadonlyMap<number, Hint>): Outline {
  const outline: Section[] = [];
  const sections: Section[] = [];
  let stack: Open[] = [];
  let part = 0;
  const close = (keep: number, end: number) => {
    for (const open of stack.slice(keep)) open.section.end = end;
    stack = stack.slice(0, keep);
  };
  for (const block of blocks) {
    if (block.part !== part) {
      close(0, block.line.start);
      part = block.part;
    }
    const place = structural.has(block.role) ? placeOf(block, hints) : undefined;
    if (!place) {
      const top = stack.at(-1)?.section;
      if (top && !outside.has(block.role)) block.section = top;
      continue;
    }
    close(depthFor(stack, place), block.line.start);
    const parent = stack.at(-1)?.section;
    const section = newSection(text, block, parent, stack.length + 1);
    (parent ? parent.children : outline).push(section);
    sections.push(section);
    block.section = section;
    stack.push({ ...place, section });
  }
  close(0, text.length);
  return { outline, sections };
}

/** What decides a block's level: its Markdown depth, or else the style of its marker. */
function placeOf(block: Block, hints: ReadonlyMap<number, Hint>): { key: string; rank: number } | undefined {
  const depth = hints.get(block.line.start)?.depth;
  if (depth !== undefined) return { key: `#${depth}`, rank: depth - 10 };
  const { marker } = block;
  if (!marker) return undefined;
  const dots = marker.style === 'decimal' ? marker.text.split('.').length : 0;
  return { key: `${marker.style}${dots}`, rank: markerRank[marker.style] + dots / 10 };
}

/** How many of the open sections stay open: those above the last of the same kind, or of a higher rank. */
function depthFor(stack: readonly Open[], place: { key: string; rank: number }): number {
  const same = stack.findLastIndex((open) => open.key === place.key);
  if (same >= 0) return same;
  let keep = stack.length;
  while (keep > 0 && (stack[keep - 1]?.rank ?? 0) >= place.rank) keep--;
  return keep;
}

function newSection(text: string, block: Block, parent: Section | undefined, level: number): Section {
  const from = block.marker ? block.marker.at.end : block.start;
  const at = block.heading ?? { start: from, end: Math.min(block.end, from + 60) };
  const title = text.slice(at.start, at.end).replace(/[。；：\s]+$/u, '').trim();
  return { block, marker: block.marker, level, parent, children: [], title, at, end: text.length };
}
