/** Marks in place of the digits of a year or a telephone number. */

import { type Run, token } from './blank-run.ts';
import { type BlankToken, matchAt } from './blank-token.ts';
import { isDigit, isLatin } from './characters.ts';

/** 8765XXXX behind 电话： */
const line = /[2-8][0-9]{2,3}[Xx×]{4}(?![0-9A-Za-z])/uy;
const labelled = /(?:电话|手机|热线|座机|传真|号码|联系方式|联系人|微信|短号)[^。；\n\r]{0,24}$/u;

const phone = /(?:1[3-9][0-9][Xx×]{4,8}[0-9]{0,4}|1[Xx×]{10}|0[0-9]{2,3}[-—][0-9]{0,4}[Xx×]{4,8})(?![0-9A-Za-z])/uy;

export function readPhone(text: string, { digits, start, family }: Run): BlankToken | undefined {
  if (family !== 'letter' && family !== 'cross') return undefined;
  const area = /[-—]/u.test(text.charAt(digits - 1))
    ? /0[0-9]{2,3}$/u.exec(text.slice(Math.max(0, digits - 5), digits - 1))?.[0]
    : undefined;
  const from = area ? digits - 1 - area.length : digits;
  if (from === start || isDigit(text.charCodeAt(from - 1))) return undefined;
  const asked = labelled.test(text.slice(Math.max(0, from - 30), from));
  const match = matchAt(phone, text, from) ?? (asked ? matchAt(line, text, from) : null);
  // 138XXXX5521 may be a winner's number, kept back.
  return match
    ? token(from, from + match[0].length, 'sample', asked || !/(?!0000)[0-9]{4}$/u.test(match[0]))
    : undefined;
}

const yearDigits = /^(?:19|20|１９|２０)[0-9０-９]?$/u;
const yearBehind = /\s?年|[-./—][0-9XxＸｘ×*]|[0-9]{1,3}号/uy;
const cohort = /[届级版款]/uy;

/** 20XX, 201x年, 20**年, 20X年, XX年 when it is a date and not a span of time. */
export function readYear(text: string, { family, digits, start, end }: Run): BlankToken | undefined {
  const known = text.slice(digits, start);
  const marks = end - start;
  const dated = matchAt(yearBehind, text, end) !== null;
  const year = { start: digits, end, kind: 'year', unit: '年', noun: dated ? end + 1 : end, sure: true } as const;
  // 20○○年; a single ○ behind digits may be meant as a nought.
  if (family === 'shape')
    return known.length === 2 && marks === 2 && dated && yearDigits.test(known) ? year : undefined;
  if (yearDigits.test(known) && !isLatin(text.charCodeAt(digits - 1))) {
    if (dated && marks <= 4) return year;
    const letters = family === 'letter' || family === 'cross';
    const alone =
      known.length === 2 && marks === 2 && letters && !isLatin(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end));
    if (alone) return { ...year, sure: matchAt(cohort, text, end) === null && !/[-.]/u.test(text.charAt(digits - 1)) };
    return undefined;
  }
  if (known !== '' || marks < 2 || family === 'question' || family === 'line') return undefined;
  if (isLatin(text.charCodeAt(start - 1)) || !calendarYear.test(text.slice(end, end + 4))) return undefined;
  return marks === 2 || marks === 4 ? year : undefined;
}

/** Not a span of time: XX年来, XX年以上. */
const calendarYear = /^年(?![来间内以之前后历限初余多])/u;
