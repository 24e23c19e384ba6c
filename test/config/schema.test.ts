/** The generated schema and the sample configuration agree with what the command accepts. */

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parseJson } from '../../src/config/parse.ts';
import { configSchema } from '../../src/config/schema.ts';
import { readOwn } from '../../src/config/validate.ts';
import { wholeOf } from '../../src/config/value.ts';
import { profiles } from '../../src/profiles/index.ts';
import { rules } from '../../src/rules/index.ts';

const validate = new Ajv({ strict: false }).compile(configSchema(rules, profiles));
const name = 'rules.config.json';
const sample = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
/** The sample with its commented examples put into force. */
const filled = sample.replace(/^ {4}\/\/ (?=["{} ])/gmu, '    ');

test.each([
  ['as it stands', sample],
  ['with its examples', filled],
])('the sample configuration is valid %s', async (_, text) => {
  const parsed = parseJson(text, name);
  readOwn(wholeOf({ name, folder: '/', ...parsed }), new Map(rules.map((rule) => [rule.id, rule])), profiles);
  expect(validate(parsed.value), JSON.stringify(validate.errors)).toBe(true);
});

test('the examples of the sample are really read', async () => {
  expect(parseJson(filled, name).value).toMatchObject({
    rules: { 'heading-level-skip': 'error' },
    profiles: [{ id: 'shift-report' }],
    terms: [{ wrong: '本市' }],
    overrides: [{ files: ['草稿/**'] }],
  });
});

test.each([
  [{ rule: {} }],
  [{ rules: { 'heading-level-skip': 'warn' } }],
  [{ rules: { 'heading-level-skip': ['warning', { oops: 1 }] } }],
  [{ overrides: [{ rules: {} }] }],
  [{ terms: [{ wrong: '本市' }] }],
  [{ locale: 'cn' }],
])('the schema refuses %j', (config) => {
  expect(validate(config)).toBe(false);
});
