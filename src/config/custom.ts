/** Rules of the user's own: what a module exports, checked before it is run. */

import { categories, type Rule, severities } from '../rule.ts';
import { fields, items, oneOf, problemAt, string, type Value } from './value.ts';

/** A rule, or a list of rules. */
export function readRules(value: Value): readonly Rule[] {
  return Array.isArray(value.raw) ? items(value).map(readRule) : [readRule(value)];
}

function readRule(value: Value): Rule {
  const given = fields(value);
  const id = given.get('id');
  if (!id) throw problemAt(value, ['自定义规则缺少“id”。', 'a custom rule has no "id".']);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(string(id))) {
    throw problemAt(id, [`规则名“${string(id)}”应为小写字母加连字符。`, `rule id "${string(id)}" must be kebab-case.`]);
  }
  const category = given.get('category');
  const severity = given.get('severity');
  if (category) oneOf(category, categories);
  if (severity) oneOf(severity, ['off', ...severities]);
  if (isRule(value.raw)) return value.raw;
  // Written without defineRule, a rule may have no options at all.
  const rule: unknown = { options: {}, ...Object.fromEntries([...given].map(([key, { raw }]) => [key, raw])) };
  if (isRule(rule)) return rule;
  throw problemAt(value, [
    `自定义规则“${string(id)}”不完整，请用 defineRule 来写。`,
    `custom rule "${string(id)}" is incomplete; write it with defineRule.`,
  ]);
}

/** Looks only at what the engine itself needs; the rest is for documentation. */
function isRule(value: unknown): value is Rule {
  if (typeof value !== 'object' || value === null) return false;
  const has = (key: string, kind: string) => typeof Reflect.get(value, key) === kind;
  return (
    has('check', 'function') &&
    has('messages', 'object') &&
    has('options', 'object') &&
    has('category', 'string') &&
    has('severity', 'string')
  );
}
