/** A file as its reader sees it, and the way back to its characters. */

import type { Look } from './layout/look.ts';
import type { Span, Text } from './rule.ts';

export type Format = 'text' | 'markdown' | 'docx' | 'odt' | 'html' | 'pdf';

/** What the format itself says about a paragraph, by the offset of its first character in `text`. */
export interface Hint {
  readonly kind: 'heading' | 'title' | 'toc' | 'table' | 'code' | 'quote' | 'paragraph';
  /** Depth of a heading, from 1. */
  readonly depth?: number;
  /** The depth is that of a Word style: an ordinal knows the level of its heading better. */
  readonly styled?: true;
  /** The paragraph begins with a number that the format counts by itself: an ordinal without doubt. */
  readonly numbered?: true;
  /** Opens a part beside the main text: a header, a text box, notes. */
  readonly opens?: true;
  /** Cells of a table row. */
  readonly cells?: readonly Span[];
}

/** `<!-- jiaogao-disable … -->` and its like, found by the format; offsets into `original`. */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file' | 'unknown';
  /** As it was written, where that is none of them. */
  readonly word?: string;
  /** Rule ids; empty means all. */
  readonly rules: readonly string[];
  readonly at: Span;
}

/** What an office document says of its text beyond the characters; spans are offsets into `text`. */
export interface Mark {
  readonly kind:
    | 'control'
    | 'merge'
    | 'form'
    | 'reference'
    | 'highlight'
    | 'hidden'
    | 'revision'
    | 'comment'
    | 'property';
  readonly at: Span;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Where a person finds a place in an office document. */
export interface Location {
  readonly story: 'main' | 'textbox' | 'header' | 'footer' | 'footnote' | 'endnote';
  /** Counts from 1 in each kind of story; in a PDF the line of the page. */
  readonly paragraph: number;
  /** Of a PDF. */
  readonly page?: number;
  /** Word's own name for the paragraph; it survives editing. */
  readonly paraId?: string;
}

export interface Source {
  readonly format: Format;
  /** What rules read. */
  readonly text: string;
  /** The decoded file, BOM and line ends included; positions in reports are positions in here. */
  readonly original: string;
  readonly hints: ReadonlyMap<number, Hint>;
  readonly directives: readonly Directive[];
  /** Facts of an office document, in text order. */
  readonly marks?: readonly Mark[];
  /** Ids and categories of rules that have nothing to say on this kind of file. */
  readonly omits?: ReadonlySet<string>;
  /** What of the file could not be read: it is never reported as clean. */
  readonly unread?: Text;
  /** What was not read and may matter: only pictures of it are seen. */
  readonly unseen?: Text;
  /** How the document looks; worked out when asked for. Absent where the format has no looks. */
  look?(): Look;
  /** Story and paragraph of an offset of `original`, for formats that people do not read by lines and columns. */
  locate?(offset: number): Location;
  /** Span of `text` → span of `original`. */
  place(span: Span): Span;
  /** True when the characters of the span stand together in `original`, so that they can be replaced there. */
  contiguous(span: Span): boolean;
}

/** A file that can be decoded but not read as its format; says what is wrong and what to do. */
export class SourceError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text[0]);
    this.text = text;
  }
}
