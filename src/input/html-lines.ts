/** Writes the text of a page line by line: blanks run together, blocks end lines. */

import type { Nodes, Text } from 'hast';
import type { Span } from '../rule.ts';
import type { Directive, Hint } from '../source.ts';
import { readEntity } from './entity.ts';
import type { List } from './html-list.ts';
import { buildSource, type SourceBuilder } from './places.ts';

/** Stands in the text for something that is not prose (a picture, code). */
const objectMark = '\ufffc';

/** `wrap`: a line end of the source is among them; `break`: a block ended, in a cell. */
interface Gap extends Span {
  readonly kind: 'blank' | 'wrap' | 'break';
}

export interface Page {
  readonly original: string;
  readonly source: SourceBuilder;
  readonly directives: Directive[];
  readonly lists: List[];
  /** Inside the cell of a table: lines do not end there. */
  cell: boolean;
  /** Blanks and line ends count. */
  pre: boolean;
  /** What the next line will be. */
  hint: Hint | undefined;
  /** Last character of the line; empty at its beginning. */
  last: string;
  /** Blanks that count only when something follows on the same line. */
  gap: Gap | undefined;
  spanOf(node: Nodes): Span;
}

export function newPage(original: string, shift: number): Page {
  return {
    original,
    source: buildSource(original),
    directives: [],
    lists: [],
    cell: false,
    pre: false,
    hint: undefined,
    last: '',
    gap: undefined,
    spanOf: ({ position }) => ({
      start: (position?.start.offset ?? 0) + shift,
      end: (position?.end.offset ?? 0) + shift,
    }),
  };
}

export function endLine(page: Page, at: number): void {
  if (page.cell) {
    if (page.last !== '') page.gap = { start: at, end: at, kind: 'break' };
    return;
  }
  if (page.last !== '') page.source.put('\n', at, at);
  page.last = '';
  page.gap = undefined;
  page.hint = undefined;
}

export function putObject(page: Page, start: number, end: number): void {
  begin(page, objectMark);
  page.source.put(objectMark, start, end);
  page.last = objectMark;
}

/** Characters that stand nowhere in the file: the number of a list's item. */
export function writePlain(page: Page, text: string, at: number): void {
  page.hint = { kind: 'paragraph', numbered: true };
  begin(page, text);
  page.source.put(text, at, at);
  page.last = text;
}

/** Before a character: what was held back. */
function begin(page: Page, next: string): void {
  const { hint, last, gap, source } = page;
  if (last === '' && hint) source.hint(source.length(), hint);
  page.hint = undefined;
  if (last !== '' && gap && !(gap.kind === 'wrap' && joins(last, next))) {
    if (page.original.slice(gap.start, gap.end) === ' ') source.copy(gap.start, gap.end);
    else source.put(' ', gap.start, gap.end);
  }
  page.gap = undefined;
}

/** The page's source may break a Chinese line anywhere; that is no blank. */
function joins(last: string, next: string): boolean {
  return (
    /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]$/u.test(last) && /^[\u2e80-\uffef“”‘’—…]/u.test(next)
  );
}

/** A text node; entities, line ends and what the parser moved make its value differ from what is written. */
export function writeText(page: Page, node: Text): void {
  const { original } = page;
  const { value } = node;
  const { start, end } = page.spanOf(node);
  let at = start;
  for (let i = 0; i < value.length && at < end; ) {
    const char = value.charAt(i);
    const entity = original.charCodeAt(at) === 0x26 ? readEntity(original, at, end, value, i, false) : undefined;
    if (entity) {
      character(page, entity.text, at, at + entity.length);
      at += entity.length;
      i += entity.text.length;
    } else if (char === '\n' && original.charCodeAt(at) === 0x0d) {
      const next = original.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
      blank(page, '\n', at, next);
      at = next;
      i++;
    } else if (char !== original.charAt(at)) at = skip(original, at, end);
    else if (/[ \t\n\f\r]/u.test(char)) {
      blank(page, char, at, at + 1);
      at++;
      i++;
    } else {
      const to = runEnd(original, value, i, at, end);
      begin(page, char);
      page.source.copy(at, to);
      i += to - at;
      at = to;
      page.last = original.charAt(to - 1);
    }
  }
}

/** The parser joins text around misplaced tags. */
function skip(original: string, at: number, end: number): number {
  const close = original.charCodeAt(at) === 0x3c ? original.indexOf('>', at) : -1;
  return close < 0 || close >= end ? at + 1 : close + 1;
}

/** Where what is written alike in both ends: blanks and entities need a look. */
function runEnd(original: string, value: string, i: number, at: number, end: number): number {
  let to = at + 1;
  for (let k = i + 1; to < end && k < value.length; k++, to++) {
    const code = original.charCodeAt(to);
    if (code === 0x26 || code === 0x20 || (code <= 0x0d && code >= 0x09) || code !== value.charCodeAt(k)) break;
  }
  return to;
}

function character(page: Page, text: string, start: number, end: number): void {
  if (/^[ \t\n\f\r]$/u.test(text)) {
    blank(page, text, start, end);
    return;
  }
  begin(page, text);
  page.source.put(text, start, end);
  page.last = text;
}

function blank(page: Page, char: string, start: number, end: number): void {
  if (page.pre && !page.cell) {
    if (char === '\n') endLine(page, start);
    else {
      begin(page, char);
      page.source.copy(start, end);
      page.last = char;
    }
    return;
  }
  const { gap } = page;
  const kind = gap?.kind === 'break' ? 'break' : char === '\n' || gap?.kind === 'wrap' ? 'wrap' : 'blank';
  page.gap = { start: gap?.start ?? start, end, kind };
}
