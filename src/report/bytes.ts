/** Lines and columns in bytes of UTF-8, as they stand in the file: a byte order mark takes its three. */

import { lineAt } from '../positions.ts';

export interface BytePosition {
  readonly line: number;
  readonly column: number;
}

/** Both halves of a pair take two of its four bytes. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
}

function count(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let i = from; i < to; i += 1) bytes += bytesOf(text.charCodeAt(i));
  return bytes;
}

/** Places by offset. The last one is kept and walked on from, forth or back: findings of a long line stand close together. */
export function bytePositions(text: string, starts: readonly number[]): (offset: number) => BytePosition {
  let line = -1;
  let last = 0;
  let column = 1;
  return (offset) => {
    const at = lineAt(starts, offset);
    if (at !== line) {
      line = at;
      last = starts[at] ?? 0;
      column = 1;
    }
    column += offset >= last ? count(text, last, offset) : -count(text, offset, last);
    last = offset;
    return { line: line + 1, column };
  };
}
