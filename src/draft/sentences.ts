/** Cuts a paragraph into sentences. */

import { bracketPairs, isClosing, isHan, isSentenceEnd, isSpace } from '../language/characters.ts';
import type { Span } from '../rule.ts';
import { outerEnclosures } from './enclosures.ts';

const ellipsis = 0x2026;
const fullStop = 0x2e;
const straightQuote = 0x22;

/** Goes on with the sentence behind a quotation: 喊出“加油！”的口号. */
const continuation = /[，、；：,;:—…）)》〉】〕的等之和与及或是]/u;
/** Introduces speech; other quotations that end in ！？ are phrases within the sentence. */
const introduction = /[：，:,]/u;
const abbreviation =
  /(?:^|[^\p{L}])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Nos?|Figs?|Vol|vs|etc|cf|al|approx|Inc|Ltd|Co|Corp|Dept|pp|eds?|Ph\.D)$/iu;
/** 1. or 2.3. at the beginning numbers the sentence. */
const numbering = /^[\d.]+$/u;

interface Paragraph extends Span {
  readonly text: string;
  readonly latin: boolean;
}

/**
 * Sentences of one paragraph, without the white space around them; every other character belongs to exactly one.
 *
 * A sentence ends at 。！？ with what repeats them or closes behind them (？！ 。” 。）); at ! ? behind Han or a closing mark;
 * in a paragraph without Han at . ! ? before white space; at …… before white space only, because it more often marks a pause.
 * Inside brackets and quotations nothing ends. Behind a quotation that holds a whole sentence one ends, unless the text goes
 * on with it; behind a bracket only if the bracket began the sentence: （见附件。）; behind 《》 never.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const paragraph = { text, start, end, latin: !hasHan(text, start, end) };
  const enclosures = outerEnclosures(text, start, end);
  const sentences: Span[] = [];
  let next = 0;
  let from = skipSpace(text, start, end);
  let at = from;
  const line = text.slice(start, end);
  let stop = -1;
  while (at < end) {
    const enclosure = enclosures[next];
    if (stop < at) stop = start + nextStop(line, at - start);
    const enters = enclosure !== undefined && enclosure.start <= stop;
    at = enters ? enclosure.start : stop;
    if (at >= end) break;
    const over = enters ? closesSentence(paragraph, enclosure, from) : endsSentence(paragraph, at, from);
    if (enters) next += 1;
    at = enters ? enclosure.end : at + 1;
    if (!over) continue;
    at = skipClosing(text, at, enclosures[next]?.start ?? end);
    sentences.push({ start: from, end: at });
    from = skipSpace(text, at, end);
    at = from;
  }
  if (from < end) sentences.push({ start: from, end: skipSpaceBack(text, from, end) });
  return sentences;
}

/** What may end a sentence, found by the engine: most characters neither end nor enclose anything. */
const mayEnd = /[。！？｡!?….]/g;

function nextStop(line: string, from: number): number {
  mayEnd.lastIndex = from;
  return mayEnd.exec(line)?.index ?? Number.POSITIVE_INFINITY;
}

/** Whether the sentence that began at `from` ends with the character at `at`, outside brackets and quotations. */
function endsSentence({ text, start, end, latin }: Paragraph, at: number, from: number): boolean {
  const code = text.charCodeAt(at);
  const breaks = at + 1 >= end || isSpace(text.charCodeAt(at + 1));
  if (code === ellipsis) return breaks;
  if (code === fullStop) return latin && breaks && !abbreviates(text, at, from);
  if (code > 0x7f) return true;
  if (latin) return breaks;
  const before = at > start ? text.charCodeAt(at - 1) : 0;
  return isHan(before) || isClosing(before) || before === straightQuote;
}

/** Whether a sentence ends behind brackets or quotation marks because of what they hold. */
function closesSentence({ text, end, latin }: Paragraph, enclosure: Span, from: number): boolean {
  const opener = text.charAt(enclosure.start);
  if (opener === '《' || opener === '〈') return false;
  const last = lastInside(text, enclosure);
  const stop = latin && last === '.';
  if (!stop && !isSentenceEnd(last.charCodeAt(0))) return false;
  const opens = enclosure.start === from;
  if (bracketPairs.has(opener)) return opens;
  if (enclosure.end >= end) return true;
  const after = text.charAt(enclosure.end);
  if (latin) return isSpace(after.charCodeAt(0)) && !/\p{Ll}/u.test(text.charAt(enclosure.end + 1));
  if (continuation.test(after)) return false;
  return last === '。' || opens || introduction.test(text.charAt(enclosure.start - 1));
}

/** Last character inside, behind which only marks close. */
function lastInside(text: string, { start, end }: Span): string {
  let at = end - 2;
  while (at > start && (isClosing(text.charCodeAt(at)) || isSpace(text.charCodeAt(at)))) at -= 1;
  return at > start ? text.charAt(at) : '';
}

function abbreviates(text: string, stop: number, from: number): boolean {
  const before = text.slice(Math.max(from, stop - 12), stop);
  return abbreviation.test(before) || (stop - from <= 12 && numbering.test(before));
}

/** Marks that end once more or close, up to the next quotation or bracket. */
function skipClosing(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (!isSentenceEnd(code) && !isClosing(code) && code !== ellipsis && code !== straightQuote) break;
    i += 1;
  }
  return i;
}

function hasHan(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    if (isHan(text.charCodeAt(i))) return true;
  }
  return false;
}

function skipSpace(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isSpace(text.charCodeAt(i))) i += 1;
  return i;
}

function skipSpaceBack(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isSpace(text.charCodeAt(i - 1))) i -= 1;
  return i;
}
