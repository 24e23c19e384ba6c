/** A layout: what a standard or an office asks of the looks of its documents. */

import type { Severity, Text } from '../rule.ts';

/** What a requirement rests on and how much it weighs. */
export interface Standing {
  /** No finding weighs more; warning when absent. */
  readonly level?: Severity;
  /** The standard says 一般: worded as advice. */
  readonly advice?: boolean;
  /** Standard and clause; only of a standard's own values. */
  readonly basis?: string;
}

/** Millimetres, `tolerance` more or less. */
export interface PageSize extends Standing {
  readonly width: number;
  readonly height: number;
  readonly tolerance: number;
}

interface Margins extends Standing {
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
  readonly tolerance: number;
}

/** Fonts by name or family (仿宋, 小标宋, 黑体, 楷体, 宋体); sizes in points. */
export interface TextLook extends Standing {
  readonly fonts?: readonly string[];
  readonly size?: number;
  readonly bold?: boolean;
}

interface Grid extends Standing {
  readonly lines?: number;
  readonly characters?: number;
}

/** Widths in characters. */
export interface Indent extends Standing {
  readonly width: number;
}

/** Least and most blank at the right edge, in characters. */
interface RightSpace extends Standing {
  readonly min: number;
  readonly max: number;
}

export interface PageNumber extends TextLook {
  /** On both sides of the number; empty: nothing. */
  readonly dash?: string;
  readonly side?: 'outside' | 'center' | 'right';
}

export interface LayoutProfile {
  readonly id: string;
  readonly name: Text;
  readonly page?: PageSize;
  readonly margins?: Margins;
  readonly textArea?: PageSize;
  readonly grid?: Grid;
  readonly body?: TextLook;
  readonly title?: TextLook & { readonly align?: 'center' | 'left' };
  /** By level: 一、 （一） 1. （1） */
  readonly headings?: readonly TextLook[];
  /** First lines of paragraphs. */
  readonly indent?: Indent;
  readonly recipient?: Indent;
  readonly date?: RightSpace;
  readonly annex?: TextLook & { readonly newPage?: boolean };
  readonly pageNumber?: PageNumber;
  /** All text black. */
  readonly black?: Standing;
  /** Quotation marks in the Chinese font. */
  readonly marks?: Standing;
  /** No blanks in place of indents. */
  readonly blanks?: Standing;
}
