/** Reads a part of an OpenDocument text into the same paragraphs and tables as Word's. */

import { codedBlank, entity } from './content.ts';
import { type OdtElements, odtElements } from './odt-elements.ts';
import type { OdtLists } from './odt-lists.ts';
import type { OdtReader } from './odt-reader.ts';
import { odtSkipped } from './odt-skip.ts';
import type { OdtStyles } from './odt-styles.ts';
import { closeWhole, openWhole } from './odt-whole.ts';
import { add, type Flow, flowOf, paragraphOf } from './reader.ts';
import { newReader } from './story.ts';
import { readXml, type Tag } from './xml.ts';

/** Throws a `SourceError` when the part is damaged. */
export function readOdtPart(
  part: string,
  xml: string,
  styles: OdtStyles,
  lists: OdtLists,
  labels: Map<string, string>,
): OdtReader {
  const reader = newReader(xml, styles);
  // What a shape or a note holds leaves the paragraph around it as it was.
  const blanks = new WeakMap<Flow, boolean>();
  const odt: OdtReader = {
    reader,
    styles,
    lists,
    labels,
    comments: [],
    get blank() {
      return blanks.get(flowOf(reader)) ?? true;
    },
    set blank(value) {
      blanks.set(flowOf(reader), value);
    },
    last: 0,
    shapes: [],
    whole: undefined,
  };
  const open = (tag: Tag) => {
    takeText(odt, tag.from);
    odt.last = tag.to;
    if (reader.skipped > 0 || odtSkipped(odt, tag)) reader.skipped += 1;
    else {
      openWhole(odt, tag);
      elementsOf(tag.name)?.open?.(odt, tag);
    }
    reader.path.push(tag.name);
  };
  const close = (name: string, from: number, to: number) => {
    takeText(odt, from);
    odt.last = to;
    reader.path.pop();
    if (reader.skipped > 0) reader.skipped -= 1;
    else {
      elementsOf(name)?.close?.(odt, to, name);
      closeWhole(odt, to);
    }
  };
  // The author of a comment is the one thing read inside what is skipped.
  const text = (value: string) => {
    const comment = odt.comments.at(-1);
    if (comment && reader.path.at(-1) === 'dc:creator' && reader.path.includes('office:annotation'))
      comment.author += value;
  };
  readXml(xml, { open, close, text }, part);
  return odt;
}

function elementsOf(name: string): OdtElements[string] | undefined {
  return odtElements[name] ?? (name.startsWith('draw:') ? odtElements['draw:*'] : undefined);
}

/** Elements whose blanks are those of the file and not of the text. */
const outside = /^(?:draw|svg|office|form|table):|^text:(?:list|section|note$|note-body)/u;

/** `blank` is a stretch of blanks, however they are written. */
const piece = new RegExp(
  `<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[.*?\\]\\]>|(?<blank>(?:[ \\t\\r\\n]|${codedBlank})+)|(?:(?!${codedBlank})[^ \\t\\r\\n<])+`,
  'gisu',
);

/** Characters between two tags; blanks run together. */
function takeText(odt: OdtReader, end: number): void {
  const { reader, last } = odt;
  if (end <= last || reader.skipped > 0 || !paragraphOf(reader) || outside.test(reader.path.at(-1) ?? '')) return;
  for (const { 0: raw, index, groups } of reader.xml.slice(last, end).matchAll(piece)) {
    const isMarked = raw.startsWith('<');
    const text = isMarked ? runTogether(odt, raw) : groups?.blank === undefined ? decode(raw) : ' ';
    if (text === '' || (text === ' ' && odt.blank)) continue;
    odt.blank = text.endsWith(' ');
    const from = last + index;
    const to = from + raw.length;
    add(reader, { text, kind: 'text', from, to, outer: { start: from, end: to }, divisible: !isMarked, mixed: true });
  }
}

/** The characters of a CDATA section; comments and instructions have none. */
function runTogether({ blank }: OdtReader, raw: string): string {
  if (!raw.startsWith('<![')) return '';
  const text = raw.slice(9, -3).replace(/[ \t\r\n]+/gu, ' ');
  return blank ? text.replace(/^ /u, '') : text;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(
    entity,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return name === undefined ? ' ' : (named[name] ?? whole);
    },
  );
}
