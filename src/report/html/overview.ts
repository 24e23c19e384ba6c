/** The top of the page: can it be handed in, how much is wrong, of what kind, in which file. */

import { type Locale, say } from '../../message.ts';
import type { FileResult, Verdict } from '../../result.ts';
import { type Severity, severities } from '../../rule.ts';
import { escapedName } from '../markup.ts';
import type { ReportContext } from '../reporter.ts';
import { countOf, findingsOf, fixableIn, verdictOf } from '../summary.ts';
import { severityNames, words as shared } from '../words.ts';
import { shapes, verdictNames, verdictSigns, words } from './words.ts';

export function verdictChip(verdict: Verdict, locale: Locale): string {
  const name = say(verdictNames[verdict], {}, locale);
  return `<span class="chip ${verdict}"><span aria-hidden="true">${verdictSigns[verdict]}</span>${name}</span>`;
}

/** “■错误”. */
export function severityChip(severity: Severity, locale: Locale, count = ''): string {
  const name = say(severityNames[severity], {}, locale);
  return `<span class="kind ${severity}"><span aria-hidden="true">${shapes[severity]}</span>${name}${count}</span>`;
}

/** “■错误 35  ▲警告 9”. */
function countChips(results: readonly FileResult[], locale: Locale): string {
  const messages = findingsOf(results);
  const chips = severities.flatMap((severity) => {
    const count = countOf(messages, severity);
    if (count === 0) return [];
    return [severityChip(severity, locale, ` ${count}`)];
  });
  const fixable = fixableIn(results).size;
  if (fixable > 0) chips.push(`<span class="fixable">${say(shared.fixableColumn, { n: fixable }, locale)}</span>`);
  return chips.length > 0 ? chips.join('') : `<span>${say(words.noFindings, {}, locale)}</span>`;
}

/** The type of a document, for the file's own heading. */
export function profileLine({ profile, verdict }: FileResult, { locale, profiles }: ReportContext): string {
  if (verdict === 'unchecked') return '';
  const name = profile === null ? undefined : (profiles?.get(profile)?.[locale === 'en' ? 1 : 0] ?? profile);
  const words_ =
    name === undefined ? say(shared.noProfile, {}, locale) : say(shared.profile, { name: escapedName(name) }, locale);
  return `<span class="profile">${words_}</span>`;
}

/** The name of a file with its verdict. */
export function draftHead(result: FileResult, context: ReportContext): string {
  const counts = countChips([result], context.locale);
  const facts = `${verdictChip(result.verdict, context.locale)}${profileLine(result, context)}${counts}`;
  return `<header><h2>${escapedName(result.filePath)}</h2><p class="facts">${facts}</p></header>\n`;
}

/** The verdict on all files, for everybody who reads no further. */
export function verdictBanner(results: readonly FileResult[], { locale }: ReportContext): string {
  const verdict = verdictOf(results);
  const of = (wanted: Verdict) => results.filter((result) => result.verdict === wanted).length;
  const files = say(words.ofFiles, { n: results.length, bad: of('not-ready'), unchecked: of('unchecked') }, locale);
  const name = `<span aria-hidden="true">${verdictSigns[verdict]}</span>${say(verdictNames[verdict], {}, locale)}`;
  const counts = `<p class="facts">${countChips(results, locale)}</p>`;
  const more = results.length > 1 ? `<p>${files}</p>` : '';
  return `<div class="verdict ${verdict}"><strong>${name}</strong><div>${counts}${more}</div></div>\n`;
}

/** What the marks in the text mean. */
export function legend(results: readonly FileResult[], { locale }: ReportContext): string {
  if (findingsOf(results).length === 0) return '';
  const sample = say(words.sample, {}, locale);
  const rows = severities.map((severity) => {
    const meaning = say(words[severity], {}, locale);
    return `<li><mark class="${severity}">${sample}</mark>${severityChip(severity, locale)} ${meaning}</li>`;
  });
  const gap = `<li><mark class="error gap">∧</mark>${say(words.gap, {}, locale)}</li>`;
  return `<section class="legend"><h2>${say(words.legend, {}, locale)}</h2><ul>${rows.join('')}${gap}</ul></section>\n`;
}
