/** The end of the page: why the rules ask for what they ask for. */

import { say } from '../../message.ts';
import type { FileResult, Message } from '../../result.ts';
import { escaped, escapedName } from '../markup.ts';
import type { ReportContext } from '../reporter.ts';
import { words as shared } from '../words.ts';
import { words } from './words.ts';

/** The name of a rule, which leads to its page. */
export function ruleLink({ ruleId, url }: Pick<Message, 'ruleId' | 'url'>): string {
  const name = escapedName(ruleId);
  if (url === undefined) return `<span class="rule">${name}</span>`;
  return `<a class="rule" href="${escaped(url)}" rel="noreferrer">${name}</a>`;
}

function entry(id: string, url: string | undefined, { notes, locale }: ReportContext): string {
  const note = notes?.get(id);
  if (!note) return '';
  const list = note.basis.join(say(shared.listJoint, {}, locale));
  const basis = list === '' ? '' : `<span class="basis">${escaped(say(shared.basis, { list }, locale))}</span>`;
  const link = ruleLink({ ruleId: id, ...(url !== undefined && { url }) });
  return `<dt>${escaped(say(note.title, {}, locale))} ${link}</dt><dd>${escaped(say(note.why, {}, locale))}${basis}</dd>`;
}

/** Titles, reasons and sources of the rules that found something, by id. */
export function rulesSection(results: readonly FileResult[], context: ReportContext): string {
  const urls = new Map(results.flatMap(({ messages }) => messages.map(({ ruleId, url }) => [ruleId, url] as const)));
  const entries = [...urls].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, url]) => entry(id, url, context));
  if (entries.every((one) => one === '')) return '';
  return `<section class="rules"><h2>${say(words.rules, {}, context.locale)}</h2><dl>${entries.join('')}</dl></section>\n`;
}
