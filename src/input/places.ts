/** Builds the text that rules read out of pieces of the file, and maps every offset back. */

import type { Span } from '../rule.ts';
import type { Directive, Format, Hint, Source } from '../source.ts';

/** Collects a source piece by piece. */
export interface SourceBuilder {
  /** Offset in the text that the next piece will get. */
  length(): number;
  /** Takes over characters of the file as they are. */
  copy(start: number, end: number): void;
  /** Puts characters in place of a stretch of the file (an entity, a line break, nothing at all). */
  put(text: string, start: number, end: number): void;
  hint(offset: number, hint: Hint): void;
  finish(format: Format, directives: readonly Directive[]): Source;
}

interface Piece {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Copied pieces map character by character, others as a whole. */
  readonly copied: boolean;
}

export function buildSource(original: string): SourceBuilder {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const hints = new Map<number, Hint>();
  let length = 0;
  const add = (part: string, from: number, to: number, copied: boolean) => {
    if (part === '') return;
    pieces.push({ at: length, from, to, copied });
    parts.push(part);
    length += part.length;
  };
  return {
    length: () => length,
    copy: (start, end) => add(original.slice(start, end), start, end, true),
    put: (part, start, end) => add(part, start, end, false),
    hint: (offset, hint) => hints.set(offset, hint),
    finish: (format, directives) => {
      const text = parts.join('');
      const place = (span: Span) => placeIn(pieces, original.length, span);
      const contiguous = (span: Span) => {
        const { start, end } = place(span);
        return end - start === span.end - span.start && original.slice(start, end) === text.slice(span.start, span.end);
      };
      return { format, text, original, hints, directives, place, contiguous };
    },
  };
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

function placeIn(pieces: readonly Piece[], length: number, { start, end }: Span): Span {
  const first = pieceAt(pieces, start);
  if (!first) return { start: Math.min(start, length), end: Math.min(end, length) };
  const from = first.copied ? Math.min(first.from + start - first.at, first.to) : first.from;
  if (end <= start) return { start: from, end: from };
  const last = pieceAt(pieces, end - 1) ?? first;
  const to = last.copied ? last.from + end - last.at : last.to;
  return { start: from, end: Math.max(from, to) };
}
