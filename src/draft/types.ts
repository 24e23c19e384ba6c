/** What a draft is once parsed: the one coordinate system and structure every rule reads. */

import type { Residue } from '../language/residue.ts';
import type { Look } from '../layout/look.ts';
import type { LayoutProfile } from '../layout/profile.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Span } from '../rule.ts';
import type { Source } from '../source.ts';

/** What a paragraph is for. */
export type Role =
  /** A line that is nothing but residue (advertisement, content-system mark). */
  | 'residue'
  /** 份号、密级、发文机关标志、发文字号、签发人 above the title. */
  | 'head'
  /** 目录 above the body and its entries. */
  | 'toc'
  | 'title'
  | 'subtitle'
  /** 题注、署名 or source line below the title. */
  | 'byline'
  | 'recipient'
  | 'heading'
  | 'item'
  | 'body'
  | 'table'
  /** 附件说明 below the body. */
  | 'attachment-note'
  | 'signature'
  | 'date'
  /** 附注（联系人：…）. */
  | 'note'
  /** “附件1” that opens an annex; numbering starts anew behind it. */
  | 'annex'
  /** 抄送、印发. */
  | 'imprint'
  /** Code and other text that is not prose. */
  | 'code';

/** How an ordinal is written; order in `markerRank` is the order of levels in GB/T 9704 7.3.3. */
export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han'
  | 'han-paren'
  | 'digit'
  | 'digit-paren'
  | 'circled'
  | 'decimal'
  /** I. A. (a) (i) of English lists. */
  | 'roman'
  | 'letter'
  | 'letter-paren'
  | 'roman-paren';

/** The ordinal a paragraph begins with: 一、 （一） 1. （1） ① 第一条 … */
export interface Marker {
  readonly style: MarkerStyle;
  /** The ordinal's value; of 3.2.1 the last component. */
  readonly value: number;
  /** The whole marker with its punctuation. Empty at the paragraph's start when the format numbers by itself. */
  readonly at: Span;
  /** The numeral alone. */
  readonly number: Span;
  /** As written: “１.”. */
  readonly text: string;
  /** Opening bracket, if any: （ or (. */
  readonly open: string;
  /** Closing bracket and punctuation behind the numeral: 、 . ． ） ), ）、 … */
  readonly close: string;
}

/** A paragraph: one line of the text that is not blank. Spans are offsets into `draft.text`. */
export interface Block {
  // Every field is set from the start, if to undefined: blocks of one shape are read many times faster.
  readonly index: number;
  role: Role;
  /** Content without indentation and trailing white space, residue at either end left out. */
  readonly start: number;
  readonly end: number;
  /** The whole line without its terminator. */
  readonly line: Span;
  /** Character classes met in the line, bits of `Has`. */
  readonly mask: number;
  readonly marker: Marker | undefined;
  /** Heading text without the marker; for a run-in heading the first sentence with its 。. */
  heading: Span | undefined;
  /** Prose that follows a run-in heading on the same line. */
  rest: Span | undefined;
  /** Innermost numbered section the block stands in (its own section, for a heading or item). */
  section: Section | undefined;
  /** Cells of a table row, trimmed, in order; only role 'table'. */
  cells: readonly Span[] | undefined;
  /** 0 main text, 1 first annex, … */
  part: number;
}

/** A numbered heading or item and what hangs on it. */
export interface Section {
  readonly block: Block;
  /** Absent for a heading that only the format marks (Markdown #, a Word style). */
  readonly marker: Marker | undefined;
  /** 1 for a top-level section. */
  readonly level: number;
  readonly parent: Section | undefined;
  readonly children: Section[];
  /** Heading text, scrubbed, without the marker. */
  readonly title: string;
  readonly at: Span;
  /** In which its ordinal counts; absent without a marker. */
  series: Series | undefined;
  /** Offset where the next section of this or a higher level begins (or the part ends). */
  end: number;
}

/** Headings or items that count on under one parent: 一、二、三、. A list that begins anew is another series. */
export interface Series {
  /** Of the first; a slip such as 一、（二）三、 stays in the series. */
  readonly style: MarkerStyle;
  readonly parent: Section | undefined;
  readonly sections: readonly Section[];
  /** The earlier series whose count this one carries on: 1. 2. under （一）, 3. 4. under （二）. */
  readonly continues: Series | undefined;
}

export interface Sentence extends Span {
  readonly block: Block;
}

/** A layout that is asked for, and how the document looks. */
export interface Layout {
  readonly profile: LayoutProfile;
  readonly look: Look;
}

export interface Draft {
  readonly source: Source;
  /** The text a reader of the document sees. */
  readonly text: string;
  /** Same length and offsets, residue blanked out with spaces: read structure and sense here. */
  readonly scrubbed: string;
  /** What is not the author's (marks of content systems, advertisements, web pages' furniture), in text order. */
  readonly residue: readonly Residue[];
  readonly blocks: readonly Block[];
  /** Top-level sections. */
  readonly outline: readonly Section[];
  /** All sections in text order. */
  readonly sections: readonly Section[];
  /** The series in which headings and items count, by their first member. */
  readonly series: readonly Series[];
  /** Sentences of prose blocks (no tables, code), in text order; made when first asked for. */
  readonly sentences: readonly Sentence[];
  /** First line of the title. */
  readonly title: Block | undefined;
  /** The title in full, scrubbed, its lines joined, without spaces between Han characters. */
  readonly titleText: string;
  readonly recipient: Block | undefined;
  /** 发文机关署名; the same block as `date` when both share a line. */
  readonly signature: Block | undefined;
  /** 成文日期 at the end of the main text. */
  readonly date: Block | undefined;
  /** 文种 at the end of the title, of an English one in Chinese: 报告、通知、请示 …; empty when there is none. */
  readonly genre: string;
  /** Document type that decides mandatory sections; undefined when unknown. */
  readonly profile: Profile | undefined;
  /** Only when a layout was chosen and the document has looks. */
  readonly layout?: Layout;
  /** Why this profile: 'title', 'headings', 'given' or 'none'. */
  readonly profileFrom: 'title' | 'headings' | 'given' | 'none';
  /** The year the draft speaks of. */
  readonly year: { readonly value: number; readonly at: Span; readonly from: 'title' | 'date' } | undefined;
  /** Character classes met anywhere in the text. */
  readonly mask: number;
  /** What most of it is written in; ask `isEnglish` of a paragraph. */
  readonly language: 'zh' | 'en';
  /** Scrubbed content of a span. */
  slice(span: Span): string;
  /**
   * Matches of a global pattern (flags `gu`), paragraph by paragraph, in paragraphs that have one of the classes in `mask`.
   * `^` and `$` are the ends of the paragraph's line. `view` defaults to the scrubbed text.
   */
  matches(pattern: RegExp, mask?: number, view?: 'text' | 'scrubbed'): Iterable<Match>;
  /** False when the text lacks a character without which the pattern cannot match; costs next to nothing. */
  mayMatch(pattern: RegExp): boolean;
}

export interface Match extends Span {
  readonly block: Block;
  readonly groups: RegExpExecArray;
}
