/** Offsets of a file → lines and columns, as editors count them. */

import type { Position } from './result.ts';
import type { Span } from './rule.ts';

/** Offsets where lines begin; lines end at LF, CRLF and CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  // The engine looks for one character much faster than a loop does.
  let [feed, back] = [text.indexOf('\n'), text.indexOf('\r')];
  while (feed >= 0 || back >= 0) {
    const at = back < 0 || (feed >= 0 && feed < back) ? feed : back;
    // CRLF is one end, found at its LF.
    if (at === feed || feed !== at + 1) starts.push(at + 1);
    if (at === feed) feed = text.indexOf('\n', at + 1);
    else back = text.indexOf('\r', at + 1);
  }
  return starts;
}

/** Zero-based index of the line that holds an offset. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Line and column of a span, from 1. A byte order mark keeps its offset but takes no column. */
export function positionOf(starts: readonly number[], bom: boolean, { start, end }: Span): Position {
  const line = lineAt(starts, start);
  const endLine = end === start ? line : lineAt(starts, end);
  return {
    line: line + 1,
    column: columnIn(starts, bom, line, start),
    endLine: endLine + 1,
    endColumn: columnIn(starts, bom, endLine, end),
  };
}

function columnIn(starts: readonly number[], bom: boolean, line: number, offset: number): number {
  const from = line === 0 && bom ? 1 : (starts[line] ?? 0);
  return Math.max(0, offset - from) + 1;
}
