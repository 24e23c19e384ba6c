/** rules.schema.json: what editors need to complete and check a configuration, made from the registry. */

import type { OptionSpec } from '../options.ts';
import type { Profile } from '../profiles/profile.ts';
import { type Rule, severities } from '../rule.ts';
import { levels } from './entries.ts';
import { presets } from './presets.ts';
import type { configKeys } from './validate.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const texts: Schema = { type: 'array', items: text };
const oneOrMore: Schema = { anyOf: [text, texts] };
const level: Schema = { enum: [...levels] };
const severity: Schema = { enum: [...severities] };
const name: Schema = { anyOf: [text, { type: 'array', items: text, minItems: 1, maxItems: 2 }] };

/** The JSON Schema (draft-07) of rules.config.json. */
export function configSchema(rules: readonly Rule[], profiles: readonly Profile[]): object {
  const entries = { $ref: '#/definitions/rules' };
  const profile = { description: '文种类型', anyOf: [{ enum: profiles.map(({ id }) => id) }, text] };
  const terms = { type: 'array', items: { $ref: '#/definitions/term' } };
  const properties: Readonly<Record<(typeof configKeys)[number], Schema>> = {
    $schema: text,
    root: { type: 'boolean', description: '到此为止，不再向上找配置' },
    extends: { description: '先取这些配置，再取本文件的', anyOf: [base(), { type: 'array', items: base() }] },
    locale: { enum: ['zh', 'en'] },
    profile,
    profiles: { type: 'array', items: { $ref: '#/definitions/profile' } },
    rules: entries,
    terms,
    overrides: { type: 'array', items: override({ profile, rules: entries, terms }) },
    ignore: { ...oneOrMore, description: '忽略的文件，gitignore 写法' },
    customRules: { ...oneOrMore, description: '自定义规则的模块' },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'jiaogao（校稿）配置',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    properties,
    definitions: { rules: rulesSchema(rules), profile: profileSchema(), term: termSchema() },
  };
}

function base(): Schema {
  return { anyOf: [{ enum: Object.keys(presets) }, text] };
}

function override(more: Readonly<Record<string, Schema>>): Schema {
  return strict({ files: { ...oneOrMore, description: '适用的文件' }, ...more }, ['files']);
}

function strict(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return { type: 'object', additionalProperties: false, properties, required };
}

/** Custom rules bring ids of their own, so unknown ones are left to the command. */
function rulesSchema(rules: readonly Rule[]): Schema {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    type: 'object',
    properties: Object.fromEntries(sorted.map((rule) => [rule.id, ruleSchema(rule)])),
    additionalProperties: { anyOf: [level, { type: 'array', items: [level, { type: 'object' }] }] },
  };
}

function ruleSchema(rule: Rule): Schema {
  const options = Object.fromEntries(Object.entries(rule.options).map(([key, spec]) => [key, optionSchema(spec)]));
  return {
    description: `${rule.title[0]}：${rule.why[0]}`,
    default: rule.severity,
    anyOf: [level, { type: 'array', minItems: 1, maxItems: 2, items: [level, strict(options, [])] }],
  };
}

function optionSchema(spec: OptionSpec): Schema {
  const common = { description: spec.doc[0], default: spec.default };
  switch (spec.kind) {
    case 'flag':
      return { type: 'boolean', ...common };
    case 'number':
      return { type: 'number', minimum: spec.min, maximum: spec.max, ...common };
    case 'choice':
      return { enum: [...spec.values], ...common };
    case 'words':
      return { ...texts, ...common };
  }
}

function termSchema(): Schema {
  return strict({ wrong: text, right: text, note: text, severity }, ['wrong', 'right']);
}

function profileSchema(): Schema {
  const section = strict({ id: text, name, any: texts, level: severity }, ['id', 'any']);
  const closing = strict({ any: texts, level: severity, example: text }, ['any', 'example']);
  const sections = { type: 'array', items: section };
  const more = { recipient: level, signature: level, date: level, closing, template: { type: 'boolean' } };
  return strict({ id: text, name, match: texts, headings: texts, sections, order: texts, ...more }, ['id']);
}
