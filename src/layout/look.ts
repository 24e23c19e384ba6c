/** How a document looks once all its styles have had their say: plain facts, whatever format they come from. */

import type { Span } from '../rule.ts';

/** Names of fonts as the document gives them; absent: nothing chooses one. */
export interface Fonts {
  readonly ascii?: string;
  readonly hAnsi?: string;
  readonly eastAsia?: string;
}

/** A stretch of characters of one look. */
export interface RunLook extends Span {
  readonly fonts: Fonts;
  /** Marks that Chinese and Latin share (“ ” — …) are set in the Chinese font. */
  readonly chineseMarks: boolean;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  /** Six hexadecimal digits; absent: automatic. */
  readonly colour?: string;
}

export interface LineSpacing {
  readonly rule: 'auto' | 'exact' | 'atLeast';
  /** Points; for `auto` a multiple of the line. */
  readonly value: number;
}

export interface ParagraphLook extends Span {
  readonly runs: readonly RunLook[];
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** Widths in characters; two where the document says it in two ways that disagree. */
  readonly first: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly line: LineSpacing | undefined;
  readonly snapsToGrid: boolean;
  /** Begins a page of its own. */
  readonly newPage: boolean;
  readonly inTable: boolean;
}

/** A section of the document: pages of one make. Lengths in twips, a twentieth of a point. */
export interface PageLook extends Span {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Of the grid that lines and characters are set on, if there is one. */
  readonly linePitch: number | undefined;
  /** Added to every character, in points. */
  readonly charSpace: number | undefined;
}

/** A page's number in a footer or header. */
export interface PageNumberLook {
  /** What stands around the number. */
  readonly around: string;
  readonly font: string | undefined;
  readonly size: number;
  readonly align: ParagraphLook['align'];
  /** Of even pages, where these have a footer of their own. */
  readonly even: boolean;
  /** Drawn with short dashes by the program itself. */
  readonly dashed: boolean;
}

export interface Look {
  readonly pages: readonly PageLook[];
  /** Of the main text, in order. */
  readonly paragraphs: readonly ParagraphLook[];
  readonly numbers: readonly PageNumberLook[];
}
