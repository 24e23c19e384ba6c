/** How many things an English text promises, and how many it then lists: “the following five measures: first, … second, …”. */

import { isEnglish } from '../../draft/language.ts';
import { Has } from '../../draft/mask.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { numberWord, ordinals, parseEnglishNumber, parseRoman } from '../../language/english-numerals.ts';
import type { Span } from '../../rule.ts';

interface EnglishList {
  /** The number. */
  readonly at: Span;
  /** As printed: five measures. */
  readonly text: string;
  readonly value: number;
  readonly count: number;
  readonly last: Span;
  /** A list by commas, in which a comma may belong to an item. */
  readonly loose: boolean;
}

const nouns =
  'achievements|actions?|activities|aims|areas|aspects|barriers|benefits|categories|causes|challenges|conclusions|components|concerns|conditions|considerations|courses|criteria|decisions|deficiencies|difficulties|directions|elements|examples|factors|features|findings|gaps|goals|groups|ideas|improvements|initiatives|issues|items|key points|lessons|limitations|measures|methods|milestones|needs|objectives|obstacles|opportunities|options|outcomes|parts|phases|pillars|points|principles|priorities|problems|programmes|programs|projects|proposals|purposes|questions|reasons|recommendations|requirements|resolutions|results|risks|sections|shortcomings|stages|steps|strategies|strengths|suggestions|targets|tasks|themes|things|topics|trends|ways|weaknesses|workstreams|sites|teams|offices|departments|branches|cities|countries|counties|regions|modules|workshops|events|committees|partners|schools|products|tools|sources|types|kinds|forms|levels';
const promise = new RegExp(
  `(?<![A-Za-z0-9.,$€£-])(?<number>${numberWord}|[2-9]|[1-9][0-9])\\s(?<noun>(?:[a-z-]+\\s){0,3}?(?:${nouns}))(?![A-Za-z-])`,
  'giu',
);
const tokens = new RegExp(
  `(?<=^|[.;:,–—]\\s|\\band\\s|[.;:]\\s\\w+\\s)(?<word>${ordinals.join('|')}|firstly|secondly|thirdly|fourthly|fifthly|lastly|finally)(?=,|\\s(?!half|quarter|of\\b|time|floor|phase|stage|year|week|month|aid|class|person))`,
  'giu',
);
const numbered =
  /\((?<mark>[0-9]{1,2}|[a-z]|[ivx]{1,4})\)(?=\s?[A-Za-z])|(?<=[\s:;,])(?<plain>[0-9]{1,2})\)(?=\s[A-Za-z])/gu;
const following = /\b(?:following|as follows|below|these)\b/iu;

/** Lists whose length is not the one announced. */
export function* miscountedLists(draft: Draft): Iterable<EnglishList> {
  for (const block of draft.blocks) {
    if (!prose.has(block.role) || (block.mask & Has.latin) === 0 || !isEnglish(draft, block)) continue;
    const text = draft.scrubbed.slice(block.start, block.end);
    if (text.length > longest) continue;
    for (const match of text.matchAll(promise)) {
      const found = listBehind(draft, block, text, match);
      if (found && found.count !== found.value) yield found;
    }
  }
}

const prose = new Set<Block['role']>(['body', 'item', 'heading']);
const longest = 6000;
const hedged =
  /\b(?:at least|up to|more than|over|about|nearly|almost|around|another|other|first|last|next|every|each|all but|one of|any of|some of|out of)\s(?:the\s)?$/iu;

function listBehind(draft: Draft, block: Block, text: string, match: RegExpExecArray): EnglishList | undefined {
  const { number = '', noun = '' } = match.groups ?? {};
  const value = parseEnglishNumber(number);
  if (value === undefined || value < 2 || hedged.test(text.slice(0, match.index))) return undefined;
  const at = { start: block.start + match.index, end: block.start + match.index + number.length };
  const said = { at, value, text: `${number} ${noun}` };
  const from = match.index + match[0].length;
  const rest = text.slice(from);
  const stop = /[:.!?](?=\s|$)/u.exec(rest);
  if (!stop) return undefined;
  const open = from + stop.index + 1;
  const clause = rest.slice(0, stop.index);
  // Another number before the colon may be the one that counts.
  if (new RegExp(promise.source, 'iu').test(clause)) return undefined;
  const list = countList(text, open, stop[0] === ':');
  if (list) return { ...said, count: list.count, last: shifted(list.last, block.start), loose: list.loose };
  const points = stop[0] === ':' || following.test(text.slice(Math.max(0, match.index - 20), open));
  return text.slice(open).trim() === '' && (points || clause.trim() === '')
    ? itemsBelow(draft, block, said, points)
    : undefined;
}

interface Counted {
  readonly count: number;
  readonly last: Span;
  readonly loose: boolean;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The list that begins at `open`: by (1) (2), by first … second, else by the marks of the sentence behind a colon. */
function countList(text: string, open: number, colon: boolean): Counted | undefined {
  // With the stop itself, behind which an ordinal may stand.
  const rest = text.slice(open - 1);
  const marked = run([...rest.matchAll(numbered)].map((match) => ({ value: numberOf(match), match })));
  if (marked) return counted(marked, open - 1);
  const spoken = run([...rest.matchAll(tokens)].map((match) => ({ value: ordinalOf(match[0]), match })));
  if (spoken) return counted(spoken, open - 1);
  return colon ? countMarks(text.slice(open), open) : undefined;
}

interface Item {
  /** 0 for the last of a list: finally. */
  readonly value: number;
  readonly match: RegExpExecArray;
}

/** The items that count on from 1 at the head of the list; undefined when none does. */
function run(items: readonly Item[]): readonly Item[] | undefined {
  const [head] = items;
  if (head?.value !== 1 || head.match.index > 40) return undefined;
  const taken: Item[] = [];
  for (const item of items) {
    if (item.value !== taken.length + 1 && item.value !== 0) break;
    taken.push(item);
    if (item.value === 0) break;
  }
  return taken.length >= 2 ? taken : undefined;
}

function counted(items: readonly Item[], open: number): Counted | undefined {
  const last = items.at(-1)?.match;
  if (!last) return undefined;
  const start = open + last.index;
  return { count: items.length, last: { start, end: start + last[0].length }, loose: false };
}

function numberOf({ groups }: RegExpExecArray): number {
  const written = groups?.mark ?? groups?.plain ?? '';
  if (/^[0-9]/u.test(written)) return Number(written);
  const roman = parseRoman(written);
  return written.length === 1 && roman !== 1 ? written.charCodeAt(0) - 0x60 : (roman ?? -1);
}

function ordinalOf(word: string): number {
  const small = word.toLowerCase().replace(/ly$/u, '');
  return small === 'last' || small === 'final' ? 0 : ordinals.indexOf(small) + 1;
}

/** “: a, b, and c.” – by semicolons, else by commas as long as both readings of “and” miss the number. */
function countMarks(rest: string, open: number): Counted | undefined {
  const sentence = /^[^.!?:]*/u.exec(rest)?.[0] ?? '';
  if (sentence.trim() === '' || sentence.length > 600) return undefined;
  const plain = sentence.replace(/\([^()]*\)|“[^“”]*”|(?<=[0-9]),(?=[0-9]{3})/gu, (part) => ' '.repeat(part.length));
  const end = { start: open + sentence.length - 1, end: open + sentence.length };
  const semicolons = plain.split(';').length;
  if (semicolons > 1) return { count: semicolons, last: end, loose: false };
  const parts = plain.split(',');
  if (parts.length < 2 || !/^\s*(?:and|or)\b|\b(?:and|or)\b/u.test(parts.at(-1) ?? '')) return undefined;
  // Items of one or a few words; a clause with its own commas is no list.
  if (
    parts.some((part) => part.trim().split(/\s+/u).length > 8 || /\b(?:which|who|because|while|although)\b/u.test(part))
  )
    return undefined;
  const serial = /^\s*(?:and|or)\b/u.test(parts.at(-1) ?? '');
  const inner =
    parts
      .slice(0, -1)
      .join(',')
      .match(/\b(?:and|or)\b/gu)?.length ?? 0;
  return inner > 0 ? undefined : { count: parts.length + (serial ? 0 : 1), last: end, loose: true };
}

/** An ordinal in words, or (c), that does not follow the one before it. */
interface EnglishBreak {
  readonly at: Span;
  readonly before: Span;
  /** The ordinal that should stand here, as written there. */
  readonly want: string;
  readonly twice: boolean;
}

const spokenOrdinal = new RegExp(
  `(?<=^|[.;:,–—]\\s|\\band\\s)(?<word>(?:${ordinals.join('|')})(?:ly)?)(?=,)|\\((?<letter>[a-h])\\)(?=\\s?[A-Za-z])`,
  'giu',
);

/** First, … third, …: lists in words or letters that leave one out; a list may run over the paragraphs of a section. */
export function* brokenLists(draft: Draft): Iterable<EnglishBreak> {
  const open = new Map<string, { readonly value: number; readonly at: Span; readonly block: Block }>();
  for (const block of draft.blocks) {
    if (!prose.has(block.role) || (block.mask & Has.latin) === 0 || !isEnglish(draft, block)) continue;
    for (const match of draft.scrubbed.slice(block.start, block.end).matchAll(spokenOrdinal)) {
      const { word, letter } = match.groups ?? {};
      const at = { start: block.start + match.index, end: block.start + match.index + match[0].length };
      if (at.start === block.marker?.at.start) continue;
      const kind = word === undefined ? '(' : word.toLowerCase().endsWith('ly') ? 'ly' : 'word';
      const value = word === undefined ? (letter ?? 'a').toLowerCase().charCodeAt(0) - 0x60 : ordinalOf(word);
      const last = open.get(kind);
      const same = last && last.block.section === block.section && (kind !== '(' || last.block === block);
      if (same && value !== 1 && value !== last.value + 1 && value >= last.value)
        yield { at, before: last.at, want: ordinalLike(match[0], last.value + 1), twice: value === last.value };
      if (value === 1 || same) open.set(kind, { value, at, block });
    }
  }
}

function ordinalLike(written: string, value: number): string {
  if (written.startsWith('(')) return `(${String.fromCharCode(0x60 + value)})`;
  const word = `${ordinals[value - 1] ?? ''}${written.endsWith('ly') ? 'ly' : ''}`;
  return /^[A-Z]/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Numbered paragraphs below the announcement. */
function itemsBelow(
  draft: Draft,
  block: Block,
  said: Pick<EnglishList, 'at' | 'value' | 'text'>,
  points: boolean,
): EnglishList | undefined {
  const first = draft.blocks[block.index + 1];
  const series = first?.section?.block === first ? first?.section?.series : undefined;
  if (!first?.marker || series?.sections[0]?.block !== first || series.sections.length < 2) return undefined;
  if (!points && first.role !== 'item') return undefined;
  // Headings of the whole document are no list of one sentence.
  if (first.role === 'heading' && first.section?.parent === undefined && !points) return undefined;
  const last = series.sections.at(-1)?.block;
  return last && { ...said, count: series.sections.length, last: last.marker?.number ?? last.line, loose: false };
}
