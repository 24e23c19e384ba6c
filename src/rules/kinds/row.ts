/** The characters of a draft without what lies between them, so that copies are found whatever their punctuation. */

import type { Block, Draft } from '../../draft/types.ts';
import type { Span } from '../../rule.ts';

/** The characters of a draft in one row, without punctuation, cut where a sentence or anything enclosed ends. */
export interface Row {
  readonly codes: Uint16Array;
  readonly places: Int32Array;
  /** Where each block begins in the row. */
  readonly starts: Int32Array;
  readonly length: number;
}

/** Stands for a cut; no character has this code. */
export const cut = 0xffff;
const opening = '（(《〈【[〔';
const closing = '）)》〉】]〕';
const ending = '。！？；!?;…';

export function spanOf({ places }: Row, from: number, length: number): Span {
  return { start: places[from] ?? 0, end: (places[from + length - 1] ?? 0) + 1 };
}

/** Phrases, in text order, are cut out. */
export function rowOf({ scrubbed }: Draft, blocks: readonly Block[], phrases: readonly Span[]): Row {
  const size = blocks.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const codes = new Uint16Array(size);
  const places = new Int32Array(size);
  const table = sorts();
  let length = 0;
  let next = 0;
  let phraseStart = phrases[0]?.start ?? Number.POSITIVE_INFINITY;
  let phraseEnd = phrases[0]?.end ?? Number.POSITIVE_INFINITY;
  const starts = new Int32Array(blocks.length);
  for (const [index, { start, end }] of blocks.entries()) {
    starts[index] = length;
    let depth = 0;
    for (let at = start; at < end; at++) {
      const code = scrubbed.charCodeAt(at);
      const sort = table[code];
      while (at >= phraseEnd) {
        phraseStart = phrases[++next]?.start ?? Number.POSITIVE_INFINITY;
        phraseEnd = phrases[next]?.end ?? Number.POSITIVE_INFINITY;
      }
      if (sort === Sort.counts && depth === 0 && at < phraseStart) {
        codes[length] = code;
        places[length++] = at;
        continue;
      }
      if (sort === Sort.skipped) continue;
      if (sort === Sort.opens) depth = Math.min(depth + 1, 9);
      else if (sort === Sort.closes) depth = Math.max(depth - 1, 0);
      // Cuts side by side are one.
      if (length === 0 || codes[length - 1] === cut) continue;
      codes[length] = cut;
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
