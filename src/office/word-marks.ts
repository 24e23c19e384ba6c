/** The XML of comment marks in the main text of a Word document. */

import type { Cut } from './cut.ts';
import type { Place } from './marks.ts';
import type { Splice, Writer } from './splice.ts';

/** `reference` is the style of the small sign, where the document has one. */
export function wordMarks(
  places: Iterable<Place>,
  xml: string,
  writer: Writer,
  reference: string | undefined,
): Splice[] {
  const style =
    reference === undefined
      ? ''
      : `${writer.open('rPr')}${writer.empty('rStyle', { val: reference })}${writer.close('rPr')}`;
  const sign = (id: number) =>
    `${writer.open('r')}${style}${writer.empty('commentReference', { id })}${writer.close('r')}`;
  const start = (id: number) => writer.empty('commentRangeStart', { id });
  const end = (id: number) => `${writer.empty('commentRangeEnd', { id })}${sign(id)}`;
  const preserved = new Set<number>();
  return [...places].flatMap(({ cut, ends, points, starts }) => {
    const marks = [...ends.map(end), ...points.map((id) => start(id) + end(id)), ...starts.map(start)];
    return splicesOf(cut, marks.join(''), xml, preserved);
  });
}

/** `</w:t></w:r>` marks `<w:r>` properties `<w:t>`: both halves look as the whole did. */
function splicesOf({ at, run, text, bare }: Cut, marks: string, xml: string, preserved: Set<number>): Splice[] {
  if (bare) return [{ start: at - 2, end: at, text: `>${marks}</${nameOf(xml, bare.start)}>` }];
  if (!run) return [{ start: at, end: at, text: marks }];
  const props = run.props ? xml.slice(run.props.start, run.props.end) : '';
  const before = text ? `</${nameOf(xml, text.tag.start)}></${run.raw}>` : `</${run.raw}>`;
  const after = `${run.head}${props}${text ? `<${nameOf(xml, text.tag.start)} xml:space="preserve">` : ''}`;
  const splices: Splice[] = [{ start: at, end: at, text: before + marks + after }];
  // The first half may end with a blank now.
  if (text && !text.preserved && !preserved.has(text.tag.end)) {
    preserved.add(text.tag.end);
    const end = text.tag.end - 1;
    splices.push({ start: end, end, text: ' xml:space="preserve"' });
  }
  return splices;
}

/** Name of the element that begins here. */
export function nameOf(xml: string, tagStart: number): string {
  return /^<([^\s/>]+)/u.exec(xml.slice(tagStart, tagStart + 64))?.[1] ?? 'w:t';
}
