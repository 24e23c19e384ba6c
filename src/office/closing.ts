/** What the end of an element means to the reader of a story. */

import { closeBox, closeNote, closeParagraph, closeTable } from './flow.ts';
import { lockOf } from './locks.ts';
import { flowOf, type Reader } from './reader.ts';

export function closeElement(reader: Reader, name: string, to: number): void {
  const flow = flowOf(reader);
  const parent = reader.path.at(-1) ?? '';
  if (lockOf[name] && !parent.endsWith('Pr')) reader.locks.pop();
  if (name === 'w:p') closeParagraph(reader, to);
  else if (name === 'w:r') closeRun(reader, to);
  else if (name === 'w:rPr' || name === 'w:pPr') closeProperties(reader, name, parent, to);
  else if (name === 'w:tbl' || name === 'w:tr' || name === 'w:tc') closeTable(reader, name);
  else if (name === 'w:txbxContent') closeBox(reader);
  else if (name === 'w:footnote' || name === 'w:endnote') closeNote(reader, reader.noteId);
  else if (name === 'w:fldSimple') {
    const bounds = flow.fields.pop()?.bounds;
    if (bounds) bounds.end = to;
  } else if (name === 'w:sdt') reader.controls.pop();
  else if (name === 'mc:AlternateContent') reader.alternates.pop();
  else if (name === 'm:oMath') {
    if (reader.math) reader.math.end = to;
    reader.math = undefined;
  }
}

function closeRun(reader: Reader, to: number): void {
  const open = flowOf(reader).runs.pop();
  if (!open) return;
  open.run.end = to;
  if (open.closing) open.closing.end = to;
}

function closeProperties(reader: Reader, name: string, parent: string, to: number): void {
  const flow = flowOf(reader);
  const run = flow.runs.at(-1)?.run;
  const paragraph = flow.paragraphs.at(-1);
  if (name === 'w:rPr' && parent === 'w:r' && run?.props) run.props = { start: run.props.start, end: to };
  else if (name === 'w:pPr' && parent === 'w:p' && paragraph) paragraph.inner = to;
}
