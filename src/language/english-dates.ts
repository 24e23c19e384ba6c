/** Dates and weekdays as English drafts print them: March 5, 2023; 5 March 2023; Monday, March 6. */

import type { DateMatch, WeekdayMatch } from './dates.ts';

/** A date that may end a range or list that began with the one before it. */
interface EnglishDate extends DateMatch {
  /** How the text joins it to the date before: “to”, or a comma and “and”. */
  readonly joined: 'range' | 'list' | undefined;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const month =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const day = '(?<day>[0-9]{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>(?:1[89]|20|21)[0-9]{2})(?![0-9])';
/** 6–8 March, March 6 to 8: the other day of a range within a month. */
const dash = '\\s?(?:[-–—~]|to|until|through|and|&)\\s?';

const monthFirst = new RegExp(
  `(?<![A-Za-z])${month}(?![A-Za-z])(?:\\s(?:the\\s)?${day}(?![0-9%:.]?[0-9]|\\s?(?:%|percent))(?:${dash}(?<last>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9:%.]*[0-9]|\\s?%|\\s[A-Z][a-z]))?)?(?:,?\\s${year})?`,
  'gu',
);
const dayFirst = new RegExp(
  `(?<![A-Za-z0-9.,:/–-])(?:(?<first>[0-9]{1,2})(?:st|nd|rd|th)?${dash})?${day}\\s(?:of\\s)?${month}(?![A-Za-z])(?:,?\\s${year})?`,
  'gu',
);
const link =
  /^,?\s?(?:(?:[-–—~]|to|until|till|through)|(?:and|&|,))\s?(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,?\s)?$/u;
const rangeLink = /[-–—~]|to|til|through/u;

/** What every name of a month begins with: cheaper to look for than the names. */
const name = /[JFMASOND](?:[aepuco][a-z]|[AEPUCO][A-Z])/u;

/** All dates with a month by name, in text order; a month alone is none. */
export function parseEnglishDates(text: string, offset = 0): EnglishDate[] {
  if (!name.test(text)) return [];
  const found = [...read(text, dayFirst), ...read(text, monthFirst)].sort((a, b) => a.start - b.start || b.end - a.end);
  const dates: EnglishDate[] = [];
  for (const date of found) {
    const above = dates.at(-1);
    // May 5 of “5 May 5” and the like: the longer reading was first.
    if (above && date.start + offset < above.end) continue;
    const between = above && date.joined === undefined ? text.slice(above.end - offset, date.start) : '';
    const joined =
      date.joined ?? (between !== '' && link.test(between) ? (rangeLink.test(between) ? 'range' : 'list') : undefined);
    dates.push({ ...date, start: date.start + offset, end: date.end + offset, joined });
  }
  return dates;
}

function* read(text: string, pattern: RegExp): Iterable<EnglishDate> {
  for (const match of text.matchAll(pattern)) {
    const { month: name = '', day: written, year: named, first, last } = match.groups ?? {};
    const value = monthOf(name);
    if (value === undefined || (written === undefined && named === undefined)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const year = named === undefined ? undefined : Number(named);
    const date = (day: string | undefined, from: number, to: number, joined?: 'range' | 'list'): EnglishDate => ({
      start: from,
      end: to,
      year,
      month: value,
      day: day === undefined ? undefined : Number(day),
      joined,
    });
    if (written === undefined) {
      yield date(undefined, start, end);
      continue;
    }
    const joined = /\s(?:and|&)\s/u.test(match[0]) ? 'list' : 'range';
    if (first !== undefined) {
      const middle = start + first.length;
      yield date(first, start, middle);
      yield date(written, middle, end, joined);
    } else if (last !== undefined) {
      const middle =
        start + match[0].lastIndexOf(last, named === undefined ? undefined : match[0].length - named.length - 1);
      yield date(written, start, middle);
      yield date(last, middle, end, joined);
    } else yield date(written, start, end);
  }
}

function monthOf(name: string): number | undefined {
  const small = name.toLowerCase().replace('.', '');
  const index = months.findIndex((one) => one.startsWith(small.slice(0, 3)));
  return index < 0 ? undefined : index + 1;
}

const weekday =
  /(?<![A-Za-z])(?<day>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)\b\.?)(?!s)/gu;

/** All names of weekdays: Monday, Tue. */
export function parseEnglishWeekdays(text: string, offset = 0): WeekdayMatch[] {
  return [...text.matchAll(weekday)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    weekday: weekdays.findIndex((name) => name.startsWith(match[0].slice(0, 3).toLowerCase())),
  }));
}

/** Sunday for 0. */
export function weekdayName(weekday: number): string {
  const name = weekdays[weekday] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
