/** Which planted faults are found: the same for the test and for whoever wants to read the list. */

import { prepare } from '../../src/dictionaries.ts';
import { parseMarkdown } from '../../src/input/markdown.ts';
import { parseText } from '../../src/input/text.ts';
import { lintSource } from '../../src/lint.ts';
import { defaultOptions } from '../../src/options.ts';
import { profiles } from '../../src/profiles/index.ts';
import type { Message } from '../../src/result.ts';
import type { ActiveRule, Span } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { contradictions } from './consistency.ts';
import { forms } from './form.ts';
import { misses } from './misses.list.ts';
import { placeholders } from './placeholder.ts';
import { type Finished, type Mutation, type Planted, plant, readFinished } from './plant.ts';
import { residues } from './residue.ts';
import { structures } from './structure.ts';

const active: readonly ActiveRule[] = rules.flatMap((rule) =>
  rule.severity === 'off' ? [] : [{ rule, severity: rule.severity, options: defaultOptions(rule.options) }],
);
const ids = active.map(({ rule }) => rule.id);

function isMeant(id: string, expected: readonly string[]): boolean {
  return expected.some((one) => new RegExp(`^${one.replaceAll('*', '.*')}$`, 'u').test(id));
}

function lint(text: string, { format }: Finished): readonly Message[] {
  return lintSource(format === 'markdown' ? parseMarkdown(text) : parseText(text), { rules: active, profiles })
    .messages;
}

/** The characters that must be touched: the planted ones, with a neighbour on either side when nothing was left of them. */
function place({ mutation, text, at }: Planted): Span {
  if (mutation.where === 'line') return { start: text.lastIndexOf('\n', at.start - 1) + 1, end: lineEnd(text, at.end) };
  return { start: Math.max(0, at.start - 4), end: at.end + 4 };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function isCaught(planted: Planted, before: ReadonlySet<string>): boolean {
  const { mutation } = planted;
  const span = place(planted);
  return lint(planted.text, planted.draft).some(({ ruleId, message, range: [start, end] }) => {
    if (!isMeant(ruleId, mutation.expect) || before.has(`${ruleId} ${message}`)) return false;
    return mutation.where === 'anywhere' || (start <= span.end && end >= span.start);
  });
}

/** What is planted is Chinese. */
const drafts = readFinished().filter(({ profile }) => !profile.startsWith('english'));
await prepare(active, drafts.map(({ text }) => text).join('\n'));
const untouched = new Map(
  drafts.map((draft) => [draft, new Set(lint(draft.text, draft).map(({ ruleId, message }) => `${ruleId} ${message}`))]),
);
export const mutations: readonly Mutation[] = [
  ...placeholders,
  ...residues,
  ...structures,
  ...contradictions,
  ...forms,
];
export const all = mutations.flatMap((mutation, turn) => plant(mutation, drafts, turn));
/** A fault that no active rule is for is not planted. */
export const checked = all.filter(({ mutation }) => ids.some((id) => isMeant(id, mutation.expect)));
export const missed = checked.filter((planted) => !isCaught(planted, untouched.get(planted.draft) ?? new Set()));

export function isKnown({ mutation, draft }: Planted): boolean {
  return misses.some(([name, file]) => name === mutation.name && (file === '' || file === draft.file));
}

export function show({ mutation, draft, text, at }: Planted): string {
  const around = `${text.slice(Math.max(0, at.start - 20), at.start)}⟦${text.slice(at.start, at.end).slice(0, 60)}⟧${text.slice(at.end, at.end + 20)}`;
  return `${mutation.family}: ${mutation.name} (${mutation.expect.join(' | ')})\n    ${draft.file}: ${around.replaceAll('\n', '⏎')}`;
}

export function table(): string {
  const families = [...new Set(all.map(({ mutation }) => mutation.family))];
  const count = (list: readonly Planted[], family: string) =>
    list.filter(({ mutation }) => mutation.family === family).length;
  const rows = families.map((family) => [
    family,
    count(all, family),
    count(checked, family),
    count(checked, family) - count(missed, family),
  ]);
  return [['family', 'planted', 'checked', 'caught'], ...rows].map((row) => row.join('\t')).join('\n');
}
