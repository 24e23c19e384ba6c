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
const year = `(?<!${digit})(?<year>[12１２]${digit}{3}|(?<!${hanDigit})[一二]${hanDigit}{3})`;
const month = `(?<month>(?<![0-9０-９.．])${digit}{1,2}|(?<![〇零一二三四五六七八九十百千万几])[一二三四五六七八九十]{1,3})`;
const day = `(?<day>${digit}{1,2}|[一二三四五六七八九十廿卅]{1,3})`;
const gap = '[ \\u3000]?';

const monthFirst = new RegExp(`(?:${year}${gap}年${gap})?${month}${gap}月(?:${gap}${day}${gap}[日号])?`, 'gu');
const yearAlone = new RegExp(`${year}${gap}年(?!${gap}(?:${digit}{1,2}|[一二三四五六七八九十]{1,3})${gap}月)`, 'gu');
/** 2021-03-05, 2021/3/5, 2021.3.5: the same mark twice and no further part, as an address or a version has. */
const numeric = new RegExp(
  `(?<![0-9０-９][-/.．－／]?)(?<year>[12１２]${digit}{3})(?<mark>[-/.．－／])(?<month>${digit}{1,2})\\k<mark>(?<day>${digit}{1,2})(?![-/.．－／]?[0-9０-９])`,
  'gu',
);

/** All dates of a text in order, with a year, a month and a day or a part of them. Ranges are two dates. */
export function parseDates(text: string, offset = 0): DateMatch[] {
  const dates: DateMatch[] = [];
  for (const { start, end } of aroundMarks(text)) {
    const near = start === 0 && end >= text.length ? text : text.slice(start, end);
    collect(near, monthFirst, offset + start, dates);
    collect(near, yearAlone, offset + start, dates);
  }
  if (numericHint.test(text)) collect(text, numeric, offset, dates);
  return dates.sort((a, b) => a.start - b.start);
}

const numericHint = /[0-9０-９][-/.．－／][0-9０-９]{1,2}[-/.．－／][0-9０-９]/u;
const [yearMark, monthMark] = [0x5e74, 0x6708];
/** Longest date on either side of 年 or 月, with the character that its look-behind reads. */
const [reachBefore, reachAfter] = [16, 12];

/** Stretches around 年 and 月: the patterns begin anywhere, so they are kept off the rest of the text. */
function* aroundMarks(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  let end = -1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code !== yearMark && code !== monthMark) continue;
    if (end >= 0 && i - reachBefore > end) {
      yield { start, end };
      end = -1;
    }
    if (end < 0) start = Math.max(0, i - reachBefore);
    end = i + reachAfter;
  }
  if (end >= 0) yield { start, end };
}

function collect(text: string, pattern: RegExp, offset: number, dates: DateMatch[]): void {
  for (const match of text.matchAll(pattern)) {
    const date: { -readonly [K in keyof DateMatch]: DateMatch[K] } = {
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      year: undefined,
      month: undefined,
      day: undefined,
    };
    let read = true;
    for (const field of ['year', 'month', 'day'] as const) {
      const written = match.groups?.[field];
      if (written === undefined) continue;
      const value = field === 'year' ? parseYear(written) : parseNumeral(written);
      if (value === undefined) read = false;
      else date[field] = value;
    }
    // 二三月 is a span of time, not a month.
    if (read) dates.push(date);
  }
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
