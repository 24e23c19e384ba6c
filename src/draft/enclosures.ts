/** Finds the outermost brackets and quotations of a paragraph, whatever is left open or crossed. */

import { Class, classOf, openers } from '../language/characters.ts';
import type { Span } from '../rule.ts';

/** Straight double quotes open and close alike. */
const straight = '"';
const enclosing = Class.opening | Class.closing;

/**
 * Spans from opening to closing mark, in order, none inside another. A mark without its partner in the span counts for nothing,
 * so a forgotten ” does not swallow the paragraph. Every mark is pushed and popped once.
 */
export function outerEnclosures(text: string, start: number, end: number): Span[] {
  const open: number[] = [];
  const waiting = new Map<string, number>();
  const found: Span[] = [];
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code !== 0x22 && (classOf(code) & enclosing) === 0) continue;
    const mark = text.charAt(i);
    const opener = mark === straight ? straight : openers.get(mark);
    if (opener !== undefined && (waiting.get(opener) ?? 0) > 0) {
      keep(found, { start: popTo(opener, text, open, waiting), end: i + 1 });
    } else if (opener === undefined || mark === straight) {
      open.push(i);
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1);
    }
  }
  return found;
}

/** Takes marks off the stack up to the wanted one; those above it were never closed. */
function popTo(opener: string, text: string, open: number[], waiting: Map<string, number>): number {
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const mark = text.charAt(at);
    waiting.set(mark, (waiting.get(mark) ?? 0) - 1);
    if (mark === opener) return at;
  }
  throw new RangeError('closing mark without opening mark');
}

function keep(found: Span[], span: Span): void {
  while ((found.at(-1)?.start ?? -1) > span.start) found.pop();
  found.push(span);
}
