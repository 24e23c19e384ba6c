/** The tree of numbered headings and items, and the series in which their ordinals count. */

import type { Hint } from '../source.ts';
import { countingOf, markerRank } from './markers.ts';
import type { Block, Section, Series } from './types.ts';

/** A heading or item on its way into the tree. */
interface Step {
  readonly block: Block;
  /** What counts together: Markdown depth or the style of the marker. */
  readonly key: string;
  readonly rank: number;
  /** 0 for a heading without ordinal. */
  readonly value: number;
  /** Value of the next step of the same key and part. */
  readonly next: number | undefined;
  /** A sentence that announces a list stands right before. */
  readonly announced: boolean;
}

interface Open extends Step {
  readonly section: Section;
}

export interface Outline {
  readonly outline: readonly Section[];
  readonly sections: readonly Section[];
  readonly series: readonly Series[];
}

type Growing = Series & { readonly sections: Section[] };

interface Tree {
  readonly text: string;
  readonly outline: Section[];
  readonly sections: Section[];
  readonly series: Growing[];
  /** Sections still open, outermost first; no two of the same key. */
  stack: Open[];
  /** The last series of a key below a section, or below none. */
  readonly below: Map<Section | undefined, Map<string, Growing>>;
  /** The last series of a key anywhere in the part. */
  latest: Map<string, Growing>;
  /** Where the last heading without ordinal stood. */
  headed: number;
}

const structural = new Set(['heading', 'item']);
const outside = new Set(['signature', 'date', 'note', 'imprint', 'attachment-note', 'title', 'subtitle', 'byline', 'head', 'recipient', 'toc']);

/** Builds the tree and tells every block its innermost section. */
export function buildOutline(text: string, blocks: readonly Block[], hints: ReadonlyMap<number, Hint>): Outline {
  const tree: Tree = { text, outline: [], sections: [], series: [], stack: [], below: new Map(), latest: new Map(), headed: -1 };
  const steps = readSteps(text, blocks, hints);
  let part = 0;
  for (const block of blocks) {
    if (block.part !== part) {
      close(tree, 0, block.line.start);
      part = block.part;
      tree.below.delete(undefined);
      tree.latest = new Map();
    }
    const step = steps[block.index];
    if (step) {
      add(tree, step);
    } else {
      if (mayHead(text, block, blocks[block.index - 1])) tree.headed = block.index;
      const top = tree.stack.at(-1)?.section;
      if (top && !outside.has(block.role)) block.section = top;
    }
  }
  close(tree, 0, text.length);
  for (const { sections, parent } of tree.series) markItems(text, sections, parent);
  return tree;
}

/** Entries of a list are no headings, though one alone might look like it: short sentences, or bare words below a heading. */
function markItems(text: string, sections: readonly Section[], parent: Section | undefined): void {
  const isSentence = ({ block }: Section) => !block.rest && '。！？；'.includes(text.charAt(block.end - 1));
  const isBare = (section: Section) => !section.block.rest && section.children.length === 0 && text.slice(section.block.end, section.end).trim() === '';
  const inner = sections.slice(0, -1);
  const listed = sections.some(({ block, marker }) => block.role === 'item' || marker?.style === 'article');
  const bare = inner.length > 0 && inner.every(isBare) && (parent !== undefined || sections.every(isSentence));
  for (const section of sections) if (bare || (listed && isSentence(section))) section.block.role = 'item';
}

function readSteps(text: string, blocks: readonly Block[], hints: ReadonlyMap<number, Hint>): (Step | undefined)[] {
  const steps = new Array<Step | undefined>(blocks.length);
  const following = new Map<string, number>();
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (!block) continue;
    if (blocks[index + 1]?.part !== block.part) following.clear();
    const place = structural.has(block.role) ? placeOf(block, hints) : undefined;
    if (!place) continue;
    const value = block.marker?.value ?? 0;
    const { key, rank } = place;
    steps[index] = { block, key, rank, value, next: following.get(key), announced: announces(text, blocks[index - 1]) };
    following.set(key, value);
  }
  return steps;
}

/** What decides a block's level: its Markdown depth, or else the style of its marker. */
function placeOf(block: Block, hints: ReadonlyMap<number, Hint>): { key: string; rank: number } | undefined {
  const depth = hints.get(block.line.start)?.depth;
  if (depth !== undefined) return { key: `#${depth}`, rank: depth - 10 };
  const { marker } = block;
  if (!marker) return undefined;
  const key = countingOf(marker);
  const parts = marker.style === 'decimal' ? Number(key.slice(7)) : 0;
  return { key, rank: markerRank[marker.style] + parts / 10 };
}

/** 主要有以下几点： */
function announces(text: string, block: Block | undefined): boolean {
  return block?.role === 'body' && '：:'.includes(text.charAt(block.end - 1));
}

/** A short line without a stop, as 名词解释 or 上半年工作: it may head a part of its own. */
function mayHead(text: string, block: Block, above: Block | undefined): boolean {
  if (block.role !== 'body' || block.end - block.start > 30) return false;
  // The first line below a heading is its content, however short.
  if (above && structural.has(above.role) && !above.rest) return false;
  return /[\p{L}\p{N}）》”]/u.test(text.charAt(block.end - 1));
}

function add(tree: Tree, step: Step): void {
  const { keep, key } = levelFor(tree, step);
  close(tree, keep, step.block.line.start);
  const parent = tree.stack.at(-1)?.section;
  const section = newSection(tree.text, step.block, parent, keep + 1);
  (parent ? parent.children : tree.outline).push(section);
  tree.sections.push(section);
  step.block.section = section;
  if (section.marker) section.series = join(tree, section, key, step);
  tree.stack.push({ ...step, key, section });
}

function close(tree: Tree, keep: number, end: number): void {
  for (const { section } of tree.stack.splice(keep)) section.end = end;
}

function lastValue(series: Series | undefined): number | undefined {
  return series?.sections.at(-1)?.marker?.value;
}

/**
 * How many of the open sections stay open, and with what the new one counts. As a rule the sections above the last of the same key stay,
 * or those of a higher rank; where that breaks the count and another reading keeps it, the other.
 */
function levelFor({ stack, below, latest }: Tree, step: Step): { keep: number; key: string } {
  const { key, value, next } = step;
  const same = stack.findLastIndex((open) => open.key === key);
  if (same >= 0 && stack[same]?.value === value - 1) return { keep: same, key };
  // A slip in the marker's style: 一、 （二） 三、
  const meant = isSlip(latest.get(key), step) ? stack.findLastIndex((open) => open.value === value - 1 && (open.next === value + 1 || (open.next === undefined && next !== value + 1))) : -1;
  if (same >= 0) return meant > same && stack[meant]?.next === value + 1 ? { keep: meant, key: stack[meant]?.key ?? key } : { keep: same, key };
  let keep = stack.length;
  while (keep > 0 && (stack[keep - 1]?.rank ?? 0) >= step.rank) keep--;
  if (value > 1) {
    for (let level = stack.length; level >= 0; level--) {
      if (lastValue(below.get(stack[level - 1]?.section)?.get(key)) === value - 1) return { keep: level, key };
    }
    if (meant >= 0) return { keep: meant, key: stack[meant]?.key ?? key };
  } else if (value === 1 && stack.slice(keep).some((open) => open.next === open.value + 1)) {
    // Below a heading of lower rank that goes on counting afterwards: 1. （一）（二） 2.
    keep = stack.length;
  }
  return { keep, key };
}

const slipping: ReadonlySet<string> = new Set(['han', 'han-paren', 'digit', 'digit-paren', 'circled']);

/** It may have been meant for another level, unless it carries on its own. */
function isSlip(latest: Series | undefined, { key, value }: Step): boolean {
  return value > 1 && slipping.has(key) && lastValue(latest) !== value - 1;
}

/** Adds the section to the series it counts in. */
function join(tree: Tree, section: Section, key: string, step: Step): Series {
  const lists = tree.below.get(section.parent) ?? new Map<string, Growing>();
  tree.below.set(section.parent, lists);
  let series = lists.get(key);
  if (!series || beginsAnew(tree, series, step)) {
    const latest = tree.latest.get(key);
    const goesOn = latest && carriesOn(latest, step);
    series = { style: section.marker?.style ?? 'han', parent: section.parent, sections: [], continues: goesOn ? latest : undefined };
    lists.set(key, series);
    tree.latest.set(key, series);
    tree.series.push(series);
  }
  series.sections.push(section);
  return series;
}

/** Articles count through the chapters; other numbers may. */
function carriesOn(latest: Series, { value, next }: Step): boolean {
  if (value === 1) return false;
  const last = lastValue(latest) ?? 0;
  if (latest.style === 'article') return true;
  if (last === 1 && !latest.continues) return false;
  // The last but one helps where the last went wrong: 4. 6. under （一）, 6. under （二）.
  const before = latest.sections.at(-2)?.marker?.value ?? lastValue(latest.continues) ?? last;
  return value > last || value === before + 2 || next === last + 2;
}

/** A second list under the same heading, rather than an ordinal that went wrong. */
function beginsAnew({ text, headed }: Tree, series: Series, { block, value, next, announced }: Step): boolean {
  const before = series.sections.at(-1)?.block;
  const last = before?.marker;
  if (!last) return false;
  const anew = announced || headed > before.index;
  if (last.style === 'decimal' && block.marker && prefixOf(text, last.number) !== prefixOf(text, block.marker.number)) return true;
  if (value === last.value + 1) return false;
  // Notes at the foot of a page begin at ① on every page.
  if (value === 1 && last.style === 'circled') return true;
  // 一、 alone is a slip; a list of one item below a line that announces it may be meant.
  if (value === 1) return next === 2 ? last.value >= 2 || anew : anew && last.style !== 'han';
  return anew && value < last.value && next === value + 1;
}

/** 3.2 of 3.2.1. */
function prefixOf(text: string, { start, end }: { start: number; end: number }): string {
  const number = text.slice(start, end);
  return number.slice(0, number.lastIndexOf('.'));
}

function newSection(text: string, block: Block, parent: Section | undefined, level: number): Section {
  const from = block.marker ? block.marker.at.end : block.start;
  const at = block.heading ?? { start: from, end: Math.min(block.end, from + 60) };
  const title = text.slice(at.start, at.end).replace(/[。；：\s]+$/u, '').trim();
  return { block, marker: block.marker, level, parent, children: [], title, at, end: text.length, series: undefined };
}
