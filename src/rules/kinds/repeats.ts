/** Runs of characters that stand twice in a draft, found in one pass over it. */

import { isHan } from '../../language/characters.ts';
import type { Block, Draft } from '../../draft/types.ts';
import type { Span } from '../../rule.ts';

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
  /** Index of the block each character stands in. */
  readonly blocks: Int32Array;
  length: number;
}

/** Places of every tenth window, chained by hash. */
interface Index {
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

interface Run {
  readonly first: number;
  readonly again: number;
  readonly length: number;
}

const width = 10;
/** Earlier places compared for one window, and characters compared on either side of it. */
const mostPlaces = 6;
const furthest = 400;
/** Stands for a cut; no character has this code. */
const cut = 0xffff;
const opening = '（(《〈【[〔';
const closing = '）)》〉】]〕';
const ending = '。！？；!?;…';

/** Runs of at least `least` characters (19 or more) that stood in an earlier block; `phrases`, in text order, are cut out. */
export function* repeatsIn(draft: Draft, blocks: readonly Block[], phrases: readonly Span[], least: number): Iterable<Repeat> {
  const row = rowOf(draft, blocks, phrases);
  const index = indexOf(row.length);
  let hash = 0;
  let filled = 0;
  let done = 0;
  for (let i = 0; i < row.length; i++) {
    const code = row.codes[i] ?? cut;
    if (code === cut) {
      filled = 0;
      hash = 0;
      continue;
    }
    hash = Math.imul(hash, base) + code;
    if (filled >= width) hash -= Math.imul(row.codes[i - width] ?? 0, power);
    hash |= 0;
    filled += 1;
    if (filled < width) continue;
    const start = i - width + 1;
    const run = start < done ? undefined : longestRun(row, index, hash, start);
    if (run && run.length >= least) {
      yield toRepeat(draft, row, run);
      done = run.again + run.length;
    }
    if (start % width === 0) add(index, hash, start);
  }
}

const base = 0x01000193;
const power = (() => {
  let product = 1;
  for (let i = 0; i < width; i++) product = Math.imul(product, base);
  return product;
})();

function indexOf(length: number): Index {
  const count = Math.floor(length / width) + 1;
  const size = 2 ** Math.ceil(Math.log2(count * 2));
  return { heads: new Int32Array(size).fill(-1), next: new Int32Array(count) };
}

/** The low bits of a rolling hash depend on the last characters only. */
function slotOf({ heads }: Index, hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 15) & (heads.length - 1);
}

function add(index: Index, hash: number, start: number): void {
  const slot = slotOf(index, hash);
  index.next[start / width] = index.heads[slot] ?? -1;
  index.heads[slot] = start;
}

function longestRun(row: Row, index: Index, hash: number, start: number): Run | undefined {
  let longest: Run | undefined;
  let place = index.heads[slotOf(index, hash)] ?? -1;
  for (let count = 0; place >= 0 && count < mostPlaces; count++) {
    const run = runAt(row, place, start);
    if (run && run.length > (longest?.length ?? 0)) longest = run;
    place = index.next[place / width] ?? -1;
  }
  return longest;
}

/** The run around two equal windows, or nothing when they only share a hash or a block. */
function runAt({ codes, blocks }: Row, first: number, again: number): Run | undefined {
  if (blocks[first] === blocks[again]) return undefined;
  let after = 0;
  while (after < furthest && codes[first + after] === codes[again + after] && codes[again + after] !== cut && first + after < again) after++;
  if (after < width) return undefined;
  let before = 0;
  while (before < furthest && first > before && codes[first - before - 1] === codes[again - before - 1] && codes[again - before - 1] !== cut) before++;
  return { first: first - before, again: again - before, length: before + after };
}

function toRepeat(draft: Draft, row: Row, { first, again, length }: Run): Repeat {
  return { first: spanOf(row, first, length), again: spanOf(row, again, length), firstBlock: blockOf(draft, row, first), againBlock: blockOf(draft, row, again), length };
}

function spanOf({ places }: Row, from: number, length: number): Span {
  return { start: places[from] ?? 0, end: (places[from + length - 1] ?? 0) + 1 };
}

function blockOf(draft: Draft, { blocks }: Row, at: number): Block {
  const block = draft.blocks[blocks[at] ?? 0];
  if (!block) throw new RangeError('a character outside all paragraphs');
  return block;
}

function rowOf(draft: Draft, blocks: readonly Block[], phrases: readonly Span[]): Row {
  const size = blocks.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const row = { codes: new Uint16Array(size), places: new Int32Array(size), blocks: new Int32Array(size), length: 0 };
  let next = 0;
  for (const block of blocks) {
    let depth = 0;
    for (let at = block.start; at < block.end; at++) {
      while ((phrases[next]?.end ?? Infinity) <= at) next++;
      const phrase = phrases[next];
      const inside = phrase !== undefined && phrase.start <= at;
      const code = draft.scrubbed.charCodeAt(at);
      const char = isHan(code) ? '' : draft.scrubbed.charAt(at);
      if (opening.includes(char) && char !== '') depth = Math.min(depth + 1, 9);
      else if (closing.includes(char) && char !== '') depth = Math.max(depth - 1, 0);
      if (inside || depth > 0 || (char !== '' && ending.includes(char))) push(row, cut, at, block.index);
      else if (isHan(code) || /[\p{L}\p{N}%％]/u.test(char)) push(row, code, at, block.index);
    }
    push(row, cut, block.end, block.index);
  }
  return row;
}

/** Cuts side by side are one. */
function push(row: Row, code: number, at: number, block: number): void {
  if (code === cut && row.length > 0 && row.codes[row.length - 1] === cut) return;
  row.codes[row.length] = code;
  row.places[row.length] = at;
  row.blocks[row.length] = block;
  row.length += 1;
}
