/** Rule entries: `"warning"` or `["warning", {options}]`, checked against the rule's own option table. */

import type { OptionSpec, OptionValue } from '../options.ts';
import { type Rule, severities } from '../rule.ts';
import type { Entry } from './config.ts';
import { boolean, fields, items, number, oneOf, problemAt, strings, unknownName, type Value } from './value.ts';

export const levels = ['off', ...severities] as const;

/** The `rules` of a configuration. */
export function readEntries(value: Value, rules: ReadonlyMap<string, Rule>): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [id, item] of fields(value)) {
    const rule = rules.get(id);
    if (!rule) throw unknownName(item, ['规则', 'rule'], id, rules.keys());
    entries.set(id, readEntry(item, rule));
  }
  return entries;
}

/** What is said of one rule. */
export function readEntry(value: Value, rule: Rule): Entry {
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
  const names = Object.keys(rule.options);
  for (const [name, item] of fields(value)) {
    const spec = rule.options[name];
    if (!spec) throw unknownName(item, [`规则“${rule.id}”的选项`, `option of "${rule.id}"`], name, names);
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
