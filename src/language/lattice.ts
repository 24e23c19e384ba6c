/**
 * A word lattice over a dictionary: where one other character, alike in sound or shape, makes a run of Han characters
 * so much more probable that it is probably what was meant.
 */

import { find, type Lexicon, nameBit, scale, type WordsOfLength } from './lexicon.ts';

/** Another character that makes a word of what was a heap of single ones. */
export interface Suspicion {
  /** The word it makes: offsets into the run. */
  readonly start: number;
  readonly end: number;
  readonly right: string;
  /** By how much the evidence exceeds what is asked for; never negative. */
  readonly excess: number;
}

/**
 * Evidence asked for, as the natural logarithm of odds: by length of the word (2, 3, 4) and by likeness
 * (sound, syllable, four grades of shape, both). Measured, see docs/spelling.md.
 */
const asked: readonly (readonly number[])[] = [
  [9, 10.5, 9, 8, 9.5, 11, 6.5],
  [7.5, 8.5, 6, 6, 6.5, 8.5, 5.5],
  [5, 7, 5, 5, 5.5, 7, 5],
];
/** No word of this length is commoner than this cost says. */
const cheapest = [5.5, 7.5, 8.5];
/** Rarer words are known but not offered, by weight. */
const leastWeight = [27, 27, 9];
/** Grammar and numerals: a heap of single characters is how they stand. */
const particles = new Set(
  Array.from('的一是在了和与及等对将市省县区乡镇村不有为以于上下中大小第年月日个名位两三四五六七八九十我们那哪这'),
);

/** What is suspicious in a run of Han characters, in order; at most one thing for each character. */
export function* suspicions(lexicon: Lexicon, run: string): Iterable<Suspicion> {
  const path = bestPath(lexicon, run);
  for (let at = 0; at < run.length; at++) {
    if (path.widths[at] !== 1 || particles.has(run.charAt(at))) continue;
    const best = rivalWord(lexicon, path, at);
    if (best) yield best;
  }
}

interface Path {
  readonly ids: Uint16Array;
  /** Least cost up to and from each offset. */
  readonly before: Float64Array;
  readonly behind: Float64Array;
  /** Length of the word each character stands in. */
  readonly widths: Uint8Array;
}

/** The cheapest way to cut a run into words. */
function bestPath({ ids, singles, tables }: Lexicon, text: string): Path {
  const size = text.length;
  const run = Uint16Array.from({ length: size }, (_, index) => ids[text.charCodeAt(index)] ?? 0);
  const before = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const behind = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(size + 1);
  // The costs of all words that begin at an offset, by length.
  const costs = new Float64Array(size * 4).fill(Number.POSITIVE_INFINITY);
  before[0] = 0;
  behind[size] = 0;
  for (let start = 0; start < size; start++) {
    costs[start * 4] = singleCost(singles, run[start] ?? 0);
    for (const table of tables) {
      if (start + table.length > size) break;
      const index = find(table, run, start);
      if (index >= 0) costs[start * 4 + table.length - 1] = costOf(table, index);
    }
    for (let length = 1; length <= 4 && start + length <= size; length++) {
      const cost = (before[start] ?? 0) + (costs[start * 4 + length - 1] ?? 0);
      if (cost >= (before[start + length] ?? 0)) continue;
      before[start + length] = cost;
      from[start + length] = start;
    }
  }
  for (let start = size - 1; start >= 0; start--) {
    for (let length = 1; length <= 4 && start + length <= size; length++) {
      const cost = (costs[start * 4 + length - 1] ?? 0) + (behind[start + length] ?? 0);
      if (cost < (behind[start] ?? 0)) behind[start] = cost;
    }
  }
  return { ids: run, before, behind, widths: widthsOf(from, size) };
}

function widthsOf(from: Int32Array, size: number): Uint8Array {
  const widths = new Uint8Array(size);
  for (let end = size; end > 0; end = from[end] ?? 0) widths.fill(end - (from[end] ?? 0), from[end], end);
  return widths;
}

function singleCost(singles: Float64Array, id: number): number {
  return id === 0 ? 18.6 : (singles[id] ?? 18.6);
}

function costOf({ weights, total }: WordsOfLength, index: number): number {
  return total - ((weights[index] ?? 0) & (nameBit - 1)) / scale;
}

/** The rival that makes the most probable word of what stands around a character, if it is probable enough. */
function rivalWord(lexicon: Lexicon, { ids, before, behind }: Path, at: number): Suspicion | undefined {
  const size = ids.length;
  const whole = before[size] ?? 0;
  let best: Suspicion | undefined;
  for (const [order, table] of lexicon.tables.entries()) {
    const { length } = table;
    const least = asked[order] ?? [];
    for (let start = Math.max(0, at - length + 1); start <= at && start + length <= size; start++) {
      const now = whole - (before[start] ?? 0) - (behind[start + length] ?? 0);
      // Even the commonest word would not be worth it here.
      if (now - (cheapest[order] ?? 0) < 5 + (best?.excess ?? 0)) continue;
      for (const { id, likeness } of lexicon.rivals(ids[at] ?? 0)) {
        const index = find(table, ids, start, at, id);
        if (index < 0) continue;
        const weight = table.weights[index] ?? 0;
        if (weight >= nameBit || weight < (leastWeight[order] ?? 0)) continue;
        const excess = now - costOf(table, index) - (least[likeness] ?? 0);
        if (excess < 0 || (best && excess <= best.excess)) continue;
        best = { start, end: start + length, right: wordAt(lexicon, table, index), excess };
      }
    }
  }
  return best;
}

function wordAt({ codes }: Lexicon, { words, length }: WordsOfLength, index: number): string {
  const own = words.subarray(index * length, (index + 1) * length);
  return String.fromCharCode(...Array.from(own, (id) => codes[id - 1] ?? 0));
}
