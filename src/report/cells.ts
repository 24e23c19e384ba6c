/** A piece of a line as the terminal shows it: what a reader takes for one character is one cell. */

import { width } from '../language/width.ts';
import { numbersOf, visible } from './visible.ts';

export interface Cell {
  /** What is printed. */
  readonly text: string;
  /** Columns that it takes. */
  readonly width: number;
  /** The characters it stands for, offsets into the file's text. */
  readonly start: number;
  readonly end: number;
}

/** Characters that stand for themselves; anything else may join its neighbours and goes through the segmenter. */
const plain = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u3000-\u3029\u3400-\u9fff\uff01-\uff60]*$/u;
const tab = '    ';

let segmenter: Intl.Segmenter | undefined;

function cellOf(characters: string, start: number): Cell {
  const end = start + characters.length;
  if (characters === '\t') return { text: tab, width: tab.length, start, end };
  const shown = visible(characters);
  const columns = width(shown);
  if (columns > 0) return { text: shown, width: columns, start, end };
  const numbers = numbersOf(characters);
  return { text: numbers, width: numbers.length, start, end };
}

/** Cells of `text` from `start` to `end`; meant for pieces of a line, not for whole files. */
export function cellsOf(text: string, start: number, end: number): Cell[] {
  const piece = text.slice(start, end);
  if (plain.test(piece)) return Array.from(piece, (char, index) => cellOf(char, start + index));
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(piece), ({ segment, index }) => cellOf(segment, start + index));
}
