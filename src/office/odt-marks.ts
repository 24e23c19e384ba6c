/** The XML of annotations in an OpenDocument text; an element that stands for several blanks is divided between them. */

import type { Place } from './marks.ts';
import type { AnnotationWriter } from './odt-annotate.ts';
import type { Splice } from './splice.ts';
import { nameOf } from './word-marks.ts';

/** A mark inside such an element, behind so many of its blanks. */
interface Inside {
  readonly blanks: number;
  readonly text: string;
}

export function odtMarks(places: Iterable<Place>, xml: string, { start, end }: AnnotationWriter): Splice[] {
  const splices: Splice[] = [];
  const divided = new Map<number, Inside[]>();
  for (const { cut, ends, points, starts } of places) {
    const text = [...ends.map(end), ...[...points, ...starts].map(start)].join('');
    const { at, bare, blanks } = cut;
    if (bare) splices.push({ start: at - 2, end: at, text: `>${text}</${nameOf(xml, bare.start)}>` });
    else if (blanks === 0) splices.push({ start: at, end: at, text });
    else divided.set(at, [...(divided.get(at) ?? []), { blanks, text }]);
  }
  // Marks before the element stand before those inside it.
  for (const [at, list] of divided) splices.push(dividedAt(xml, at, list));
  return splices;
}

const severalBlanks = /<([^\s/>]+)[^>]*?\s([\w.-]+:c)\s*=\s*["'](\d+)["'][^>]*>/u;

/** `<text:s text:c="3"/>` → one element for the blanks before each mark, one for those behind the last. */
function dividedAt(xml: string, at: number, list: readonly Inside[]): Splice {
  const [whole, name, attribute, count] = severalBlanks.exec(xml.slice(at, at + 400)) ?? [''];
  const blanks = (n: number) => `<${name} ${attribute}="${n}"/>`;
  let text = '';
  let done = 0;
  for (const mark of [...list].sort((a, b) => a.blanks - b.blanks)) {
    text += blanks(mark.blanks - done) + mark.text;
    done = mark.blanks;
  }
  return { start: at, end: at + whole.length, text: text + blanks(Number(count) - done) };
}
