/** Text in diagrams and titles of charts, which stands in parts of its own: read as boxes. */

import { boxOf } from './flow.ts';
import type { Box, Story } from './model.ts';
import type { OfficePackage } from './package.ts';
import { readXml, type XmlHandler } from './xml.ts';

/** Boxes for the diagrams and charts of a story. */
export function drawnBoxes({ relations, xml }: OfficePackage, { part, foreign }: Story): Box[] {
  const boxes: Box[] = [];
  const read = new Set<string>();
  for (const { kind, id, host } of foreign) {
    const relation = relations(part).find((one) => one.id === id && !one.external);
    if ((kind !== 'diagram' && kind !== 'chart') || !relation || read.has(relation.target)) continue;
    read.add(relation.target);
    const texts = textsOf(xml(relation.target) ?? '', relation.target);
    if (texts.length > 0) boxes.push(boxOf(texts, host));
  }
  return boxes;
}

/** Points of a diagram that only arrange the others. */
const arranging: ReadonlySet<string> = new Set(['pres', 'parTrans', 'sibTrans']);

/** Every filled paragraph; of a chart these are its titles, for its data has none. */
function textsOf(content: string, part: string): string[] {
  const texts: string[] = [];
  let text = '';
  let [inText, hidden] = [false, false];
  const open: XmlHandler['open'] = ({ name, attr }) => {
    if (name === '?:pt') hidden = arranging.has(attr('type') ?? '');
    else if (name === '?:p') text = '';
    else if (name === '?:br') text += ' ';
    inText = name === '?:t';
  };
  const close = (name: string) => {
    if (name === '?:p' && text.trim() !== '' && !hidden) texts.push(text);
    inText = false;
  };
  const put = (value: string) => {
    if (inText) text += value;
  };
  if (content !== '') readXml(content, { open, close, text: put }, part);
  return texts;
}
