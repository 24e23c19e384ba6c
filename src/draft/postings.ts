/** Which paragraphs hold a character or a pair of neighbours, for all of them, in one pass over the text. */

import type { Span } from '../rule.ts';
import type { Need, Needs } from './needs.ts';

export interface Postings {
  /** Indexes of the spans in which a match of these needs can be, in order; undefined when that is most of them. */
  candidates(needs: Needs): readonly number[] | undefined;
}

/** Indexes the spans of a text, which do not overlap and stand in order. */
export function postingsOf(text: string, spans: readonly Span[]): Postings {
  const index = read(text, spans);
  return {
    candidates(needs) {
      let rarest: Need | undefined;
      let least = spans.length / 2;
      for (const need of needs) {
        const size = sizeOf(index, need, least);
        if (size >= least) continue;
        rarest = need;
        least = size;
        if (size === 0) return [];
      }
      return rarest && spansWith(index, rarest, spans.length);
    },
  };
}

/** Linked lists by hash; entries that share a list make it longer than it need be, and nothing worse. */
interface Index {
  readonly shift: number;
  /** Hash → number of spans, and hash → first link, counted from 1. */
  readonly counts: Uint32Array;
  readonly heads: Uint32Array;
  /** Link → span, and link → next link. */
  readonly spans: Uint32Array;
  readonly nexts: Uint32Array;
}

/** Sparse for a short text, and small enough for a processor's cache with a long one. */
const fewestBits = 13;
const mostBits = 17;

function read(text: string, spans: readonly Span[]): Index {
  const size = 1 + 2 * spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const bits = Math.min(mostBits, Math.max(fewestBits, 34 - Math.clz32(size)));
  const shift = 32 - bits;
  const counts = new Uint32Array(1 << bits);
  const heads = new Uint32Array(1 << bits);
  const owners = new Uint32Array(size);
  const nexts = new Uint32Array(size);
  let last = 0;
  const add = (hash: number, index: number) => {
    const head = heads[hash] ?? 0;
    if (head !== 0 && owners[head] === index) return;
    last += 1;
    owners[last] = index;
    nexts[last] = head;
    heads[hash] = last;
    counts[hash] = (counts[hash] ?? 0) + 1;
  };
  // From the back, so that lists run forward.
  for (let index = spans.length - 1; index >= 0; index--) {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    let before = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      add(hashOf(0, code) >>> shift, index);
      if (before !== 0) add(hashOf(before, code) >>> shift, index);
      before = code;
    }
  }
  return { shift, counts, heads, spans: owners, nexts };
}

function hashOf(before: number, code: number): number {
  return Math.imul(before, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
}

function listOf({ shift }: Index, entry: string): number {
  return (
    (entry.length > 1 ? hashOf(entry.charCodeAt(0), entry.charCodeAt(1)) : hashOf(0, entry.charCodeAt(0))) >>> shift
  );
}

/** Counting stops where it no longer matters. */
function sizeOf(index: Index, need: Need, enough: number): number {
  let size = 0;
  for (const entry of need) {
    // Residue reads as spaces.
    if (entry.includes(' ')) return Number.POSITIVE_INFINITY;
    size += index.counts[listOf(index, entry)] ?? 0;
    if (size >= enough) break;
  }
  return size;
}

function spansWith(index: Index, need: Need, count: number): number[] {
  const { heads, spans, nexts } = index;
  const found: number[] = [];
  const [first = 0, ...others] = new Set(need.map((entry) => heads[listOf(index, entry)] ?? 0));
  if (others.every((head) => head === 0)) {
    for (let link = first; link !== 0; link = nexts[link] ?? 0) found.push(spans[link] ?? 0);
    return found;
  }
  const held = new Uint8Array(count);
  for (const head of [first, ...others])
    for (let link = head; link !== 0; link = nexts[link] ?? 0) held[spans[link] ?? 0] = 1;
  for (let index = 0; index < count; index++) if (held[index] === 1) found.push(index);
  return found;
}
