/** Columns in the unit that the reader of the report counts in. */

import { width } from '../language/width.ts';
import type { Message } from '../result.ts';
import type { ColumnUnit } from './reporter.ts';

const tabStop = 8;
/** Longer pieces than this are measured bit by bit: cutting a megabyte into graphemes at once takes seconds. */
const piece = 1000;

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Units that one UTF-16 code unit counts for; both halves of a pair take two of the four bytes. */
const weight: Readonly<Record<Exclude<ColumnUnit, 'display'>, (code: number) => number>> = {
  utf16: () => 1,
  codepoint: (code) => (isLowSurrogate(code) ? 0 : 1),
  byte: (code) => (code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3),
};

function displayColumns(text: string, from: number): number {
  let column = from;
  for (const [index, part] of text.split('\t').entries()) {
    if (index > 0) column += tabStop - (column % tabStop);
    for (let start = 0; start < part.length; ) {
      const end = isLowSurrogate(part.charCodeAt(start + piece)) ? start + piece + 1 : start + piece;
      column += width(part.slice(start, end));
      start = end;
    }
  }
  return column;
}

function advance(text: string, from: number, unit: ColumnUnit): number {
  if (unit === 'display') return displayColumns(text, from);
  let column = from;
  for (let i = 0; i < text.length; i += 1) column += weight[unit](text.charCodeAt(i));
  return column;
}

/**
 * Gives the column of one message after the other. The last place is kept, so that a line of a megabyte with
 * a thousand findings is read once.
 */
export function columnCounter(text: string | undefined, unit: ColumnUnit): (message: Message) => number {
  let lineStart = -1;
  let offset = 0;
  let before = 0;
  return ({ column, range: [start] }) => {
    if (text === undefined || unit === 'utf16') return column;
    const from = start - (column - 1);
    if (from !== lineStart || start < offset) {
      lineStart = from;
      offset = from;
      before = 0;
    }
    before = advance(text.slice(offset, start), before, unit);
    offset = start;
    return before + 1;
  };
}
