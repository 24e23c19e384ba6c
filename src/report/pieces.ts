/** Which pieces of a long line are worth showing: what is marked and a little around it. */

import type { Span } from '../rule.ts';

/** Characters shown on either side of a mark. */
const context = 10;
/** A longer mark is shown by its head and its tail. */
const longMark = 40;
const head = 24;
const tail = 8;
/** Gaps that are not worth an ellipsis. */
const gap = 3;

/** Belongs to the character before it, or is half of one. */
const joins = /\p{Mark}|\u200d|[\udc00-\udfff]/u;
/** Steps back or forward to the edge of a character; a heap of combining marks has no edge. */
const joinable = 16;

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || Number.isNaN(code);
}

/** The end of the line, if it is not farther than `limit`; else `limit`. */
export function lineEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && !isLineEnd(text.charCodeAt(end))) end += 1;
  return end;
}

/** Moves the ends of a piece outwards, never into the middle of a character, and up to the ends of the line if they are near. */
function widened(text: string, lineStart: number, piece: Span): Span {
  let start = Math.max(lineStart, piece.start);
  for (let i = 0; i < joinable && start > lineStart && joins.test(text.charAt(start)); i += 1) start -= 1;
  let end = lineEnd(text, Math.max(start, piece.end), piece.end + context);
  if (end === piece.end + context) {
    const near = lineEnd(text, end, end + gap + 1);
    if (near - end <= gap) end = near;
  }
  for (let i = 0; i < joinable && joins.test(text.charAt(end)); i += 1) end += 1;
  return { start: start - lineStart <= gap ? lineStart : start, end };
}

function piecesOf({ start, end }: Span): Span[] {
  if (end - start <= longMark) return [{ start: start - context, end }];
  return [
    { start: start - context, end: start + head - context },
    { start: end - tail, end },
  ];
}

/** The pieces of a line around its marks, in order, near ones joined. */
export function pieces(text: string, lineStart: number, marks: readonly Span[]): Span[] {
  const wanted = marks.flatMap(piecesOf).map((piece) => widened(text, lineStart, piece));
  wanted.sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const piece of wanted) {
    const last = joined.at(-1);
    if (last && piece.start <= last.end + gap) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
    } else joined.push(piece);
  }
  return joined;
}
