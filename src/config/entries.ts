/** Rule entries: `"warning"` or `["warning", {options}]`, checked against the rule's own option table. */

import type { OptionSpec, OptionValue } from '../options.ts';
import { type Category, type Rule, severities } from '../rule.ts';
import type { Entry } from './config.ts';
import { isCategory, namesOf } from './names.ts';
import { boolean, fields, items, number, oneOf, problemAt, strings, unknownName, type Value } from './value.ts';

export const levels = ['off', ...severities] as const;

/** The `rules` of a configuration, by whatever name; a rule's own entry wins over that of its category. */
export function readEntries(value: Value, rules: ReadonlyMap<string, Rule>): ReadonlyMap<string, Entry> {
  const own = new Map<string, Entry>();
  const wide = new Map<string, Entry>();
  for (const [name, item] of fields(value)) {
    const named = readNamed(name, item, rules);
    for (const [id, entry] of named.entries) (named.wide ? wide : own).set(id, entry);
  }
  return wide.size === 0 ? own : new Map([...wide, ...own]);
}

interface NamedEntries {
  readonly entries: ReadonlyMap<string, Entry>;
  /** True when a whole category was named. */
  readonly wide: boolean;
}

/** What is said under one name, of a rule or of all rules of a category. */
export function readNamed(name: string, value: Value, rules: ReadonlyMap<string, Rule>): NamedEntries {
  const id = rules.has(name) ? name : namesOf([...rules.values()]).find(name);
  if (typeof id !== 'string') throw problemAt(value, id.problem);
  const rule = rules.get(id);
  if (rule) return { entries: new Map([[id, readEntry(value, rule)]]), wide: false };
  return { entries: isCategory(id) ? readCategory(id, value, rules) : new Map(), wide: true };
}

function readCategory(category: Category, value: Value, rules: ReadonlyMap<string, Rule>): ReadonlyMap<string, Entry> {
  if (Array.isArray(value.raw)) {
    throw problemAt(value, [
      `“${category}”是一类规则，只能写级别，选项要写在各条规则上。`,
      `"${category}" is a category: it takes a severity only; options belong to its rules.`,
    ]);
  }
  const severity = oneOf(value, levels);
  const members = [...rules.values()].filter((rule) => rule.category === category);
  return new Map(members.map(({ id }) => [id, { severity }]));
}

/** What is said of one rule. */
function readEntry(value: Value, rule: Rule): Entry {
  if (!Array.isArray(value.raw)) return { severity: oneOf(value, levels) };
  const [level, options, more] = items(value);
  if (!level || more) {
    throw problemAt(value, [
      `规则“${rule.id}”应写作 "级别" 或 ["级别", {选项}]。`,
      `rule "${rule.id}" must be "severity" or ["severity", {options}].`,
    ]);
  }
  const severity = oneOf(level, levels);
  return options ? { severity, options: readOptions(options, rule) } : { severity };
}

function readOptions(value: Value, rule: Rule): Record<string, OptionValue> {
  const options: Record<string, OptionValue> = {};
  const specs = rule.options ?? {};
  for (const [name, item] of fields(value)) {
    const spec = specs[name];
    if (!spec) throw unknownName(item, [`规则“${rule.id}”的选项`, `option of "${rule.id}"`], name, Object.keys(specs));
    options[name] = readOption(item, spec);
  }
  return options;
}

function readOption(value: Value, spec: OptionSpec): OptionValue {
  switch (spec.kind) {
    case 'flag':
      return boolean(value);
    case 'number':
      return number(value, spec.min, spec.max);
    case 'choice':
      return oneOf(value, spec.values);
    case 'words':
      return strings(value);
  }
}
