/** Which configuration a file is checked with. */

import { symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { marksConfig } from './marks.ts';
import { type Workshop, type World, workshop } from './workshop.ts';

const marks = fileURLToPath(new URL('./marks.mjs', import.meta.url));

async function severities(shop: Workshop, words: readonly string[], world?: World) {
  const { stdout, stderr } = await shop.run(['-f', 'json', ...words], world);
  if (!stdout) return stderr;
  const results: readonly { filePath: string; messages: readonly { ruleId: string; severity: string }[] }[] =
    JSON.parse(stdout);
  return results.flatMap(({ filePath, messages }) =>
    messages.filter(({ ruleId }) => ruleId === 'test-mark').map(({ severity }) => `${filePath} ${severity}`),
  );
}

const level = (severity: string, more: object = {}) => marksConfig({ rules: { 'test-mark': severity }, ...more });

test('the nearest configuration wins, and nothing is inherited unasked', async () => {
  const shop = workshop({
    'rules.config.json': level('error'),
    'a/rules.config.json': level('info'),
    'a/b/c.txt': '■',
    'd.txt': '■',
  });
  expect(await severities(shop, ['.'])).toEqual(['a/b/c.txt info', 'd.txt error']);
  expect(await severities(shop, ['b/c.txt'], { cwd: 'a' })).toEqual(['b/c.txt info']);
});

test('extends takes the other first', async () => {
  const shop = workshop({
    'base.json': level('info', { overrides: [{ files: ['*.md'], rules: { 'test-mark': 'warning' } }] }),
    'rules.config.json': '{"extends": "./base.json"}',
    'strict/rules.config.json': '{"extends": ["jiaogao:recommended", "../base.json"], "rules": {"test-mark": "error"}}',
    'a.txt': '■',
    'b.md': '■',
    'strict/c.txt': '■',
  });
  expect(await severities(shop, ['.'])).toEqual(['a.txt info', 'b.md warning', 'strict/c.txt error']);
});

test.each([
  ['{"extends": "./none.json"}', 'rules.config.json 第 1 行：找不到 extends 的“./none.json”。'],
  [
    '{"extends": ["./rules.config.json"]}',
    'rules.config.json 第 1 行：“./rules.config.json”绕回了自己，extends 不能循环。',
  ],
  [
    '{"extends": "jiaogao:recomended"}',
    'rules.config.json 第 1 行：没有预设“jiaogao:recomended”，是否指“jiaogao:recommended”？',
  ],
  [
    '{"extends": "recommended"}',
    'rules.config.json 第 1 行：找不到 extends 的“recommended”，是否指“jiaogao:recommended”？',
  ],
  ['{"extends": "jiaogao:all"}', 'rules.config.json 第 1 行：没有预设“jiaogao:all”，可用：jiaogao:recommended、'],
  ['{"customRules": ["./none.mjs"]}', 'rules.config.json 第 1 行：找不到 customRules 的“./none.mjs”。'],
  ['{"customRules": ["./坏.mjs"]}', '坏.mjs 运行出错：Cannot find module'],
  ['{"rules": {"heading-skip": "off"}}', 'rules.config.json 第 1 行：没有规则“heading-skip”'],
])('%s is exit code 2', async (config, sentence) => {
  const files = { 'rules.config.json': config, '坏.mjs': "import './gone.mjs';", 'a.txt': '正文。' };
  const { code, stdout, stderr } = await workshop(files).run(['a.txt']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`jiaogao：${sentence}`);
  expect(stderr).not.toContain('jiaogao-校稿-');
});

test('overrides are for the files their globs name, from the folder of the configuration', async () => {
  const overrides = [
    { files: ['草稿/**'], rules: { 'test-mark': 'info' } },
    { files: '终稿[1].txt', rules: { 'test-mark': ['warning', { most: 1 }] } },
  ];
  const shop = workshop({
    'rules.config.json': level('error', { overrides }),
    'a.txt': '■',
    '终稿[1].txt': '■■',
    '草稿/b.txt': '■',
  });
  const all = ['a.txt error', '终稿[1].txt warning', '草稿/b.txt info'];
  expect(await severities(shop, ['.'])).toEqual(all);
  expect(await severities(shop, ['../草稿/b.txt'], { cwd: '草稿' })).toEqual(['b.txt info']);
});

test.each([
  ['rules.config.yaml', `customRules: ["${marks}"]\nrules: {test-mark: info}\n`],
  ['rules.config.yml', `customRules: ["${marks}"]\nrules: {test-mark: info}\n`],
  [
    'rules.config.mjs',
    `import marks from '${marks}';\nexport default {customRules: [marks[0]], rules: {'test-mark': 'info'}};`,
  ],
  ['package.json', `{"name": "x", "jiaogao": {"customRules": ["${marks}"], "rules": {"test-mark": "info"}}}`],
  ['rules.config.json', `\uFEFF// 说明\n{"customRules": "${marks}", "rules": {"test-mark": "info",},}`],
])('%s is read', async (name, config) => {
  expect(await severities(workshop({ [name]: config, 'a.txt': '■' }), ['a.txt'])).toEqual(['a.txt info']);
});

test('a package.json without the key, or broken, is none of our business', async () => {
  const shop = workshop({ 'rules.config.json': level('info'), 'a/b.txt': '■', 'a/package.json': '{"jiaogao" oops' });
  expect(await severities(shop, ['a/b.txt'])).toEqual(['a/b.txt info']);
});

test('a TypeScript configuration is read, or refused in a sentence where Node cannot', async () => {
  const config = `export default {customRules: ['${marks}'], rules: {'test-mark': 'info' satisfies string}};`;
  const said = await severities(workshop({ 'rules.config.ts': config, 'a.txt': '■' }), ['a.txt']);
  if (typeof said === 'string') expect(said).toContain('不能直接运行 TypeScript');
  else expect(said).toEqual(['a.txt info']);
});

test('--config, --no-config and --rule', async () => {
  const shop = workshop({ 'rules.config.json': level('error'), 'my.json': level('info'), 'a.txt': '■■' });
  expect(await severities(shop, ['-c', 'my.json', 'a.txt'])).toEqual(['a.txt info', 'a.txt info']);
  expect(await severities(shop, ['--no-config', 'a.txt'])).toEqual([]);
  expect(await severities(shop, ['--rule', 'test-mark: warning', 'a.txt'])).toContain('a.txt warning');
  expect(await severities(shop, ['--rule', 'test-mark=off', 'a.txt'])).toEqual([]);
  expect(await severities(shop, ['--rule', 'test-mark: ["info", {"most": 1}]', 'a.txt'])).toEqual(['a.txt info']);
  expect(await severities(shop, ['-c', 'none.json', 'a.txt'])).toBe('jiaogao：找不到配置文件“none.json”。\n');
});

test.each([
  ['test-mrak: off', '没有规则“test-mrak”，是否指“test-mark”？'],
  ['test-mark: of', '--rule test-mark：不能是“of”，是否指“off”？'],
  ['test-mark', '“--rule test-mark”看不懂'],
  ['test-mark: ["error"', '看不懂'],
])('--rule %j is refused', async (word, sentence) => {
  const shop = workshop({ 'rules.config.json': level('error'), 'a.txt': '■' });
  const { code, stderr } = await shop.run(['--rule', word, 'a.txt']);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
});

test.each([
  [['-c', '夹'], '“夹”是文件夹，不是配置文件。'],
  [['-c', '.'], '“.”是文件夹，不是配置文件。'],
  [['-c', '夹.js'], '“夹.js”是文件夹，不是配置文件。'],
  [['-c', 'a.txt/x.json'], '找不到配置文件“a.txt/x.json”。'],
  [['-c', '环.json'], '找不到配置文件“环.json”。'],
  [['-c', 'a.txt'], 'a.txt 第 1 行：写法有误（有多余的字符）。'],
  [['-c', 'null.json'], 'null.json 第 1 行：配置应为对象。'],
  [['-c', 'base.json'], '“夹”是文件夹，不是配置文件。'],
  [['--ignore-path', '夹'], '“夹”读不出来：这是文件夹。'],
])('%j is said in one sentence', async (words, sentence) => {
  const shop = workshop({
    'a.txt': '正文。',
    '夹/b.txt': '正文。',
    '夹.js/c.txt': '',
    'null.json': 'null',
    'base.json': '{"extends": "./夹"}',
  });
  symlinkSync('环.json', shop.path('环.json'));
  expect(await shop.run([...words, 'a.txt'])).toEqual({ code: 2, stdout: '', stderr: `jiaogao：${sentence}\n` });
});

test('a folder under the name of a configuration is none', async () => {
  const shop = workshop({ 'rules.config.json/a.txt': '', 'package.json/b.txt': '', 'c.txt': '正文。' });
  expect((await shop.run(['c.txt'])).code).toBe(0);
});

test('a configuration above the current folder is named by the way there', async () => {
  const shop = workshop({ 'rules.config.json': '{"rule": {}}', 'a/b.txt': '正文。' });
  const { stderr } = await shop.run(['b.txt'], { cwd: 'a' });
  expect(stderr).toBe('jiaogao：../rules.config.json 第 1 行：没有配置项“rule”，是否指“rules”？\n');
});

test.each([
  ['通知书', '没有文种“通知书”，是否指“通知”？'],
  ['报告单', '没有文种“报告单”，是否指“报告”？'],
  ['notise', '没有文种“notise”，是否指“notice”？'],
  ['菜谱', '没有文种“菜谱”，可用：'],
])('--profile %s is refused, with what there is', async (name, sentence) => {
  const { code, stderr } = await workshop({ 'a.txt': '正文。' }).run(['--profile', name, 'a.txt']);
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});

test('a document type may be named in Chinese', async () => {
  const shop = workshop({ 'rules.config.json': '{"profile": "自查报告"}', 'a.txt': '正文。' });
  expect((await shop.run(['--print-config', 'a.txt'])).stdout).toContain('"name": "自查（整改）报告"');
  const { stdout } = await shop.run(['--profile', '通知', '--print-config', 'a.txt']);
  expect(stdout).toContain('"id": "notice"');
});
