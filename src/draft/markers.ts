/** Reads the ordinal that a paragraph begins with, in all its width and bracket variants. */

import { parseNumeral } from '../language/numerals.ts';
import type { Marker, MarkerStyle } from './types.ts';

/** Levels in the order of GB/T 9704—2012 7.3.3, chapters of regulations above them. */
export const markerRank: Readonly<Record<MarkerStyle, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  article: 3,
  han: 4,
  'han-paren': 5,
  digit: 6,
  decimal: 6,
  'digit-paren': 7,
  circled: 8,
};

const han = '[一二三四五六七八九十百〇零]';
const digit = '[0-9０-９]';

interface Shape {
  readonly style: MarkerStyle;
  /** Groups: open, number, close. */
  readonly pattern: RegExp;
}

const shapes: readonly Shape[] = [
  { style: 'han', pattern: new RegExp(`()(${han}{1,4})([、.．])`, 'uy') },
  { style: 'han-paren', pattern: new RegExp(`([（(〔［[]\\s?)(${han}{1,4})(\\s?[）)〕］\\]][、.．]?)`, 'uy') },
  { style: 'digit-paren', pattern: new RegExp(`([（(]\\s?)(${digit}{1,2})(\\s?[）)][、.．]?)`, 'uy') },
  { style: 'digit-paren', pattern: new RegExp(`()(${digit}{1,2})([）)][、.．]?)`, 'uy') },
  // A dot between digits is a decimal point, unless a year follows: “20.2026年……”.
  {
    style: 'digit',
    pattern: new RegExp(`()(${digit}{1,3})(?:([、])|([.．])(?!${digit})|([.．])(?=(?:19|20)${digit}{2}年))`, 'uy'),
  },
  { style: 'decimal', pattern: /()([0-9]{1,2}(?:\.[0-9]{1,2}){1,3})([.．、]?)(?=[\s\u3000])/uy },
  { style: 'part', pattern: new RegExp(`(第)((?:${han}|${digit}){1,4})(编|篇|部分)(?=[\\s\\u3000、：:]|$)`, 'uy') },
  { style: 'chapter', pattern: new RegExp(`(第)((?:${han}|${digit}){1,4})(章)`, 'uy') },
  { style: 'section', pattern: new RegExp(`(第)((?:${han}|${digit}){1,4})(节)(?=[\\s\\u3000、：:]|$)`, 'uy') },
  { style: 'article', pattern: new RegExp(`(第)((?:${han}|${digit}){1,5})(条)(?=[\\s\\u3000、：:]|$)`, 'uy') },
];

/** One-character ordinals: block start, number of its first character, style, count. */
const compact: readonly (readonly [from: number, count: number, style: MarkerStyle])[] = [
  [0x2460, 20, 'circled'],
  [0x2776, 10, 'circled'],
  [0x2474, 20, 'digit-paren'],
  [0x2488, 20, 'digit'],
  [0x3220, 10, 'han-paren'],
];

const first = /[一二三四五六七八九十百〇零0-9０-９（(〔［[第]/u;

/** The marker at `start`, if the paragraph has one; `text` is the scrubbed view. */
export function readMarker(text: string, start: number, end: number): Marker | undefined {
  const code = text.charCodeAt(start);
  for (const [from, count, style] of compact) {
    if (code >= from && code < from + count) return oneCharacter(text, start, style, code - from + 1);
  }
  if (!first.test(text.charAt(start))) return undefined;
  for (const { style, pattern } of shapes) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match && start + match[0].length <= end) return toMarker(style, start, match);
  }
  return undefined;
}

function oneCharacter(text: string, start: number, style: MarkerStyle, value: number): Marker {
  const at = { start, end: start + 1 };
  return { style, value, at, number: at, text: text.charAt(start), open: '', close: '' };
}

function toMarker(style: MarkerStyle, start: number, match: RegExpExecArray): Marker | undefined {
  const [whole, open = '', number = '', ...closes] = match;
  const value = style === 'decimal' ? Number(number.slice(number.lastIndexOf('.') + 1)) : parseNumeral(number);
  if (value === undefined) return undefined;
  const from = start + open.length;
  return {
    style,
    value,
    at: { start, end: start + whole.length },
    number: { start: from, end: from + number.length },
    text: whole,
    open: open.trim(),
    close: (closes.find((close) => close !== undefined) ?? '').trim(),
  };
}
