/** A stretch of a draft as HTML: hidden characters are shown, blanks that are faults too. */

import { escaped } from '../markup.ts';
import { visible } from '../visible.ts';

const written = /&lt;(?<number>U\+[0-9A-F]{4,6})&gt;/gu;

/** A draft's own words; the numbers of hidden characters are set apart. */
export function wordsOf(text: string): string {
  const shown = text.split('\t').map(visible).join('    ');
  return escaped(shown).replace(written, '<span class="hidden">$<number></span>');
}

const blanks: Readonly<Record<string, string>> = {
  '\t': '<span class="blank wide">→</span>',
  '\u3000': '<span class="blank wide">␣</span>',
};

/** Marked words; blanks alone would be marked without anybody seeing it. */
export function markedWordsOf(text: string): string {
  if (text.trim() !== '') return wordsOf(text);
  return Array.from(text, (char) =>
    /\s/u.test(char) ? (blanks[char] ?? '<span class="blank">␣</span>') : wordsOf(char),
  ).join('');
}
