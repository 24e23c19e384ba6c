/** An OpenDocument text and edits of its text → the same document with the new text in the place of the old. */

import type { Changes } from './changes.ts';
import { rawOffset } from './cut.ts';
import { encoded } from './encoded.ts';
import type { OdtDocument } from './odt.ts';
import { refusal } from './refusals.ts';
import { type Splice, splice } from './splice.ts';
import { escapeXml } from './xml.ts';
import { writeZip } from './zip-write.ts';

/** Throws a `SourceError` for a document that must not be changed in place. */
export function refuseRevision({ zip, main }: OdtDocument): void {
  if (zip.find('META-INF/documentsignatures.xml')) throw refusal('signedFix');
  if (/<[\w.-]+:tracked-changes\b(?![^>]*:track-changes=["']false)[^>]*>/u.test(main.xml)) throw refusal('tracking');
}

/** Changes in text order; without any the archive itself. */
export function reviseOdt({ zip }: OdtDocument, list: readonly Changes[]): Uint8Array {
  const parts = new Map<string, { readonly xml: string; readonly splices: Splice[] }>();
  for (const { origin, segments, start, end, text } of list.flatMap(({ changes }) => changes)) {
    const { xml, splices } = parts.get(origin.part) ?? { xml: origin.xml, splices: [] };
    parts.set(origin.part, { xml, splices });
    // The first of them gets the new text.
    for (const [index, segment] of segments.entries()) {
      splices.push({
        start: rawOffset(xml, segment, Math.max(start, segment.at)),
        end: rawOffset(xml, segment, Math.min(end, segment.end)),
        text: index === 0 ? escapeXml(text) : '',
      });
    }
  }
  return writeZip(zip, encoded(new Map([...parts].map(([part, { xml, splices }]) => [part, splice(xml, splices)]))));
}
