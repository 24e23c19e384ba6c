/** The blanks of a draft: what is still to be filled in, what it belongs to, and what it probably is. */

import {
  becoming,
  carrierAfter,
  isGeneral,
  nameOf,
  nounAfter,
  nounBefore,
  objectAfter,
  quotedAfter,
  sameBody,
  wantedOf,
} from '../language/blank-nouns.ts';
import { isPerson } from '../language/blank-phrases.ts';
import { wants } from '../language/blank-units.ts';
import { type BlankKind, type BlankToken, findBlanks } from '../language/blanks.ts';
import { compileWords, scanWords } from '../language/words.ts';
import type { Severity, Span, Text } from '../rule.ts';
import { judge } from './blank-context.ts';
import type { Block, Draft } from './types.ts';
import { guessYear } from './year-guess.ts';

export interface Blank extends Span {
  readonly kind: BlankKind;
  /** As written: XXXX. */
  readonly text: string;
  readonly unit: string;
  /** What it belongs to: 党支部 of XXXX党支部; empty when nobody can tell. */
  readonly noun: string;
  /** What is wanted: 名称, 次数, 年份. */
  readonly wanted: Text;
  /** Both together, as one says it: 党支部的名称, 金额, 主持人姓名. */
  readonly target: Text;
  /** The blank with its unit and noun: X次·支委会. */
  readonly slot: string;
  /** Blanks with the same group must be filled alike. */
  readonly group: string | undefined;
  /** A value the draft itself suggests, and where it does. */
  readonly guess: { readonly text: string; readonly at: Span | undefined } | undefined;
  readonly block: Block;
  /** Less certain than most. */
  readonly atMost: Severity | undefined;
}

const memo = new WeakMap<Draft, readonly Blank[]>();

/** All blanks in text order, none over another; read once a draft. */
export function listBlanks(draft: Draft): readonly Blank[] {
  let blanks = memo.get(draft);
  if (!blanks) {
    blanks = inCompany(withGuesses(draft, [...readBlanks(draft)]));
    memo.set(draft, blanks);
  }
  return blanks;
}

/** As many numbers gone cannot all be words. */
const enough = 3;

/** A classifier without its number (落实到人, 逐户) may be part of a word; in a draft that has blanks besides it is none. */
function inCompany(blanks: readonly Blank[]): readonly Blank[] {
  const certain = blanks.filter(({ atMost }) => atMost === undefined);
  const lone = certain.filter(({ kind, unit }) => kind === 'missing' && classifier.test(unit));
  if (lone.length === 0 || lone.length >= enough || certain.length > lone.length) return blanks;
  return blanks.map((blank) => (lone.includes(blank) ? { ...blank, atMost: 'warning' } : blank));
}

/** What counts persons and things; 元, % and the like begin no other word. */
const classifier = /^[\u4e00-\u9fff]$(?<![元吨亩米度斤])/u;

function* readBlanks(draft: Draft): Iterable<Described> {
  const { blocks, text } = draft;
  let index = 0;
  for (const token of findBlanks(text)) {
    while (index < blocks.length && (blocks[index]?.line.end ?? 0) < token.end) index += 1;
    const block = blocks[index];
    if (!block || block.line.start > token.start) continue;
    const judged = judge(draft, block, token);
    if (judged === 'none') continue;
    yield describe(draft, block, token, judged);
  }
}

/** The only nouns of one character worth naming. */
const body = /^[省市县区镇乡村局厅部委办处科院所站厂校社]$/u;

/** A blank that may be filled in elsewhere in the draft. */
interface Described {
  readonly blank: Blank;
  readonly slot: Slot | undefined;
}

/** What stands behind the value where the slot is filled in: 支委会 behind 6次, 党支部 behind 第一. */
interface Slot {
  readonly words: string;
  readonly counts: boolean;
}

function describe(draft: Draft, block: Block, token: BlankToken, atMost: Severity | undefined): Described {
  const { start, end, unit = '' } = token;
  const text = draft.text.slice(start, end);
  const counts = unit !== '' && token.kind !== 'year' && !/^[年月日]$/u.test(unit);
  const found = nounOf(draft.text, token, counts);
  const noun = found.length > 1 || (!counts && body.test(found)) ? found : '';
  const wanted = unit === '' ? wantedName(draft.text, token, noun) : wants(unit);
  const told = counts ? becoming(draft.text, token.noun ?? end) || noun : noun;
  const group = groupOf(token, text, noun, counts);
  const sought = group !== undefined && (token.kind === 'x-run' || token.kind === 'x-unit');
  const mark = text.replace(/[xｘＸ]/gu, 'X').trim() || '＿';
  const slot = [token.kind === 'missing' ? mark : `${mark}${unit}`, token.kind === 'year' ? '' : noun]
    .filter((part) => part !== '')
    .join('·');
  const blank = {
    start,
    end,
    kind: token.kind,
    text,
    unit,
    noun,
    wanted,
    target: wantedOf(told, wanted),
    slot,
    group,
    guess: token.kind === 'year' ? yearFor(draft, block, text) : undefined,
    block,
    atMost,
  };
  return { blank, slot: sought ? { words: `${counts ? unit : ''}${noun}`, counts } : undefined };
}

/** XXX、XX等6名同志, XXX、XX 2人: a list of names, counted behind it. */
const listedPersons =
  /^(?:、[^、，。；：“”《》\n]{1,6}){0,8}等?[ \u3000]?[0-9０-９一二两三四五六七八九十XxＸ×]{1,4}(?:名(?!牌|录|单|称|优)|位|人(?!民))/u;

function wantedName(text: string, { start, end, kind }: BlankToken, noun: string): Text {
  if (kind === 'x-run' && listedPersons.test(text.slice(end, end + 60))) return ['姓名', 'name'];
  if (/[百千万]分之$/u.test(text.slice(Math.max(0, start - 3), start))) return wants('%');
  if (noun !== '') return nameOf(noun);
  return kind === 'x-run' && isPerson(text, start) ? ['姓名', 'name'] : ['内容', 'content'];
}

function nounOf(text: string, { start, end, noun, kind, unit }: BlankToken, counts: boolean): string {
  if (noun === undefined || kind === 'masked' || kind === 'hint') return '';
  if (kind === 'missing' && unit === undefined) return '';
  if (kind === 'year' || /^[年月日]$/u.test(unit ?? '')) return '';
  // 撰写学习体会篇: what is counted stands before a unit that lost its number; 距县城公里 measures.
  const counted = kind === 'missing' && unit?.length === 1 ? end - 1 : start;
  if (counts) return objectAfter(text, noun) || quotedAfter(text, noun) || nounBefore(text, counted);
  // 按期转正（待补充）: anything may follow.
  if (kind === 'bracketed' && /^[（(【[〔]?待(?!遇|命|业)/u.test(text.slice(start, end))) return '';
  // 联系人：张XX: the label stands before the surname.
  const person = kind === 'x-run' && isPerson(text, start);
  const left = person ? start - 1 : start;
  const labelled = /[：:]/u.test(text.charAt(left - 1)) ? nounBefore(text, left) : '';
  const after = Math.max(noun, end);
  const found = labelled || carrierAfter(text, after) || nounAfter(text, after) || nounBefore(text, start);
  return person && nameOf(found)[0] !== '姓名' ? '' : found;
}

function groupOf({ kind }: BlankToken, text: string, noun: string, counts: boolean): string | undefined {
  if (kind === 'year') return text.length === 4 ? text.replace(/[xｘＸ]/gu, 'X') : undefined;
  if (noun === '' || isGeneral(noun)) return undefined;
  return counts ? `#${noun}` : sameBody(noun);
}

/** The draft's year in the shape of the blank: 2021 for 20XX, nothing for 201X. */
function yearFor(draft: Draft, block: Block, text: string): Blank['guess'] {
  for (let section = block.section; section; section = section.parent) {
    if (/下一步|下步|明年|来年|下年|打算/u.test(section.title)) return undefined;
  }
  const guess = guessYear(draft);
  if (!guess || (guess.at.start <= block.end && guess.at.end >= block.start && guess.from === 'date')) return undefined;
  const value = String(guess.value);
  const known = text.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10)).replace(/[^0-9]/gu, '');
  return value.startsWith(known) ? { text: value, at: guess.at } : undefined;
}

const mostSought = 50;

/** Looks for the same slots filled in elsewhere: 第一党支部, 6次支委会; only a value without rival counts. */
function withGuesses(draft: Draft, described: readonly Described[]): Blank[] {
  const slots = new Map<string, Slot>();
  for (const { slot } of described) {
    if (slot && slot.words.length > 1 && slots.size < mostSought) slots.set(keyOf(slot), slot);
  }
  const guesses = filledValues(draft, [...slots.values()]);
  return described.map(({ blank, slot }) => {
    const guess = slot && guesses.get(keyOf(slot));
    return guess ? { ...blank, kind: 'partial', guess } : blank;
  });
}

function keyOf({ words, counts }: Slot): string {
  return counts ? `#${words}` : words;
}

/** The values by `keyOf`, found in one pass for all slots. */
function filledValues({ scrubbed }: Draft, slots: readonly Slot[]): ReadonlyMap<string, Blank['guess']> {
  const guesses = new Map<string, Blank['guess']>();
  if (slots.length === 0) return guesses;
  const rivals = new Set<string>();
  scanWords(compileWords(slots.map(({ words }) => words)), scrubbed, (word, at) => {
    const slot = slots[word];
    if (!slot || !isNumeric(scrubbed.charCodeAt(at - 1))) return;
    const before = scrubbed.slice(Math.max(0, at - 8), at);
    const value = (slot.counts ? /[0-9]+(?:\.[0-9]+)?$/u : /第[一二三四五六七八九十0-9]{1,3}$/u).exec(before)?.[0];
    if (value === undefined) return;
    const key = keyOf(slot);
    const text = guesses.get(key)?.text ?? value;
    if (text !== value) rivals.add(key);
    else if (!guesses.has(key)) guesses.set(key, { text, at: { start: at - value.length, end: at } });
  });
  for (const key of rivals) guesses.delete(key);
  return guesses;
}

function isNumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || '一二三四五六七八九十'.includes(String.fromCharCode(code));
}

const footDate =
  /[0-9０-９〇○零一二三四五六七八九XxＸｘ×✕*＊_＿?？□\u3000 —-]{0,12}年[^\n年]{0,10}月[^\n月]{0,10}?[日号]/u;
/** 二○○三年: typed with a circle for want of 〇, but nothing is left out. */
const oldZero = /^[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]$/u;
const blankInDate = /[XxＸｘ×✕*＊_＿?？○□]|[年月][\s\u3000]*[月日号]|^[\s\u3000—-]*年/u;

/** The 成文日期 as a whole while a part of it is blank. */
export function incompleteDate({ date, scrubbed }: Draft): Span | undefined {
  if (!date) return undefined;
  const line = scrubbed.slice(date.start, date.end);
  const at = footDate.exec(line);
  if (!at) return undefined;
  const whole = at[0];
  if (oldZero.test(whole.trim())) return undefined;
  const indent = whole.length - whole.trimStart().length;
  const start = date.start + at.index + indent;
  return blankInDate.test(whole.trim()) ? { start, end: date.start + at.index + whole.length } : undefined;
}
