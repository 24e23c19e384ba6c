/** Which paragraphs hold a character or a pair of neighbours that some pattern needs, for all of them, in one pass over the text. */

import { mix, type Sought, soughtSoFar, spread } from '../language/sought.ts';
import type { Span } from '../rule.ts';

export interface Postings {
  /** Indexes of the spans in which a match can be, in order; undefined when that is most of them, or nobody knows. */
  candidates(sought: Sought): readonly number[] | undefined;
}

/** Indexes the spans of a text, which do not overlap and stand in order. */
export function postingsOf(text: string, spans: readonly Span[]): Postings {
  let index = read(text, spans);
  let unknown = 0;
  return {
    candidates({ order, keys }) {
      if (order > index.order) {
        unknown += 1;
        // Whoever checks a first draft meets all patterns one by one: the index is made anew at the 4th, the 16th, the 64th.
        if (unknown % 4 !== 0 || (unknown & (unknown - 1)) !== 0 || Math.clz32(unknown) % 2 === 0) return undefined;
        index = read(text, spans);
      }
      let rarest: Uint16Array | undefined;
      let least = spans.length / 2;
      for (const need of keys) {
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

/** Linked lists by key; entries that share a list make it longer than it need be, and nothing worse. */
interface Index {
  /** How many patterns were known when it was made. */
  readonly order: number;
  /** Of the 16 bits of a key, how many are left out. */
  readonly shift: number;
  /** Of each key, side by side as they are read together: 1 + the span met last, the number of spans, the first link. */
  readonly table: Int32Array;
  /** Of each link, by its place in here: its span, the next link. */
  readonly links: Int32Array;
}

/** Sparse for a short text, and small enough for a processor's cache with a long one. */
const mostBits = 16;

function read(text: string, spans: readonly Span[]): Index {
  const { wanted, order } = soughtSoFar();
  const size = 1 + 2 * spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const bits = Math.min(mostBits, 32 - Math.clz32(size));
  const shift = 16 - bits;
  const table = new Int32Array(4 << bits);
  const links = new Int32Array(2 * size + 2);
  let last = 0;
  // From the back, so that lists run forward.
  for (let index = spans.length - 1; index >= 0; index--) {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    let before = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const mixed = mix(code);
      const single = mixed >>> 16;
      if (wanted[single] === 1) last = post(table, links, last, single >>> shift, index);
      const pair = (before ^ mixed) >>> 16;
      if (wanted[pair] === 1) last = post(table, links, last, pair >>> shift, index);
      before = spread(code);
    }
  }
  return { order, shift, table, links };
}

/** Puts a span at the head of a list unless it is there; the last link in use. */
function post(table: Int32Array, links: Int32Array, last: number, key: number, span: number): number {
  const place = key << 2;
  if (table[place] === span + 1) return last;
  const link = last + 2;
  links[link] = span;
  links[link + 1] = table[place + 2] ?? 0;
  table[place] = span + 1;
  table[place + 1] = (table[place + 1] ?? 0) + 1;
  table[place + 2] = link;
  return link;
}

/** Counting stops where it no longer matters. */
function sizeOf({ table, shift }: Index, need: Uint16Array, enough: number): number {
  let size = 0;
  for (let i = 0; i < need.length && size < enough; i++) size += table[(((need[i] ?? 0) >>> shift) << 2) + 1] ?? 0;
  return size;
}

function spansWith({ table, links, shift }: Index, need: Uint16Array, count: number): number[] {
  const found: number[] = [];
  const heads = new Set(Array.from(need, (key) => table[((key >>> shift) << 2) + 2] ?? 0));
  const [first = 0, ...others] = heads;
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
