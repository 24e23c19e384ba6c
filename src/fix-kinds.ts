/** What differs between Word documents and OpenDocument texts when they are fixed. */

import { readDocx } from './input/docx.ts';
import { readOdt } from './input/odt.ts';
import { isWord, type OfficeDocument } from './office/annotate.ts';
import type { Changes } from './office/changes.ts';
import { refuseRevision, reviseOdt } from './office/odt-revise.ts';
import type { Mode } from './office/paragraph-end.ts';
import { wantsTracking } from './office/permission.ts';
import { refusal } from './office/refusals.ts';
import { type Revising, revise } from './office/revise.ts';
import type { Zip } from './office/zip.ts';
import type { Source } from './source.ts';

/** A source with the document it was read from; offsets of `source.original` are offsets of `document.text`. */
export interface OfficeSource {
  readonly source: Source;
  readonly document: OfficeDocument;
}

export function zipOf(document: OfficeDocument): Zip {
  return isWord(document) ? document.package.zip : document.zip;
}

/** As it was asked for, unless the document wants or takes nothing else. */
export function modeFor(document: OfficeDocument, wanted: Mode): Mode {
  if (isWord(document)) return wantsTracking(document.package) ? 'tracked' : wanted;
  refuseRevision(document);
  if (wanted === 'tracked') throw refusal('onlyPlain');
  return wanted;
}

/** How far a change may go. */
export function reachOf(document: OfficeDocument, mode: Mode): Mode | 'characters' {
  return isWord(document) ? mode : 'characters';
}

export function revised(document: OfficeDocument, changes: readonly Changes[], revising: Revising): Uint8Array {
  return isWord(document) ? revise(document, changes, revising) : reviseOdt(document, changes);
}

export function readAgain(document: OfficeDocument, bytes: Uint8Array): OfficeSource {
  return isWord(document) ? readDocx(bytes) : readOdt(bytes);
}
