/** Puts comment marks into the XML of the main text: all marks of one place share one cut. */

import type { Cut } from './cut.ts';
import type { Splice, Writer } from './splice.ts';

interface Place {
  readonly cut: Cut;
  readonly ends: string[];
  /** Comments on nothing but the place itself. */
  readonly points: string[];
  readonly starts: string[];
}

export interface Marks {
  start(cut: Cut, id: number): void;
  end(cut: Cut, id: number): void;
  point(cut: Cut, id: number): void;
  splices(xml: string): Splice[];
}

/** `reference` is the style of the small sign, where the document has one. */
export function collectMarks(writer: Writer, reference: string | undefined): Marks {
  const places = new Map<number, Place>();
  const placeAt = (cut: Cut) => {
    // An edge and a split at one offset cannot be: an edge lies outside of runs.
    const place = places.get(cut.at) ?? { cut, ends: [], points: [], starts: [] };
    places.set(cut.at, place);
    return place;
  };
  const style =
    reference === undefined
      ? ''
      : `${writer.open('rPr')}${writer.empty('rStyle', { val: reference })}${writer.close('rPr')}`;
  const mark = (id: number) =>
    `${writer.open('r')}${style}${writer.empty('commentReference', { id })}${writer.close('r')}`;
  const start = (id: number) => writer.empty('commentRangeStart', { id });
  const end = (id: number) => `${writer.empty('commentRangeEnd', { id })}${mark(id)}`;
  return {
    start: (cut, id) => placeAt(cut).starts.push(start(id)),
    end: (cut, id) => placeAt(cut).ends.push(end(id)),
    point: (cut, id) => placeAt(cut).points.push(start(id) + end(id)),
    splices: (xml) => {
      const preserved = new Set<number>();
      return [...places.values()].flatMap((place) => splicesOf(place, xml, preserved));
    },
  };
}

/** `</w:t></w:r>` marks `<w:r>` properties `<w:t>`: both halves look as the whole did. */
function splicesOf({ cut, ends, points, starts }: Place, xml: string, preserved: Set<number>): Splice[] {
  const { at, run, text, bare } = cut;
  const marks = [...ends, ...points, ...starts].join('');
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

function nameOf(xml: string, tagStart: number): string {
  return /^<([^\s/>]+)/u.exec(xml.slice(tagStart, tagStart + 64))?.[1] ?? 'w:t';
}
