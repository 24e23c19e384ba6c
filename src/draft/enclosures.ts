/** Finds the outermost brackets and quotations of a paragraph, whatever is left open or crossed. */

import { openers, pairMarks } from '../language/characters.ts';
import type { Span } from '../rule.ts';

/** Straight double quotes open and close alike. */
const straight = '"';
/** The engine finds the few marks of a paragraph faster than a loop over its characters. */
const marks = new RegExp(`[${straight}${pairMarks}]`, 'g');

/**
 * Spans from opening to closing mark, in order, none inside another. A mark without its partner in the span counts for nothing,
 * so a forgotten ” does not swallow the paragraph. Every mark is pushed and popped once.
 */
export function outerEnclosures(text: string, start: number, end: number): Span[] {
  const paragraph = text.slice(start, end);
  marks.lastIndex = 0;
  const found: Span[] = [];
  let match = marks.exec(paragraph);
  if (!match) return found;
  const open: number[] = [];
  /** How many of each are open; made only for what is not closed in turn. */
  let waiting: Map<string, number> | undefined;
  for (; match; match = marks.exec(paragraph)) {
    const mark = match[0];
    const i = start + match.index;
    const opener = mark === straight ? straight : openers.get(mark);
    const top = open.length === 0 ? '' : text.charAt(open[open.length - 1] ?? 0);
    if (opener !== undefined && top === opener) {
      waiting?.set(opener, (waiting.get(opener) ?? 0) - 1);
      keep(found, { start: open.pop() ?? i, end: i + 1 });
      continue;
    }
    if (opener !== undefined && top !== '') waiting ??= countOf(text, open);
    if (opener !== undefined && (waiting?.get(opener) ?? 0) > 0) {
      keep(found, { start: popTo(opener, text, open, waiting), end: i + 1 });
    } else if (opener === undefined || mark === straight) {
      open.push(i);
      waiting?.set(mark, (waiting.get(mark) ?? 0) + 1);
    }
  }
  return found;
}

function countOf(text: string, open: readonly number[]): Map<string, number> {
  const waiting = new Map<string, number>();
  for (const at of open) waiting.set(text.charAt(at), (waiting.get(text.charAt(at)) ?? 0) + 1);
  return waiting;
}

/** Takes marks off the stack up to the wanted one; those above it were never closed. */
function popTo(opener: string, text: string, open: number[], waiting: Map<string, number> | undefined): number {
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const mark = text.charAt(at);
    waiting?.set(mark, (waiting.get(mark) ?? 0) - 1);
    if (mark === opener) return at;
  }
  throw new RangeError('closing mark without opening mark');
}

function keep(found: Span[], span: Span): void {
  while ((found.at(-1)?.start ?? -1) > span.start) found.pop();
  found.push(span);
}
