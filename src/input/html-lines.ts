/** Writes the text of a page line by line: blanks run together, blocks end lines. */

import type { Nodes } from 'hast';
import type { Span } from '../rule.ts';
import type { Directive, Hint } from '../source.ts';
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
export function begin(page: Page, next: string): void {
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
