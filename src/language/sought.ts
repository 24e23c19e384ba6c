/** What the patterns met so far look for, as an index of a text has to know it before it is made. */

import { type Needs, needsOf, needsSoFar, remember, textOf } from './needs.ts';

/** The needs of a pattern by the numbers of their entries. */
export interface Sought {
  /** An index made before says nothing of this pattern. */
  readonly order: number;
  /** Of each need the numbers of its entries; those that nothing can be told by are left out. */
  readonly needs: readonly (readonly number[])[];
}

const memo = new WeakMap<RegExp, Sought>();
/** The same by flags and source. */
const known = new Map<string, Sought>();
/** By key: the number, from 1, under which an index counts the entry; 0 for what no pattern looks for. */
const numbers = new Uint16Array(0x10000);
let last = 0;
/** How often numbers were given. */
let latest = 0;

/** 16 bits of one character, `before` 0, or of two neighbours. */
export function keyOf(before: number, code: number): number {
  return (spread(before) ^ mix(code)) >>> 16;
}

/** The two halves of a key, for those who walk along a text. */
export function spread(before: number): number {
  return Math.imul(before, 0x9e3779b1);
}

export function mix(code: number): number {
  return Math.imul(code, 0x85ebca6b);
}

/** Learns what a pattern looks for. */
export function soughtBy(pattern: RegExp): Sought {
  let sought = memo.get(pattern);
  if (!sought) {
    const text = textOf(pattern);
    sought = known.get(text) ?? learn(needsOf(pattern));
    known.set(text, sought);
    memo.set(pattern, sought);
  }
  return sought;
}

function learn(needs: Needs): Sought {
  const before = last;
  // Residue reads as spaces.
  const numbered = needs.filter((need) => !need.some((entry) => entry.includes(' '))).map((need) => need.map(numberOf));
  if (last > before) latest += 1;
  return { order: latest, needs: numbered };
}

function numberOf(entry: string): number {
  const key = entry.length > 1 ? keyOf(entry.charCodeAt(0), entry.charCodeAt(1)) : keyOf(0, entry.charCodeAt(0));
  // Should all numbers be given away, later entries share the last one, and more paragraphs are looked at than need be.
  numbers[key] ||= last < 0xffff ? ++last : last;
  return numbers[key];
}

/** All that was found out about patterns, by flags and source; a build keeps it for every start to come. */
export interface Memory {
  readonly needs: readonly (readonly [text: string, needs: Needs])[];
  readonly sought: readonly (readonly [text: string, needs: Sought['needs']])[];
  /** The keys in the order of their numbers. */
  readonly keys: readonly number[];
}

export function knownSoFar(): Memory {
  const keys: number[] = [];
  for (const [key, number] of numbers.entries()) if (number > 0) keys[number - 1] = key;
  return {
    needs: [...needsSoFar()].filter(([text]) => !known.has(text)),
    sought: Array.from(known, ([text, { needs }]) => [text, needs] as const),
    keys,
  };
}

/** Takes over what a build found out; nothing may have been learnt before. */
export function recall({ needs, sought, keys }: Memory): void {
  for (const [text, one] of needs) remember(text, one);
  for (const key of keys) numbers[key] = ++last;
  latest += 1;
  for (const [text, one] of sought) known.set(text, { order: latest, needs: one });
}

interface Numbering {
  readonly order: number;
  readonly numbers: Uint16Array;
  /** The largest number. */
  readonly last: number;
}

/** What all patterns met by now look for. */
export function soughtSoFar(): Numbering {
  return { order: latest, numbers, last };
}
