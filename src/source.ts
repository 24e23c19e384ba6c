/** A file as its reader sees it, and the way back to its characters. */

import type { Span, Text } from './rule.ts';

export type Format = 'text' | 'markdown';

/** What the format itself says about a paragraph, by the offset of its first character in `text`. */
export interface Hint {
  readonly kind: 'heading' | 'table' | 'code' | 'quote';
  /** Depth of a heading, from 1. */
  readonly depth?: number;
  /** Cells of a table row. */
  readonly cells?: readonly Span[];
}

/** `<!-- jiaogao-disable … -->` and its like, found by the format; offsets into `original`. */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';
  /** Rule ids; empty means all. */
  readonly rules: readonly string[];
  readonly at: Span;
}

export interface Source {
  readonly format: Format;
  /** What rules read. */
  readonly text: string;
  /** The decoded file, BOM and line ends included; positions in reports are positions in here. */
  readonly original: string;
  readonly hints: ReadonlyMap<number, Hint>;
  readonly directives: readonly Directive[];
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
