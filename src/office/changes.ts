/** An edit of the text → changes of paragraphs, or the reason why it must be left to a person. */

import type { Span } from '../rule.ts';
import { partAt } from './anchor.ts';
import { codedBlank } from './content.ts';
import { isBoundary } from './cut.ts';
import type { OfficeText, WordLine } from './document.ts';
import { lineAt } from './lines.ts';
import type { Paragraph, Segment, Story } from './model.ts';
import { type Mode, refusesEnd } from './paragraph-end.ts';
import type { Splice } from './splice.ts';
import { insertedAt, type Reason, touched } from './touched.ts';

export type { Reason };

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

/** What an edit of `document.text` does; `characters`: in place, and no paragraph is taken out. */
export function changesOf(document: OfficeText, edit: Splice, mode: Mode | 'characters'): Changes | Reason {
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
    if (edit.end <= line.end) return emptied(changes, ends, document.main) ? 'paragraph' : { changes, ends };
    if (mode === 'characters') return 'paragraph';
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

/** Outside of the body an empty paragraph is no line of the text: what follows would move up. */
function emptied(changes: readonly Change[], ends: Changes['ends'], main: Story): boolean {
  const gone = new Set(ends.map(({ paragraph }) => paragraph));
  return changes.some(({ paragraph, start, end, text }) => {
    const left = paragraph.text.slice(0, start) + text + paragraph.text.slice(end);
    return left.trim() === '' && !gone.has(paragraph) && !bodyOf(main).has(paragraph);
  });
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
  if (typeof segments === 'string') return segments;
  const change = { paragraph, origin, start, end, text, segments };
  return isMixed(change) && blanksMeet(change) ? 'object' : change;
}

/** Of an OpenDocument text, whose characters stand in no runs. */
function isMixed({ segments }: Pick<Change, 'segments'>): boolean {
  return segments.some(({ run }) => !run);
}

/** There, blanks that meet count as one, and those at the edges of a paragraph or line as none. */
function blanksMeet({ paragraph, origin, segments, start, end, text }: Change): boolean {
  const before = paragraph.text.slice(0, start) || ' ';
  const behind = paragraph.text.slice(end) || ' ';
  const around = `${before.slice(-1)}${text}${behind.slice(0, 1)}`.replaceAll('\u2028', ' ');
  const emptied = text === '' && start === 0 && end === paragraph.text.length;
  return (around.includes('  ') && !emptied) || segments.some((one) => hidesBlanks(origin.xml, paragraph, one));
}

/** Inside a surrogate pair; other clusters may well be what is wrong. */
function halves(text: string, offset: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) && !isBoundary(text, offset);
}

const blank = new RegExp(`\\s|${codedBlank}`, 'iu');

const markup = /<!\[CDATA\[(.*?)\]\]>|<!--.*?-->|<[^>]*>/gsu;

/** Blanks behind a segment that count for nothing because of one before them. */
function hidesBlanks(xml: string, { segments, end, text }: Paragraph, segment: Segment): boolean {
  const next = segments[segments.indexOf(segment) + 1];
  if (blank.test(xml.slice(segment.to, next?.outer.start ?? end).replace(markup, '$1'))) return true;
  // The first one of a CDATA section stands within the next segment.
  return (
    next !== undefined && /^<!\[CDATA\[\s/u.test(xml.slice(next.from, next.to)) && !/\s/u.test(text.charAt(next.at))
  );
}
