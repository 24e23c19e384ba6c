/** How many columns a text takes in a terminal. */

import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Columns of `text`: Han characters take two. Characters whose width depends on the font (“ ” … — ①) are taken as narrow,
 * as most terminals draw them in UTF-8, unless `ambiguousAsWide` says otherwise.
 */
export function width(text: string, ambiguousAsWide = false): number {
  if (mayJoin(text)) return joinedWidth(text, ambiguousAsWide);
  let columns = 0;
  for (let i = 0; i < text.length; i += 1) columns += codeWidth(text.charCodeAt(i), ambiguousAsWide);
  return columns;
}

function codeWidth(code: number, ambiguousAsWide: boolean): number {
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (code < 0x7f) return code < 0x20 ? 0 : 1;
  if (code < 0xa0 || code === 0xad) return 0;
  return eastAsianWidth(code, { ambiguousAsWide });
}

// Patterns by property are read slowly, so they stand where they are used, not where every start reads them.

/** Anything that may join its neighbours or show nothing: marks, joiners, selectors, emoji. */
function mayJoin(text: string): boolean {
  return /[\p{Mark}\p{Format}\p{Default_Ignorable_Code_Point}\u{10000}-\u{10ffff}]/u.test(text);
}

function isInvisible(char: string): boolean {
  return /^[\p{Control}\p{Format}\p{Mark}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]$/u.test(char);
}

function isPictograph(char: string): boolean {
  return /^\p{Extended_Pictographic}$/u.test(char);
}

function isFlagHalf(char: string): boolean {
  return /^\p{Regional_Indicator}$/u.test(char);
}

/** Intl.Segmenter would find the same clusters, but its time grows with the square of the text (80 KB: 17 s). */
function joinedWidth(text: string, ambiguousAsWide: boolean): number {
  let columns = 0;
  let previous = '';
  /** Columns of the last visible character. */
  let last = 0;
  for (const char of text) {
    const joined = previous === '\u200d' && isPictograph(char);
    const second = isFlagHalf(char) && isFlagHalf(previous);
    if (char === '\ufe0f' && last === 1 && isPictograph(previous)) columns += 1;
    else if (!joined && !second && !isInvisible(char)) {
      last = isFlagHalf(char) ? 2 : codeWidth(char.codePointAt(0) ?? 0, ambiguousAsWide);
      columns += last;
    }
    // A third half begins a new flag.
    previous = second ? '' : char;
  }
  return columns;
}
