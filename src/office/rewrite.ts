/** The XML of changed paragraphs: as tracked changes, or with the new text in the place of the old. */

import type { Change } from './changes.ts';
import { rawOffset } from './cut.ts';
import type { Run, Segment } from './model.ts';
import type { Splice, Writer } from './splice.ts';
import { escapeXml } from './xml.ts';

/** Something done to one segment; offsets into the paragraph's text. */
interface Step {
  readonly start: number;
  readonly end: number;
  /** New characters behind what is deleted, with the properties they get. */
  readonly text: string;
  readonly props: string;
}

interface Revision {
  readonly writer: Writer;
  /** Number, author and date of one more change. */
  stamp(): Readonly<Record<string, string | number>>;
}

/** Each touched run is cut into what stays, what is deleted and what is new; every piece looks as before. */
export function trackedSplices(xml: string, changes: readonly Change[], revision: Revision): Splice[] {
  return [...byRun(stepsOf(xml, changes, true))].map(([run, steps]) => ({
    start: run.start,
    end: run.end,
    text: runsOf(piecesOf(xml, run, steps, revision.writer), xml, run, revision),
  }));
}

/** The new text goes into the first segment; nothing but `w:t` is written. */
export function plainSplices(xml: string, changes: readonly Change[], writer: Writer): Splice[] {
  return [...stepsOf(xml, changes, false)].map(([segment, steps]) => {
    const text = cutUp(xml, segment, steps).map(({ kind, raw }) => (kind === 'gone' ? '' : raw));
    return { ...segment.outer, text: textElement(writer, 't', text.join('')) };
  });
}

/** Tracked, new text stands behind all that is deleted and looks like the first of it; in place, where the first stood. */
function stepsOf(xml: string, changes: readonly Change[], tracked: boolean): Map<Segment, Step[]> {
  const bySegment = new Map<Segment, Step[]>();
  for (const { segments, start, end, text } of changes) {
    const [first] = segments;
    const target = tracked ? segments.at(-1) : first;
    const props = first?.run?.props ? xml.slice(first.run.props.start, first.run.props.end) : '';
    for (const segment of segments) {
      const steps = bySegment.get(segment) ?? [];
      bySegment.set(segment, steps);
      steps.push({
        start: Math.max(start, segment.at),
        end: Math.min(end, segment.end),
        text: segment === target ? text : '',
        props,
      });
    }
  }
  return bySegment;
}

function byRun(steps: ReadonlyMap<Segment, Step[]>): Map<Run, [Segment, Step[]][]> {
  const runs = new Map<Run, [Segment, Step[]][]>();
  for (const [segment, list] of steps) {
    if (!segment.run) continue;
    const known = runs.get(segment.run) ?? [];
    known.push([segment, list]);
    runs.set(segment.run, known);
  }
  return runs;
}

interface Piece {
  readonly kind: 'kept' | 'gone' | 'new';
  /** Characters as the XML writes them; of a kept piece of a run whole elements. */
  readonly raw: string;
  readonly props: string;
}

/** The characters of a segment, in pieces. */
function cutUp(xml: string, segment: Segment, steps: readonly Step[]): Piece[] {
  const pieces: Piece[] = [];
  const put = (kind: Piece['kind'], raw: string, props = '') => {
    if (raw !== '') pieces.push({ kind, raw, props });
  };
  let at = segment.from;
  for (const { start, end, text, props } of steps) {
    const [from, to] = [rawOffset(xml, segment, start), rawOffset(xml, segment, end)];
    put('kept', xml.slice(at, from));
    put('gone', xml.slice(from, to));
    put('new', escapeXml(text), props);
    at = to;
  }
  put('kept', xml.slice(at, segment.to));
  return pieces;
}

/** The content of a run, in pieces that are elements. */
function piecesOf(xml: string, run: Run, steps: readonly (readonly [Segment, Step[]])[], writer: Writer): Piece[] {
  const pieces: Piece[] = [];
  const keep = (from: number, to: number) => pieces.push({ kind: 'kept', raw: xml.slice(from, to), props: '' });
  let at = run.props?.end ?? run.start + run.head.length;
  for (const [segment, list] of steps) {
    keep(at, segment.outer.start);
    for (const part of cutUp(xml, segment, list)) {
      const untouched = part.kind === 'kept' && part.raw.length === segment.to - segment.from;
      if (untouched) keep(segment.outer.start, segment.outer.end);
      else pieces.push({ ...part, raw: textElement(writer, part.kind === 'gone' ? 'delText' : 't', part.raw) });
    }
    at = segment.outer.end;
  }
  keep(at, xml.lastIndexOf('</', run.end - 1));
  return pieces.filter(({ raw }) => raw !== '');
}

function textElement({ open, close }: Writer, name: string, raw: string): string {
  return `${open(name, { 'xml:space': 'preserve' })}${raw}${close(name)}`;
}

/** Pieces of one kind share a run. */
function runsOf(pieces: readonly Piece[], xml: string, run: Run, { writer, stamp }: Revision): string {
  const { open, close } = writer;
  const props = run.props ? xml.slice(run.props.start, run.props.end) : '';
  let text = '';
  for (let i = 0; i < pieces.length; ) {
    const { kind, props: own } = pieces[i] ?? { kind: 'kept', props: '' };
    let inner = '';
    for (let piece = pieces[i]; piece && piece.kind === kind; piece = pieces[++i]) inner += piece.raw;
    if (kind === 'new') {
      text += `${open('ins', stamp())}${open('r')}${own}${inner}${close('r')}${close('ins')}`;
    } else {
      const whole = `${run.head}${props}${inner}</${run.raw}>`;
      text += kind === 'gone' ? `${open('del', stamp())}${whole}${close('del')}` : whole;
    }
  }
  return text;
}
