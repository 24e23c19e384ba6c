/** Remarks on the text of an office document → the same document with comments, whatever its kind. */

import type { Remark } from './anchor.ts';
import type { WordDocument } from './document.ts';
import type { OdtDocument } from './odt.ts';
import { annotateOdt, isSealedOdt } from './odt-annotate.ts';
import { annotateWord, isSealedWord } from './word-annotate.ts';

export type { Remark };

/** A document that comments can be written into. */
export type OfficeDocument = WordDocument | OdtDocument;

/** Throws a `SourceError` when the document must not be touched. Without a date, comments carry none. */
export function annotate(document: OfficeDocument, remarks: readonly Remark[], date?: string): Uint8Array {
  return isWord(document) ? annotateWord(document, remarks, date) : annotateOdt(document, remarks, date);
}

/** True for a document that we have annotated and nobody has saved since. */
export function isSealed(document: OfficeDocument): boolean {
  return isWord(document) ? isSealedWord(document) : isSealedOdt(document);
}

export function isWord(document: OfficeDocument): document is WordDocument {
  return 'package' in document;
}
