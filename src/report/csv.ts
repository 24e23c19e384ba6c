/** A table for Excel and WPS (RFC 4180): one finding a row. */

import { say } from '../message.ts';
import type { FileResult, Message } from '../result.ts';
import type { Text } from '../rule.ts';
import { type ReportContext, type Reporter, shown } from './reporter.ts';
import { placeOf } from './sentence.ts';
import { visibleSentence } from './visible.ts';
import { categoryNames, severityNames, words } from './words.ts';

const headings: readonly Text[] = [
  ['文件', 'File'],
  ['行', 'Line'],
  ['列', 'Column'],
  ['位置', 'Place'],
  ['程度', 'Severity'],
  ['类别', 'Category'],
  ['问题', 'Finding'],
  ['原文', 'Text'],
  ['可改为', 'Perhaps'],
  ['规则', 'Rule'],
];

/** Of a longer text the beginning is enough to find it. */
const longText = 200;

/** A spreadsheet would compute what begins like a formula, in full width too; an apostrophe keeps it text. */
function harmless(text: string): string {
  return /^[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
}

function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : harmless(visibleSentence(value));
  return /[",\n\r]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function replacements({ fix, suggestions = [] }: Message, { locale }: ReportContext): string {
  const texts = new Set([...(fix ? [fix.text] : []), ...suggestions.map(({ text }) => text)]);
  return [...texts].map((text) => text || say(words.deleted, {}, locale)).join(say(words.listJoint, {}, locale));
}

function marked({ range: [start, end] }: Message, text: string | undefined): string {
  const whole = text?.slice(start, end) ?? '';
  return whole.length > longText ? `${whole.slice(0, longText)}…` : whole;
}

/** In a Word document: headings and paragraph. */
function placePath(message: Message, { locale }: ReportContext): string {
  if (!message.place) return '';
  return [...message.place.heading, placeOf(message, locale)].join(say(words.headingJoint, {}, locale));
}

function row(filePath: string, message: Message, context: ReportContext): (string | number)[] {
  const { locale, sources } = context;
  return [
    filePath,
    message.line,
    message.column,
    placePath(message, context),
    say(severityNames[message.severity], {}, locale),
    say(message.category ? categoryNames[message.category] : words.toolCategory, {}, locale),
    message.message,
    marked(message, sources.get(filePath)),
    replacements(message, context),
    message.ruleId,
  ];
}

function rowsOf({ filePath, messages }: FileResult, context: ReportContext): (string | number)[][] {
  return messages.map((message) => row(filePath, message, context));
}

export const report: Reporter = (results, context) => {
  const head = headings.map((heading) => say(heading, {}, context.locale));
  const rows = [head, ...shown(results, context).flatMap((result) => rowsOf(result, context))];
  // Without the mark Excel takes UTF-8 for the code page of the system; a program on a pipe would stumble over it.
  const mark = context.inFile === true ? '\ufeff' : '';
  return mark + rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
};
