/** The tree of numbered headings and items, and the series in which their ordinals count. */

import type { Hint } from '../source.ts';
import { markerRank } from './markers.ts';
import { type Counts, join, lastValue, markItems } from './series.ts';
import { mayHead, readSteps, type Step } from './steps.ts';
import type { Block, Section, Series } from './types.ts';

interface Open extends Step {
  readonly section: Section;
}

interface Outline {
  readonly outline: readonly Section[];
  readonly sections: readonly Section[];
  readonly series: readonly Series[];
}

interface Tree extends Counts {
  readonly outline: Section[];
  readonly sections: Section[];
  /** Sections still open, outermost first; no two of the same key. */
  stack: Open[];
}

const outside = new Set([
  'signature',
  'date',
  'note',
  'imprint',
  'attachment-note',
  'title',
  'subtitle',
  'byline',
  'head',
  'recipient',
  'toc',
]);

/** Builds the tree and tells every block its innermost section. */
export function buildOutline(text: string, blocks: readonly Block[], hints: ReadonlyMap<number, Hint>): Outline {
  const tree: Tree = {
    text,
    outline: [],
    sections: [],
    series: [],
    stack: [],
    below: new Map(),
    latest: new Map(),
    headed: -1,
  };
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
  for (const series of tree.series) markItems(text, series);
  return tree;
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

interface Level {
  /** How many of the open sections stay open. */
  readonly keep: number;
  /** With what the new one counts. */
  readonly key: string;
}

/**
 * As a rule the sections above the last of the same key stay open, or those of a higher rank;
 * where that breaks the count and another reading keeps it, the other.
 */
function levelFor({ stack, below, latest }: Tree, step: Step): Level {
  const { key, value } = step;
  const same = stack.findLastIndex((open) => open.key === key);
  if (same >= 0 && stack[same]?.value === value - 1) return { keep: same, key };
  const slip = isSlip(latest.get(key), step) ? meantLevel(stack, step) : undefined;
  if (same >= 0) return slip && slip.keep > same && stack[slip.keep]?.next === value + 1 ? slip : { keep: same, key };
  let keep = stack.length;
  while (keep > 0 && (stack[keep - 1]?.rank ?? 0) >= step.rank) keep--;
  // Below a heading of lower rank that goes on counting afterwards: 1. （一）（二） 2.; paragraphs count through parts and chapters.
  if (value === 1 && step.rank > markerRank.chapter && stack.slice(keep).some((open) => open.next === open.value + 1))
    return { keep: stack.length, key };
  if (value <= 1) return { keep, key };
  for (let level = stack.length; level >= 0; level--) {
    if (lastValue(below.get(stack[level - 1]?.section)?.get(key)) === value - 1) return { keep: level, key };
  }
  return slip ?? { keep, key };
}

const slipping: ReadonlySet<string> = new Set(['han', 'han-paren', 'digit', 'digit-paren', 'circled']);

/** It may have been meant for another level, unless it carries on its own. */
function isSlip(latest: Series | undefined, { key, value }: Step): boolean {
  return value > 1 && slipping.has(key) && lastValue(latest) !== value - 1;
}

/** The level that a slip in the marker's style was meant for: 一、 （二） 三、 */
function meantLevel(stack: readonly Open[], { value, next }: Step): Level | undefined {
  const keep = stack.findLastIndex((open) => {
    const goesOn = open.next === value + 1 || (open.next === undefined && next !== value + 1);
    return open.value === value - 1 && goesOn;
  });
  const open = stack[keep];
  return open && { keep, key: open.key };
}

function newSection(text: string, block: Block, parent: Section | undefined, level: number): Section {
  const from = block.marker ? block.marker.at.end : block.start;
  const at = block.heading ?? { start: from, end: Math.min(block.end, from + 60) };
  const title = text
    .slice(at.start, at.end)
    .replace(/[。；：\s]+$/u, '')
    .trim();
  return { block, marker: block.marker, level, parent, children: [], title, at, end: text.length, series: undefined };
}
