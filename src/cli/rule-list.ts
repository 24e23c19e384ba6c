/** --rules: every rule with its category, default severity and title. */

import { categoryNames } from '../categories.ts';
import { namesOf } from '../config/names.ts';
import { Problem } from '../config/problem.ts';
import { ruleUrl } from '../config/resolve.ts';
import { width } from '../language/width.ts';
import type { Locale } from '../message.ts';
import { severityNames } from '../report/words.ts';
import { categories, type Rule, type Text } from '../rule.ts';
import { documentedRules as rules } from '../rules/documents.ts';
import type { Arguments } from './arguments.ts';
import type { Host } from './host.ts';
import { emit } from './render.ts';
import { say, sentences } from './sentences.ts';

export function listRules(flags: Arguments, host: Host): number {
  const format = flags.value('format') ?? 'pretty';
  const locale = flags.locale ?? 'zh';
  const known = ['pretty', 'json'];
  if (!known.includes(format)) throw new Problem(sentences.unknownValue('--format', format, known, ['', '']));
  const all = sorted(flags.files.length > 0 ? flags.files.flatMap(rulesFor) : rules);
  emit(format === 'json' ? asJson(all, locale) : asTable(all, locale), flags, host);
  return 0;
}

/** The rules of a category, the one of a name, or those that speak of a word. */
function rulesFor(word: string): readonly Rule[] {
  const id = namesOf(rules).find(word);
  if (typeof id === 'string') return rules.filter((rule) => rule.category === id || rule.id === id);
  const found = rules.filter(({ id, title, why, aliases = [] }) =>
    [id, ...title, ...why, ...aliases].some((text) => text.toLowerCase().includes(word.toLowerCase())),
  );
  if (found.length === 0) throw new Problem(id.problem);
  return found;
}

/** By category, then by id; each once. */
export function sorted(some: readonly Rule[]): readonly Rule[] {
  return [...new Set(some)].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function rank({ category }: Rule): number {
  return categories.indexOf(category);
}

function asJson(all: readonly Rule[], locale: Locale): string {
  const records = all.map(({ id, category, severity, authority, title, why, basis, aliases }) => ({
    id,
    category,
    severity,
    authority,
    title: say(title, locale),
    why: say(why, locale),
    ...(aliases && { aliases }),
    ...(basis && { basis }),
    url: ruleUrl(id),
  }));
  return `${JSON.stringify(records, null, 2)}\n`;
}

const off: Text = ['默认关闭', 'off'];
const heads: readonly Text[] = [
  ['类别', 'category'],
  ['规则', 'rule'],
  ['级别', 'severity'],
  ['要求', 'what to do'],
];

export function asTable(all: readonly Rule[], locale: Locale): string {
  const rows = all.map(({ id, category, severity, title }) => [
    say(categoryNames[category], locale),
    id,
    say(severity === 'off' ? off : severityNames[severity], locale),
    say(title, locale),
  ]);
  rows.unshift(heads.map((head) => say(head, locale)));
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)))).join('  ');
  return rows.map((row) => `${line(row)}\n`).join('');
}
