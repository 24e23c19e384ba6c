/** Lists of words and what to write instead: rows of text, read when one of their words is met. */

import type { Block, Draft } from '../../draft/types.ts';
import { isPunct, isSpace } from '../../language/characters.ts';
import type { Hit, Span } from '../../rule.ts';

/**
 * A row reads `wrong right`, several rights joined by /, then conditions in any order; characters, or words joined by |:
 * `<甲乙` excused behind these, `>丙丁` excused before these, `<=甲` only behind these, `>=丙` only before these,
 * `~又` excused when this follows in the same clause, `^` only at the beginning of a clause,
 * `@2021-2022` only in drafts that speak of these years (`@2018-`: and in drafts without a year).
 */
interface Term {
  readonly wrong: string;
  readonly rights: readonly string[];
  readonly conditions: readonly Condition[];
}

interface Condition {
  readonly kind: '<' | '>' | '<=' | '>=' | '~' | '^' | '@';
  readonly words: readonly string[];
}

export interface Occurrence {
  readonly at: Span;
  readonly term: Term;
  readonly right: string;
  readonly block: Block | undefined;
}

/** The words of a list, for the shared scan. */
export function wordsOf(rows: readonly string[]): string[] {
  return rows.map((row) => row.slice(0, row.indexOf(' ')));
}

function readTerm(row: string): Term {
  const [wrong = '', right = '', ...conditions] = row.split(' ');
  return { wrong, rights: right.split('/'), conditions: conditions.map(readCondition) };
}

function readCondition(text: string): Condition {
  const kind = kinds.find((prefix) => text.startsWith(prefix)) ?? '^';
  const rest = text.slice(kind.length);
  if (kind === '@') return { kind, words: [rest] };
  return { kind, words: rest.includes('|') ? rest.split('|').filter((word) => word !== '') : Array.from(rest) };
}

const kinds = ['<=', '>=', '<', '>', '~', '^', '@'] as const;
const read = new WeakMap<readonly string[], Map<number, Term>>();

function termAt(rows: readonly string[], index: number): Term {
  const known = read.get(rows) ?? new Map<number, Term>();
  read.set(rows, known);
  const term = known.get(index) ?? readTerm(rows[index] ?? '');
  known.set(index, term);
  return term;
}

/** Where the words of a list stand as its rows mean them, in text order; of words that overlap the longer counts. */
export function* occurrences(draft: Draft, hits: readonly Hit[], rows: readonly string[]): Iterable<Occurrence> {
  let end = 0;
  let next = 0;
  for (const { word, start, end: last } of longest(hits)) {
    if (start < end) continue;
    const term = termAt(rows, word);
    if (!draft.scrubbed.startsWith(term.wrong, start) || !holds(term, draft, start)) continue;
    while ((draft.blocks[next]?.line.end ?? draft.text.length) < last) next++;
    const block = draft.blocks[next];
    if (block?.role === 'code') continue;
    end = last;
    yield { at: { start, end: last }, term, right: term.rights[0] ?? '', block };
  }
}

function longest(hits: readonly Hit[]): readonly Hit[] {
  const sorted = hits.every((hit, index) => index === 0 || (hits[index - 1]?.start ?? 0) < hit.start);
  return sorted ? hits : hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether the text around an occurrence leaves the row its meaning. */
function holds({ wrong, conditions }: Term, draft: Draft, start: number): boolean {
  const year = draft.year?.value;
  return conditions.every((condition) =>
    condition.kind === '@'
      ? isWithin(condition.words[0] ?? '', year)
      : isMet(condition, draft.scrubbed, start, start + wrong.length),
  );
}

function isMet({ kind, words }: Condition, text: string, start: number, end: number): boolean {
  if (kind === '^') return opensClause(text, start);
  if (kind === '~') return !words.some((word) => restOfClause(text, end).includes(word));
  const found = kind.startsWith('<')
    ? words.some((word) => (word === '^' ? opensClause(text, start) : text.endsWith(word, start)))
    : words.some((word) => text.startsWith(word, end));
  return found === kind.endsWith('=');
}

/** A draft without a year is of today: an open period holds it, a closed one does not. */
function isWithin(period: string, year: number | undefined): boolean {
  const [from = '', to = ''] = period.split('-');
  if (year === undefined) return to === '';
  return (from === '' || year >= Number(from)) && (to === '' || year <= Number(to));
}

function opensClause(text: string, start: number): boolean {
  return start === 0 || isPunct(text.charCodeAt(start - 1)) || isSpace(text.charCodeAt(start - 1));
}

function restOfClause(text: string, end: number): string {
  return /^[^。；\n]*/u.exec(text.slice(end, end + 40))?.[0] ?? '';
}

/** “布署” between quotation marks of its own: the word is spoken of, not used. */
export function isMentioned(text: string, { start, end }: Span): boolean {
  if (!/[“‘「『"']/u.test(text.charAt(start - 1)) || !/[”’」』"']/u.test(text.charAt(end))) return false;
  // Set phrases stand in quotation marks anyway: “三会一课”.
  return end - start < 4 || spokenOf.test(`${text.slice(Math.max(0, start - 14), start)}${text.slice(end, end + 12)}`);
}

const spokenOf = /写成|写作|误|错|不要|改为|应为|不写|一词|字样|别字|而非|不是|称为|叫做/u;

/** Inside 《》 or “” that open on the same line shortly before: other people's words. */
export function isQuoted(text: string, { start, end }: Span, marks: 'titles' | 'all' = 'all'): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  const pairs = marks === 'titles' ? ['《》'] : ['《》', '“”'];
  return pairs.some((pair) => opensLast(before, pair) && closesFirst(after, pair));
}

function opensLast(before: string, pair: string): boolean {
  const open = before.lastIndexOf(pair.charAt(0));
  return open > before.lastIndexOf(pair.charAt(1)) && open > before.lastIndexOf('\n');
}

function closesFirst(after: string, pair: string): boolean {
  const close = after.indexOf(pair.charAt(1));
  const line = after.indexOf('\n');
  const open = after.indexOf(pair.charAt(0));
  return close >= 0 && (line < 0 || close < line) && (open < 0 || close < open);
}
