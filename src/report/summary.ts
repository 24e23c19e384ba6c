/** The end of a terminal report: a checklist by category and the verdict. */

import { fixesOf } from '../fix.ts';
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

/** What `--fix` puts right, each change once. */
export function fixableIn(results: readonly FileResult[]): ReadonlySet<Message> {
  return new Set(results.flatMap(({ messages }) => fixesOf(messages)));
}

export function fixableOf(messages: readonly Message[], fixable: ReadonlySet<Message>): number {
  return messages.filter((message) => fixable.has(message)).length;
}

/** OpenDocument texts take no tracked changes. */
function fixFlag(results: readonly FileResult[]): string {
  const changed = results.filter(({ fixableCount }) => fixableCount > 0);
  return changed.every(({ filePath }) => /\.o[dt]t$/iu.test(filePath)) ? '--fix=plain' : '--fix';
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

const nameWidth = 12;
const shareWidth = 12;

/** A row of the table: name, number, numbers by severity, what can be fixed. */
function rowOf(name: string, messages: readonly Message[], fixable: number, locale: Locale, paint: Paint): string {
  const number = say(words.places, { n: messages.length }, locale).padStart(7);
  const shares = severities.map((severity) => {
    const count = countOf(messages, severity);
    if (count === 0) return pad('', shareWidth);
    const share = `${say(severityNames[severity], {}, locale)} ${count}`;
    return paint[severity](share) + ' '.repeat(Math.max(1, shareWidth - width(share)));
  });
  const fix = fixable > 0 ? say(words.fixableColumn, { n: fixable }, locale) : '';
  return `  ${pad(name, nameWidth)}${number}   ${shares.join('')}${paint.faint(fix)}`.trimEnd();
}

export function checklist(results: readonly FileResult[], locale: Locale, paint: Paint): string[] {
  const groups = grouped(findingsOf(results), ({ category }) => category);
  const fixable = fixableIn(results);
  const rows = [...categories, null].flatMap((category) => {
    const messages = groups.get(category);
    if (!messages) return [];
    const name = say(category ? categoryNames[category] : words.toolCategory, {}, locale);
    return [rowOf(name, messages, fixableOf(messages, fixable), locale, paint)];
  });
  if (rows.length === 0) return [];
  const file = results.length === 1 ? quoted(results[0]?.filePath ?? '') : words.anyFile;
  const data = { file, fix: fixFlag(results) };
  const fix = fixable.size > 0 ? [words.fixHint] : [];
  const hints = [...fix, ...(groups.has('placeholder') ? [words.blanks] : []), words.explain];
  const help = hints.map((hint) => paint.faint(`  ${say(hint, data, locale)}`));
  return [paint.strong(say(words.checklist, {}, locale)), ...rows, '', ...help, ''];
}

/** A file name as a shell takes it; standard input has none. */
function quoted(filePath: string): string {
  if (filePath === '<stdin>') return '-';
  const name = visible(filePath);
  return /^[\p{L}\p{N}._/\\:+-]+$/u.test(name) ? name : `"${name}"`;
}

/** “70 个错误，5 个警告”. */
export function counts(results: readonly FileResult[], locale: Locale): string {
  const messages = findingsOf(results);
  const parts = severities.flatMap((severity) => {
    const count = countOf(messages, severity);
    if (count === 0) return [];
    const name = say(severityNames[severity], {}, locale);
    return [locale === 'en' ? `${count} ${name}${count === 1 ? '' : 's'}` : `${count} 个${name}`];
  });
  const n = fixableIn(results).size;
  const fix = n > 0 ? say(words.fixableTotal, { n, fix: fixFlag(results) }, locale) : '';
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

/** What of many warnings is too many: the command line says so, and the exit code. */
export interface Excess {
  readonly n: number;
  readonly most: number;
}

function tooMany(results: readonly FileResult[], excess: Excess, locale: Locale): string {
  const files = results.length > 1 ? say(words.filesChecked, { n: results.length }, locale) : '';
  return files + say(words.tooManyWarnings, { ...excess }, locale);
}

/** One line that says whether the drafts can be handed in. */
export function verdictLine(results: readonly FileResult[], locale: Locale, paint: Paint, excess?: Excess): string {
  const found = verdictOf(results);
  const verdict = found === 'ready' && excess ? 'not-ready' : found;
  const colour = verdict === 'ready' ? paint.good : paint.error;
  const sentence =
    found === 'ready' && excess
      ? tooMany(results, excess, locale)
      : sentences[verdict](results, counts(results, locale), locale);
  const suppressed = suppressedIn(results);
  const kept = suppressed > 0 ? say(words.suppressed, { n: suppressed }, locale) : '';
  return paint.strong(colour(say(words[verdict], {}, locale))) + sentence + kept + say(words.stop, {}, locale);
}
