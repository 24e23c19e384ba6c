/** Runs of characters that stand twice in a draft, found in one pass over it. */

import { blockAt } from '../../draft/block-at.ts';
import type { Block, Draft } from '../../draft/types.ts';
import type { Span } from '../../rule.ts';
import { cut, type Row, rowOf, spanOf } from './row.ts';

export interface Repeat {
  readonly first: Span;
  readonly again: Span;
  readonly firstBlock: Block;
  readonly againBlock: Block;
  /** Characters in common, punctuation not counted. */
  readonly length: number;
}

/** Places of the windows that lie side by side, chained by hash. */
interface Index {
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

interface Run {
  readonly first: number;
  readonly again: number;
  readonly length: number;
}

/** Earlier places compared for one window, and characters compared on either side of it. */
const mostPlaces = 6;
const mostSteps = 24;
/** A text that repeats itself more often is a form or a concordance. */
const most = 500;
const furthest = 400;

/** Runs of at least `least` characters (19 or more) that stood in an earlier block; `phrases`, in text order, are cut out. */
export function repeatsIn(draft: Draft, blocks: readonly Block[], phrases: readonly Span[], least: number): Repeat[] {
  const row = rowOf(draft, blocks, phrases);
  const { codes, length, starts } = row;
  // However a run of `least` characters lies, one such window is within it; wide ones are seldom equal by chance.
  const width = (least + 1) >> 1;
  const power = powerOf(width);
  const { heads, next } = indexOf(length, width);
  const repeats: Repeat[] = [];
  let hash = 0;
  let filled = 0;
  let done = 0;
  let block = 0;
  for (let i = 0; i < length; i++) {
    const code = codes[i] ?? cut;
    filled = code === cut ? 0 : filled + 1;
    hash = code === cut ? 0 : (Math.imul(hash, base) + code) | 0;
    if (filled < width) continue;
    if (filled > width) hash = (hash - Math.imul(codes[i - width] ?? 0, power)) | 0;
    const start = i - width + 1;
    const slot = (Math.imul(hash, 0x9e3779b1) >>> 12) & (heads.length - 1);
    const place = heads[slot] ?? -1;
    if (place >= 0 && start >= done) {
      while ((starts[block + 1] ?? length) <= start) block++;
      const run = longestRun(codes, next, { from: place, start, bound: starts[block] ?? 0, least, width });
      if (run) {
        done = run.again + run.length;
        const repeat = toRepeat(draft, row, run);
        if (repeat) repeats.push(repeat);
        if (repeats.length >= most) return repeats;
      }
    }
    if (start % width === 0) {
      next[start / width] = place;
      heads[slot] = start;
    }
  }
  return repeats;
}

const base = 0x01000193;

function powerOf(width: number): number {
  let product = 1;
  for (let i = 0; i < width; i++) product = Math.imul(product, base);
  return product;
}

function indexOf(length: number, width: number): Index {
  const count = Math.floor(length / width) + 1;
  const size = 2 ** Math.ceil(Math.log2(count * 2));
  return { heads: new Int32Array(size).fill(-1), next: new Int32Array(count) };
}

interface Search {
  /** Place of the first window of the chain. */
  readonly from: number;
  readonly start: number;
  /** Where the block of `start` begins: only what lies before it counts. */
  readonly bound: number;
  readonly least: number;
  readonly width: number;
}

/** The longest run of `least` characters or more around `start`, among the earlier windows of its chain. */
function longestRun(
  codes: Uint16Array,
  next: Int32Array,
  { from, start, bound, least, width }: Search,
): Run | undefined {
  let longest: Run | undefined;
  let compared = 0;
  // A run that long reaches one of these two characters, seen from its window: two looks instead of twenty.
  const ahead = width + ((least - width) >> 1);
  const back = least - ahead;
  let place = from;
  for (let step = 0; place >= 0 && step < mostSteps && compared < mostPlaces; step++) {
    if (place < bound) {
      compared += 1;
      if (codes[place + ahead] === codes[start + ahead] || codes[place - back] === codes[start - back]) {
        const run = runAt(codes, place, start, width);
        if (run && run.length >= Math.max(least, (longest?.length ?? 0) + 1)) longest = run;
      }
    }
    place = next[place / width] ?? -1;
  }
  return longest;
}

/** The run around two equal windows, or nothing when they only share a hash. */
function runAt(codes: Uint16Array, first: number, again: number, width: number): Run | undefined {
  let after = 0;
  while (
    after < furthest &&
    codes[first + after] === codes[again + after] &&
    codes[again + after] !== cut &&
    first + after < again
  )
    after++;
  if (after < width) return undefined;
  let before = 0;
  while (
    before < furthest &&
    first > before &&
    codes[first - before - 1] === codes[again - before - 1] &&
    codes[again - before - 1] !== cut
  )
    before++;
  return { first: first - before, again: again - before, length: before + after };
}

function toRepeat(draft: Draft, row: Row, run: Run): Repeat | undefined {
  const [first, again] = [spanOf(row, run.first, run.length), spanOf(row, run.again, run.length)];
  const [firstBlock, againBlock] = [blockAt(draft, first.start), blockAt(draft, again.start)];
  return firstBlock && againBlock && { first, again, firstBlock, againBlock, length: run.length };
}
