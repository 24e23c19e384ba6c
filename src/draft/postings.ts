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
    candidates({ order, needs }) {
      if (order > index.order) {
        unknown += 1;
        // Whoever checks a first draft meets all patterns one by one: the index is made anew at the 4th, the 16th, the 64th.
        if (unknown % 4 !== 0 || (unknown & (unknown - 1)) !== 0 || Math.clz32(unknown) % 2 === 0) return undefined;
        index = read(text, spans);
      }
      let rarest: readonly number[] | undefined;
      let least = spans.length / 2;
      for (const need of needs) {
        const size = sizeOf(index, need, least);
        if (size >= least) continue;
        rarest = need;
        least = size;
        if (size === 0) return [];
      }
      return rarest && spansWith(index, rarest, least, spans.length);
    },
  };
}

/** Linked lists by number; entries that share one make it longer than it need be, and nothing worse. */
interface Index {
  /** What was known when it was made. */
  readonly order: number;
  /** Of each number, side by side as they are read together: 1 + the span met last, the number of spans, the first link. */
  readonly table: Int32Array;
  /** Of each link, by its place in here: its span, the next link. */
  readonly links: Int32Array;
}

function read(text: string, spans: readonly Span[]): Index {
  const { numbers, last: most, order } = soughtSoFar();
  const size = 1 + 2 * spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const table = new Int32Array((most + 1) << 2);
  const links = new Int32Array(2 * size + 2);
  let last = 0;
  // From the back, so that lists run forward.
  for (let index = spans.length - 1; index >= 0; index--) {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    let before = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const mixed = mix(code);
      const single = numbers[mixed >>> 16] ?? 0;
      if (single !== 0) last = post(table, links, last, single, index);
      const pair = numbers[(before ^ mixed) >>> 16] ?? 0;
      if (pair !== 0) last = post(table, links, last, pair, index);
      before = spread(code);
    }
  }
  return { order, table, links };
}

/** Puts a span at the head of a list unless it is there; the last link in use. */
function post(table: Int32Array, links: Int32Array, last: number, entry: number, span: number): number {
  const place = entry << 2;
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
function sizeOf({ table }: Index, need: readonly number[], enough: number): number {
  let size = 0;
  for (let i = 0; i < need.length && size < enough; i++) size += table[((need[i] ?? 0) << 2) + 1] ?? 0;
  return size;
}

/** The spans that hold an entry of a need, whose entries stand in `size` spans, of all `count`. */
function spansWith({ table, links }: Index, need: readonly number[], size: number, count: number): number[] {
  const found: number[] = [];
  let lists = 0;
  for (const entry of need) {
    let link = table[(entry << 2) + 2] ?? 0;
    if (link !== 0) lists += 1;
    for (; link !== 0; link = links[link + 1] ?? 0) found.push(links[link] ?? 0);
  }
  if (lists < 2) return found;
  return size < count >> 4 ? inOrder(found) : marked(found, count);
}

/** Few numbers are sooner sorted than looked up in a row of all. */
function inOrder(found: number[]): number[] {
  found.sort((a, b) => a - b);
  return found.filter((span, index) => span !== found[index - 1]);
}

function marked(found: readonly number[], count: number): number[] {
  const held = new Uint8Array(count);
  for (const span of found) held[span] = 1;
  const spans: number[] = [];
  for (let span = 0; span < count; span++) if (held[span] === 1) spans.push(span);
  return spans;
}
