/** Finds what web pages, document shops and chat programs put around a text. */

import { type FurnitureKind, type FurnitureRow, furniture } from './furniture.list.ts';
import { bracketAround, lineAround, sentenceAround } from './surroundings.ts';
import { compileWords, scanWords, type WordTable } from './words.ts';

export interface Furniture {
  readonly kind: FurnitureKind;
  readonly start: number;
  readonly end: number;
}

interface Triggers {
  readonly table: WordTable;
  readonly rows: readonly FurnitureRow[];
}

let triggers: Triggers | undefined;

/** Longest line that is looked at as a whole. */
const longest = 200;
/** How far a spot is searched on either side of its word, and how far the search holds for later words. */
const near = 160;
const held = 40;

/** In text order for each row; spans of several rows may overlap. Linear in the text. */
export function findFurniture(text: string): Furniture[] {
  triggers ??= { table: compileWords(furniture.flatMap(({ words }) => words)), rows: furniture.flatMap((row) => row.words.map(() => row)) };
  const { table, rows } = triggers;
  const found: Furniture[] = [];
  const done = new Map<FurnitureRow, number>();
  scanWords(table, text, (word, start) => {
    const row = rows[word];
    if (!row || start < (done.get(row) ?? 0)) return;
    const { looked, span } = look(text, row, start);
    done.set(row, span?.end ?? looked);
    if (span) found.push({ kind: row.kind, start: span.start, end: span.end });
  });
  return found;
}

interface Look {
  /** Up to where the row need not be tried again. */
  readonly looked: number;
  readonly span?: { readonly start: number; readonly end: number };
}

function look(text: string, row: FurnitureRow, at: number): Look {
  if (row.look === 'line') return lookAtLine(text, row.pattern, at);
  return row.look === 'sentence' ? lookAtSentence(text, row.pattern, at) : lookAtSpot(text, row.pattern, at);
}

function lookAtLine(text: string, pattern: RegExp, at: number): Look {
  const line = lineAround(text, at, longest);
  if (!line) return { looked: at + 1 };
  return pattern.test(text.slice(line.start, line.end)) ? { looked: line.end, span: line } : { looked: line.end };
}

/** The sentence goes with its stop; one that fills a bracket goes with the bracket. */
function lookAtSentence(text: string, pattern: RegExp, at: number): Look {
  const bracket = bracketAround(text, at);
  if (bracket && pattern.test(text.slice(bracket.start + 1, bracket.end - 1))) return { looked: bracket.end, span: bracket };
  const { start, end } = sentenceAround(text, at);
  const sentence = text.slice(start, end);
  const head = start + (sentence.length - sentence.trimStart().length);
  if (!pattern.test(sentence.trim())) {
    // A later bracket of the sentence may still hold the pattern by itself.
    const next = text.slice(at, end).search(/[（(【[]/u);
    return { looked: next < 0 ? end : at + next + 1 };
  }
  const stop = '。！？!?；;'.includes(text.charAt(end)) && end < text.length ? 1 : 0;
  return { looked: end, span: { start: head, end: stop ? end + 1 : start + sentence.trimEnd().length } };
}

function lookAtSpot(text: string, pattern: RegExp, at: number): Look {
  const from = Math.max(0, at - near);
  const around = text.slice(from, at + near);
  const before = around.slice(0, at - from).search(/[^\n\r]*$/u);
  const line = /^[^\n\r]*/u.exec(around.slice(before))?.[0] ?? '';
  pattern.lastIndex = 0;
  for (const match of line.matchAll(pattern)) {
    const start = from + before + match.index;
    const end = start + match[0].length;
    if (start > at) return { looked: start };
    if (end > at) return { looked: end, span: { start, end } };
  }
  return { looked: at + held };
}
