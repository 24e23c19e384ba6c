/** OpenDocument texts, read as Word documents are. */

import { type OdtDocument, readOdt as readText } from '../office/odt.ts';
import type { Source } from '../source.ts';
import { sourceOf } from './docx.ts';

/** Throws a `SourceError` for what is no OpenDocument text or cannot be read safely. */
export function readOdt(bytes: Uint8Array): { readonly source: Source; readonly document: OdtDocument } {
  const document = readText(bytes);
  return { document, source: sourceOf(document, 'odt') };
}
