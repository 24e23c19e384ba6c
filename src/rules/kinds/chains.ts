/** Enumerations of a draft: 一是…二是…, 第一，…第二，…, ①…②…, numbered paragraphs; read once a draft. */

import type { Block, Draft, Section } from '../../draft/types.ts';
import { parseNumeral, parseOrdinalCircled } from '../../language/numerals.ts';
import type { Span } from '../../rule.ts';
import { matchesInText } from './scan.ts';

/** One ordinal of an enumeration that runs inside paragraphs. */
export interface Ordinal {
  readonly at: Span;
  /** The numeral alone. */
  readonly number: Span;
  readonly value: number;
  readonly block: Block;
}

export type ChainStyle = 'is' | 'nth' | 'its' | 'first' | 'circled' | 'paren' | 'digit-paren' | 'digit' | 'han';

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

/** Every string that may be an ordinal; what stands before and behind it decides. */
const candidate =
  /[一二三四五六七八九十]{1,3}[是要、]|第(?:[一二三四五六七八九十]{1,3}|[1-9])(?:[个点条项]?[，、：,:]|是)|其[一二三四五六七八九十]{1,3}[，、：,是]|首先[，、：,是]|其次[，、：,是]|再次[，、：,是]|第三[，、：,是]|最后[，、：,是]|[①-⑳]|[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]|[0-9]{1,2}[.．、]/g;
const clauseEnd = /[\s\u3000。；：！？;:!?）]/u;
const anyMark = /[\s\u3000。；，：、！？;,:!?（(“—]/u;
const noList = /[\s\u3000。；，：！？;,:!?（(“—]/u;
const idiom = /^[是]?([一二三四五六七八九十])[、，。]/u;

interface Reading {
  readonly style: ChainStyle;
  readonly numeral: string;
}

/** The styles of a candidate (“第三，” may be two); none when its surroundings say that it is no ordinal. */
function readOrdinal(text: string, match: RegExpExecArray, atStart: boolean): Reading[] {
  const [whole] = match;
  const before = atStart ? '\n' : text.charAt(match.index - 1);
  const numeral = whole.slice(0, -1);
  switch (kindOf(whole)) {
    case 'is':
      return isOrdinal(text, match, before) ? [{ style: 'is', numeral }] : [];
    case 'circled':
      return [{ style: 'circled', numeral: whole }];
    case 'digit-paren':
      return anyMark.test(before) ? [{ style: 'digit-paren', numeral: numeral.slice(1) }] : [];
    case 'paren':
      return clauseEnd.test(before) ? [{ style: 'paren', numeral: numeral.slice(1) }] : [];
    case 'digit':
      return clauseEnd.test(before) && !/[0-9０-９]/u.test(text.charAt(match.index + whole.length))
        ? [{ style: 'digit', numeral }]
        : [];
    case 'han':
      return clauseEnd.test(before) ? [{ style: 'han', numeral }] : [];
    default:
      return readWord(whole, before);
  }
}

function kindOf(whole: string): ChainStyle | undefined {
  const first = whole.charAt(0);
  if (first >= '①' && first <= '⑳') return 'circled';
  if (first === '（' || first === '(') return /[0-9]/u.test(whole) ? 'digit-paren' : 'paren';
  if (first >= '0' && first <= '9') return 'digit';
  if (!/[一二三四五六七八九十]/u.test(first)) return undefined;
  return whole.endsWith('、') ? 'han' : 'is';
}

/** 第一，其一，首先 */
function readWord(whole: string, before: string): Reading[] {
  const found: Reading[] = [];
  const word = whole.slice(0, 2);
  if (/^(?:首先|其次|再次|第三|最后)/u.test(whole) && clauseEnd.test(before))
    found.push({ style: 'first', numeral: word });
  if (!noList.test(before)) return found;
  const numeral = /^[第其]([一二三四五六七八九十]{1,3}|[1-9])/u.exec(whole)?.[1];
  if (numeral) found.push({ style: whole.startsWith('第') ? 'nth' : 'its', numeral });
  return found;
}

/** “一要”: speeches write it instead of “一是”. “一是一、二是二” is an idiom. */
function isOrdinal(text: string, { index, 0: whole }: RegExpExecArray, before: string): boolean {
  const behind = text.slice(index + whole.length, index + whole.length + 3);
  // 二要素, 一是非题
  if (/^(?:要[素件点塞害义领旨]|是[非否])/u.test(whole.slice(-1) + behind)) return false;
  return (
    anyMark.test(before) &&
    /^[\s\u3000，]?[\u4e00-\u9fff“《0-9A-Za-z（]/u.test(behind) &&
    idiom.exec(behind)?.[1] !== whole.charAt(0)
  );
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
  const value = ordinalValue(style, numeral, state.open);
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

/** Ordinals have three characters at most, so the memo stays small. */
const numerals = new Map<string, number | undefined>();

function numeralOf(numeral: string): number | undefined {
  if (!numerals.has(numeral)) numerals.set(numeral, parseNumeral(numeral));
  return numerals.get(numeral);
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

const order = ['首先', '其次', '再次'];

function ordinalValue(style: ChainStyle, numeral: string, open: Open | undefined): number | undefined {
  if (style === 'circled') return parseOrdinalCircled(numeral);
  if (style !== 'first') return numeralOf(numeral);
  const place = order.indexOf(numeral);
  return place >= 0 ? place + 1 : (open?.items.at(-1)?.value ?? 1) + 1;
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
