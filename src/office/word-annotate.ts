/** A Word document and remarks on its text → the same document with a comment for each remark. */

import { placeRemark, type Remark } from './anchor.ts';
import { addComments, type CommentText } from './comment-part.ts';
import { readWord, type WordDocument } from './document.ts';
import { encoded } from './encoded.ts';
import { collectMarks } from './marks.ts';
import { sealFor, sealOf, withoutOwn } from './own.ts';
import { refusal } from './refusals.ts';
import { splice, writerFor } from './splice.ts';
import { wordMarks } from './word-marks.ts';
import { readXml } from './xml.ts';
import { writeZip } from './zip-write.ts';

/** Throws a `SourceError` when the document must not be touched. Without a date, comments carry none. */
export function annotateWord(document: WordDocument, remarks: readonly Remark[], date?: string): Uint8Array {
  const { zip, relations } = document.package;
  if (relations('').some(({ type }) => type === 'origin')) throw refusal('signed');
  const own = withoutOwn(document.package);
  const clean = own.size > 0 ? readWord(writeZip(zip, encoded(own))) : document;
  const { package: pack, main } = clean;
  const styles = commentStyles(pack.xml(pack.related(pack.main, 'styles') ?? ''));
  const marks = collectMarks();
  const first = firstFreeId(clean);
  const comments: CommentText[] = [];
  for (const [index, remark] of remarks.entries()) {
    const id = first + index;
    comments.push({ id, lines: placeRemark(clean, remark, id, marks) });
  }
  const text = splice(main.xml, wordMarks(marks.places(), main.xml, writerFor(main.xml), styles.reference));
  const changed = addComments(pack, comments, styles, date, sealFor(text));
  changed.set(pack.main, text);
  return writeZip(pack.zip, encoded(changed));
}

/** True for a document that we have annotated and nobody has saved since. */
export function isSealedWord({ package: pack, main }: WordDocument): boolean {
  const part = pack.related(pack.main, 'comments');
  return sealOf((part === undefined ? undefined : pack.xml(part)) ?? '') === sealFor(main.xml);
}

/** Beyond all ids in use, in the comments and in the text. */
function firstFreeId({ package: pack, main }: WordDocument): number {
  let highest = -1;
  const open: Parameters<typeof readXml>[1]['open'] = ({ name, attr }) => {
    if (/^w:comment(?:RangeStart|RangeEnd|Reference)?$/u.test(name))
      highest = Math.max(highest, Number(attr('w:id')) || 0);
  };
  const part = pack.related(pack.main, 'comments');
  const comments = part === undefined ? undefined : pack.xml(part);
  if (comments !== undefined) readXml(comments, { open }, 'comments.xml');
  if (main.comments.length > 0) readXml(main.xml, { open }, main.part);
  return highest + 1;
}

/** Style ids are the writer's own; names are the same in every language. */
function commentStyles(xml: string | undefined): { text: string | undefined; reference: string | undefined } {
  const byName = new Map<string, string>();
  let id = '';
  const open: Parameters<typeof readXml>[1]['open'] = ({ name, attr }) => {
    if (name === 'w:style') id = attr('w:styleId') ?? '';
    else if (name === 'w:name') byName.set((attr('w:val') ?? '').toLowerCase(), id);
  };
  if (xml !== undefined) readXml(xml, { open }, 'styles.xml');
  return { text: byName.get('annotation text'), reference: byName.get('annotation reference') };
}
