/** The tables at the top of the page: findings by category, findings by file. */

import { type Locale, say } from '../../message.ts';
import type { FileResult, Message } from '../../result.ts';
import { categories, severities } from '../../rule.ts';
import { grouped } from '../entries.ts';
import { escapedName } from '../markup.ts';
import type { ReportContext } from '../reporter.ts';
import { countOf, findingsOf, fixableIn, fixableOf } from '../summary.ts';
import { categoryNames, words as shared } from '../words.ts';
import { severityChip, verdictChip } from './overview.ts';
import { words } from './words.ts';

/** Rows of the table of files. */
const maxRows = 2000;

function cells(values: readonly (string | number)[]): string {
  return values.map((value) => `<td>${value === 0 ? '' : value}</td>`).join('');
}

function numbersOf(messages: readonly Message[], fixable: ReadonlySet<Message>): number[] {
  return [messages.length, ...severities.map((severity) => countOf(messages, severity)), fixableOf(messages, fixable)];
}

function head(names: readonly string[]): string {
  return `<thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`;
}

function severityHeads(locale: Locale): string[] {
  return severities.map((severity) => severityChip(severity, locale));
}

/** Findings by category, with boxes to tick off on paper. */
export function checklistTable(results: readonly FileResult[], { locale }: ReportContext): string {
  const all = findingsOf(results);
  if (all.length === 0) return '';
  const fixable = fixableIn(results);
  const groups = grouped(all, ({ category }) => category);
  const rows = [...categories, null].flatMap((category) => {
    const messages = groups.get(category);
    if (!messages) return [];
    const name = say(category ? categoryNames[category] : shared.toolCategory, {}, locale);
    return [`<tr><th scope="row"><span class="tick"></span>${name}</th>${cells(numbersOf(messages, fixable))}</tr>`];
  });
  const total = `<tr class="total"><th scope="row">${say(words.total, {}, locale)}</th>${cells(numbersOf(all, fixable))}</tr>`;
  const names = [
    say(words.category, {}, locale),
    say(words.count, {}, locale),
    ...severityHeads(locale),
    say(words.fixable, {}, locale),
  ];
  return `<section class="checklist"><h2>${say(words.checklist, {}, locale)}</h2><table>${head(names)}<tbody>${rows.join('')}${total}</tbody></table></section>\n`;
}

/** The files of a report on several, each leading to its section. */
export function filesTable(
  results: readonly FileResult[],
  prefixOf: (index: number) => string,
  { locale }: ReportContext,
): string {
  if (results.length < 2) return '';
  const rows = results.slice(0, maxRows).map((result, index) => {
    const path = escapedName(result.filePath);
    // Where nothing was found there is nothing to go to.
    const name = result.messages.length > 0 ? `<a href="#${prefixOf(index)}">${path}</a>` : path;
    const numbers = severities.map((severity) => countOf(findingsOf([result]), severity));
    return `<tr><th scope="row">${name}</th>${cells([verdictChip(result.verdict, locale), ...numbers])}</tr>`;
  });
  const more =
    results.length > maxRows ? `<p>${say(words.moreFiles, { n: results.length - maxRows }, locale)}</p>` : '';
  const names = [say(words.file, {}, locale), say(words.verdict, {}, locale), ...severityHeads(locale)];
  return `<section class="files"><h2>${say(words.files, {}, locale)}</h2><table>${head(names)}<tbody>${rows.join('')}</tbody></table>${more}</section>\n`;
}
