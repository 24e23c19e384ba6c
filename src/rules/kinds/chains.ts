/** Enumerations of a draft: 一是…二是…, 第一，…第二，…, ①…②…, numbered paragraphs; read once a draft. */

import type { Block, Draft, Section } from '../../draft/types.ts';
import type { Span } from '../../rule.ts';
import { type ChainStyle, candidate, ordinalValue, readOrdinal } from './ordinals.ts';
import { matchesInText } from './scan.ts';

export type { ChainStyle } from './ordinals.ts';

/** One ordinal of an enumeration that runs inside paragraphs. */
export interface Ordinal {
  readonly at: Span;
  /** The numeral alone. */
  readonly number: Span;
  readonly value: number;
  readonly block: Block;
}

export interface Chain {
  readonly style: ChainStyle;
  /** In text order. */
  readonly items: readonly Ordinal[];
}

interface Open {
  readonly style: ChainStyle;
  readonly items: Ordinal[];
  /** Offset where the section of its head ends. */
  readonly end: number;
}

const unread = new Set([
  'table',
  'code',
  'title',
  'subtitle',
  'signature',
  'date',
  'attachment-note',
  'imprint',
  'residue',
  'head',
]);

const cache = new WeakMap<Draft, readonly Chain[]>();

/** All enumerations inside paragraphs, in order of their heads; a chain of one is kept. */
export function chainsOf(draft: Draft): readonly Chain[] {
  const known = cache.get(draft);
  if (known) return known;
  const ends = endsOf(draft);
  const states = new Map<ChainStyle, State>();
  const chains: Open[] = [];
  for (const { match, block } of matchesInText(draft, candidate)) {
    if (unread.has(block.role) || match.index === block.marker?.at.start) continue;
    for (const { style, numeral } of readOrdinal(draft.scrubbed, match, match.index === block.start)) {
      const state = states.get(style) ?? { open: undefined, outer: undefined };
      states.set(style, state);
      addOrdinal(chains, state, style, { numeral, match, block, end: ends[block.index] ?? block.end });
    }
  }
  chains.sort((a, b) => (a.items[0]?.at.start ?? 0) - (b.items[0]?.at.start ?? 0));
  cache.set(draft, chains);
  return chains;
}

/** The enumeration of a style that is being read, and the one of whole paragraphs around it. */
interface State {
  open: Open | undefined;
  outer: Open | undefined;
}

interface Met {
  readonly numeral: string;
  readonly match: RegExpExecArray;
  readonly block: Block;
  /** Where an enumeration that begins here ends. */
  readonly end: number;
}

function addOrdinal(chains: Open[], state: State, style: ChainStyle, { numeral, match, block, end }: Met): void {
  const value = ordinalValue(style, numeral, state.open?.items.at(-1)?.value ?? 1);
  if (value === undefined) return;
  const at = { start: match.index, end: match.index + match[0].length };
  if (value === 1 || !state.open || at.start >= state.open.end) {
    state.outer = state.open;
    state.open = { style, items: value > 1 ? markerOf(block, style) : [], end };
    chains.push(state.open);
  } else if (
    state.outer &&
    at.start < state.outer.end &&
    goesOn(state.outer, state.open, value, at.start === block.start)
  ) {
    state.open = state.outer;
  }
  const from = at.start + match[0].indexOf(numeral);
  state.open.items.push({ at, number: { start: from, end: from + numeral.length }, value, block });
}

const markerStyles: Readonly<Record<string, ChainStyle>> = {
  'han-paren': 'paren',
  'digit-paren': 'digit-paren',
  digit: 'digit',
  han: 'han',
  circled: 'circled',
};

/** “（一）……；（二）……” in one paragraph: its first ordinal was read as the paragraph's marker. */
function markerOf(block: Block, style: ChainStyle): Ordinal[] {
  const { marker } = block;
  if (!marker || markerStyles[marker.style] !== style) return [];
  return [{ at: marker.at, number: marker.number, value: marker.value, block }];
}

/** True when an ordinal belongs to the enumeration around the open one: a new paragraph, or a number the open one already has. */
function goesOn(outer: Open, open: Open, value: number, atStart: boolean): boolean {
  if (follows(open, value) || !follows(outer, value)) return false;
  return atStart || value <= (open.items.at(-1)?.value ?? 0);
}

function follows({ items }: Open, value: number): boolean {
  return value === (items.at(-1)?.value ?? 0) + 1;
}

/** Where an enumeration that begins in a block ends: with its section, or before the next heading or part. */
function endsOf({ blocks, text }: Draft): readonly number[] {
  const ends: number[] = [];
  let end = text.length;
  for (const block of blocks.toReversed()) {
    ends[block.index] = block.section?.end ?? end;
    if (block.role === 'heading' || blocks[block.index - 1]?.part !== block.part) end = block.line.start;
  }
  return ends;
}

/** Siblings from `head` on that count up in the same style: the run 一、二、三 or （1）（2）. */
export function runOf(draft: Draft, head: Section): readonly Section[] {
  const siblings = head.parent ? head.parent.children : draft.outline;
  const from = siblings.indexOf(head);
  const run = [head];
  for (const section of siblings.slice(from + 1)) {
    if (section.block.part !== head.block.part || section.marker?.style !== head.marker?.style) break;
    if ((section.marker?.value ?? 0) <= 1) break;
    run.push(section);
  }
  return run;
}
