/** Reads off a pattern which characters, or pairs of neighbours, a match cannot do without. */

import { type Branch, type Node, readPattern, type Term, widest } from './pattern.ts';

/** One or two code units of which at least one entry stands in every match, or within the reach of its look-arounds. */
export type Need = readonly string[];
export type Needs = readonly Need[];

const memo = new WeakMap<RegExp, Needs>();
const known = new Map<string, Needs>();

/** What a pattern needs; empty when nothing can be said. Errs only towards saying less. */
export function needsOf(pattern: RegExp): Needs {
  let needs = memo.get(pattern);
  if (!needs) {
    const key = textOf(pattern);
    needs = known.get(key) ?? readNeeds(pattern);
    known.set(key, needs);
    memo.set(pattern, needs);
  }
  return needs;
}

/** False when a text lacks what the pattern needs, which is known long before the pattern is compiled. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  for (const need of needsOf(pattern)) if (!holdsOne(text, need)) return false;
  return true;
}

function holdsOne(text: string, need: Need): boolean {
  for (const entry of need) if (text.includes(entry)) return true;
  return false;
}

/** Flags and source: patterns of the same text need the same. */
export function textOf({ flags, source }: RegExp): string {
  return `${flags}/${source}`;
}

/** What has been read off so far, by `textOf`. */
export function needsSoFar(): ReadonlyMap<string, Needs> {
  return known;
}

/** Takes over what was read off such a pattern before. */
export function remember(key: string, needs: Needs): void {
  known.set(key, needs);
}

function readNeeds(pattern: RegExp): Needs {
  const { needs } = ofBranches(readPattern(pattern) ?? []);
  // 围 says nothing beside 围绕.
  return needs.filter((need) => !needs.some((other) => other !== need && implies(other, need)));
}

function implies(closer: Need, need: Need): boolean {
  return closer.every((entry) => entry.length > 1 && need.some((part) => part.length === 1 && entry.includes(part)));
}

/** What is known of a piece of a pattern. */
interface Piece {
  readonly needs: Needs;
  /** The code units it may begin and end with; empty when they are too many or unknown. */
  readonly first: string;
  readonly last: string;
  /** True when it may take no character at all. */
  readonly hollow: boolean;
}

const unknown: Piece = { needs: [], first: '', last: '', hollow: true };

/** More pairs than this take longer to look up than they spare. */
const mostPairs = 96;

/** What a single branch needs, or one of the needs of each. */
function ofBranches(branches: readonly Branch[]): Piece {
  const pieces = branches.map(ofBranch);
  const [only = unknown] = pieces;
  if (pieces.length < 2) return only;
  return {
    needs: [either(pieces.map(({ needs }) => rarest(needs)))].filter((need) => need.length > 0),
    first: union(pieces.map(({ first }) => first)),
    last: union(pieces.map(({ last }) => last)),
    hollow: pieces.some(({ hollow }) => hollow),
  };
}

function either(needs: readonly (Need | undefined)[]): Need {
  const entries = new Set<string>();
  for (const need of needs) {
    if (!need) return [];
    for (const entry of need) entries.add(entry);
  }
  return [...entries];
}

/** Without knowing the text: few entries rather than many, and pairs rather than single characters. */
function rarest(needs: Needs): Need | undefined {
  let best: Need | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const need of needs) {
    const weight = need.reduce((sum, entry) => sum + (entry.length > 1 ? 1 : widest), 0);
    if (weight >= least) continue;
    best = need;
    least = weight;
  }
  return best;
}

function union(sets: readonly string[]): string {
  if (sets.includes('')) return '';
  const chars = new Set(sets.join(''));
  return chars.size > widest ? '' : [...chars].join('');
}

/** A branch on the way: what has been read of it, and what may stand before the next character. */
interface Way {
  readonly needs: Need[];
  first: string;
  last: string;
  hollow: boolean;
  started: boolean;
  /** What a look behind says of the character before; empty when nothing does. */
  seen: string;
}

function ofBranch(branch: Branch): Piece {
  const way: Way = { needs: [], first: '', last: '', hollow: true, started: false, seen: '' };
  for (const term of branch) go(way, term);
  return way;
}

function go(way: Way, { node, least }: Term): void {
  if (node.kind === 'edge') return;
  const piece = ofNode(node);
  if (node.kind === 'behind') {
    way.needs.push(...piece.needs);
    way.seen = piece.hollow ? '' : piece.last;
    return;
  }
  const needed = least > 0 && !piece.hollow;
  if (node.kind === 'ahead') {
    way.needs.push(...piece.needs, ...(needed ? pairs(way, piece.first) : []));
    return;
  }
  if (needed) way.needs.push(...piece.needs, ...pairs(way, piece.first));
  if (way.hollow) way.first = way.started ? union([way.first, piece.first]) : piece.first;
  way.last = needed ? piece.last : union([way.last, piece.last]);
  way.hollow &&= !needed;
  way.started = true;
  way.seen = '';
}

function ofNode(node: Exclude<Node, { kind: 'edge' }>): Piece {
  if (node.kind === 'echo') return unknown;
  if (node.kind !== 'one') return ofBranches(node.branches);
  const { chars } = node;
  return { needs: chars === '' ? [] : [Array.from(chars)], first: chars, last: chars, hollow: false };
}

/** What stands before together with what comes next. */
function pairs({ last, seen }: Way, next: string): Needs {
  return [last, seen]
    .filter((before) => before !== '' && next !== '' && before.length * next.length <= mostPairs)
    .map((before) => Array.from(before).flatMap((one) => Array.from(next, (other) => one + other)));
}
