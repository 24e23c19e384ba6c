/** Finds dates as drafts print them, and knows the civil calendar. */

import { parseNumeral } from './numerals.ts';

/** A date, whole or in part, as written: 2月30日 is found too. Offsets count from `offset` of the call. */
export interface DateMatch {
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  /** 1 for January. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}

export interface WeekdayMatch {
  readonly start: number;
  readonly end: number;
  /** 0 for 星期日, 6 for 星期六. */
  readonly weekday: number;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month of the Gregorian calendar; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
}

const monthKeys = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** Day of the week in the Gregorian calendar, 0 for Sunday (Sakamoto's rule). */
export function weekday(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const days = y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (monthKeys[month - 1] ?? 0) + day;
  return ((days % 7) + 7) % 7;
}

const digit = '[0-9０-９]';
/** 二〇二一, also as mistyped: 二零二一, 二○二一, 二0二一. */
const hanDigit = '[〇○零0０一二三四五六七八九]';
const year = `(?<!${digit})([12１２]${digit}{3}|(?<!${hanDigit})[一二]${hanDigit}{3})`;
const month = `((?<![0-9０-９.．])${digit}{1,2}|(?<![〇零一二三四五六七八九十百千万几])[一二三四五六七八九十]{1,3})`;
const day = `(${digit}{1,2}|[一二三四五六七八九十廿卅]{1,3})`;
const gap = '[ \\u3000]?';

const monthFirst = `(?:${year}${gap}年${gap})?${month}${gap}月(?:${gap}${day}${gap}[日号])?`;
const yearAlone = `${year}${gap}年(?!${gap}(?:${digit}{1,2}|[一二三四五六七八九十]{1,3})${gap}月)`;
/** Groups: year, month, day, or a year alone. */
const written = new RegExp(`${monthFirst}|${yearAlone}`, 'gu');
/** 2021-03-05, 2021/3/5, 2021.3.5: the same mark twice and no further part, as an address or a version has. Groups: year, mark, month, day. */
const numeric = new RegExp(
  `(?<![0-9０-９][-/.．－／]?)([12１２]${digit}{3})([-/.．－／])(${digit}{1,2})\\2(${digit}{1,2})(?![-/.．－／]?[0-9０-９])`,
  'gu',
);

/** All dates of a text in order, with a year, a month and a day or a part of them. Ranges are two dates. */
export function parseDates(text: string, offset = 0): DateMatch[] {
  const dates: DateMatch[] = [];
  for (const { start, end } of aroundMarks(text)) {
    const near = start === 0 && end >= text.length ? text : text.slice(start, end);
    for (const match of near.matchAll(written))
      add(dates, match, offset + start, match[1] ?? match[4], match[2], match[3]);
  }
  if (!numericHint.test(text)) return dates;
  for (const match of text.matchAll(numeric)) add(dates, match, offset, match[1], match[3], match[4]);
  return dates.sort((a, b) => a.start - b.start);
}

const numericHint = /[0-9０-９][-/.．－／][0-9０-９]{1,2}[-/.．－／][0-9０-９]/u;
/** Longest date on either side of 年 or 月, with the character that its look-behind reads. */
const [reachBefore, reachAfter] = [16, 12];

/** Stretches around 年 and 月: the patterns begin anywhere, so they are kept off the rest of the text. */
function aroundMarks(text: string): { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  let [years, months] = [text.indexOf('年'), text.indexOf('月')];
  while (years >= 0 || months >= 0) {
    const isYear = months < 0 || (years >= 0 && years < months);
    const at = isYear ? years : months;
    if (isYear) years = text.indexOf('年', at + 1);
    else months = text.indexOf('月', at + 1);
    if (!last || at - reachBefore > last.end) {
      last = { start: Math.max(0, at - reachBefore), end: at + reachAfter };
      stretches.push(last);
    } else last.end = at + reachAfter;
  }
  return stretches;
}

function add(
  dates: DateMatch[],
  match: RegExpExecArray,
  offset: number,
  years: string | undefined,
  months: string | undefined,
  days: string | undefined,
): void {
  const year = years === undefined ? undefined : parseYear(years);
  const month = months === undefined ? undefined : parseNumeral(months);
  const day = days === undefined ? undefined : parseNumeral(days);
  // 二三月 is a span of time, not a month.
  const unread =
    (years !== undefined && year === undefined) ||
    (months !== undefined && month === undefined) ||
    (days !== undefined && day === undefined);
  const start = offset + match.index;
  if (!unread) dates.push({ start, end: start + match[0].length, year, month, day });
}

function parseYear(written: string): number | undefined {
  return parseNumeral(/[一二]/u.test(written) ? written.replace(/[0０]/gu, '〇') : written);
}

/** A count is no weekday: 一周六次, 每周三次, 每个星期一篇, 每周二十小时. */
const weekdayName =
  /(?:星期|礼拜|(?<![一二两三四五六七八九十百几数0-9０-９])周)(?<day>[一二三四五六日天])(?!次(?!日)|[个天年岁遍趟节门期篇场回课题练十百小])/gu;

/** All names of weekdays in a text: 星期三, 周日, 礼拜天. */
export function parseWeekdays(text: string, offset = 0): WeekdayMatch[] {
  const days: WeekdayMatch[] = [];
  for (const match of text.matchAll(weekdayName)) {
    const start = offset + match.index;
    const weekday = Math.max(0, '日一二三四五六'.indexOf(match.groups?.day ?? '日'));
    days.push({ start, end: start + match[0].length, weekday });
  }
  return days;
}
