/** OpenDocument texts, read as Word documents are. */

import { readOdt as readText } from '../office/odt.ts';
import { sourceOf } from './docx.ts';
import type { Packed } from './index.ts';

/** Throws a `SourceError` for what is no OpenDocument text or cannot be read safely. */
export function readOdt(bytes: Uint8Array): Packed {
  const document = readText(bytes);
  return { document, source: sourceOf(document, 'odt') };
}
