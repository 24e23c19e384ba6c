/** Takes our own annotations of an earlier run out of an OpenDocument text again, and nobody else's. */

import type { Span } from '../rule.ts';
import { ownAuthor } from './comments.ts';
import { seal } from './own.ts';
import { splice } from './splice.ts';
import { readXml, type XmlHandler } from './xml.ts';

interface Annotation extends Span {
  readonly name: string | undefined;
  author: string;
  end: number;
}

/** The text without our annotations and its seal; undefined when there are none. One that people have answered stays. */
export function withoutOwnAnnotations(xml: string, part: string): string | undefined {
  const { annotations, ends, answered } = readAnnotations(xml, part);
  const own = annotations.filter(
    ({ author, name }) => author === ownAuthor && !(name !== undefined && answered.has(name)),
  );
  if (own.length === 0 && !seal.test(xml)) return undefined;
  const names = new Set(own.map(({ name }) => name));
  const gone = [...own, ...ends.filter(({ name }) => names.has(name))];
  return splice(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  ).replace(seal, '');
}

function readAnnotations(xml: string, part: string) {
  const annotations: Annotation[] = [];
  const ends: { readonly name: string; readonly start: number; end: number }[] = [];
  const answered = new Set<string>();
  const path: string[] = [];
  const open: XmlHandler['open'] = ({ name, from, to, attr }) => {
    path.push(name);
    if (name === 'office:annotation-end') ends.push({ name: attr('office:name') ?? '', start: from, end: to });
    if (name !== 'office:annotation') return;
    annotations.push({ name: attr('office:name'), author: '', start: from, end: to });
    answered.add(attr('loext:parent-name') ?? '');
  };
  const text = (value: string) => {
    const last = annotations.at(-1);
    if (last && path.at(-1) === 'dc:creator' && path.at(-2) === 'office:annotation') last.author += value;
  };
  const close = (name: string, _: number, to: number) => {
    path.pop();
    const last = name === 'office:annotation' ? annotations.at(-1) : undefined;
    const end = name === 'office:annotation-end' ? ends.at(-1) : undefined;
    if (last) last.end = to;
    if (end) end.end = to;
  };
  readXml(xml, { open, close, text }, part);
  return { annotations, ends, answered };
}
