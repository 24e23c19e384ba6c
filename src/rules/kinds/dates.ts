/** The dates of a draft, each with the years it can belong to and with the range it ends; read once a draft. */

import { Has } from '../../draft/mask.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { type DateMatch, parseDates } from '../../language/dates.ts';
import { parseEnglishDates } from '../../language/english-dates.ts';
import { parseNumeral } from '../../language/numerals.ts';

export interface DraftDate extends DateMatch {
  readonly block: Block;
  /** Years it can belong to: the one written, or those that the text around it names; empty when nothing tells. */
  readonly years: readonly number[];
  /** True when the year is written with the date, or with the date that this one continues. */
  readonly dated: boolean;
  /** The date that this one continues in a list or range: 4月29日至31日, 4月29、30日. */
  readonly from: DraftDate | undefined;
  /** True when it ends a range that begins with `from`. */
  readonly closes: boolean;
  /** True inside 《》. */
  readonly titled: boolean;
}

type Dating = { -readonly [K in keyof DraftDate]: DraftDate[K] };

const cache = new WeakMap<Draft, readonly DraftDate[]>();
const unread = new Set<Block['role']>(['code', 'residue']);

/** All dates in text order; lunar ones and those of a reign are left out. */
export function datesOf(draft: Draft): readonly DraftDate[] {
  const known = cache.get(draft);
  if (known) return known;
  const dates: DraftDate[] = [];
  const years = yearsOf(draft);
  for (const block of draft.blocks) {
    if (unread.has(block.role)) continue;
    readBlock(draft, block, years, dates);
    if ((block.mask & (Has.latin | Has.digit)) === (Has.latin | Has.digit)) readEnglish(draft, block, years, dates);
  }
  cache.set(draft, dates);
  return dates;
}

/** Dates with the month’s English name. In a range the first takes the year of the last. */
function readEnglish(draft: Draft, block: Block, years: Years, dates: DraftDate[]): void {
  const found = parseEnglishDates(draft.slice(block.line), block.line.start);
  const read: Dating[] = [];
  for (const one of found) {
    const { joined, ...date } = one;
    const from = joined && read.at(-1);
    const { list, dated } = possibleYears(date, '', from, from, years);
    read.push({ block, years: list, dated, from, closes: joined === 'range', titled: false, ...date });
  }
  for (const [index, date] of read.entries()) {
    const next = read[index + 1];
    const sameYear = next?.from === date && next.year !== undefined && (date.month ?? 0) <= (next.month ?? 0);
    if (date.year === undefined && sameYear) Object.assign(date, { years: next.years, dated: true });
  }
  dates.push(...read);
}

interface Years {
  readonly title: number | undefined;
  readonly signed: DateMatch | undefined;
  /** The draft arranges what is to come. */
  readonly ahead: boolean;
}

/** The 成文日期 as far as it is filled in. */
export function signedDate(draft: Draft): DateMatch | undefined {
  const { date } = draft;
  if (!date) return undefined;
  const text = draft.slice(date);
  return [...parseDates(text, date.start), ...parseEnglishDates(text, date.start)].findLast(
    ({ year }) => year !== undefined,
  );
}

function yearsOf(draft: Draft): Years {
  return {
    title: draft.year?.from === 'title' ? draft.year.value : undefined,
    signed: signedDate(draft),
    ahead: /通知|公告|通告|函|启事|方案|计划|安排/u.test(draft.genre),
  };
}

function readBlock(draft: Draft, block: Block, years: Years, dates: DraftDate[]): void {
  const text = draft.slice(block.line);
  const { start: line } = block.line;
  let above: DraftDate | undefined;
  for (const found of parseDates(text, line)) {
    if (above && found.start < above.end) continue;
    if (isOtherCalendar(text, found.start - line, found)) continue;
    const date = dateOf(text, line, block, found, above, years);
    dates.push(date);
    above = readDays(text, line, date, dates);
  }
}

function dateOf(
  text: string,
  line: number,
  block: Block,
  found: DateMatch,
  above: DraftDate | undefined,
  years: Years,
): Dating {
  const before = text.slice(Math.max(0, found.start - line - 80), found.start - line);
  const link = above && linkBetween(text.slice(above.end - line, Math.min(found.start - line, above.end - line + 24)));
  const from = link === undefined || (above && above.end - line + 24 < found.start - line) ? undefined : above;
  const titled = before.lastIndexOf('《') > before.lastIndexOf('》');
  const { list, dated } = possibleYears(found, before, from, above, years);
  return { block, years: list, dated, from, closes: from !== undefined && link === 'range', titled, ...found };
}

interface Possible {
  readonly list: readonly number[];
  readonly dated: boolean;
}

function possibleYears(
  found: DateMatch,
  before: string,
  from: DraftDate | undefined,
  above: DraftDate | undefined,
  years: Years,
): Possible {
  if (found.year !== undefined) return { list: [found.year], dated: true };
  const relative = /(?:今|本|去|上|明|次|翌|同|当|每|历|往|隔|全|.)年(?:度)?[的，]?$/u
    .exec(before.slice(-5))?.[0]
    .charAt(0);
  if (relative !== undefined) return { list: shifted(relative, above, years), dated: false };
  if (from && from.month !== undefined) return { list: from.years, dated: from.dated };
  const named = [above?.years ?? [], nearby(found, years)].flat();
  return { list: [...new Set(named)], dated: false };
}

function shifted(word: string, above: DraftDate | undefined, { title, signed }: Years): number[] {
  const now = [title, signed?.year].filter((year) => year !== undefined);
  if (word === '今' || word === '本') return now;
  if (word === '去' || word === '上') return now.map((year) => year - 1);
  if (word === '明') return now.map((year) => year + 1);
  if (word === '同' || word === '当') return [...(above?.years ?? [])];
  return [];
}

/** A month without a year lies in the year of the title, or around the date of signing. */
function nearby({ month = 1 }: DateMatch, { title, signed, ahead }: Years): number[] {
  const list = title === undefined ? [] : [title];
  if (signed?.year === undefined) return list;
  const { year, month: now = month } = signed;
  list.push(year);
  if (now >= 9 && month <= 6) list.push(year + 1);
  if (month > now && (!ahead || (now <= 4 && month >= 8))) list.push(year - 1);
  return list;
}

const aside = '(?:[（(][^（）()]{1,12}[）)])?';
const hours =
  '(?:[上下]午|晚上?|早上?|凌晨|中午|夜间?|全天)?(?:[0-9０-９]{1,2}(?:[:：][0-9０-９]{2}|[时点](?:[0-9０-９]{1,2}分|半|整)?))?';
const range = '(?:起|开始)?[至到]|—{1,2}|[–－~～-]|―';
const link = new RegExp(`^(?:[上中下]旬|[初底末中份])?\\s?${aside}${hours}(?:(?<range>${range})|[、和及与])\\s?$`, 'u');

/** What joins two dates whose between is `text`. */
function linkBetween(text: string): 'range' | 'list' | undefined {
  const match = link.exec(text);
  return match ? (match.groups?.range === undefined ? 'list' : 'range') : undefined;
}

/** 光绪二十一年二月三十日, 农历二月三十日, and 20XX年 whose year nobody knows. */
function isOtherCalendar(text: string, at: number, found: DateMatch): boolean {
  if (found.year !== undefined || found.month === undefined || /[0-9０-９]/u.test(text.charAt(at))) return false;
  const before = text.slice(Math.max(0, at - 6), at);
  return /[农阴旧夏]历|藏历|[一二三四五六七八九十元]年闰?$/u.test(before);
}

const number = '[0-9０-９]{1,2}(?![0-9０-９])|[一二三四五六七八九十廿卅]{1,3}';
const mark = `\\s?[日号](?![楼院线厅馆机井库门桥坝口岛站文令])`;
const joint = `\\s?${aside}${hours}(?:(?<range>${range})|[、和及与])\\s?`;
/** 4月29—31日, 4月29、30日: the first day has no 日 of its own. */
const bareDay = new RegExp(
  `\\s?(?<day>${number})(?=(?:\\s?(?:${range}|[、和及与])\\s?(?:${number})){1,5}${mark})`,
  'uy',
);
const nextDay = new RegExp(
  `${joint}(?<day>${number})(?:${mark}|(?=(?:\\s?(?:${range}|[、和及与])\\s?(?:${number})){1,5}${mark}))`,
  'uy',
);

/** Days that go on under the month of `date`; returns the last. */
function readDays(text: string, line: number, date: Dating, dates: DraftDate[]): DraftDate {
  if (date.month === undefined) return date;
  bareDay.lastIndex = date.end - line;
  const bare = date.day === undefined ? bareDay.exec(text) : null;
  const first = bare && parseNumeral(bare.groups?.day ?? '');
  if (bare && first != null) {
    date.day = first;
    date.end = line + bareDay.lastIndex;
  }
  let last: DraftDate = date;
  while (last.day !== undefined) {
    nextDay.lastIndex = last.end - line;
    const match = nextDay.exec(text);
    const written = match?.groups?.day ?? '';
    const day = parseNumeral(written);
    if (!match || day === undefined) break;
    const end = line + nextDay.lastIndex;
    const start = line + match.index + match[0].lastIndexOf(written);
    last = { ...last, year: undefined, start, end, day, from: last, closes: match.groups?.range !== undefined };
    dates.push(last);
  }
  return last;
}
