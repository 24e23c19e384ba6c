/** Runs of characters that stand twice in a draft, found in one pass over it. */

import type { Block, Draft } from '../../draft/types.ts';
import type { Span } from '../../rule.ts';
import { blockAt } from './moment.ts';

export interface Repeat {
  readonly first: Span;
  readonly again: Span;
  readonly firstBlock: Block;
  readonly againBlock: Block;
  /** Characters in common, punctuation not counted. */
  readonly length: number;
}

/** The characters of a draft in one row, without punctuation, cut where a sentence or anything enclosed ends. */
interface Row {
  readonly codes: Uint16Array;
  readonly places: Int32Array;
  /** Where each block begins in the row. */
  readonly starts: Int32Array;
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
/** Stands for a cut; no character has this code. */
const cut = 0xffff;
const opening = '（(《〈【[〔';
const closing = '）)》〉】]〕';
const ending = '。！？；!?;…';

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

function spanOf({ places }: Row, from: number, length: number): Span {
  return { start: places[from] ?? 0, end: (places[from + length - 1] ?? 0) + 1 };
}

function rowOf({ scrubbed }: Draft, blocks: readonly Block[], phrases: readonly Span[]): Row {
  const size = blocks.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const codes = new Uint16Array(size);
  const places = new Int32Array(size);
  const table = sorts();
  let length = 0;
  let next = 0;
  const starts = new Int32Array(blocks.length);
  for (const [index, { start, end }] of blocks.entries()) {
    starts[index] = length;
    let depth = 0;
    let phrase = phrases[next];
    for (let at = start; at < end; at++) {
      while (phrase && phrase.end <= at) phrase = phrases[++next];
      const code = scrubbed.charCodeAt(at);
      const sort = table[code] ?? 0;
      if (sort === Sort.skipped) continue;
      if (sort === Sort.opens) depth = Math.min(depth + 1, 9);
      else if (sort === Sort.closes) depth = Math.max(depth - 1, 0);
      const counts = sort === Sort.counts && depth === 0 && !(phrase && phrase.start <= at);
      // Cuts side by side are one.
      if (!counts && (length === 0 || codes[length - 1] === cut)) continue;
      codes[length] = counts ? code : cut;
      places[length++] = at;
    }
    if (length > 0 && codes[length - 1] !== cut) codes[length++] = cut;
  }
  return { codes, places, starts, length };
}

const Sort = { skipped: 0, counts: 1, ends: 2, opens: 3, closes: 4 } as const;

let known: Uint8Array | undefined;

/** Han characters, letters, digits and % count; punctuation that neither ends nor encloses is passed over. */
function sorts(): Uint8Array {
  if (known) return known;
  const table = new Uint8Array(0x10000);
  for (const [from, to] of counted) table.fill(Sort.counts, from, to + 1);
  for (const [marks, sort] of [
    [opening, Sort.opens],
    [closing, Sort.closes],
    [ending, Sort.ends],
  ] as const)
    for (const mark of marks) table[mark.charCodeAt(0)] = sort;
  known = table;
  return table;
}

const counted = [
  [0x3005, 0x3005],
  [0x3007, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x25, 0x25],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const;
