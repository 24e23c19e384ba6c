/** What the named choices of rules come to. */

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { presetEntries, presetNames } from '../../src/config/presets.ts';
import { categories } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { workshop } from '../cli/workshop.ts';

const on = (name: string) => [...(presetEntries(name, rules)?.keys() ?? [])];

test('recommended is what is on by default, strict is everything', () => {
  expect(on('jiaogao:recommended')).toEqual(rules.filter(({ severity }) => severity !== 'off').map(({ id }) => id));
  expect(on('jiaogao:strict')).toEqual(rules.map(({ id }) => id));
  const strict = presetEntries('jiaogao:strict', rules);
  for (const { id, severity, strict: own = 'info' } of rules) {
    expect(strict?.get(id)?.severity).toBe(severity === 'off' ? own : severity);
  }
});

test('minimal is what makes a draft unfit', () => {
  const minimal = on('jiaogao:minimal');
  expect(minimal).toContain('placeholder-x-run');
  for (const rule of rules.filter(({ id }) => minimal.includes(id))) {
    expect([rule.id, rule.severity]).toEqual([rule.id, 'error']);
    expect(['placeholder', 'residue', 'structure', 'consistency']).toContain(rule.category);
  }
});

test.each(categories)('%s is all of a category, whatever it is called', (category) => {
  expect(on(`jiaogao:${category}`)).toEqual(rules.filter((rule) => rule.category === category).map(({ id }) => id));
});

test('every name is known, and also in Chinese', () => {
  for (const name of presetNames(rules)) expect([name, on(name).length > 0]).toEqual([name, true]);
  expect(on('jiaogao:残留')).toEqual(on('jiaogao:residue'));
  expect(presetEntries('jiaogao:strikt', rules)).toBeUndefined();
});

const marks = fileURLToPath(new URL('../cli/marks.mjs', import.meta.url));
const office = JSON.stringify({ rules: { 'residue-url': 'off' } });

interface Printed {
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly presets?: readonly string[];
}

async function active(config: object, files: Readonly<Record<string, string>> = {}) {
  const shop = workshop({ 'rules.config.json': JSON.stringify(config), 'a.txt': '正文。', ...files });
  const { stdout, stderr } = await shop.run(['--print-config', 'a.txt']);
  const { rules: printed = {}, presets }: Printed = stdout ? JSON.parse(stdout) : {};
  return { ids: Object.keys(printed), printed, presets, stderr };
}

test('without a preset the recommended rules are on', async () => {
  const plain = await active({});
  expect(plain.ids).toEqual(on('jiaogao:recommended'));
  expect(plain.presets).toEqual(['jiaogao:recommended']);
  expect((await active({ extends: ['jiaogao:recommended'] })).printed).toEqual(plain.printed);
});

test('several presets make a union, and the own rules have the last word', async () => {
  const { ids, printed, presets } = await active(
    {
      extends: ['jiaogao:spelling', 'jiaogao:residue', './office.json'],
      rules: { 'residue-control': 'info' },
    },
    { 'office.json': office },
  );
  const expected = rules.filter(
    ({ category, id }) => ['residue', 'spelling'].includes(category) && id !== 'residue-url',
  );
  expect(ids.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  expect(printed['residue-control']).toBe('info');
  expect(presets).toEqual(['jiaogao:spelling', 'jiaogao:residue']);
});

test('a preset extended by another file counts too, and spares the rules somebody brought', async () => {
  const { ids } = await active(
    { extends: './office.json', customRules: marks },
    { 'office.json': '{"extends": "jiaogao:minimal"}' },
  );
  expect(ids).toEqual([...on('jiaogao:minimal'), 'test-mark', 'test-dot', 'test-hint']);
});

test('a preset that does not exist', async () => {
  expect((await active({ extends: 'jiaogao:strickt' })).stderr).toContain(
    '没有预设“jiaogao:strickt”，是否指“jiaogao:strict”？',
  );
});
