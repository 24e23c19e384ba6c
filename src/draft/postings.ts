/** Which paragraphs hold a character, for all characters, in one pass over the text. */

import type { Span } from '../rule.ts';
import type { Needs } from './needs.ts';

export interface Postings {
  /** Indexes of the spans in which a match of these needs can be, in order; undefined when that is most of them. */
  candidates(needs: Needs): readonly number[] | undefined;
}

/** Indexes the spans of a text, which do not overlap and stand in order. */
export function postingsOf(text: string, spans: readonly Span[]): Postings {
  const index = read(text, spans);
  return {
    candidates(needs) {
      let rarest: string | undefined;
      let least = spans.length / 2;
      for (const need of needs) {
        const size = sizeOf(index, need);
        if (size >= least) continue;
        rarest = need;
        least = size;
      }
      if (rarest === undefined) return undefined;
      return least === 0 ? [] : spansWith(index, rarest, spans.length);
    },
  };
}

/** Linked lists, one for each code unit: made in one loop, and nothing that a short draft would have to pay for. */
interface Index {
  /** Number of spans that hold a code unit. */
  readonly counts: Uint32Array;
  /** Code unit → first link, counted from 1. */
  readonly heads: Uint32Array;
  /** Link → span, and link → next link. */
  readonly spans: Uint32Array;
  readonly nexts: Uint32Array;
}

function read(text: string, spans: readonly Span[]): Index {
  const counts = new Uint32Array(0x10000);
  const heads = new Uint32Array(0x10000);
  const size = 1 + spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const owners = new Uint32Array(size);
  const nexts = new Uint32Array(size);
  let last = 0;
  // From the back, so that lists run forward.
  for (let index = spans.length - 1; index >= 0; index--) {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const head = heads[code] ?? 0;
      if (head !== 0 && owners[head] === index) continue;
      last += 1;
      owners[last] = index;
      nexts[last] = head;
      heads[code] = last;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return { counts, heads, spans: owners, nexts };
}

function sizeOf({ counts }: Index, chars: string): number {
  if (chars.includes(' ')) return Number.POSITIVE_INFINITY;
  let size = 0;
  for (let i = 0; i < chars.length; i++) size += counts[chars.charCodeAt(i)] ?? 0;
  return size;
}

function spansWith({ heads, spans, nexts }: Index, chars: string, count: number): number[] {
  const found: number[] = [];
  const [first = 0, ...others] = new Set(Array.from(chars, (char) => heads[char.charCodeAt(0)] ?? 0));
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
