/** Notes and comments, and where the text refers to them. */

import { openFlow } from './flow.ts';
import { here, type Reader } from './reader.ts';
import type { Tag } from './xml.ts';

const separators: ReadonlySet<string> = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

export function openNote(reader: Reader, { attr }: Tag): void {
  openFlow(reader);
  reader.noteId = separators.has(attr('w:type') ?? '') ? undefined : attr('w:id');
}

export function openComment(reader: Reader, id: string | undefined): void {
  const place = here(reader);
  if (id !== undefined && place && !reader.comments.has(id)) reader.comments.set(id, { id, ...place });
}

export function openReference(reader: Reader, list: Reader['footnotes'], id: string | undefined): void {
  const place = here(reader);
  if (id !== undefined && place) list.push({ id, ...place });
}
