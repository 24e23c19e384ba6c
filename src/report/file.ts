/** One file in the terminal: its findings line by line, then those that many lines share. */

import { say } from '../message.ts';
import type { FileResult, Message } from '../result.ts';
import { type Entry, type LineEntries, layOut, lineNumbers } from './entries.ts';
import { frame, type Mark, type Row } from './frame.ts';
import type { Paint } from './paint.ts';
import { lineEnd } from './pieces.ts';
import type { ReportContext } from './reporter.ts';
import { inParagraphs, type Page, placeOf, remarks, sentenceOf } from './sentence.ts';
import { counts } from './summary.ts';
import { visible, visibleSentence } from './visible.ts';
import { words } from './words.ts';

/** Wider lines are hard to read, narrower ones hold no line of a draft. */
const widest = 120;
const narrowest = 40;
/** Marks of a line; what runs on into the next lines is marked to the end of this one. */
function marksOf(source: string, messages: readonly Message[]): Mark[] {
  let lineStop: number | undefined;
  return messages.map(({ line, endLine, severity, range: [start, end] }) => {
    if (line !== endLine) lineStop ??= lineEnd(source, start, source.length);
    return { start, end: line === endLine ? end : Math.min(end, lineStop ?? end), severity };
  });
}

function markRow(row: Row, paint: Paint): string {
  const last = row.findLastIndex(({ severity }) => severity !== undefined);
  const runs = row.slice(0, last + 1).map(({ width, severity }) => {
    if (severity === undefined) return ' '.repeat(width);
    return paint[severity]((severity === 'error' ? '^' : '~').repeat(width));
  });
  return runs.join('');
}

function sourceRow(row: Row, paint: Paint): string {
  return row.map(({ text, severity }) => (severity === undefined ? text : paint[severity](text))).join('');
}

function frameLines(source: string, { line, messages }: LineEntries, { context, paint, digits }: Page): string[] {
  const [first] = messages;
  if (!first) return [];
  const columns = Math.min(Math.max(context.columns, narrowest), widest) - digits - 3;
  const { rows, hidden } = frame(source, first.range[0] - (first.column - 1), marksOf(source, messages), columns);
  const margin = paint.faint(`${' '.repeat(digits)} | `);
  const lines = rows.flatMap((row, index) => {
    const number = index === 0 ? paint.faint(`${String(line).padStart(digits)} | `) : margin;
    const marks = markRow(row, paint);
    return [number + sourceRow(row, paint), ...(marks === '' ? [] : [margin + marks])];
  });
  if (hidden > 0) lines.push(margin + paint.faint(say(words.hidden, { n: hidden }, context.locale)));
  return lines;
}

function entryLines(entry: Entry, page: Page): string[] {
  const [first] = entry;
  const indent = ' '.repeat(page.digits + 3);
  const others = entry.length > 1 ? say(words.others, { n: entry.length }, page.context.locale) : '';
  const place = page.paint.strong(placeOf(first, page.context.locale));
  const rest = remarks(entry, page).map((remark) => `${indent}  ${remark}`);
  return [`${indent}${place}${others}  ${sentenceOf(entry, page)}`, ...rest];
}

/** The headings above a paragraph of a Word document, by which it can be found. */
function headingLines({ messages }: LineEntries, { paint, digits, context }: Page): string[] {
  const path = (messages[0]?.place?.heading ?? []).map(visible).join(say(words.headingJoint, {}, context.locale));
  return path === '' ? [] : [paint.faint(`${' '.repeat(digits + 3)}${path}`)];
}

function foldedLines(entries: readonly Entry[], page: Page): string[] {
  if (entries.length === 0) return [];
  const { locale } = page.context;
  const lines = entries.flatMap((entry) => {
    const data = { n: entry.length, lines: lineNumbers(entry, say(words.listJoint, {}, locale)) };
    const places = inParagraphs(entry[0]) ? words.placesInParagraphs : words.placesOnLines;
    return [`  ${sentenceOf(entry, page)}`, `        ${say(places, data, locale)}`];
  });
  return [page.paint.strong(say(words.folded, {}, locale)), ...lines, ''];
}

/** Hints take one line each, so that they can be read in passing. */
function hintLines(entries: readonly Entry[], page: Page): string[] {
  if (entries.length === 0) return [];
  const { locale } = page.context;
  const lines = entries.map((entry) => {
    const data = { lines: lineNumbers(entry, say(words.listJoint, {}, locale)) };
    const place = say(inParagraphs(entry[0]) ? words.inParagraphs : words.onLines, data, locale);
    return `  ${sentenceOf(entry, page)}  ${place}`;
  });
  return [page.paint.strong(say(words.hints, {}, locale)), ...lines, ''];
}

function headLine(result: FileResult, { context, paint }: Page): string {
  const { filePath, profile, verdict, messages } = result;
  const { locale, profiles } = context;
  const name = paint.strong(visible(filePath));
  if (verdict === 'unchecked') return name;
  const known = profile === null ? undefined : (profiles?.get(profile)?.[locale === 'en' ? 1 : 0] ?? profile);
  const type = known === undefined ? say(words.noProfile, {}, locale) : say(words.profile, { name: known }, locale);
  // The end of a long report is far away: say at once how much there is.
  const sum = messages.length > 0 ? `  ${counts([result], locale)}` : '';
  return `${name}  ${paint.faint(type)}${sum}`;
}

/** What is said about a file as a whole: above all why it could not be checked. */
function generalOf(message: Message, { verdict }: FileResult, page: Page): string {
  if (verdict !== 'unchecked') return sentenceOf([message], page);
  return page.paint.error(say(words.unchecked, {}, page.context.locale)) + visibleSentence(message.message);
}

/** The report of one file. */
export function fileLines(result: FileResult, context: ReportContext, paint: Paint): string[] {
  const { general, lines, folded, hints } = layOut(result.messages);
  const source = context.sources.get(result.filePath);
  const digits = Math.max(4, String(lines.at(-1)?.line ?? 0).length + 1);
  const page: Page = { context, paint, source, digits };
  return [
    headLine(result, page),
    ...general.map((message) => `  ${generalOf(message, result, page)}`),
    '',
    ...lines.flatMap((group) => [
      ...headingLines(group, page),
      ...(source === undefined ? [] : frameLines(source, group, page)),
      ...group.entries.flatMap((entry) => entryLines(entry, page)),
      '',
    ]),
    ...foldedLines(folded, page),
    ...hintLines(hints, page),
  ];
}
