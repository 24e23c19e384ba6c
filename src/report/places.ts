/** Spans of a file's text as lines and columns, for what messages give only as a range. */

import { lineStarts, positionOf } from '../positions.ts';
import type { Message, Position } from '../result.ts';

/** Spans → positions; the lines are counted when the first is asked for. */
export function positionsIn(text: string): (range: Message['range']) => Position {
  const bom = text.charCodeAt(0) === 0xfeff;
  let starts: readonly number[] | undefined;
  return ([start, end]) => {
    starts ??= lineStarts(text);
    return positionOf(starts, bom, { start, end });
  };
}

/** The text with � for what cannot be written in UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** True when a text can be written in UTF-8; half a surrogate pair cannot. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
