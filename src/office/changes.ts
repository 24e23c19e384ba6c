/** An edit of the text → changes of paragraphs, or the reason why it must be left to a person. */

import type { Span } from '../rule.ts';
import { lineAt, partAt } from './annotate.ts';
import { isBoundary } from './cut.ts';
import type { WordDocument, WordLine } from './document.ts';
import type { Lock, Paragraph, Segment, Story } from './model.ts';
import { type Mode, refusesEnd } from './paragraph-end.ts';
import type { Splice } from './splice.ts';
import { milestones, tagsIn } from './tags.ts';

/** `boundary`: of a cell, a link, a note; `paragraph`: of paragraphs that cannot be joined. */
export type Reason = Lock | 'boundary' | 'paragraph' | 'textbox' | 'break';

/** A replacement inside a paragraph; offsets into its text. */
export interface Change extends Span {
  readonly paragraph: Paragraph;
  readonly origin: Story;
  readonly text: string;
  /** What it touches, in order; an insertion touches the one it is put into. */
  readonly segments: readonly Segment[];
}

export interface Changes {
  readonly changes: readonly Change[];
  /** Paragraphs that lose their mark, and so go on in the next one. */
  readonly ends: readonly { readonly paragraph: Paragraph; readonly origin: Story }[];
}

/** What an edit of `document.text` does. */
export function changesOf(document: WordDocument, edit: Splice, mode: Mode): Changes | Reason {
  if (/[\p{Cc}\u2028\u2029\ufffc]/u.test(edit.text)) return 'break';
  const changes: Change[] = [];
  const ends: { paragraph: Paragraph; origin: Story }[] = [];
  let line = lineAt(document.lines, edit.start);
  for (let at = edit.start; line; ) {
    const stop = Math.min(edit.end, line.end);
    const text = at === edit.start ? edit.text : '';
    if (stop > at || text !== '') {
      const change = changeIn(line, at, stop, text);
      if (typeof change === 'string') return change;
      changes.push(change);
    }
    if (edit.end <= line.end)
      return changes.some((change) => !lost(ends, change) && vanishes(change, document.main))
        ? 'paragraph'
        : { changes, ends };
    const next = lineAt(document.lines, line.end + 1);
    const reason = refusesEnd(line, next === line ? undefined : next, {
      whole: at === line.start && text === '',
      mode,
    });
    if (reason !== undefined) return reason;
    for (const { paragraph } of line.parts) ends.push({ paragraph, origin: line.origin });
    at = line.end + 1;
    line = next === line ? undefined : next;
  }
  return 'paragraph';
}

function lost(ends: Changes['ends'], { paragraph }: Change): boolean {
  return ends.some((end) => end.paragraph === paragraph);
}

/** Outside of the body an empty paragraph is no line of the text: what follows would move up. */
function vanishes({ paragraph, start, end, text }: Change, main: Story): boolean {
  const left = paragraph.text.slice(0, start) + text + paragraph.text.slice(end);
  return left.trim() === '' && !bodyOf(main).has(paragraph);
}

const bodies = new WeakMap<Story, ReadonlySet<Paragraph>>();

/** The paragraphs that stand in no table, header or note. */
function bodyOf(story: Story): ReadonlySet<Paragraph> {
  const known = bodies.get(story);
  if (known) return known;
  const body = new Set(story.items.flatMap((item) => (item.kind === 'paragraph' ? item.paragraph : [])));
  bodies.set(story, body);
  return body;
}

function changeIn(line: WordLine, from: number, to: number, text: string): Change | Reason {
  if (line.story === 'textbox') return 'textbox';
  const { origin } = line;
  const part = partAt(line, from);
  if (!part) return 'boundary';
  const { paragraph, at } = part;
  const [start, end] = [from - at, to - at];
  if (start < 0 || end > paragraph.text.length) return 'boundary';
  if (halves(paragraph.text, start) || halves(paragraph.text, end)) return 'object';
  const segments =
    start === end ? insertedAt(origin.xml, paragraph, start) : touched(origin.xml, paragraph, start, end);
  return typeof segments === 'string' ? segments : { paragraph, origin, start, end, text, segments };
}

/** Inside a surrogate pair; other clusters may well be what is wrong. */
function halves(text: string, offset: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) && !isBoundary(text, offset);
}

function touched(xml: string, { segments }: Paragraph, start: number, end: number): readonly Segment[] | Reason {
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
function insertedAt(xml: string, { segments }: Paragraph, offset: number): readonly Segment[] | Reason {
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
function refusesSegment(xml: string, { lock, kind, run, from, to }: Segment): Reason | undefined {
  if (lock) return lock;
  // A CDATA section or a comment among the characters.
  if (kind === 'atom' || !run || xml.slice(from, to).includes('<')) return 'object';
  if (run.props && xml.slice(run.props.start, run.props.end).includes('rPrChange')) return 'revision';
  return undefined;
}

/** What stands between two neighbouring segments: nothing that matters, the edge of a link, or something else. */
function between(xml: string, a: Segment, b: Segment): 'clean' | 'opens' | 'closes' | 'other' {
  const gaps: Span[] =
    a.run === b.run || !b.run
      ? [{ start: a.outer.end, end: b.outer.start }]
      : [
          { start: a.outer.end, end: b.run.start },
          { start: b.run.props?.end ?? b.run.start + b.run.head.length, end: b.outer.start },
        ];
  let [opens, closes] = [false, false];
  for (const { name, kind } of gaps.flatMap((gap) => [...tagsIn(xml, gap)])) {
    if (name === 'hyperlink' && kind === 'open') opens = true;
    else if (name === 'hyperlink' && kind === 'close') closes = true;
    else if (!milestones.has(name) && !(name === 'r' && kind === 'close')) return 'other';
  }
  if (opens && closes) return 'other';
  return opens ? 'opens' : closes ? 'closes' : 'clean';
}
