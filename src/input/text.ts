/** Plain text: what stands in the file, less the byte order mark and our own directives. */

import type { Span } from '../rule.ts';
import type { Directive, Source } from '../source.ts';
import { findDirectives } from './directives.ts';
import { buildSource } from './places.ts';

export function parseText(original: string): Source {
  const directives = findDirectives(original);
  const source = buildSource(original);
  let at = bomLength(original);
  for (const { start, end } of cuts(original, directives)) {
    source.copy(at, start);
    at = end;
  }
  source.copy(at, original.length);
  return source.finish('text', directives);
}

function bomLength(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** What goes with the directives, so that the text reads as if they had never been written: blanks beside them, a line of their own. */
function cuts(text: string, directives: readonly Directive[]): Span[] {
  const found: Span[] = [];
  for (const { at } of directives) {
    const start = blanksBefore(text, at.start);
    const last = found.at(-1);
    if (last && last.end >= start) found[found.length - 1] = cutOf(text, last.start, at);
    else found.push(cutOf(text, start, at));
  }
  return found;
}

/** `start` is where the blanks before a directive begin, or what was cut out before them. */
function cutOf(text: string, start: number, at: Span): Span {
  const head = blanksBefore(text, start);
  const opens = startsLine(text, head);
  const end = blanksBehind(text, at.end);
  const line = lineEnd(text, end);
  // The blanks at the head of a line are its indentation, those between words belong to either.
  if (line === undefined) return opens ? { start: blanksBehind(text, head), end } : { start, end: at.end };
  if (!opens) return { start, end };
  // Of the blank lines on both sides one is enough.
  const next = line < text.length && isBlankAbove(text, head) ? lineEnd(text, blanksBehind(text, line)) : undefined;
  return { start: head, end: next ?? line };
}

function isBlank(text: string, at: number): boolean {
  return at >= 0 && ' \t\u3000'.includes(text.charAt(at) || '\n');
}

function blanksBefore(text: string, at: number): number {
  let start = at;
  while (isBlank(text, start - 1)) start--;
  return start;
}

function blanksBehind(text: string, at: number): number {
  let end = at;
  while (isBlank(text, end)) end++;
  return end;
}

function startsLine(text: string, at: number): boolean {
  return at === bomLength(text) || /[\n\r]/u.test(text.charAt(at - 1));
}

/** Where the next line begins, if the line ends at `at`. */
function lineEnd(text: string, at: number): number | undefined {
  if (at >= text.length) return at;
  if (text.startsWith('\r\n', at)) return at + 2;
  return /[\n\r]/u.test(text.charAt(at)) ? at + 1 : undefined;
}

/** True at the head of the file too. */
function isBlankAbove(text: string, start: number): boolean {
  if (start === bomLength(text)) return true;
  const above = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  return startsLine(text, blanksBefore(text, above));
}
