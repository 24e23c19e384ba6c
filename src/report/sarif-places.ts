/** Places as SARIF names them: files below the root, regions of lines and columns, paragraphs. */

import { say } from '../message.ts';
import type { Message, Position } from '../result.ts';
import { wellFormed } from './places.ts';
import type { ReportContext } from './reporter.ts';
import { placeOf } from './sentence.ts';
import { visibleSentence } from './visible.ts';
import { words } from './words.ts';

/** Stands for the folder that the check was run in. */
export const root = 'SRCROOT';

/** What is relative hangs on the root, wherever the reader has it; an absolute path stays what it was called. */
export function artifactOf(filePath: string) {
  const uri = wellFormed(filePath).split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//u.test(filePath)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return filePath.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: root };
}

export function regionOf({ line, column, endLine, endColumn }: Position) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A place in a file; `artifact` is shared by all findings of the file. */
export function locationOf(artifact: object, position: Position) {
  return { physicalLocation: { artifactLocation: artifact, region: regionOf(position) } };
}

/** The paragraph of a Word document, with the headings above it. */
export function logicalPlace(message: Message, { locale }: ReportContext) {
  if (!message.place) return {};
  const name = placeOf(message, locale);
  const path = [...message.place.heading, name].map(visibleSentence).join(say(words.headingJoint, {}, locale));
  return { logicalLocations: [{ name, fullyQualifiedName: path, kind: 'element' }] };
}
