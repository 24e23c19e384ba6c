/** What each element means to the reader of a story. */

import { ownAuthor } from './comments.ts';
import { openCharacter, openFieldChar } from './content.ts';
import { drawings } from './drawings.ts';
import { newField } from './fields.ts';
import { openFlow, openParagraph, openParagraphProperty, openSpan, openTable } from './flow.ts';
import { lockOf } from './locks.ts';
import { flowOf, here, type Reader } from './reader.ts';
import { openComment, openNote, openReference } from './references.ts';
import { isOn } from './styles.ts';
import type { Tag } from './xml.ts';

type Open = (reader: Reader, tag: Tag) => void;

/** Elements whose meaning does not depend on where they stand. */
const anywhere: Readonly<Record<string, Open>> = {
  'w:p': openParagraph,
  'w:r': (reader, { from, to, raw }) =>
    flowOf(reader).runs.push({
      run: { start: from, end: to, head: reader.xml.slice(from, to), props: undefined, raw },
      vanish: undefined,
      style: undefined,
      highlight: '',
      child: { start: to, end: to },
    }),
  'w:tbl': (reader, { name }) => openTable(reader, name),
  'w:tr': (reader, { name }) => openTable(reader, name),
  'w:tc': (reader, { name }) => openTable(reader, name),
  'w:gridSpan': (reader, { attr }) => openSpan(reader, attr('w:val')),
  'w:txbxContent': openFlow,
  'w:footnote': (reader, tag) => openNote(reader, tag),
  'w:endnote': (reader, tag) => openNote(reader, tag),
  'w:fldChar': openFieldChar,
  'w:fldSimple': (reader, { attr, from }) => {
    const { fields, paragraphs } = flowOf(reader);
    fields.push(newField(attr('w:instr') ?? ' ', { start: from, end: 0, paragraph: paragraphs.at(-1) }));
  },
  'w:sdt': (reader) => reader.controls.push({ placeholder: false, name: '' }),
  'w:showingPlcHdr': (reader, { attr }) => {
    const control = reader.controls.at(-1);
    if (control) control.placeholder = isOn(attr('w:val'));
  },
  'w:alias': (reader, { attr }) => {
    const control = reader.controls.at(-1);
    if (control) control.name = attr('w:val') ?? '';
  },
  'w:bookmarkStart': (reader, { attr }) => reader.bookmarks.add(attr('w:name') ?? ''),
  'w:commentRangeStart': (reader, { attr }) => openComment(reader, attr('w:id')),
  'w:commentReference': (reader, { attr }) => openComment(reader, attr('w:id')),
  'w:footnoteReference': (reader, { attr }) => openReference(reader, reader.footnotes, attr('w:id')),
  'w:endnoteReference': (reader, { attr }) => openReference(reader, reader.endnotes, attr('w:id')),
  'w:headerReference': (reader, { attr }) => reader.edges.push({ kind: 'header', id: attr('r:id') ?? '' }),
  'w:footerReference': (reader, { attr }) => reader.edges.push({ kind: 'footer', id: attr('r:id') ?? '' }),
  'mc:AlternateContent': (reader) => reader.alternates.push(false),
  'm:oMath': (reader, { from, to }) => {
    reader.math = { start: from, end: to };
  },
  ...drawings,
};

const runProperties: Readonly<Record<string, Open>> = {
  'w:vanish': (reader, { attr }) => {
    const run = flowOf(reader).runs.at(-1);
    if (run) run.vanish = isOn(attr('w:val'));
  },
  'w:rStyle': (reader, { attr }) => {
    const run = flowOf(reader).runs.at(-1);
    if (run) run.style = attr('w:val');
  },
  'w:highlight': (reader, { attr }) => {
    const run = flowOf(reader).runs.at(-1);
    const colour = attr('w:val') ?? 'none';
    if (run) run.highlight = colour === 'none' ? '' : colour;
  },
};

export function openElement(reader: Reader, tag: Tag): void {
  const { name } = tag;
  const parent = reader.path.at(-1) ?? '';
  const lock = lockOf[name];
  if (parent === 'w:pPr' || parent === 'w:numPr') openParagraphProperty(reader, tag);
  else if (parent === 'w:rPr') openRunProperty(reader, tag);
  else if (parent === 'w:trPr') {
    if (name === 'w:del') flowOf(reader).rowDeleted = true;
  } else if (parent === 'w:r') {
    openInRun(reader, tag);
    anywhere[name]?.(reader, tag);
  } else anywhere[name]?.(reader, tag);
  if (lock && !parent.endsWith('Pr')) {
    reader.locks.push(lock);
    if (lock === 'revision') countRevision(reader, tag);
  }
}

export function countRevision(reader: Reader, { attr }: Tag): void {
  reader.revisions.texts += 1;
  if (attr('w:author') === ownAuthor) reader.revisions.own += 1;
  reader.revisions.first ??= here(reader);
}

function openInRun(reader: Reader, tag: Tag): void {
  const open = flowOf(reader).runs.at(-1);
  if (tag.name === 'w:rPr' && open) open.run.props = { start: tag.from, end: tag.to };
  else openCharacter(reader, tag);
}

function openRunProperty(reader: Reader, tag: Tag): void {
  const owner = reader.path.at(-2);
  if (owner === 'w:r') runProperties[tag.name]?.(reader, tag);
  else if (owner === 'w:pPr') openParagraphProperty(reader, tag);
}
