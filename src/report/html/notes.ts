/** Notes: what is said about marked words, beside or below them. */

import { say } from '../../message.ts';
import type { Message } from '../../result.ts';
import { type Entry, type Layout, lineNumbers, merged } from '../entries.ts';
import { escapedName, escapedSentence } from '../markup.ts';
import type { ReportContext } from '../reporter.ts';
import { placeOf } from '../sentence.ts';
import { severityNames, words as shared } from '../words.ts';
import { ruleLink } from './rules.ts';
import { shapes, words } from './words.ts';

interface Note {
  readonly number: number;
  readonly entry: Entry;
  /** True when its findings stand on many lines. */
  readonly folded: boolean;
}

/** Everything said about a file, numbered as it is read: first what holds for many lines, then line by line. */
export interface Notes {
  readonly general: readonly Message[];
  readonly folded: readonly Note[];
  readonly byLine: ReadonlyMap<number, readonly Note[]>;
  readonly numberOf: ReadonlyMap<Message, number>;
}

/** Related places and suggestions of a note. */
const fewOf = 3;

export function notesOf({ general, folded, lines }: Layout): Notes {
  const numberOf = new Map<Message, number>();
  let last = 0;
  const toNote = (entry: Entry, isFolded: boolean): Note => {
    last += 1;
    for (const message of entry) numberOf.set(message, last);
    return { number: last, entry, folded: isFolded };
  };
  return {
    general,
    folded: folded.map((entry) => toNote(entry, true)),
    byLine: new Map(lines.map(({ line, entries }) => [line, entries.map((entry) => toNote(entry, false))])),
    numberOf,
  };
}

function sentenceOf({ entry, folded }: Note, { titles, locale }: ReportContext): string {
  const [{ message, ruleId }] = entry;
  const title = titles.get(ruleId)?.[locale === 'en' ? 1 : 0];
  const sentence = escapedSentence(merged(entry) ?? title ?? message);
  if (entry.length === 1 || folded) return sentence;
  return sentence + say(words.others, { n: entry.length }, locale);
}

/** Where a folded note's findings are; in a Word document, where any note's are. */
function placesOf({ entry, folded }: Note, { locale }: ReportContext): string[] {
  if (!folded) return entry[0].place ? [placeOf(entry[0], locale)] : [];
  const lines = lineNumbers(entry, say(shared.listJoint, {}, locale));
  return [say(words.onLines, { n: entry.length, lines }, locale)];
}

/** What could stand instead, if that is the same for all findings of the note. */
function suggestionsOf({ entry }: Note, { locale }: ReportContext): string[] {
  const joint = say(shared.listJoint, {}, locale);
  const lists = new Set(
    entry.map(({ suggestions = [] }) =>
      suggestions
        .slice(0, fewOf)
        .map(({ text }) => `“${escapedName(text)}”`)
        .join(joint),
    ),
  );
  const [list] = lists;
  return list && lists.size === 1 ? [say(shared.suggestions, { list }, locale)] : [];
}

function relatedOf({ entry }: Note, prefix: string, { locale }: ReportContext): string[] {
  const links = entry
    .flatMap(({ related = [] }) => related)
    .map(({ line, message }) => {
      const sentence = say(words.seeLine, { line, message: escapedSentence(message) }, locale);
      return `<a href="#${prefix}l${line}">${sentence}</a>`;
    });
  return [...new Set(links)].slice(0, fewOf);
}

function fixableOf({ entry }: Note, { locale }: ReportContext): string {
  return entry.every(({ fix }) => fix?.safe) ? `<span class="fixable">${say(words.fixable, {}, locale)}</span>` : '';
}

function badge({ severity }: Message, { locale }: ReportContext): string {
  const name = say(severityNames[severity], {}, locale);
  return `<b class="kind ${severity}"><span aria-hidden="true">${shapes[severity]}</span>${name}</b>`;
}

/** A note as an item of a list; its number leads back to the marked words. */
export function noteItem(note: Note, prefix: string, context: ReportContext): string {
  const [first] = note.entry;
  const remarks = [...placesOf(note, context), ...suggestionsOf(note, context), ...relatedOf(note, prefix, context)];
  const rest = remarks.map((remark) => `<span class="remark">${remark}</span>`).join('');
  const number = `<a class="number" href="#${prefix}m${note.number}">${note.number}</a>`;
  const said = `${badge(first, context)} ${sentenceOf(note, context)}`;
  const end = ` <span class="end">${fixableOf(note, context)}${ruleLink(first)}</span>`;
  return `<li class="note ${first.severity}" id="${prefix}n${note.number}">${number}<div>${said}${rest}${end}</div></li>`;
}

/** What is said about a file as a whole. */
export function generalItem(message: Message, context: ReportContext): string {
  const said = `${badge(message, context)} ${escapedSentence(message.message)}`;
  return `<li class="note ${message.severity}"><div>${said} <span class="end">${ruleLink(message)}</span></div></li>`;
}
