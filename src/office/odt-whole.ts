/** Elements inside a paragraph of an OpenDocument text that take no marks inside: fields, frames, notes. */

import type { OdtReader } from './odt-reader.ts';
import { flowOf, paragraphOf } from './reader.ts';
import type { Tag } from './xml.ts';

/** Those in which text and comments may stand. */
const holders: ReadonlySet<string> = new Set([
  'text:p',
  'text:h',
  'text:span',
  'text:a',
  'text:meta',
  'text:ruby',
  'text:ruby-base',
]);

/** They stand for characters themselves. */
const characters: ReadonlySet<string> = new Set(['text:s', 'text:tab', 'text:line-break']);

/** The outermost one: what is read inside is its result, and marks go around it. */
export function openWhole(odt: OdtReader, { name, from, empty }: Tag): void {
  const paragraph = paragraphOf(odt.reader);
  if (odt.whole || !paragraph || holders.has(name) || (empty && characters.has(name))) return;
  const bounds = { start: from, end: 0, paragraph };
  odt.whole = { depth: odt.reader.path.length, bounds };
  flowOf(odt.reader).fields.push({ phase: 'result', code: '', kind: '', name: '', bounds });
}

export function closeWhole(odt: OdtReader, to: number): void {
  if (odt.whole?.depth !== odt.reader.path.length) return;
  odt.whole.bounds.end = to;
  odt.whole = undefined;
  flowOf(odt.reader).fields.pop();
}
