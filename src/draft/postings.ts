/** Which paragraphs hold a character or a pair of neighbours, for all of them, in one pass over the text. */

import type { Need, Needs } from '../language/needs.ts';
import type { Span } from '../rule.ts';

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
  /** Of each hash, side by side as they are read together: 1 + the span met last, the number of spans, the first link. */
  readonly table: Int32Array;
  /** Of each link, by its place in here: its span, the next link. */
  readonly links: Int32Array;
}

/** Sparse for a short text, and small enough for a processor's cache with a long one. */
const mostBits = 16;

function read(text: string, spans: readonly Span[]): Index {
  const size = 1 + 2 * spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const bits = Math.min(mostBits, 33 - Math.clz32(size));
  const shift = 32 - bits;
  const table = new Int32Array(4 << bits);
  const links = new Int32Array(2 * size + 2);
  let last = 0;
  // From the back, so that lists run forward.
  for (let index = spans.length - 1; index >= 0; index--) {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    let before = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      last = post(table, links, last, hashOf(0, code) >>> shift, index);
      if (before !== 0) last = post(table, links, last, hashOf(before, code) >>> shift, index);
      before = code;
    }
  }
  return { shift, table, links };
}

/** Puts a span at the head of a list unless it is there; the last link in use. */
function post(table: Int32Array, links: Int32Array, last: number, hash: number, span: number): number {
  const place = hash << 2;
  if (table[place] === span + 1) return last;
  const link = last + 2;
  links[link] = span;
  links[link + 1] = table[place + 2] ?? 0;
  table[place] = span + 1;
  table[place + 1] = (table[place + 1] ?? 0) + 1;
  table[place + 2] = link;
  return link;
}

function hashOf(before: number, code: number): number {
  return Math.imul(before, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
}

/** Where the table speaks of a character or of two. */
function placeOf({ shift }: Index, entry: string): number {
  const hash = entry.length > 1 ? hashOf(entry.charCodeAt(0), entry.charCodeAt(1)) : hashOf(0, entry.charCodeAt(0));
  return (hash >>> shift) << 2;
}

/** Counting stops where it no longer matters. */
function sizeOf(index: Index, need: Need, enough: number): number {
  let size = 0;
  for (const entry of need) {
    // Residue reads as spaces.
    if (entry.includes(' ')) return Number.POSITIVE_INFINITY;
    size += index.table[placeOf(index, entry) + 1] ?? 0;
    if (size >= enough) break;
  }
  return size;
}

function spansWith(index: Index, need: Need, count: number): number[] {
  const { table, links } = index;
  const found: number[] = [];
  const [first = 0, ...others] = new Set(need.map((entry) => table[placeOf(index, entry) + 2] ?? 0));
  if (others.every((link) => link === 0)) {
    for (let link = first; link !== 0; link = links[link + 1] ?? 0) found.push(links[link] ?? 0);
    return found;
  }
  const held = new Uint8Array(count);
  for (const head of [first, ...others])
    for (let link = head; link !== 0; link = links[link + 1] ?? 0) held[links[link] ?? 0] = 1;
  for (let span = 0; span < count; span++) if (held[span] === 1) found.push(span);
  return found;
}
