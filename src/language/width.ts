/** How many columns a text takes in a terminal. */

import { eastAsianWidth } from 'get-east-asian-width';

/** Anything that may join its neighbours or show nothing: marks, joiners, selectors, emoji. */
const joining = /[\p{Mark}\p{Format}\p{Default_Ignorable_Code_Point}\u{10000}-\u{10ffff}]/u;

/**
 * Columns of `text`: Han characters take two. Characters whose width depends on the font (“ ” … — ①) are taken as narrow,
 * as most terminals draw them in UTF-8, unless `ambiguousAsWide` says otherwise.
 */
export function width(text: string, ambiguousAsWide = false): number {
  if (joining.test(text)) return joinedWidth(text, ambiguousAsWide);
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

const invisible = /^[\p{Control}\p{Format}\p{Mark}\p{Default_Ignorable_Code_Point}]$/u;
const pictograph = /^\p{Extended_Pictographic}$/u;
const modifier = /^\p{Emoji_Modifier}$/u;
const flagHalf = /^\p{Regional_Indicator}$/u;

/** Intl.Segmenter would find the same clusters, but its time grows with the square of the text (80 KB: 17 s). */
function joinedWidth(text: string, ambiguousAsWide: boolean): number {
  let columns = 0;
  let previous = '';
  /** Columns of the last visible character. */
  let last = 0;
  for (const char of text) {
    const joined = previous === '\u200d' && pictograph.test(char);
    const second = flagHalf.test(char) && flagHalf.test(previous);
    if (char === '\ufe0f' && last === 1 && pictograph.test(previous)) columns += 1;
    else if (!joined && !second && !modifier.test(char) && !invisible.test(char)) {
      last = flagHalf.test(char) ? 2 : codeWidth(char.codePointAt(0) ?? 0, ambiguousAsWide);
      columns += last;
    }
    // A third half begins a new flag.
    previous = second ? '' : char;
  }
  return columns;
}
