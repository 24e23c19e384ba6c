/** Cuts a text into its lines that are not blank, with the character classes of each. */

import type { Span } from '../rule.ts';
import { classes, Has } from './mask.ts';

interface Line extends Span {
  readonly mask: number;
}

/** Ends a paragraph: LF, CR, VT, FF, NEL and the Unicode line and paragraph separators. */
function isTerminator(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Lines without their terminators; those of white space only are left out. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const length = text.length;
  let start = 0;
  let mask = 0;
  let blank = true;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 0x0a;
    // Nearly all characters of a report, told without a look at the table.
    if (code >= 0x4e00 && code <= 0x9fff) {
      mask |= Has.han;
      blank = false;
      continue;
    }
    if (!isTerminator(code)) {
      mask |= classes[code] ?? 0;
      if (!isSpace(code)) blank = false;
      continue;
    }
    if (!blank) lines.push({ start, end: i, mask });
    start = i + 1;
    mask = 0;
    blank = true;
  }
  return lines;
}

/** The span without white space at either end. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return ((classes[code] ?? 0) & Has.space) !== 0;
}
