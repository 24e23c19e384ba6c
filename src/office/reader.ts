/** What the reader of a story knows while it walks, and how text gets into paragraphs. */

import type { Span } from '../rule.ts';
import { type Field, isContents, isPage } from './fields.ts';
import type {
  Anchor,
  Box,
  Cell,
  FieldBounds,
  Foreign,
  Item,
  Lock,
  Paragraph,
  Revisions,
  Run,
  Segment,
} from './model.ts';
import { isHidden, note, noteText } from './notes.ts';
import type { Styles } from './styles.ts';

/** A run with what only reading needs to know. */
export interface OpenRun {
  readonly run: Run;
  vanish: boolean | undefined;
  style: string | undefined;
  highlight: string;
  /** A field that ends in it. */
  closing?: FieldBounds;
  /** The child element that is being read. */
  child: { start: number; end: number };
}

interface Control {
  placeholder: boolean;
  name: string;
}

/** A flow of paragraphs: the story itself, a text box, one note. */
export interface Flow {
  readonly items: Item[];
  readonly paragraphs: Paragraph[];
  readonly runs: OpenRun[];
  readonly fields: Field[];
  readonly host: Paragraph | undefined;
  /** Depth of tables; only the outermost makes rows. */
  tables: number;
  row: Cell[] | undefined;
  rowDeleted: boolean;
  cell: Cell | undefined;
  /** A paragraph whose mark is deleted, waiting for the one it goes on in. */
  carried: Paragraph | undefined;
}

export interface Reader {
  readonly xml: string;
  readonly styles: Styles;
  readonly path: string[];
  readonly flows: Flow[];
  readonly controls: Control[];
  readonly locks: Lock[];
  /** For each `mc:AlternateContent` around: whether one of its copies has been taken. */
  readonly alternates: boolean[];
  /** Deletions, fallbacks and old properties: how deep inside. */
  skipped: number;
  math: { start: number; end: number } | undefined;
  readonly boxes: Box[];
  readonly notes: { readonly id: string; readonly items: readonly Item[] }[];
  readonly comments: Map<string, Anchor>;
  readonly footnotes: Anchor[];
  readonly endnotes: Anchor[];
  readonly revisions: Revisions;
  readonly bookmarks: Set<string>;
  readonly edges: { readonly kind: 'header' | 'footer'; readonly id: string }[];
  readonly foreign: Foreign[];
  /** Of the note being read; a separator has none. */
  noteId: string | undefined;
}

export function newFlow(host?: Paragraph): Flow {
  return {
    items: [],
    paragraphs: [],
    runs: [],
    fields: [],
    host,
    tables: 0,
    row: undefined,
    rowDeleted: false,
    cell: undefined,
    carried: undefined,
  };
}

export function flowOf({ flows }: Reader): Flow {
  return flows.at(-1) ?? newFlow();
}

export function paragraphOf(reader: Reader): Paragraph | undefined {
  return flowOf(reader).paragraphs.at(-1);
}

/** Where the reader stands in the text. */
export function here(reader: Reader): { paragraph: Paragraph; offset: number } | undefined {
  const paragraph = paragraphOf(reader);
  return paragraph && { paragraph, offset: paragraph.text.length };
}

/** Characters on their way into a paragraph. */
interface Piece {
  readonly text: string;
  readonly kind: Segment['kind'];
  readonly from: number;
  readonly to: number;
  readonly outer: Span;
  readonly divisible?: boolean;
  readonly preserved?: boolean;
  /** Stands among other text and elements: no run has to be split for a mark. */
  readonly mixed?: boolean;
}

/** Adds characters, unless they are an instruction, a page's number or hidden. */
export function add(reader: Reader, piece: Piece): void {
  const { fields, paragraphs, runs } = flowOf(reader);
  const paragraph = paragraphs.at(-1);
  if (!paragraph || piece.text === '' || fields.some(({ phase }) => phase === 'code')) return;
  if (fields.some(isContents)) paragraph.contents = true;
  if (fields.some(isPage)) {
    paragraph.paged = true;
    return;
  }
  const open = runs.at(-1);
  const at = paragraph.text.length;
  if (open && isHidden(reader, open, paragraph)) {
    note(paragraph, 'hidden', 'hidden', at, at, piece.text);
    return;
  }
  const end = at + piece.text.length;
  const { kind, from, to, outer, divisible = false, preserved = false, mixed = false } = piece;
  const run = reader.math || mixed ? undefined : runs[0]?.run;
  const lock = fields.length > 0 ? 'field' : mixed || (run && runs.length === 1) ? reader.locks.at(-1) : 'object';
  // Inside ruby there are runs within a run.
  const whole = !divisible || (!mixed && runs.length > 1);
  const field = fields.find(({ bounds }) => bounds?.paragraph === paragraph)?.bounds;
  const place = { at, end, kind, from, to, outer, run, divisible: !whole, preserved, lock };
  paragraph.segments.push(field ? { ...place, field } : place);
  paragraph.text += piece.text;
  noteText(reader, paragraph, at, end);
}
