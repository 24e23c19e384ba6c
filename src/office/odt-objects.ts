/** Objects inside an OpenDocument text: titles of charts are read as boxes, of others only the picture is seen. */

import { boxOf } from './flow.ts';
import type { Box, Foreign } from './model.ts';
import type { Unread } from './unread.ts';
import { decodeXml, readXml, type XmlHandler } from './xml.ts';
import type { Zip } from './zip.ts';

interface Objects {
  readonly boxes: readonly Box[];
  readonly unread: readonly Unread[];
}

export function odtObjects(zip: Zip, manifest: string, foreign: readonly Foreign[]): Objects {
  const types = foreign.length > 0 ? typesOf(manifest) : new Map<string, string>();
  const boxes: Box[] = [];
  const unread: Unread[] = [];
  for (const { id, host } of foreign) {
    const folder = id.replace(/^\.\//u, '').replace(/\/$/u, '');
    const type = types.get(`${folder}/`) ?? '';
    const name = kinds.find(([kind]) => type.endsWith(`.${kind}`))?.[1];
    const texts = type.endsWith('.chart') ? titlesOf(zip, `${folder}/content.xml`) : [];
    if (name !== undefined) unread.push({ kind: 'object', name });
    if (texts.length > 0) boxes.push(boxOf(texts, host));
  }
  return { boxes, unread };
}

/** A formula is no text. */
const kinds = [
  ['spreadsheet', 'Calc'],
  ['text', 'Writer'],
  ['presentation', 'Impress'],
  ['graphics', 'Draw'],
] as const;

/** Manifests of old programs have a document type, which our parser refuses. */
function typesOf(manifest: string): Map<string, string> {
  const types = new Map<string, string>();
  for (const [entry] of manifest.matchAll(/<[\w.-]+:file-entry\b[^>]*>/gu)) {
    const value = (name: string) => new RegExp(`:${name}\\s*=\\s*["']([^"']*)`, 'u').exec(entry)?.[1] ?? '';
    types.set(value('full-path'), value('media-type'));
  }
  return types;
}

function titlesOf(zip: Zip, part: string): string[] {
  const content = zip.read(part);
  const titles: string[] = [];
  const path: string[] = [];
  let text = '';
  const inTitle = () => path.some((name) => /^\?:(?:title|subtitle|footer)$/u.test(name));
  const open: XmlHandler['open'] = ({ name }) => {
    path.push(name);
    if (name === 'text:p') text = '';
  };
  const close = (name: string) => {
    if (name === 'text:p' && inTitle() && text.trim() !== '') titles.push(text);
    path.pop();
  };
  const put = (value: string) => {
    text += value;
  };
  if (content) readXml(decodeXml(content, part), { open, close, text: put }, part);
  return titles;
}
