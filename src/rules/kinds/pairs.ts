/** Brackets and quotation marks of a paragraph, paired once for all rules that ask. */

import { Has } from '../../draft/mask.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { isDigit, isLatin, openers, pairMarks, pairs } from '../../language/characters.ts';

export interface Pair {
  /** Offsets of the two marks. */
  readonly open: number;
  readonly close: number;
  /** The opening mark as written. */
  readonly mark: string;
  /** The innermost pair around this one. */
  readonly outer: Pair | undefined;
}

interface Pairing {
  /** In order of their opening marks; they nest and never cross. */
  readonly pairs: readonly Pair[];
  /** Those that no other encloses. */
  readonly outermost: readonly Pair[];
  /** Offsets of marks without a partner in the paragraph, in order. */
  readonly loose: readonly number[];
}

/** A bracket of one width may be closed by one of the other; that is a fault of width only. */
const wide = new Map([
  ['(', '（'],
  ['[', '［'],
  ['{', '｛'],
]);
/** Of each code unit: 0 no such mark, else the number of its shape, with `closes` set for a closing mark. */
const closes = 0x80;
const kinds = new Uint8Array(0x10000);
const shapes = [...new Set([...pairs.keys()].map(shapeOf))];
for (const [open, close] of pairs) {
  const shape = shapes.indexOf(shapeOf(open)) + 1;
  kinds[open.charCodeAt(0)] = shape;
  kinds[close.charCodeAt(0)] = shape | closes;
}
/** The engine finds the few marks of a paragraph faster than a loop over its characters. */
const marks = new RegExp(`[${pairMarks}]`, 'g');
/** How many of each shape are open; one table for all calls, as tens of thousands of small ones cost more than the reading. */
const waiting = new Uint32Array(shapes.length + 1);
const empty: Pairing = { pairs: [], outermost: [], loose: [] };
const cache = new WeakMap<Draft, (Pairing | undefined)[]>();
const enclosing = Has.quote | Has.bracket | Has.book;

/** The opening mark of a bracket or quotation mark, its width left aside. */
export function shapeOf(mark: string): string {
  const opener = openers.get(mark) ?? mark;
  return wide.get(opener) ?? opener;
}

/** Every mark is pushed and popped once, whatever is left open or crossed. */
export function pairingOf(draft: Draft, { index, mask, line }: Block): Pairing {
  if ((mask & enclosing) === 0) return empty;
  let known = cache.get(draft);
  if (!known) {
    known = new Array<Pairing | undefined>(draft.blocks.length).fill(undefined);
    cache.set(draft, known);
  }
  const pairing = known[index] ?? read(draft.scrubbed, line.start, line.end);
  known[index] = pairing;
  return pairing;
}

function read(text: string, start: number, end: number): Pairing {
  const line = text.slice(start, end);
  marks.lastIndex = 0;
  let match = marks.exec(line);
  if (!match) return empty;
  const open: number[] = [];
  waiting.fill(0);
  const spans: { open: number; close: number }[] = [];
  const loose: number[] = [];
  for (; match; match = marks.exec(line)) {
    const i = start + match.index;
    const kind = kinds[text.charCodeAt(i)] ?? 0;
    const shape = kind & ~closes;
    if (kind === shape) {
      open.push(i);
      waiting[shape] = (waiting[shape] ?? 0) + 1;
    } else if ((waiting[shape] ?? 0) > 0) {
      spans.push({ open: popTo(shape, text, open, loose), close: i });
    } else if (!isApostrophe(text, i)) {
      loose.push(i);
    }
  }
  if (spans.length + loose.length + open.length === 0) return empty;
  const all = nest(text, spans);
  const outermost = all.filter(({ outer }) => !outer);
  return { pairs: all, outermost, loose: loose.concat(open).sort((a, b) => a - b) };
}

/** Takes marks off the stack up to the wanted one; those above it were never closed. */
function popTo(shape: number, text: string, open: number[], loose: number[]): number {
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const top = kinds[text.charCodeAt(at)] ?? 0;
    waiting[top] = (waiting[top] ?? 0) - 1;
    if (top === shape) return at;
    loose.push(at);
  }
  throw new RangeError('closing mark without opening mark');
}

/** don’t, the ’90s: not a quotation. */
function isApostrophe(text: string, at: number): boolean {
  if (text.charAt(at) !== '’') return false;
  const before = text.charCodeAt(at - 1);
  return isLatin(before) || isDigit(before) || isDigit(text.charCodeAt(at + 1));
}

function nest(text: string, spans: { open: number; close: number }[]): Pair[] {
  spans.sort((a, b) => a.open - b.open);
  const around: Pair[] = [];
  return spans.map(({ open, close }) => {
    while ((around.at(-1)?.close ?? close) < close) around.pop();
    const pair = { open, close, mark: text.charAt(open), outer: around.at(-1) };
    around.push(pair);
    return pair;
  });
}

/** Whether an offset lies within a quotation, title or bracket. */
export function isEnclosed({ outermost }: Pairing, at: number): boolean {
  let low = 0;
  let high = outermost.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outermost[middle]?.close ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return (outermost[low]?.open ?? at) < at;
}

/** “““a””” and （（a））: the same marks twice around one thing. */
export function isDoubled({ open, close, mark, outer }: Pair): boolean {
  return outer !== undefined && outer.mark === mark && outer.open === open - 1 && outer.close === close + 1;
}
