/** The stretches of a paragraph that a change touches, and why it must not. */

import type { Lock, Paragraph, Segment } from './model.ts';
import { milestones, outsideProperties, tagsIn } from './tags.ts';

/** `boundary`: of a cell, a link, a note; `paragraph`: of paragraphs that cannot be joined; `break`: new ones. */
export type Reason = Lock | 'boundary' | 'paragraph' | 'textbox' | 'break';

/** What a replacement touches, in order. */
export function touched(xml: string, { segments }: Paragraph, start: number, end: number): readonly Segment[] | Reason {
  const list = segments.filter((segment) => segment.at < end && segment.end > start);
  for (const [index, segment] of list.entries()) {
    const reason = refusesSegment(xml, segment);
    if (reason !== undefined) return reason;
    const before = list[index - 1];
    if (before && between(xml, before, segment) !== 'clean') return 'boundary';
  }
  return list;
}

/** The run that new characters continue: the one before them unless it belongs to a link or must not be touched. */
export function insertedAt(xml: string, { segments }: Paragraph, offset: number): readonly Segment[] | Reason {
  const before = segments.find(({ at, end }) => at < offset && end >= offset);
  const behind = segments.find(({ at, end }) => at <= offset && end > offset);
  const reason = before ? refusesSegment(xml, before) : undefined;
  if (before && behind && before !== behind) {
    const gap = between(xml, before, behind);
    const second = refusesSegment(xml, behind);
    if (reason === undefined && (second !== undefined || gap === 'clean' || gap === 'opens')) return [before];
    if (second === undefined && (reason !== undefined || gap === 'closes')) return [behind];
    return reason ?? 'boundary';
  }
  const only = before ?? behind;
  if (!only) return 'object';
  return refusesSegment(xml, only) ?? [only];
}

/** Why the characters of a segment must not be changed. */
function refusesSegment(xml: string, { lock, kind, run, divisible, from, to }: Segment): Reason | undefined {
  if (lock) return lock;
  // A formula; a CDATA section or a comment among the characters.
  if (kind === 'atom' || (!run && !divisible) || xml.slice(from, to).includes('<')) return 'object';
  if (run?.props && xml.slice(run.props.start, run.props.end).includes('rPrChange')) return 'revision';
  return undefined;
}

/** Empty runs count for nothing, and so do the edges of an OpenDocument text's. */
const empty: ReadonlySet<string> = new Set(['r', 'rPr', 't', 'span', ...milestones]);

/** What stands between two neighbouring segments: nothing that matters, the edge of a link, or something else. */
function between(xml: string, { outer: { end } }: Segment, { outer: { start } }: Segment) {
  const gap = xml.slice(end, start);
  // Hidden text.
  if (gap.replace(/<[^>]*>/gu, '').trim() !== '') return 'other';
  let [opens, closes] = [false, false];
  for (const { name, kind } of outsideProperties(tagsIn(xml, { start: end, end: start }))) {
    if (name === 'hyperlink' && kind === 'open') opens = true;
    else if (name === 'hyperlink' && kind === 'close') closes = true;
    else if (!empty.has(name)) return 'other';
  }
  if (opens && closes) return 'other';
  return opens ? 'opens' : closes ? 'closes' : 'clean';
}
