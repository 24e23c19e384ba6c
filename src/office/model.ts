/** A Word document as read: paragraphs whose every character is traced to the XML it stands in. */

import type { Span } from '../rule.ts';

export type StoryKind = 'main' | 'textbox' | 'header' | 'footer' | 'footnote' | 'endnote';

/** Why text must not be edited in place. */
export type Lock = 'field' | 'alternate' | 'revision' | 'control' | 'object';

/** A `w:r` element; offsets into the XML of its part. */
export interface Run extends Span {
  end: number;
  /** Its opening tag, and its `w:rPr` with everything in it. */
  readonly head: string;
  props: Span | undefined;
  /** Prefixed name as written. */
  readonly raw: string;
}

/** A stretch of a paragraph's text that stands together in the XML. */
export interface Segment {
  /** Offsets into the paragraph's text. */
  readonly at: number;
  readonly end: number;
  /** `text`: `from`–`to` holds the characters, perhaps as entities. `atom`: an element that stands for a character. */
  readonly kind: 'text' | 'atom';
  readonly from: number;
  to: number;
  /** The element itself, a child of the run. */
  readonly outer: Span;
  /** The run it stands in, the outermost of them; absent in formulas. */
  readonly run: Run | undefined;
  /** False when the element must stay whole: blanks at its edges would change their meaning. */
  readonly divisible: boolean;
  /** `xml:space="preserve"` is there. */
  readonly preserved: boolean;
  readonly lock: Lock | undefined;
  /** The field whose result it is, if that begins and ends in this paragraph. */
  readonly field?: FieldBounds;
}

/** A whole field in the XML, its code included; `end` is 0 until it is met. */
export interface FieldBounds {
  readonly start: number;
  end: number;
  /** The paragraph it begins in. */
  readonly paragraph: Paragraph | undefined;
}

export type NoteKind = 'control' | 'merge' | 'form' | 'reference' | 'highlight' | 'hidden';

/** Something Word says about a stretch of a paragraph. */
export interface Note {
  readonly kind: NoteKind;
  /** Equal for stretches that belong together. */
  readonly key: object | string;
  start: number;
  end: number;
  /** Prompt of a control, name of a field, the hidden text. */
  detail: string;
}

export interface Paragraph extends Span {
  text: string;
  readonly segments: Segment[];
  readonly notes: Note[];
  /** Offset of the first content behind `w:pPr`, where a mark may stand. */
  inner: number;
  end: number;
  /** `<w:p/>`: nothing can be put inside. */
  readonly bare: boolean;
  readonly paraId: string | undefined;
  style: string | undefined;
  numId: string | undefined;
  level: number | undefined;
  outline: number | undefined;
  /** An entry of an automatic table of contents. */
  contents: boolean;
  /** Holds the page's number. */
  paged: boolean;
  /** Its mark is deleted in the accepted view: the next paragraph goes on with it. */
  joined: boolean;
}

export interface Cell {
  readonly paragraphs: Paragraph[];
  /** Columns it covers. */
  span: number;
}

export type Item =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'row'; readonly cells: readonly Cell[] };

export interface Box {
  /** Paragraph of the story that the box hangs on. */
  readonly host: Paragraph | undefined;
  readonly items: readonly Item[];
}

/** A reference met in the text: to a note or a comment. */
export interface Anchor {
  readonly id: string;
  readonly paragraph: Paragraph;
  readonly offset: number;
}

export interface Revisions {
  /** Insertions, deletions and moves. */
  texts: number;
  /** Of these, the ones that this tool made. */
  own: number;
  formats: number;
  first: { readonly paragraph: Paragraph; readonly offset: number } | undefined;
}

/** One part of the package, read. */
export interface Story {
  readonly part: string;
  readonly xml: string;
  readonly items: readonly Item[];
  readonly boxes: readonly Box[];
  readonly comments: readonly Anchor[];
  readonly footnotes: readonly Anchor[];
  readonly endnotes: readonly Anchor[];
  readonly revisions: Revisions;
  readonly bookmarks: ReadonlySet<string>;
  /** Relation ids of headers and footers, in the order of the sections. */
  readonly edges: readonly { readonly kind: 'header' | 'footer'; readonly id: string }[];
  /** Items of each note by its id, for the parts that hold notes. */
  readonly notes: readonly { readonly id: string; readonly items: readonly Item[] }[];
  readonly foreign: readonly Foreign[];
}

/** What the text shows of other parts or files: merged at opening, or drawn in its place. */
export interface Foreign {
  readonly kind: 'chunk' | 'subdocument' | 'object' | 'diagram' | 'chart';
  /** Of the relation; in an OpenDocument text its address. */
  readonly id: string;
  /** Program that an object belongs to. */
  readonly program: string;
  readonly host: Paragraph | undefined;
}
