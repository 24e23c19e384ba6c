/** Named choices of rules that `extends` knows, made from the registry. */

import type { Rule, Severity, Text } from '../rule.ts';
import type { Entry } from './config.ts';
import { isCategory, namesOf } from './names.ts';
import { nearest } from './nearest.ts';

const prefix = 'jiaogao:';
const unfit: readonly string[] = ['placeholder', 'residue', 'structure', 'consistency'];

type Choice = (rule: Rule) => Severity | 'off';

const choices: Readonly<Record<string, Choice>> = {
  recommended: ({ severity }) => severity,
  strict: fullSeverity,
  minimal: ({ severity, category }) => (severity === 'error' && unfit.includes(category) ? severity : 'off'),
};

/** What a rule says when everything is on. */
function fullSeverity({ severity, strict }: Rule): Severity {
  return severity === 'off' ? (strict ?? 'info') : severity;
}

export function isPresetName(name: string): boolean {
  return name.startsWith(prefix);
}

/** What may be extended; a category has a preset of all its rules. */
export function presetNames(rules: readonly Rule[]): readonly string[] {
  const own = new Set(rules.map(({ category }) => category));
  return [...Object.keys(choices), ...own].map((name) => prefix + name);
}

/** The tail of a sentence about a name that is no preset; what all names begin with says nothing about which is meant. */
export function meantPreset(name: string, rules: readonly Rule[]): Text {
  const word = nearest(
    name.replace(prefix, ''),
    presetNames(rules).map((known) => known.slice(prefix.length)),
  );
  return word === undefined ? ['', ''] : [`，是否指“${prefix}${word}”？`, `; did you mean "${prefix}${word}"?`];
}

/** The rules that a preset turns on; presets only add, so that several make a union. */
export function presetEntries(name: string, rules: readonly Rule[]): ReadonlyMap<string, Entry> | undefined {
  const choice = choiceOf(name.slice(prefix.length));
  if (!choice) return undefined;
  const entries = new Map<string, Entry>();
  for (const rule of rules) {
    const severity = choice(rule);
    if (severity !== 'off') entries.set(rule.id, { severity });
  }
  return entries;
}

function choiceOf(word: string): Choice | undefined {
  if (Object.hasOwn(choices, word)) return choices[word];
  const category = namesOf([]).find(word);
  if (typeof category !== 'string' || !isCategory(category)) return undefined;
  return (rule) => (rule.category === category ? fullSeverity(rule) : 'off');
}

/** The ground that presets stand on. */
export function allOff(rules: readonly Rule[]): ReadonlyMap<string, Entry> {
  return new Map(rules.map(({ id }) => [id, { severity: 'off' }]));
}
