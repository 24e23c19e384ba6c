/** Where in the XML a mark may stand, so that it falls between two characters of the text. */

import type { Span } from '../rule.ts';
import { entity } from './content.ts';
import type { Paragraph, Run, Segment } from './model.ts';

/** A place for marks; a run is split there unless it is the edge of one. */
export interface Cut {
  readonly at: number;
  /** The run to be split. */
  readonly run: Run | undefined;
  /** The paragraph has no inside yet: `<w:p/>`, which ends here. */
  readonly bare: Span | undefined;
  /** The text element to be split with it: where its opening tag begins and ends. */
  readonly text: { readonly tag: Span; readonly preserved: boolean } | undefined;
  /** How many blanks stand before the place, of an element that begins here and stands for several. */
  readonly blanks: number;
}

/** Before the character at an offset. */
export function cutBefore(xml: string, paragraph: Paragraph, offset: number): Cut {
  const { segments, inner } = paragraph;
  if (paragraph.bare) return { ...edge(paragraph.end), bare: paragraph };
  const index = segments.findIndex(({ end }) => end > offset);
  const segment = segments[index];
  if (!segment) return edge(segments.at(-1)?.run?.end ?? segments.at(-1)?.outer.end ?? inner);
  const { run, outer, field } = segment;
  // A comment inside a result is lost when the field is updated.
  if (field && field.end > 0) return edge(field.start);
  if (!run) return offset > segment.at && segment.divisible ? among(xml, segment, offset) : edge(outer.start);
  if (offset > segment.at && segment.divisible) return inside(xml, segment, run, offset);
  const first = segments[index - 1]?.run !== run;
  return first ? edge(run.start) : { ...edge(outer.start), run };
}

/** Behind the character that ends at an offset. */
export function cutAfter(xml: string, paragraph: Paragraph, offset: number): Cut {
  const { segments, inner } = paragraph;
  if (paragraph.bare) return { ...edge(paragraph.end), bare: paragraph };
  const index = segments.findIndex(({ end }) => end >= offset);
  const segment = segments[index];
  if (!segment) return edge(inner);
  const { run, outer, field } = segment;
  if (field && field.end > 0) return edge(field.end);
  if (!run) return offset < segment.end && segment.divisible ? among(xml, segment, offset) : edge(outer.end);
  if (offset < segment.end && segment.divisible) return inside(xml, segment, run, offset);
  const last = segments[index + 1]?.run !== run;
  return last ? edge(run.end) : { ...edge(outer.end), run };
}

function edge(at: number): Cut {
  return { at, run: undefined, bare: undefined, text: undefined, blanks: 0 };
}

/** In mixed content a mark stands between two characters, or two blanks of one element. */
function among(xml: string, segment: Segment, offset: number): Cut {
  if (segment.kind === 'text') return edge(rawOffset(xml, segment, offset));
  return { ...edge(segment.outer.start), blanks: offset - segment.at };
}

function inside(xml: string, segment: Segment, run: Run, offset: number): Cut {
  const tag = { start: segment.outer.start, end: segment.from };
  return { ...edge(rawOffset(xml, segment, offset)), run, text: { tag, preserved: segment.preserved } };
}

/** The place in the XML of an offset inside a segment, entities counted as what they stand for. */
export function rawOffset(xml: string, { at, end, from, to }: Segment, offset: number): number {
  // Blanks that run together are one character.
  if (offset >= end) return to;
  if (to - from === end - at) return from + offset - at;
  const raw = xml.slice(from, to);
  let left = offset - at;
  let last = 0;
  for (const match of raw.matchAll(entity)) {
    const plain = match.index - last;
    if (left <= plain) return from + last + left;
    left -= plain;
    last = match.index + match[0].length;
    const [, hex, decimal] = match;
    const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
    left -= code > 0xffff ? 2 : 1;
    if (left <= 0) return from + last;
  }
  return from + last + left;
}

const joining = /\p{M}|\p{Emoji_Modifier}|\p{Variation_Selector}|[\u200c-\u200d]|[\u{e0020}-\u{e007f}]/u;
const flag = /\p{Regional_Indicator}/u;

/** False inside a surrogate pair and inside what people see as one character. */
export function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const code = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  const paired = before >= 0xd800 && before < 0xdc00;
  if (code >= 0xdc00 && code < 0xe000 && paired) return false;
  // Nearly all of a draft.
  if (code < 0x300 || (code >= 0x3000 && code < 0xa000)) return before !== 0x200d;
  if (before === 0x200d) return false;
  const next = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (joining.test(next)) return false;
  const pair = text.slice(Math.max(0, offset - 2), offset);
  return !(flag.test(next) && flag.test(pair));
}

/** The span widened to whole characters; never more than a few, for a heap of marks has no end. */
export function snapped(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  for (let i = 0; i < 32 && !isBoundary(text, from); i++) from--;
  for (let i = 0; i < 32 && !isBoundary(text, to); i++) to++;
  while (isLowHalf(text, from)) from--;
  while (isLowHalf(text, to)) to++;
  return { start: from, end: to };
}

function isLowHalf(text: string, offset: number): boolean {
  return /^[\udc00-\udfff]/.test(text.charAt(offset)) && /[\ud800-\udbff]$/.test(text.charAt(offset - 1));
}
