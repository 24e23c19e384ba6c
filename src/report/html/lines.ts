/** Which lines of a draft the page shows, and what is marked on each of them. */

import { lineStarts } from '../../positions.ts';
import type { Message } from '../../result.ts';
import type { Span } from '../../rule.ts';
import { lineEnd, pieces } from '../pieces.ts';
import type { Mark } from './marks.ts';

/** A draft of up to this many characters, about 300 pages, is shown whole. */
const wholeText = 150_000;
const wholeLines = 4000;
/** Lines shown around a marked one in a longer draft. */
const around = 1;
/** A longer line is shown by the pieces around its marks. */
const longLine = 4000;
/** Related places of a finding that are worth showing. */
const fewOf = 3;
/** Lines in which a finding that runs on is marked. */
const runsOn = 50;

export interface Line extends Span {
  /** From 1. */
  readonly number: number;
  readonly marks: readonly Mark[];
}

/** Lines left out, from and to. */
type Skip = readonly [from: number, to: number];

function marksByLine(
  text: string,
  starts: readonly number[],
  numberOf: ReadonlyMap<Message, number>,
): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  for (const [message, number] of numberOf) {
    const last = Math.min(message.endLine, message.line + runsOn);
    for (let line = message.line; line <= last; line += 1) {
      const start = Math.max(message.range[0], starts[line - 1] ?? text.length);
      const limit = Math.min(message.range[1], starts[line] ?? text.length);
      // Line ends are not drawn.
      const end = lineEnd(text, start, limit);
      if (end === start && message.range[0] !== message.range[1] && line > message.line) continue;
      const list = marks.get(line);
      const mark = { start, end, message, number, leads: line === message.line };
      if (list) list.push(mark);
      else marks.set(line, [mark]);
    }
  }
  for (const list of marks.values()) list.sort((a, b) => a.start - b.start || a.end - b.end || a.number - b.number);
  return marks;
}

/** Lines to show, with gaps where nothing is worth showing. */
export function linesOf(text: string, numberOf: ReadonlyMap<Message, number>): (Line | Skip)[] {
  const starts = lineStarts(text);
  const marks = marksByLine(text, starts, numberOf);
  // What follows the last line feed is no line, unless something is missing there.
  const count =
    starts.length > 1 && starts.at(-1) === text.length && !marks.has(starts.length) ? starts.length - 1 : starts.length;
  const isWhole = text.length <= wholeText && count <= wholeLines;
  const wanted = isWhole
    ? Array.from({ length: count }, (_, index) => index + 1)
    : neighbours([...marks.keys(), ...relatedLines(numberOf)], count);
  const shown: (Line | Skip)[] = [];
  let last = 0;
  for (const number of wanted) {
    if (number > last + 1) shown.push([last + 1, number - 1]);
    last = number;
    const from = number === 1 && text.startsWith('\ufeff') ? 1 : (starts[number - 1] ?? 0);
    shown.push({ number, start: from, end: lineEnd(text, from, text.length), marks: marks.get(number) ?? [] });
  }
  if (last < count) shown.push([last + 1, count]);
  return shown;
}

/** Lines that notes send their reader to. */
function relatedLines(numberOf: ReadonlyMap<Message, number>): number[] {
  return [...numberOf.keys()].flatMap(({ related = [] }) => related.slice(0, fewOf).map(({ line }) => line));
}

function neighbours(lines: readonly number[], count: number): number[] {
  const wanted = new Set<number>();
  for (const line of lines) {
    for (let near = Math.max(1, line - around); near <= Math.min(count, line + around); near += 1) wanted.add(near);
  }
  return [...wanted].sort((a, b) => a - b);
}

/** Without the blanks that push a title or signature into its place in a plain text, unless one is marked. */
export function unindented(text: string, line: Line): Line {
  const indent =
    /^[\s\u3000]*/u.exec(text.slice(line.start, Math.min(line.end, line.start + longLine)))?.[0].length ?? 0;
  const start = line.start + indent;
  return line.marks.some((mark) => mark.start < start) ? line : { ...line, start };
}

/** The pieces of a line that are shown; the whole line unless it is very long. */
export function shownPieces(text: string, { start, end, marks }: Line): Span[] {
  if (end - start <= longLine) return [{ start, end }];
  if (marks.length === 0) return [{ start, end: start + longLine / 4 }];
  return pieces(text, start, marks);
}
