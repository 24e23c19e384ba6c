/** rules.schema.json: what editors need to complete and check a configuration, made from the registry. */

import { categoryNames } from '../categories.ts';
import { layouts } from '../layout/index.ts';
import type { OptionSpec } from '../options.ts';
import type { Profile } from '../profiles/profile.ts';
import { type Category, categories, type Rule, severities } from '../rule.ts';
import { levels } from './entries.ts';
import { layoutSchema } from './layout-schema.ts';
import { presetNames } from './presets.ts';
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
  const base = { anyOf: [{ enum: presetNames(rules) }, text] };
  const entries = { $ref: '#/definitions/rules' };
  const profile = { description: '文种类型', anyOf: [{ enum: profiles.map(({ id }) => id) }, text] };
  const layout = { description: '版式', anyOf: [{ enum: layouts.map(({ id }) => id) }, text] };
  const terms = { type: 'array', items: { $ref: '#/definitions/term' } };
  const properties: Readonly<Record<(typeof configKeys)[number], Schema>> = {
    $schema: text,
    root: { type: 'boolean', description: '到此为止，不再向上找配置' },
    extends: { description: '先取这些配置，再取本文件的', anyOf: [base, { type: 'array', items: base }] },
    locale: { enum: ['zh', 'en'] },
    profile,
    profiles: { type: 'array', items: { $ref: '#/definitions/profile' } },
    layout,
    layouts: { type: 'array', items: { $ref: '#/definitions/layout' } },
    rules: entries,
    terms,
    overrides: { type: 'array', items: override({ profile, layout, rules: entries, terms }) },
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
    definitions: {
      rules: rulesSchema(rules),
      profile: profileSchema(),
      layout: layoutSchema(name),
      term: termSchema(),
    },
  };
}

function override(more: Readonly<Record<string, Schema>>): Schema {
  return strict({ files: { ...oneOrMore, description: '适用的文件' }, ...more }, ['files']);
}

function strict(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return { type: 'object', additionalProperties: false, properties, required };
}

/** Custom rules bring ids of their own and every rule has a Chinese name, so unknown ones are left to the command. */
function rulesSchema(rules: readonly Rule[]): Schema {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    type: 'object',
    properties: Object.fromEntries([
      ...categories.flatMap((category) => categorySchemas(category)),
      ...sorted.map((rule) => [rule.id, ruleSchema(rule)] as const),
    ]),
    additionalProperties: { anyOf: [level, { type: 'array', items: [level, { type: 'object' }] }] },
  };
}

/** A category as a key sets all its rules. */
function categorySchemas(category: Category): readonly (readonly [string, Schema])[] {
  const [zh] = categoryNames[category];
  const schema = { enum: [...levels], description: `“${zh}”类的全部规则` };
  return [
    [category, schema],
    [zh, schema],
  ];
}

function ruleSchema(rule: Rule): Schema {
  const options = Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([key, spec]) => [key, optionSchema(spec)]),
  );
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
  const day: Schema = { type: 'string', pattern: '^[12]\\d{3}(-\\d{2}(-\\d{2})?)?$' };
  const properties = {
    wrong: { type: 'string', minLength: 2, description: '不用的词' },
    right: { type: 'string', description: '应当用的词' },
    note: { type: 'string', description: '附在提示后面的说明' },
    severity,
    before: { ...oneOrMore, description: '前面紧接这些字时不提示' },
    after: { ...oneOrMore, description: '后面紧接这些字时不提示' },
    validFrom: { ...day, description: '从这一天起写的稿件才提示：2024、2024-04 或 2024-04-01' },
    validTo: { ...day, description: '到这一天为止的稿件才提示' },
  };
  return strict(properties, ['wrong', 'right']);
}

function profileSchema(): Schema {
  const section = strict({ id: text, name, any: texts, level: severity }, ['id', 'any']);
  const closing = strict({ any: texts, level: severity, example: text }, ['any', 'example']);
  const sections = { type: 'array', items: section };
  const more = { recipient: level, signature: level, date: level, closing, template: { type: 'boolean' } };
  return strict({ id: text, name, match: texts, headings: texts, sections, order: texts, ...more }, ['id']);
}
