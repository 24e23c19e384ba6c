/** Exit codes, streams and reports. */

import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docx, p } from '../office/build.ts';
import { odt } from '../office/build-odt.ts';
import { marksConfig, verdictsIn } from './marks.ts';
import { workshop } from './workshop.ts';

const formats = ['pretty', 'json', 'compact', 'unix', 'github'];

function shop(files: Readonly<Record<string, string>>) {
  return workshop({ 'rules.config.json': marksConfig(), ...files });
}

test.each([
  [['正文。'], [], 0],
  [['■'], [], 1],
  [['●○'], [], 0],
  [['●●'], ['--max-warnings', '2'], 0],
  [['●●'], ['--max-warnings', '1'], 1],
  [['●', '●'], ['--max-warnings=1'], 1],
  [['●'], ['--max-warnings', '0', '--quiet'], 1],
  [['■', '正文。'], ['--quiet'], 1],
])('drafts %j with %j exit with %i, whatever the format or output', async (texts, words, code) => {
  const { run } = shop(Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text])));
  for (const format of formats) {
    expect([format, (await run(['.', '-f', format, ...words])).code]).toEqual([format, code]);
    expect([format, (await run(['.', '-f', format, '-o', 'out/report', ...words])).code]).toEqual([format, code]);
  }
});

test('too many warnings are said on standard error', async () => {
  const { stdout, stderr } = await shop({ 'a.txt': '●●' }).run(['-f', 'unix', '--max-warnings', '1', 'a.txt']);
  expect(stdout.split('\n')).toHaveLength(3);
  expect(stderr).toBe('jiaogao：警告 2 条，多于 --max-warnings 允许的 1 条，不能算通过。\n');
});

test.each([
  [['●●'], ['--max-warnings', '0'], '不可提交：没有错误，但警告 2 条，多于允许的 0 条。'],
  [['●●'], ['--max-warnings', '0', '--quiet'], '不可提交：没有错误，但警告 2 条，多于允许的 0 条。'],
  [['●', '●'], ['--max-warnings', '1'], '不可提交：共 2 个文件，没有错误，但警告 2 条，多于允许的 1 条。'],
  [['●●'], ['--max-warnings', '2'], '可提交：未发现错误，2 个警告。'],
  [['■●'], ['--max-warnings', '0'], '不可提交：1 个错误，1 个警告；其中 1 处可用 --fix 自动修正。'],
])('the verdict on %j with %j agrees with the exit code', async (texts, words, verdict) => {
  const { run } = shop(Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text])));
  const { code, stdout } = await run(['.', ...words]);
  expect([code, stdout.trim().split('\n').at(-1)]).toEqual([verdict.startsWith('不') ? 1 : 0, verdict]);
});

test('--quiet hides warnings from the report', async () => {
  const { run } = shop({ 'a.txt': '●■○' });
  expect((await run(['-f', 'unix', '--quiet', 'a.txt'])).stdout).toMatch(/^a\.txt:1:2: .*test-mark\]\n$/u);
});

test('the report is on standard output alone', async () => {
  const { run } = shop({ 'a.txt': '■' });
  for (const format of formats) {
    const { stdout, stderr } = await run(['-f', format, 'a.txt']);
    expect([format, stdout === '', stderr]).toEqual([format, false, '']);
  }
});

test('-o writes the whole report to a file, and nothing to standard output', async () => {
  const { run, read, folder } = shop({ 'a.txt': '■' });
  const { stdout } = await run(['-f', 'json', 'a.txt']);
  expect(await run(['-f', 'json', '-o', 'out/report.json', 'a.txt'])).toEqual({ code: 1, stdout: '', stderr: '' });
  expect(read('out/report.json')).toBe(stdout);
  await run(['-f', 'unix', '-o', 'out/report.json', 'a.txt']);
  expect(read('out/report.json')).toContain('a.txt:1:1');
  expect(readdirSync(`${folder}/out`)).toEqual(['report.json']);
});

test('a report that cannot be written is exit code 2', async () => {
  const { run, path } = shop({ 'a.txt': '正文。' });
  mkdirSync(path('out'));
  const { code, stdout, stderr } = await run(['-o', 'out', 'a.txt']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('写不进');
  expect(existsSync(path('out'))).toBe(true);
});

test.each([
  [[], {}, false, false],
  [[], {}, true, true],
  [['--no-color'], {}, true, false],
  [['--color'], {}, false, true],
  [[], { NO_COLOR: '1' }, true, false],
  [[], { NO_COLOR: '' }, true, true],
  [[], { FORCE_COLOR: '1' }, false, true],
  [[], { FORCE_COLOR: '0' }, true, false],
  [[], { TERM: 'dumb' }, true, false],
  [['--color'], { NO_COLOR: '1' }, false, true],
])('colour with %j, %j, terminal %s: %s', async (words, env, tty, coloured) => {
  const { stdout } = await shop({ 'a.txt': '■' }).run(['a.txt', ...words], { env, tty });
  expect(stdout.includes('\u001B[')).toBe(coloured);
});

test('a rule that throws is exit code 2 and the other files are checked', async () => {
  const crash = `export default {id: 'test-crash', category: 'residue', severity: 'error', messages: {},
    title: ['', ''], why: ['', ''], authority: '工具', examples: [],
    *check({draft}) { if (draft.text.includes('炸')) throw new Error('坏了'); }};`;
  const { run } = workshop({
    'crash.mjs': crash,
    'rules.config.json': '{"customRules": "./crash.mjs", "rules": {"test-crash": "error"}}',
    'a.txt': '炸',
    'b.md': '',
  });
  const { code, stdout } = await run(['-f', 'json', '.']);
  expect(code).toBe(2);
  expect(verdictsIn(stdout)[0]).toBe('a.txt unchecked');
  expect(stdout).toContain('test-crash');
});

test('many files are checked in order', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `${String(index).padStart(3, '0')}.txt`);
  const { run } = shop(Object.fromEntries(names.map((name) => [name, '■'])));
  const { stdout, stderr } = await run(['-f', 'unix', '.'], { tty: true });
  expect(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice(0, 7)),
  ).toEqual(names);
  expect(stderr).toBe('');
});

test('what the report tells to run can be run', async () => {
  const hints = async (file: string, words: readonly string[] = [file]) => {
    const { stdout } = await workshop(files).run(words, { stdin: '由XX镇负责,已办结。' });
    return [...stdout.matchAll(/jiaogao (--(?:fix|list-blanks).*)|可用 (\S+) 自动修正。$/gmu)].map(
      ([, hint, flag]) => hint ?? flag,
    );
  };
  const text = '由XX镇负责,已办结。';
  const files = {
    'a.txt': text,
    '年 报.txt': text,
    'b.docx': docx({ body: p(text) }),
    'c.odt': odt({ body: `<text:p>${text}</text:p>` }),
  };
  expect(await hints('a.txt')).toEqual(['--fix a.txt', '--list-blanks a.txt', '--fix']);
  expect(await hints('年 报.txt')).toEqual(['--fix "年 报.txt"', '--list-blanks "年 报.txt"', '--fix']);
  expect(await hints('-')).toEqual(['--fix -', '--list-blanks -', '--fix']);
  expect(await hints('b.docx')).toEqual(['--fix b.docx', '--list-blanks b.docx', '--fix']);
  expect(await hints('c.odt')).toEqual(['--fix=plain c.odt', '--list-blanks c.odt', '--fix=plain']);
  expect(await hints('.')).toEqual(['--fix 文件', '--list-blanks 文件', '--fix']);
});
