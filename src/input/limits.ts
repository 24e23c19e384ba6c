/** Markdown that would take its parser minutes: found by counting, refused in one sentence. */

import { SourceError } from '../source.ts';

/** Measured: 50,000 open links on one line take the parser 16 s, a million blank lines 12 s, 20,000 nested quotes overflow it. */
const mostBrackets = 5_000;
const mostQuotes = 200;
const mostBlankLines = 200_000;

/** Throws `SourceError` when a paragraph or the whole text is out of all proportion. */
export function checkMarkdownLimits(text: string): void {
  let brackets = 0;
  let quotes = 0;
  let blanks = 0;
  let line = 1;
  let empty = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) {
      if (empty) {
        blanks++;
        brackets = 0;
      }
      line++;
      quotes = 0;
      empty = true;
      continue;
    }
    if (code === 0x5b) brackets++;
    else if (code === 0x3e && empty) quotes++;
    else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) empty = false;
    if (brackets > mostBrackets || quotes > mostQuotes || blanks > mostBlankLines) throw tooMuch(line);
  }
}

export function tooMuch(line: number): SourceError {
  return new SourceError([
    `第 ${line} 行附近的括号、引用或空行过多，无法按 Markdown 解析；请改存为 .txt 后再检查`,
    `too many brackets, quotes or blank lines near line ${line} to parse as Markdown; save it as .txt and check again`,
  ]);
}
