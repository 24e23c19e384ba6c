/** Plants faults in finished drafts: a mutation names the fault, where it goes and which rules should find it. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../src/rule.ts';

/** A finished draft; its file name says what it is: `party-report-2.md`. */
export interface Finished {
  readonly file: string;
  /** `none` where no type asks for anything: regulations, speeches, decisions. */
  readonly profile: string;
  readonly format: 'text' | 'markdown';
  readonly text: string;
}

/** What to write in place of a span of the finished draft. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Mutation {
  readonly family: string;
  readonly name: string;
  /** Ids of rules of which any may find it; `placeholder-*` takes all of that name. */
  readonly expect: readonly string[];
  /** Whether the finding must touch the planted characters, their paragraph, or may stand anywhere. */
  readonly where: 'here' | 'line' | 'anywhere';
  /** Where the fault can be planted in a draft, in order: each a single fault of one or more edits. */
  readonly sites: (draft: Finished) => readonly (readonly Edit[])[];
  /** At most so many drafts (spread over all that have a site) and so many sites in each. */
  readonly drafts?: number;
  readonly perDraft?: number;
}

export interface Planted {
  readonly mutation: Mutation;
  readonly draft: Finished;
  readonly text: string;
  /** The planted characters in `text`. */
  readonly at: Span;
}

const folder = new URL('../drafts/finished/', import.meta.url);

export function readFinished(): Finished[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({
      file,
      profile: file.replace(/(?:-[0-9]+)?\.(?:txt|md)$/u, ''),
      format: file.endsWith('.md') ? 'markdown' : 'text',
      text: readFileSync(new URL(file, folder), 'utf8'),
    }));
}

/** Every fault of a mutation, in a spread of the drafts. `turn` moves the spread, so that mutations visit different drafts. */
export function plant(mutation: Mutation, drafts: readonly Finished[], turn: number): Planted[] {
  const open = drafts.flatMap((draft) => {
    const body = frontMatterEnd(draft.text);
    const sites = mutation
      .sites(draft)
      .filter((edits) => edits.length > 0 && edits.every(({ start }) => start >= body));
    return sites.length > 0 ? [{ draft, sites }] : [];
  });
  return spread(open, mutation.drafts ?? 3, turn).flatMap(({ draft, sites }) =>
    spread(sites, mutation.perDraft ?? 1, turn).map((edits) => ({ mutation, draft, ...apply(draft.text, edits) })),
  );
}

/** Front matter is not part of the text. */
function frontMatterEnd(text: string): number {
  return text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 5 : 0;
}

/** Up to `count` members at equal distances, the first of them chosen by `turn`. */
function spread<T>(all: readonly T[], count: number, turn: number): T[] {
  if (all.length <= count) return [...all];
  return Array.from({ length: count }, (_, index) => {
    const one = all[(turn + Math.floor((index * all.length) / count)) % all.length];
    return one === undefined ? [] : [one];
  }).flat();
}

function apply(text: string, edits: readonly Edit[]): { text: string; at: Span } {
  let planted = '';
  let from = 0;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    planted += text.slice(from, edit.start);
    start = Math.min(start, planted.length);
    planted += edit.text;
    end = planted.length;
    from = edit.end;
  }
  return { text: planted + text.slice(from), at: { start, end } };
}

/** One edit for each match of a pattern; `$<name>` and `$1` work in the replacement. */
export function replacing(
  pattern: RegExp,
  replacement: string | ((...groups: string[]) => string),
): (draft: Finished) => readonly (readonly Edit[])[] {
  return ({ text }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [whole] = match;
      const start = match.index;
      const written = typeof replacement === 'string' ? replacement : replacement(...match.map((group) => group ?? ''));
      return written === whole ? [] : [[{ start, end: start + whole.length, text: written }]];
    });
}

/** Lines of a draft with their offsets, without the terminator. */
export function linesOf({ text }: Finished): { readonly start: number; readonly end: number; readonly text: string }[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** Prose only: no tables, no Markdown headings, no code. */
export function isProse(line: string): boolean {
  return line.length > 40 && !line.includes('\t') && !line.startsWith('|') && !line.startsWith('#');
}
