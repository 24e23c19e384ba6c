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
  roman: 4,
  letter: 5,
  'letter-paren': 7.5,
  'roman-paren': 8,
};

/** What may be an ordinal. A doubtful one (3.5亿元, 三、四季度) counts only where its neighbours count on to it. */
export interface Candidate {
  readonly marker: Marker;
  readonly doubt: 'none' | 'some' | 'much';
}

const han = '[一二三四五六七八九十百〇零]';
/** The Civil Code has 第一千二百六十条. */
const ordinal = '[一二三四五六七八九十百千〇零0-9０-９]{1,9}';
const digit = '[0-9０-９]';
const space = '[ \\u00a0\\u3000]';
const wrong = '[，,。：:；;]';
const unit =
  '(?:多|余)?(?:个百分点|百分点|[%％‰万亿千百元倍米吨亩度岁折℃]|公里|千米|厘米|毫米|公斤|千克|平方|立方|公顷|小时|分钟|GB|MB|[kKMG]?[WmVg])';

interface Shape {
  readonly style: MarkerStyle;
  readonly doubt: Candidate['doubt'];
  /** Groups: open, number, close. */
  readonly pattern: RegExp;
}

function shape(style: MarkerStyle, doubt: Candidate['doubt'], pattern: string): Shape {
  return { style, doubt, pattern: new RegExp(pattern, 'uy') };
}

const behindUnit = `(?=[\\s\\u3000、：:]|$)`;

/** The first that fits wins. */
const shapes: readonly Shape[] = [
  shape('han', 'none', `()(${han}{1,4})(${space}?[、.．])`),
  shape('han', 'some', `()(${han}{1,3})(${wrong}|${space})`),
  shape('han-paren', 'none', `([（(〔［[]${space}?)(${han}{1,4})(${space}?[）)〕］\\]][、.．，,：:]?)`),
  shape('han-paren', 'none', `()(${han}{1,3})([）)][、.．，,]?)`),
  shape('han-paren', 'some', `([（(])(${han}{1,3})([、.．]?)(?!${han})`),
  shape('digit-paren', 'none', `([（(]${space}?)(${digit}{1,2})(${space}?[）)][、.．，,：:]?)`),
  shape('digit-paren', 'none', `()(${digit}{1,2})([）)][、.．，,]?)`),
  shape('decimal', 'none', `()(${digit}{1,2}(?:[.．]${digit}{1,2}){1,3})([.．、]?)(?=[\\s\\u3000])(?!\\s*${unit})`),
  shape('decimal', 'some', `()(${digit}{1,2}(?:[.．]${digit}{1,2}){1,3})([.．、]?)(?=[\\u4e00-\\u9fff“《])(?!${unit})`),
  // A dot between digits is a decimal point, unless a year or a month follows: “20.2026年……”.
  shape(
    'digit',
    'none',
    `()(${digit}{1,3})(${space}?(?:[、.．](?!${digit})|[.．、](?=(?:19|20)${digit}{2}年)|[.．](?=(?:[1-9]|1[0-2])月)))`,
  ),
  shape('digit', 'much', `()(${digit}{1,3})([.．、])(?!${digit}{1,4}${unit})`),
  shape('digit', 'some', `()(${digit}{1,2})(${wrong})(?!${digit})`),
  ...(
    [
      ['part', '编|篇|部分'],
      ['chapter', '章'],
      ['section', '节'],
      ['article', '条'],
    ] as const
  ).flatMap(([style, name]) => [
    shape(style, 'none', `(第${space}?)(${ordinal})(${space}?(?:${name}))${behindUnit}`),
    shape(style, 'some', `(第${space}?)(${ordinal})(${space}?(?:${name}))(?!之[一二三四五六七八九十])`),
  ]),
];

/** One-character ordinals: number of the first character, how many, style. */
const compact: readonly (readonly [from: number, count: number, style: MarkerStyle])[] = [
  [0x2460, 20, 'circled'],
  [0x2776, 10, 'circled'],
  [0x2780, 10, 'circled'],
  [0x2474, 20, 'digit-paren'],
  [0x2488, 20, 'digit'],
  [0x3220, 10, 'han-paren'],
];

const [firstCompact, lastCompact] = [0x2460, 0x3229];

const first = '一二三四五六七八九十百〇零0123456789０１２３４５６７８９（(〔［[第';

const none: readonly Candidate[] = [];

/** The markers that may stand at `start`, the likeliest first; `text` is the scrubbed view. */
export function readMarkers(text: string, start: number, end: number): readonly Candidate[] {
  const code = text.charCodeAt(start);
  if (code >= firstCompact && code <= lastCompact) {
    for (const [from, count, style] of compact) {
      if (code >= from && code < from + count) return [oneCharacter(text, start, style, code - from + 1)];
    }
  }
  if (!first.includes(text.charAt(start))) return none;
  const found: Candidate[] = [];
  for (const { style, doubt, pattern } of shapes) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match || start + match[0].length > end) continue;
    const marker = toMarker(style, start, match);
    if (marker) found.push({ marker, doubt: doubt === 'none' && countsOn(text, marker) ? 'some' : doubt });
    // “8.6个重大专项” is the eighth item, or section 8.6.
    if (marker?.style !== 'decimal') break;
  }
  return found;
}

/** 三、四季度: two ordinals side by side rather than a marker. */
function countsOn(text: string, { style, value, at }: Marker): boolean {
  const next = text.charAt(at.end);
  return style === 'han' && /[二三四五六七八九十]/u.test(next) && parseNumeral(next) === value + 1;
}

function oneCharacter(text: string, start: number, style: MarkerStyle, value: number): Candidate {
  const close = '、.．'.includes(text.charAt(start + 1) || ' ') ? text.charAt(start + 1) : '';
  const number = { start, end: start + 1 };
  const at = { start, end: number.end + close.length };
  return { marker: { style, value, at, number, text: text.slice(at.start, at.end), open: '', close }, doubt: 'none' };
}

function toMarker(style: MarkerStyle, start: number, match: RegExpExecArray): Marker | undefined {
  const [whole, open = '', number = '', close = ''] = match;
  const value =
    style === 'decimal'
      ? parseNumeral(number.slice(Math.max(number.lastIndexOf('.'), number.lastIndexOf('．')) + 1))
      : parseNumeral(number);
  if (value === undefined) return undefined;
  const from = start + open.length;
  return {
    style,
    value,
    at: { start, end: start + whole.trimEnd().length },
    number: { start: from, end: from + number.length },
    text: whole.trimEnd(),
    open: open.trim(),
    close: close.trim(),
  };
}

/** Style and, of 3.2.1, the number of its parts: what tells one way of counting from another. */
export function countingOf({ style, text }: Marker): string {
  return style === 'decimal' ? `decimal${text.split(/[.．]/u).filter((part) => part !== '').length}` : style;
}
