/** What a terminal report says about findings: severity, sentence, what can be done, where else to look. */

import { type Locale, say } from '../message.ts';
import type { Message } from '../result.ts';
import { type Entry, merged } from './entries.ts';
import type { Paint } from './paint.ts';
import type { ReportContext } from './reporter.ts';
import { visible, visibleSentence } from './visible.ts';
import { severityNames, storyNames, words } from './words.ts';

/** What all parts of a file's report need to know. */
export interface Page {
  readonly context: ReportContext;
  readonly paint: Paint;
  readonly source: string | undefined;
  /** Width of line numbers. */
  readonly digits: number;
}

/** Related places and suggestions shown with a finding. */
const fewOf = 3;

/** Severity, sentence, what can be done about it and the rule's name. */
export function sentenceOf(entry: Entry, { context, paint }: Page): string {
  const [{ severity, ruleId, message }] = entry;
  const { locale } = context;
  const title = context.titles.get(ruleId)?.[locale === 'en' ? 1 : 0];
  const sentence = visibleSentence(merged(entry) ?? title ?? message);
  const fixable = entry.filter(({ fix }) => fix?.safe).length;
  const fix = say(fixable === entry.length ? words.fixable : words.someFixable, { n: fixable }, locale);
  const name = paint[severity](say(severityNames[severity], {}, locale));
  return [name, sentence, ...(fixable > 0 ? [fix] : []), paint.faint(ruleId)].join('  ');
}

/** True for what people find by its paragraph. */
export function inParagraphs({ place }: Message): boolean {
  return place !== undefined && place.page === undefined;
}

/** Where a finding is: line and column, in a Word document the paragraph, in a PDF page and line. */
export function placeOf({ line, column, place }: Pick<Message, 'line' | 'column' | 'place'>, locale: Locale): string {
  if (!place) return `${line}:${column}`;
  const { story, paragraph, page } = place;
  if (page !== undefined) return say(words.pageLine, { page, n: paragraph }, locale);
  if (story === 'main') return say(words.paragraph, { n: paragraph }, locale);
  return say(words.story, { story: storyNames[story], n: paragraph }, locale);
}

/** Other places and possible replacements. */
export function remarks(entry: Entry, { context: { locale } }: Page): string[] {
  const inWord = inParagraphs(entry[0]);
  const related = entry
    .flatMap((message) => message.related ?? [])
    .map(({ line, column, message }) => {
      const place = inWord ? say(words.paragraph, { n: line }, locale) : `${line}:${column}`;
      return say(words.related, { place, message: visibleSentence(message) }, locale);
    });
  const places = [...new Set(related)];
  const lines = places.slice(0, fewOf);
  if (places.length > fewOf) lines.push(say(words.morePlaces, { n: places.length }, locale));
  const suggestions = new Set(
    entry.map((message) =>
      (message.suggestions ?? [])
        .slice(0, fewOf)
        .map(({ text }) => (/^“[^“”]*”$/u.test(text) ? visible(text) : `“${visible(text)}”`))
        .join(say(words.listJoint, {}, locale)),
    ),
  );
  const [list] = suggestions;
  if (list && suggestions.size === 1) lines.push(say(words.suggestions, { list }, locale));
  return lines;
}
