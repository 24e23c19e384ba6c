/** Reads one part of a document: paragraphs, tables, text boxes and what Word says about them. */

import { closeElement } from './closing.ts';
import { closeInstruction, closeText } from './content.ts';
import { countRevision, openElement } from './elements.ts';
import { flush } from './flow.ts';
import type { Story } from './model.ts';
import { flowOf, here, newFlow, type Reader } from './reader.ts';
import type { Styles } from './styles.ts';
import { readXml, type Tag } from './xml.ts';

/** Throws a `SourceError` when the part is damaged. */
export function readStory(part: string, xml: string, styles: Styles): Story {
  const reader = newReader(xml, styles);
  let text: Tag | undefined;
  const open = (tag: Tag) => {
    if (reader.skipped > 0 || skips(reader, tag)) {
      reader.skipped += 1;
      return;
    }
    const { name, from, to } = tag;
    const run = reader.path.at(-1) === 'w:r' ? flowOf(reader).runs.at(-1) : undefined;
    if (run) run.child = { start: from, end: to };
    if (texts.has(name)) text = tag;
    openElement(reader, tag);
    reader.path.push(name);
  };
  const close = (name: string, from: number, to: number) => {
    if (reader.skipped > 0) {
      reader.skipped -= 1;
      return;
    }
    reader.path.pop();
    const run = reader.path.at(-1) === 'w:r' ? flowOf(reader).runs.at(-1) : undefined;
    if (run) run.child.end = to;
    if (text && name === 'w:instrText') closeInstruction(reader, text, from);
    else if (text && texts.has(name)) closeText(reader, text, from);
    closeElement(reader, name, to);
  };
  readXml(xml, { open, close }, part);
  flush(flowOf(reader));
  return toStory(part, reader);
}

const texts: ReadonlySet<string> = new Set(['w:t', 'm:t', 'w:instrText']);

export function newReader(xml: string, styles: Styles): Reader {
  return {
    xml,
    styles,
    path: [],
    flows: [newFlow()],
    controls: [],
    locks: [],
    alternates: [],
    skipped: 0,
    math: undefined,
    boxes: [],
    notes: [],
    comments: new Map(),
    footnotes: [],
    endnotes: [],
    revisions: { texts: 0, own: 0, formats: 0, first: undefined },
    bookmarks: new Set(),
    edges: [],
    foreign: [],
    noteId: undefined,
  };
}

/** What a reader has found. */
export function toStory(part: string, reader: Reader): Story {
  const { xml, boxes, footnotes, endnotes, revisions, bookmarks, edges, notes, foreign } = reader;
  const { items } = flowOf(reader);
  const comments = [...reader.comments.values()];
  return { part, xml, items, boxes, comments, footnotes, endnotes, revisions, bookmarks, edges, notes, foreign };
}

const ignored: ReadonlySet<string> = new Set(['w:delText', 'w:delInstrText', 'w:rt', 'w:tblGrid']);
const formatting = /^w:(?:rPr|pPr|sectPr|tblPr|trPr|tcPr|tblGrid|numbering)Change$/u;

/** Deleted text, old properties, and the copy for programs that cannot read the original. */
function skips(reader: Reader, tag: Tag): boolean {
  const { name } = tag;
  const { revisions, alternates } = reader;
  if (name === 'mc:Choice' || name === 'mc:Fallback') {
    if (alternates.at(-1)) return true;
    alternates[alternates.length - 1] = true;
    return false;
  }
  if (formatting.test(name)) {
    revisions.formats += 1;
    revisions.first ??= here(reader);
    return true;
  }
  if ((name === 'w:del' || name === 'w:moveFrom') && !reader.path.at(-1)?.endsWith('Pr')) {
    countRevision(reader, tag);
    return true;
  }
  return ignored.has(name);
}
