/** A line of the draft with its findings marked in place. */

import type { Message } from '../../result.ts';
import { type Severity, type Span, severities } from '../../rule.ts';
import { escapedSentence } from '../markup.ts';
import { markedWordsOf, wordsOf } from './text.ts';

/** A finding on a line, with the number of the note that speaks of it. */
export interface Mark extends Span {
  readonly message: Message;
  readonly number: number;
  /** False on the lines that the finding runs on into. */
  readonly leads: boolean;
}

/** Marks of a line that are drawn. */
const maxMarks = 200;

function highest(marks: readonly Mark[]): Severity {
  return severities.find((severity) => marks.some(({ message }) => message.severity === severity)) ?? 'info';
}

/** Offsets between which nothing changes, with the ends of the line. */
function edgesOf({ start, end }: Span, wanted: readonly number[]): number[] {
  const inside = wanted.filter((edge) => edge > start && edge < end);
  return [...new Set([start, ...inside, end])].sort((a, b) => a - b);
}

function wrapped(words: string, kind: string, marks: readonly Mark[]): string {
  const sentences = new Set(marks.map(({ message }) => escapedSentence(message.message)));
  return `<mark class="${highest(marks)}${kind}" title="${[...sentences].slice(0, 3).join(' ')}">${words}</mark>`;
}

/** Numbers of notes behind the words they speak of; `first` says which of them are the goal of the note's link. */
function references(marks: readonly Mark[], prefix: string, first: ReadonlySet<Message>): string {
  const seen = new Set<number>();
  const links = marks.map(({ message, number, leads }) => {
    if (!leads || seen.has(number)) return '';
    seen.add(number);
    const id = first.has(message) ? ` id="${prefix}m${number}"` : '';
    return `<a class="ref ${message.severity}"${id} href="#${prefix}n${number}">${number}</a>`;
  });
  return links.join('');
}

/** What the lines of a draft have in common, and where the words of this one's heading end. */
export interface Drawing {
  readonly text: string;
  /** Of the ids of the file. */
  readonly prefix: string;
  readonly first: ReadonlySet<Message>;
  readonly headingEnd: number;
}

function segment({ text, headingEnd }: Drawing, { start, end }: Span, over: readonly Mark[]): string {
  const words = text.slice(start, end);
  const shown = over.length > 0 ? wrapped(markedWordsOf(words), '', over) : wordsOf(words);
  return end <= headingEnd ? `<b>${shown}</b>` : shown;
}

/** Draws a line, or the piece of it that `span` is. */
export function markedLine(drawing: Drawing, span: Span, all: readonly Mark[]): string {
  const { prefix, first, headingEnd } = drawing;
  const marks = all.slice(0, maxMarks).filter((mark) => mark.start <= span.end && mark.end >= span.start);
  const edges = edgesOf(span, [...marks.flatMap(({ start, end }) => [start, end]), headingEnd]);
  const parts = edges.map((at, index) => {
    const gaps = marks.filter(({ start, end }) => start === at && end === at);
    const ending = marks.filter(({ start, end }) => end === at && start < at);
    const gap = gaps.length > 0 ? wrapped('∧', ' gap', gaps) : '';
    const behind = references(ending, prefix, first) + gap + references(gaps, prefix, first);
    const next = edges[index + 1];
    if (next === undefined) return behind;
    const over = marks.filter(({ start, end }) => start < next && end > at);
    return behind + segment(drawing, { start: at, end: next }, over);
  });
  return parts.join('');
}
