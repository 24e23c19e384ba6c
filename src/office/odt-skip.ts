/** What of an OpenDocument text is not read. */

import type { OdtReader } from './odt-reader.ts';
import { here } from './reader.ts';
import type { Tag } from './xml.ts';

const skipped: ReadonlySet<string> = new Set([
  'text:note-citation',
  'text:ruby-text',
  'text:table-of-content-source',
  'text:hidden-text',
  'text:sequence-decls',
  'office:forms',
  'svg:title',
  'svg:desc',
]);

/** Deleted text, comments, and what is not part of the text; counts what people should know of. */
export function odtSkipped(odt: OdtReader, { name, attr }: Tag): boolean {
  const { reader } = odt;
  if (name === 'office:annotation') {
    const id = String(odt.comments.length);
    const place = here(reader);
    odt.comments.push({ id, author: '', settled: attr('loext:resolved') === 'true' });
    if (place) reader.comments.set(id, { id, ...place });
    return true;
  }
  if (name === 'text:changed-region') reader.revisions.texts += 1;
  if (name === 'text:tracked-changes') return false;
  return (
    name === 'text:insertion' ||
    name === 'text:deletion' ||
    name === 'text:format-change' ||
    isHidden(attr, name) ||
    skipped.has(name)
  );
}

function isHidden(attr: Tag['attr'], name: string): boolean {
  return name === 'text:section' && attr('text:display') === 'none';
}
