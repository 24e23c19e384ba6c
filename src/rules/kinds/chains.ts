/** Enumerations of a draft: 一是…二是…, 第一，…第二，…, ①…②…, numbered paragraphs; read once a draft. */

import { Has } from '../../draft/mask.ts';
import type { Block, Draft, Section } from '../../draft/types.ts';
import { parseNumeral, parseOrdinalCircled } from '../../language/numerals.ts';
import type { Span } from '../../rule.ts';

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

const han = '(?:[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const start = '(?<=^|[\\s\\u3000。；，：、！？;,:!?（(“—])';
const clause = '(?<=^|[\\s\\u3000。；：！？;:!?）])';

interface Shape {
  readonly style: ChainStyle;
  /** The numeral is group 1. */
  readonly pattern: RegExp;
  readonly mask: number;
}

const shapes: readonly Shape[] = [
  // “一要”: speeches write it instead of “一是”. “一是一、二是二” is an idiom.
  { style: 'is', pattern: new RegExp(`${start}(${han})[是要](?=[\\s\\u3000，]?[\\u4e00-\\u9fff“《0-9A-Za-z（])(?!是?\\1[、，。])`, 'gu'), mask: Has.han },
  { style: 'nth', pattern: new RegExp(`(?<=^|[\\s\\u3000。；，：！？;,:!?（(“—])第(${han}|[1-9])(?:[个点条项]?[，、：,:]|是)`, 'gu'), mask: Has.han },
  { style: 'its', pattern: new RegExp(`${start}其(${han})(?=[，、：,]|是)`, 'gu'), mask: Has.han },
  { style: 'first', pattern: /(?<=^|[\s\u3000。；：！？;:])(首先|其次|再次|第三|最后)(?=[，、：,]|是)/gu, mask: Has.han },
  { style: 'circled', pattern: /([①-⑳])/gu, mask: -1 },
  { style: 'paren', pattern: new RegExp(`${clause}[（(](${han})[）)]`, 'gu'), mask: Has.bracket },
  { style: 'digit-paren', pattern: /(?<=^|[\s\u3000。；，：、！？;:!?])[（(]([0-9]{1,2})[）)]/gu, mask: Has.bracket },
  { style: 'digit', pattern: new RegExp(`${clause}([0-9]{1,2})[.．、](?![0-9０-９])`, 'gu'), mask: Has.digit },
  { style: 'han', pattern: new RegExp(`${clause}(${han})、`, 'gu'), mask: Has.enumeration },
];

const unread = new Set(['table', 'code', 'title', 'subtitle', 'signature', 'date', 'attachment-note', 'imprint', 'residue', 'head']);
const cache = new WeakMap<Draft, readonly Chain[]>();

/** All enumerations inside paragraphs, in order of their heads; a chain of one is kept. */
export function chainsOf(draft: Draft): readonly Chain[] {
  const known = cache.get(draft);
  if (known) return known;
  const chains: Open[] = [];
  const ends = endsOf(draft);
  for (const shape of shapes) chains.push(...readChains(draft, ends, shape));
  chains.sort((a, b) => (a.items[0]?.at.start ?? 0) - (b.items[0]?.at.start ?? 0));
  cache.set(draft, chains);
  return chains;
}

function readChains(draft: Draft, ends: readonly number[], { style, pattern, mask }: Shape): Open[] {
  const chains: Open[] = [];
  let open: Open | undefined;
  // A chain of whole paragraphs goes on behind one that runs inside a paragraph.
  let outer: Open | undefined;
  for (const match of draft.matches(pattern, mask)) {
    const { block } = match;
    if (unread.has(block.role) || match.start === block.marker?.at.start) continue;
    const numeral = match.groups[1] ?? '';
    const value = valueOf(style, numeral, open);
    if (value === undefined) continue;
    if (value === 1 || !open || match.start >= open.end) {
      outer = open;
      open = { style, items: [], end: ends[block.index] ?? block.end };
      chains.push(open);
      if (value > 1) open.items.push(...markerOf(block, style));
    } else if (outer && match.start < outer.end && goesOn(outer, open, value, match.start === block.start)) {
      open = outer;
    }
    const from = match.start + match.groups[0].indexOf(numeral);
    const number = { start: from, end: from + numeral.length };
    open.items.push({ at: { start: match.start, end: match.end }, number, value, block });
  }
  return chains;
}

const markerStyles: Readonly<Record<string, ChainStyle>> = { 'han-paren': 'paren', 'digit-paren': 'digit-paren', digit: 'digit', han: 'han', circled: 'circled' };

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

function valueOf(style: ChainStyle, numeral: string, open: Open | undefined): number | undefined {
  if (style === 'circled') return parseOrdinalCircled(numeral);
  if (style !== 'first') return parseNumeral(numeral);
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
