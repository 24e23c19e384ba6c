/** What the patterns met so far look for, as an index of a text has to know it before it is made. */

import { type Needs, needsOf, remember } from './needs.ts';

/** The needs of a pattern by the hashes of their entries. */
export interface Sought {
  /** An index made before says nothing of this pattern. */
  readonly order: number;
  /** Of each need the hashes, 16 bits, of its entries; those that nothing can be told by are left out. */
  readonly keys: readonly Uint16Array[];
}

const memo = new WeakMap<RegExp, Sought>();
const wanted = new Uint8Array(0x10000);
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
  // Residue reads as spaces.
  const keys = needs.filter((need) => !need.some((entry) => entry.includes(' '))).map(keysOf);
  let isNew = false;
  for (const list of keys) {
    for (const key of list) {
      isNew ||= wanted[key] !== 1;
      wanted[key] = 1;
    }
  }
  if (isNew) latest += 1;
  return { order: latest, keys };
}

function keysOf(need: readonly string[]): Uint16Array {
  return Uint16Array.from(need, (entry) =>
    entry.length > 1 ? keyOf(entry.charCodeAt(0), entry.charCodeAt(1)) : keyOf(0, entry.charCodeAt(0)),
  );
}

let recalled: Needs[] = [];

/** Takes over what was read off the same patterns before. */
export function recall(read: Iterable<readonly [string, Needs]>): void {
  for (const [key, needs] of read) {
    remember(key, needs);
    recalled.push(needs);
  }
}

/** The keys that some pattern looks for, by now: 1 for each of them, and how many patterns have been learnt from. */
export function soughtSoFar(): { readonly wanted: Uint8Array; readonly order: number } {
  for (const needs of recalled) learn(needs);
  recalled = [];
  return { wanted, order: latest };
}
