/** Blanks of many files → a to-do table, JSON or CSV. */

import type { Blank } from '../draft/blanks.ts';
import { width } from '../language/width.ts';
import { type Locale, say } from '../message.ts';
import { placeOf } from '../report/sentence.ts';
import { visibleSentence } from '../report/visible.ts';
import { words } from '../report/words.ts';
import type { Message, Position } from '../result.ts';
import type { Text } from '../rule.ts';

export type BlankFormat = 'table' | 'json' | 'csv';

/** A blank where it stands in its file. */
interface PlacedBlank extends Position {
  readonly blank: Blank;
  /** In documents that people do not read by lines. */
  readonly place?: Message['place'];
  readonly range: readonly [start: number, end: number];
}

export interface BlankEntry {
  readonly filePath: string;
  readonly blanks: readonly PlacedBlank[];
}

const columns: readonly Text[] = [
  ['序号', 'No.'],
  ['位置', 'Place'],
  ['待填', 'Blank'],
  ['要填什么', 'To fill in'],
  ['参考', 'Perhaps'],
  ['须一致', 'Same as'],
];
const fileColumn: Text = ['文件', 'File'];
const nothing: Text = ['没有待填的空。', 'Nothing is left blank.'];
const total: Text = ['共 {n} 处待填。', '{n} to fill in.'];

const longestText = 24;
const longestList = 6;

/** The report of `--list-blanks`. */
export function renderBlanks(entries: readonly BlankEntry[], format: BlankFormat, locale: Locale = 'zh'): string {
  if (format === 'json') return `${JSON.stringify(entries.map(toRecord), null, 2)}\n`;
  if (format === 'csv') return toCsv(entries, locale);
  return toTable(entries, locale);
}

function toRecord({ filePath, blanks }: BlankEntry) {
  const alike = groupsOf(blanks);
  return {
    filePath,
    blanks: blanks.map(({ blank, range, line, column, endLine, endColumn }, index) => ({
      number: index + 1,
      slot: blank.slot,
      kind: blank.kind,
      text: blank.text,
      noun: blank.noun,
      wanted: blank.wanted[0],
      guess: blank.guess?.text ?? null,
      sameAs: alikeOf(alike, blanks, index),
      line,
      column,
      endLine,
      endColumn,
      range,
    })),
  };
}

/** Numbers of the blanks of every group, from 1. */
function groupsOf(blanks: readonly PlacedBlank[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { blank }] of blanks.entries()) {
    if (blank.group === undefined) continue;
    const numbers = groups.get(blank.group);
    if (numbers) numbers.push(index + 1);
    else groups.set(blank.group, [index + 1]);
  }
  return groups;
}

function alikeOf(
  groups: ReadonlyMap<string, readonly number[]>,
  blanks: readonly PlacedBlank[],
  index: number,
): number[] {
  const group = blanks[index]?.blank.group;
  return group === undefined ? [] : (groups.get(group) ?? []).filter((number) => number !== index + 1);
}

/** The cells of every blank of a file; long lists of equal blanks name the first of them and their number. */
function rowsOf({ blanks }: BlankEntry, locale: Locale): string[][] {
  const groups = groupsOf(blanks);
  return blanks.map(({ blank, line, column, place }, index) => {
    const number = String(index + 1);
    const same = groups.get(blank.group ?? '') ?? [];
    const others = same.length > longestList ? listOf(same, locale) : alike(alikeOf(groups, blanks, index), locale);
    return [
      number,
      place ? placeOf({ line, column, place }, locale) : say(words.line, { n: line }, locale),
      shown(blank),
      blank.target[locale === 'en' ? 1 : 0],
      blank.guess?.text ?? '',
      others,
    ];
  });
}

function alike(numbers: readonly number[], locale: Locale): string {
  if (numbers.length === 0) return '';
  return locale === 'en' ? `no. ${numbers.join(', ')}` : `与第${numbers.join('、')}项同`;
}

/** A long group is named by its first member, so that each row stays short. */
function listOf(numbers: readonly number[], locale: Locale): string {
  return locale === 'en'
    ? `no. ${numbers[0]} (${numbers.length} in all)`
    : `与第${numbers[0]}项同，共${numbers.length}处`;
}

function shown({ text, unit, kind }: Blank): string {
  const written = kind === 'missing' ? text : `${text.trim() === '' ? '＿' : text}${unit}`;
  const line = visibleSentence(written);
  return line.length > longestText ? `${line.slice(0, longestText - 1)}…` : line;
}

function toTable(entries: readonly BlankEntry[], locale: Locale): string {
  const language = locale === 'en' ? 1 : 0;
  const filled = entries.filter(({ blanks }) => blanks.length > 0);
  const count = filled.reduce((sum, { blanks }) => sum + blanks.length, 0);
  if (count === 0) return `${nothing[language]}\n`;
  const tables = filled.map((entry) => {
    const head = columns.map((column) => column[language]);
    return `${visibleSentence(entry.filePath)}\n${align([head, ...rowsOf(entry, locale)])}`;
  });
  return `${tables.join('\n')}\n${total[language].replace('{n}', String(count))}\n`;
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = columns.map((_, index) => rows.reduce((most, row) => Math.max(most, width(row[index] ?? '')), 0));
  return rows
    .map((row) =>
      `  ${row.map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - width(cell))).join('  ')}`.trimEnd(),
    )
    .join('\n')
    .concat('\n');
}

/** RFC 4180: a header, CRLF, quotes doubled. */
function toCsv(entries: readonly BlankEntry[], locale: Locale): string {
  const language = locale === 'en' ? 1 : 0;
  const head = [fileColumn, ...columns].map((column) => column[language]);
  const rows = entries.flatMap((entry) => rowsOf(entry, locale).map((row) => [entry.filePath, ...row]));
  return [head, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(field: string): string {
  return /[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
