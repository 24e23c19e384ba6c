/** What Word says beyond the text: the marks of one kind, with the words they stand on. */

import type { Draft } from '../../draft/types.ts';
import type { Span } from '../../rule.ts';

/** Longer quotations are cut. */
const longest = 20;

interface Marked {
  readonly at: Span;
  /** The marked text, cut and on one line. */
  readonly quote: string;
  /** A fact about the mark; empty when Word does not say. */
  word(name: string): string;
  count(name: string): number;
}

/** Marks of a kind in text order; none in formats that have none. */
export function* marksOf({ source, text }: Draft, kind: string): Iterable<Marked> {
  for (const mark of source.marks ?? []) {
    if (mark.kind !== kind) continue;
    const { at, data } = mark;
    yield {
      at,
      quote: quoted(text.slice(at.start, at.end)),
      word: (name) => quoted(String(data[name] ?? '')),
      count: (name) => Number(data[name] ?? 0),
    };
  }
}

function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).replace(/[\ud800-\udbff]$/u, '')}…` : line;
}
