/** What the patterns met so far look for, as an index of a text has to know it before it is made. */

import { type Needs, needsOf, remember } from './needs.ts';

/** The needs of a pattern by the numbers of their entries. */
export interface Sought {
  /** An index made before says nothing of this pattern. */
  readonly order: number;
  /** Of each need the numbers of its entries; those that nothing can be told by are left out. */
  readonly needs: readonly Uint16Array[];
}

const memo = new WeakMap<RegExp, Sought>();
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
    sought = learn(needsOf(pattern));
    memo.set(pattern, sought);
  }
  return sought;
}

function learn(needs: Needs): Sought {
  const before = last;
  // Residue reads as spaces.
  const numbered = needs
    .filter((need) => !need.some((entry) => entry.includes(' ')))
    .map((need) => Uint16Array.from(need, numberOf));
  if (last > before) latest += 1;
  return { order: latest, needs: numbered };
}

function numberOf(entry: string): number {
  const key = entry.length > 1 ? keyOf(entry.charCodeAt(0), entry.charCodeAt(1)) : keyOf(0, entry.charCodeAt(0));
  numbers[key] ||= ++last;
  return numbers[key];
}

let recalled: Needs[] = [];

/** Takes over what was read off the same patterns before. */
export function recall(read: Iterable<readonly [string, Needs]>): void {
  for (const [key, needs] of read) {
    remember(key, needs);
    recalled.push(needs);
  }
}

interface Numbering {
  readonly order: number;
  readonly numbers: Uint16Array;
  /** The largest number. */
  readonly last: number;
}

/** What all patterns met by now look for. */
export function soughtSoFar(): Numbering {
  for (const needs of recalled) learn(needs);
  recalled = [];
  return { order: latest, numbers, last };
}
