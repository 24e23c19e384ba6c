/** The end of a terminal report: a checklist by category and the verdict. */

import { width } from '../language/width.ts';
import { type Locale, say } from '../message.ts';
import type { FileResult, Message, Verdict } from '../result.ts';
import { categories, type Severity, severities } from '../rule.ts';
import { grouped } from './entries.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';
import { categoryNames, severityNames, words } from './words.ts';

/** Findings; that a file could not be checked is the verdict's business. */
export function findingsOf(results: readonly FileResult[]): Message[] {
  return results.flatMap(({ messages }) =>
    messages.filter(({ category, severity }) => category !== null || severity !== 'error'),
  );
}

export function countOf(messages: readonly Message[], severity: Severity): number {
  return messages.filter((message) => message.severity === severity).length;
}

export function fixableOf(messages: readonly Message[]): number {
  return messages.filter(({ fix }) => fix?.safe).length;
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

const nameWidth = 12;
const shareWidth = 12;

/** A row of the table: name, number, numbers by severity, what can be fixed. */
function rowOf(name: string, messages: readonly Message[], locale: Locale, paint: Paint): string {
  const number = say(words.places, { n: messages.length }, locale).padStart(7);
  const shares = severities.map((severity) => {
    const count = countOf(messages, severity);
    if (count === 0) return pad('', shareWidth);
    const share = `${say(severityNames[severity], {}, locale)} ${count}`;
    return paint[severity](share) + ' '.repeat(Math.max(1, shareWidth - width(share)));
  });
  const fixable = fixableOf(messages);
  const fix = fixable > 0 ? say(words.fixableColumn, { n: fixable }, locale) : '';
  return `  ${pad(name, nameWidth)}${number}   ${shares.join('')}${paint.faint(fix)}`.trimEnd();
}

export function checklist(results: readonly FileResult[], locale: Locale, paint: Paint): string[] {
  const groups = grouped(findingsOf(results), ({ category }) => category);
  const rows = [...categories, null].flatMap((category) => {
    const messages = groups.get(category);
    if (!messages) return [];
    return [rowOf(say(category ? categoryNames[category] : words.toolCategory, {}, locale), messages, locale, paint)];
  });
  if (rows.length === 0) return [];
  const data = { file: results.length === 1 ? quoted(results[0]?.filePath ?? '') : words.anyFile };
  const fix = fixableOf(findingsOf(results)) > 0 ? [words.fixHint] : [];
  const hints = [...fix, ...(groups.has('placeholder') ? [words.blanks] : []), words.explain];
  const help = hints.map((hint) => paint.faint(`  ${say(hint, data, locale)}`));
  return [paint.strong(say(words.checklist, {}, locale)), ...rows, '', ...help, ''];
}

/** A file name as a shell takes it. */
function quoted(filePath: string): string {
  const name = visible(filePath);
  return /^[\p{L}\p{N}._/\\:+-]+$/u.test(name) ? name : `"${name}"`;
}

/** “70 个错误，5 个警告”. */
export function counts(messages: readonly Message[], locale: Locale): string {
  const parts = severities.flatMap((severity) => {
    const count = countOf(messages, severity);
    if (count === 0) return [];
    const name = say(severityNames[severity], {}, locale);
    return [locale === 'en' ? `${count} ${name}${count === 1 ? '' : 's'}` : `${count} 个${name}`];
  });
  const fixable = fixableOf(messages);
  const fix = fixable > 0 ? say(words.fixableTotal, { n: fixable }, locale) : '';
  return parts.join(say(words.comma, {}, locale)) + fix;
}

export function verdictOf(results: readonly FileResult[]): Verdict {
  const verdicts = new Set(results.map(({ verdict }) => verdict));
  if (verdicts.has('not-ready')) return 'not-ready';
  return verdicts.has('unchecked') ? 'unchecked' : 'ready';
}

function notReady(results: readonly FileResult[], found: string, locale: Locale): string {
  const n = results.length;
  const bad = results.filter(({ verdict }) => verdict === 'not-ready').length;
  const unchecked = results.filter(({ verdict }) => verdict === 'unchecked').length;
  const files = n > 1 ? say(words.filesNotReady, { n, bad }, locale) : '';
  return files + found + (unchecked > 0 ? say(words.alsoUnchecked, { n: unchecked }, locale) : '');
}

function unchecked(results: readonly FileResult[], found: string, locale: Locale): string {
  const names = results.filter(({ verdict }) => verdict === 'unchecked').map(({ filePath }) => visible(filePath));
  const name = names[0] ?? '';
  const files = names.length > 1 ? say(words.filesUnchecked, { name, n: names.length }, locale) : name;
  if (found !== '') return files + say(words.found, {}, locale) + found;
  return files + (results.length > names.length ? say(words.restHasNoErrors, {}, locale) : '');
}

function suppressedIn(results: readonly FileResult[]): number {
  return results.reduce((sum, { suppressedCount }) => sum + suppressedCount, 0);
}

function ready(results: readonly FileResult[], found: string, locale: Locale): string {
  const files = results.length > 1 ? say(words.filesChecked, { n: results.length }, locale) : '';
  return (
    files +
    say(suppressedIn(results) > 0 ? words.noNewErrors : words.noErrors, {}, locale) +
    (found === '' ? '' : say(words.comma, {}, locale) + found)
  );
}

const sentences = { ready, 'not-ready': notReady, unchecked };

/** One line that says whether the drafts can be handed in. */
export function verdictLine(results: readonly FileResult[], locale: Locale, paint: Paint): string {
  const verdict = verdictOf(results);
  const colour = verdict === 'ready' ? paint.good : paint.error;
  const sentence = sentences[verdict](results, counts(findingsOf(results), locale), locale);
  const suppressed = suppressedIn(results);
  const kept = suppressed > 0 ? say(words.suppressed, { n: suppressed }, locale) : '';
  return paint.strong(colour(say(words[verdict], {}, locale))) + sentence + kept + say(words.stop, {}, locale);
}
