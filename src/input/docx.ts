/** Word documents: the text as its reader sees it, automatic numbers included, every character traced to the document. */

import type { Look } from '../layout/look.ts';
import { lineBreak } from '../office/content.ts';
import { type OfficeText, readWord, type WordDocument, type WordLine } from '../office/document.ts';
import { lineAt } from '../office/lines.ts';
import { readLook } from '../office/look.ts';
import type { Format, Hint, Location, Source } from '../source.ts';
import { findDirectives } from './directives.ts';
import { marksOf } from './docx-marks.ts';
import { unreadIn } from './docx-unread.ts';
import { buildSource, type SourceBuilder } from './places.ts';

/** A source with the document it was read from; offsets of `source.original` are offsets of `document.text`. */
interface WordSource {
  readonly source: Source;
  readonly document: WordDocument;
}

/** Throws a `SourceError` for what is no Word document or cannot be read safely. */
export function readDocx(bytes: Uint8Array): WordSource {
  const document = readWord(bytes);
  return { document, source: sourceOf(document, 'docx', (toText) => readLook(document, toText)) };
}

type ToText = (offset: number) => number;

/** The source of an office document; its `original` is the document's text. */
export function sourceOf(document: OfficeText, format: Format, look?: (toText: ToText) => Look): Source {
  const { text, lines } = document;
  const source = buildSource(text);
  const copies: Copy[] = [];
  const directives = findDirectives(text);
  const cuts = directives.map(({ at }) => at);
  for (const line of lines) {
    if (line !== lines[0]) source.copy(line.start - 1, line.start);
    const hint = hintOf(line);
    const at = source.length();
    const cells = addLine(text, line, source, copies, cuts);
    if (hint || cells) source.hint(at, { kind: 'paragraph', ...hint, ...(cells && { cells }) });
  }
  const finished = source.finish(format, directives);
  const toText = (offset: number) => textOffset(copies, offset);
  return {
    ...finished,
    ...unreadIn(document.unread),
    marks: marksOf(document, toText),
    locate: (offset) => locate(lines, offset),
    ...(look && { look: () => look(toText) }),
  };
}

/** Characters taken over as they are: where they stood, where they stand. */
interface Copy {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Adds a line with the numbers that Word draws; says where the cells of a row stand. */
function addLine(
  text: string,
  line: WordLine,
  source: SourceBuilder,
  copies: Copy[],
  cuts: readonly { start: number; end: number }[],
): Hint['cells'] {
  const cells: { start: number; end: number }[] = [];
  let cell = source.length();
  for (const { at, before, label, paragraph } of line.parts) {
    for (let i = at - before.length; i < at; i++) {
      if (text[i] === '\t') cells.push({ start: cell, end: source.length() });
      source.copy(i, i + 1);
      if (text[i] === '\t') cell = source.length();
    }
    if (label !== undefined) source.put(label + gapBehind(label, text.charAt(at)), at, at);
    copy(text, at, at + paragraph.text.length, source, copies, cuts);
  }
  cells.push({ start: cell, end: source.length() });
  return line.kind === 'paragraph' ? undefined : cells;
}

/** Copies a paragraph less our own directives; its line breaks end lines. */
function copy(
  text: string,
  from: number,
  to: number,
  source: SourceBuilder,
  copies: Copy[],
  cuts: readonly { start: number; end: number }[],
): void {
  const take = (start: number, end: number) => {
    copies.push({ from: start, to: end, at: source.length() });
    source.copy(start, end);
  };
  let start = from;
  const step = (end: number, next: number) => {
    if (end > start) take(start, end);
    start = next;
  };
  for (const cut of cuts) if (cut.start >= from && cut.end <= to) step(cut.start, cut.end);
  for (let at = text.indexOf(lineBreak, start); at >= 0 && at < to; at = text.indexOf(lineBreak, start)) {
    step(at, at + 1);
    source.put('\n', at, at + 1);
  }
  step(to, to);
}

/** As people write numbers by hand: nothing behind 一、 a blank behind 1.1 and between figures, an ideographic one behind 第一条. */
function gapBehind(label: string, next: string): string {
  if (next === '' || /[\s\u3000]/u.test(next)) return '';
  if (/[0-9A-Za-z]$/u.test(label) || (/[0-9A-Za-z.．、]$/u.test(label) && /[0-9A-Za-z]/u.test(next))) return ' ';
  return /[\p{L}\p{N}]$/u.test(label) ? '\u3000' : '';
}

/** Some give whole paragraphs the style of a heading for its looks. */
const longestHeading = 120;

function hintOf({ kind, opens, heading, title, contents, parts, start, end }: WordLine): Hint | undefined {
  const numbered = kind === 'paragraph' && parts[0]?.label !== undefined;
  const more = { ...(opens && { opens }), ...(numbered && { numbered }) };
  if (kind !== 'paragraph') return { kind: 'table', ...more };
  if (contents) return { kind: 'toc', ...more };
  if (title) return { kind: 'title', ...more };
  if (heading !== undefined && end - start <= longestHeading)
    return { kind: 'heading', depth: heading, styled: true, ...more };
  return opens || numbered ? { kind: 'paragraph', ...more } : undefined;
}

function textOffset(copies: readonly Copy[], offset: number): number {
  let low = 0;
  let high = copies.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((copies[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const copy = copies[low];
  return copy ? copy.at + Math.min(Math.max(offset - copy.from, 0), copy.to - copy.from) : 0;
}

function locate(lines: readonly WordLine[], offset: number): Location {
  const line = lineAt(lines, offset);
  const paraId = line?.parts.findLast(({ at }) => at <= offset)?.paragraph.paraId;
  return { story: line?.story ?? 'main', paragraph: line?.number ?? 1, ...(paraId !== undefined && { paraId }) };
}
