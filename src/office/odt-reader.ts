/** What the reader of an OpenDocument text knows while it walks, beyond what Word's does. */

import { lineBreak } from './content.ts';
import type { FieldBounds } from './model.ts';
import type { OdtLists } from './odt-lists.ts';
import type { OdtStyles } from './odt-styles.ts';
import { add, flowOf, type Reader } from './reader.ts';
import type { Tag } from './xml.ts';

export interface OdtReader {
  readonly reader: Reader;
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  /** Labels by the number that stands for them in a paragraph. */
  readonly labels: Map<string, string>;
  readonly comments: { readonly id: string; author: string; settled: boolean }[];
  /** The last character of the paragraph was a blank that runs together with the next. */
  blank: boolean;
  /** Offset up to which the XML has been read. */
  last: number;
  /** Paragraphs inside pictures and shapes that are being read: how deep each stands. */
  readonly shapes: number[];
  /** The element in a paragraph that is being read and must stay whole: a field, a frame. */
  whole: { readonly depth: number; readonly bounds: FieldBounds } | undefined;
}

/** An element that stands for characters. */
export function putText(odt: OdtReader, text: string, { from, to }: Pick<Tag, 'from' | 'to'>): void {
  odt.blank = text === lineBreak;
  if (flowOf(odt.reader).paragraphs.length > 0)
    add(odt.reader, { text, kind: 'atom', from, to, outer: { start: from, end: to }, divisible: true, mixed: true });
}
