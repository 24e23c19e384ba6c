/** What the command does besides checking. */

import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { marksConfig } from './marks.ts';
import { workshop } from './workshop.ts';

test('--version is the version of the package', async () => {
  expect((await workshop().run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test('--help names every flag, in both languages, even beside a mistake', async () => {
  const { run } = workshop();
  const zh = await run(['--help', '--fxi']);
  const en = await run(['-h', '--locale', 'en']);
  expect([zh.code, zh.stderr]).toEqual([0, '']);
  expect(zh.stdout).toMatch(/^用法：jiaogao /u);
  expect(en.stdout).toMatch(/^Usage: jiaogao /u);
  for (const flag of ['--staged', '--unsafe-fixes', '-c, --config', '--no-color']) {
    expect(zh.stdout).toContain(flag);
    expect(en.stdout).toContain(flag);
  }
});

test('--init writes the documented default once', async () => {
  const { run, read } = workshop({ 'a.txt': '正文。\n' });
  expect(await run(['--init'])).toEqual({ code: 0, stdout: '', stderr: 'jiaogao：已生成 rules.config.json。\n' });
  expect(read('rules.config.json')).toMatch(/^\{\n {2}\/\/ /mu);
  expect(read('rules.config.json')).not.toContain('$schema');
  expect((await run(['--print-config', 'a.txt'])).code).toBe(0);
  const again = await run(['--init']);
  expect([again.code, again.stderr]).toEqual([2, 'jiaogao：rules.config.json 已经存在，没有改动。\n']);
});

test('--init leads editors to the schema of a local installation', async () => {
  const { run, read } = workshop({ 'node_modules/jiaogao/rules.schema.json': '{}' });
  await run(['--init']);
  expect(read('rules.config.json')).toContain('"$schema": "./node_modules/jiaogao/rules.schema.json",');
});

test('--rules lists every rule, as a table and as JSON', async () => {
  const { run } = workshop();
  const table = (await run(['--rules'])).stdout;
  expect(table.split('\n').length).toBe(rules.length + 2);
  for (const { id } of rules) expect(table).toContain(id);
  expect(JSON.parse((await run(['--rules', '-f', 'json'])).stdout)).toHaveLength(rules.length);
  expect((await run(['--rules', '-f', 'unix'])).code).toBe(2);
});

test('--explain knows every rule, and guesses at the others', async () => {
  const { run } = workshop();
  for (const { id, title, why } of rules) {
    const { code, stdout } = await run(['--explain', id]);
    expect(code).toBe(0);
    expect(stdout).toContain(`${id}  ${title[0]}`);
    expect(stdout).toContain(why[0]);
    expect(existsSync(stdout.trimEnd().split(/[ ：]/u).at(-1) ?? '')).toBe(true);
  }
  const { code, stderr } = await run(['--explain', `${rules[0]?.id ?? 'none'}x`]);
  expect(code).toBe(2);
  expect(stderr).toContain(rules[0] ? `是否指“${rules[0].id}”？` : '没有规则');
});

test('--print-config refuses what is not a file', async () => {
  const { run } = workshop({ 'rules.config.json': marksConfig(), 'a/b.txt': '' });
  expect((await run(['--print-config', 'a'])).stderr).toBe('jiaogao：“a”不是可检查的文件。\n');
});

test.each([
  [['结构'], 'structure'],
  [['structure'], 'structure'],
])('--rules %j lists that category', async (words, category) => {
  const { code, stdout } = await workshop().run(['--rules', ...words, '-f', 'json']);
  const listed: readonly { readonly id: string }[] = JSON.parse(stdout);
  const members = rules.filter((rule) => rule.category === category);
  expect([code, listed.map(({ id }) => id).toSorted()]).toEqual([0, members.map(({ id }) => id).toSorted()]);
});

test('--rules with names and words lists those, each once, and refuses what is neither', async () => {
  const { run } = workshop();
  const ids = async (...words: string[]) =>
    [...(await run(['--rules', ...words])).stdout.matchAll(/ ([a-z]+(?:-[a-z]+)+) /gu)].map((match) => match[1]);
  expect(await ids('jiezhi', 'section-missing', 'section-missing')).toEqual(['section-missing']);
  expect(await ids('顿号')).toContain('dunhao-before-deng');
  expect(await ids('顿号')).not.toContain('section-missing');
  expect(await run(['--rules', '报告.txt'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('没有规则“报告.txt”'),
  });
});

test('text wants one file', async () => {
  const { run, write } = workshop({ 'a.txt': '正文。' });
  const sentence = 'jiaogao：text 后面要写一个文件名：jiaogao text 报告.docx。\n';
  expect(await run(['text'])).toEqual({ code: 2, stdout: '', stderr: sentence });
  expect(await run(['text', 'a.txt', 'a.txt'])).toEqual({ code: 2, stdout: '', stderr: sentence });
  expect(await run(['text', 'a.txt'])).toEqual({ code: 0, stdout: '正文。\n', stderr: '' });
  write({ 'text/b.txt': '正文。' });
  expect((await run(['text', '-f', 'json'])).stdout).toContain('text/b.txt');
});
