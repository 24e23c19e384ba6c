/** Cuts a sentence into words, punctuation, symbols, white space and addresses. */

import { wordEnds } from '../language/segments.ts';
import type { Span } from '../rule.ts';

type TokenKind = 'word' | 'punctuation' | 'symbol' | 'space' | 'source';

interface Token extends Span {
  readonly kind: TokenKind;
}

/** Web and mail addresses; bounded parts keep a megabyte without @ linear. */
const source = [
  "(?:https?|HTTPS?|ftp|FTP):\\/\\/[\\w\\-.~:\\/?#\\[\\]@!$&'\\(\\)*+,;=%]*[\\w\\-~\\/#&=+%]",
  'www\\.(?:[\\w\\-]{1,63}\\.){1,8}[a-z]{2,24}(?:\\/[\\w\\-.~\\/?#&=+%]*[\\w\\-~\\/#&=+%])?',
  '[\\w.+\\-]{1,64}@(?:[\\w\\-]{1,63}\\.){1,8}[A-Za-z]{2,24}',
].join('|');
const space = '[\\s\\u0085]+';
const spacedLetter = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}0-9０-９';
/** Wi-Fi, GB/T, don't, 1,200, 12.5 and 2021-03-05 are one word each. */
const inner = "[\\-'’.．\\/&_]|(?<=[0-9]),(?=[0-9]{3})";
const spaced = `[${spacedLetter}][${spacedLetter}\\p{M}]*(?:(?:${inner})[${spacedLetter}][${spacedLetter}\\p{M}]*)*`;
const unspaced = `[[\\p{L}\\p{N}\\p{M}]--[${spacedLetter}]]+`;
/** …… and —— are one mark each. */
const punctuation = '(?<mark>(?![%％‰‱])\\p{P})\\k<mark>*';
/** Per cent signs belong to the value before them, so they are no punctuation; ⚠ takes the selector behind it along. */
const symbol = '.[\\p{M}\\u200d]*';

const token = new RegExp(
  `(?<source>${source})|(?<space>${space})|(?<spaced>${spaced})|(?<unspaced>${unspaced})|(?<punctuation>${punctuation})|(?:${symbol})`,
  'gsv',
);

/** Tokens of a sentence of `text`, without a gap. */
export function* tokenize(text: string, { start, end }: Span): Generator<Token> {
  const sentence = text.slice(start, end);
  const ends = wordEnds(sentence);
  let wordEnd = 0;
  for (const match of sentence.matchAll(token)) {
    const stop = match.index + match[0].length;
    if (match.groups?.unspaced === undefined) {
      yield { kind: kindOf(match), start: start + match.index, end: start + stop };
      continue;
    }
    for (let at = match.index; at < stop; at = Math.min(wordEnd, stop)) {
      while (wordEnd <= at) wordEnd = ends.next().value ?? stop;
      yield { kind: 'word', start: start + at, end: start + Math.min(wordEnd, stop) };
    }
  }
}

function kindOf({ groups }: RegExpExecArray): TokenKind {
  if (groups?.spaced !== undefined) return 'word';
  if (groups?.punctuation !== undefined) return 'punctuation';
  if (groups?.space !== undefined) return 'space';
  return groups?.source === undefined ? 'symbol' : 'source';
}
