/** The words of the command line. */

import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { workshop } from './workshop.ts';

test.each([
  [['--fxi'], '没有选项“--fxi”，是否指“--fix”？'],
  [['--formatter', 'json'], '没有选项“--formatter”，是否指“--format”？'],
  [['--no-colour'], '没有选项“--no-colour”，是否指“--no-color”？'],
  [['--dry'], '没有选项“--dry”，可用的选项见 jiaogao --help。'],
  [['-x'], '没有选项“-x”，可用的选项见 jiaogao --help。'],
  [['-fjson'], '没有选项“-fjson”，可用的选项见 jiaogao --help。'],
  [['--__proto__=1'], '没有选项“--___proto___”，可用的选项见 jiaogao --help。'],
  [['--quiet=abc'], '选项“--quiet”不带值。'],
  [['--fix=plian'], '选项“--fix”不能是“plian”，是否指“plain”？'],
  [['--fix='], '选项“--fix=”后面缺少值。'],
  [['--no-fix'], '没有选项“--no-fix”，是否指“--no-config”？'],
  [['-f'], '选项“--format”后面缺少值。'],
  [['--format', '--fix'], '选项“--format”后面缺少值。'],
  [['--format='], '选项“--format”后面缺少值。'],
  [['--max-warnings=abc'], '选项“--max-warnings”应为不小于 0 的整数，不能是“abc”。'],
  [['--max-warnings', '-1'], '选项“--max-warnings”应为不小于 0 的整数，不能是“-1”。'],
  [['--max-warnings', '1.5'], '选项“--max-warnings”应为不小于 0 的整数，不能是“1.5”。'],
  [['--max-warnings='], '选项“--max-warnings”后面缺少值。'],
  [['--locale', 'fr'], '选项“--locale”不能是“fr”，应为 zh、en 之一。'],
])('%j is refused', (words, sentence) => {
  expect(readArguments(words).problem?.text[0]).toBe(sentence);
});

test.each([
  [
    ['2021', '-', 'a.txt'],
    ['2021', '-', 'a.txt'],
  ],
  [['--fix', '2021'], ['2021']],
  [['--fix=plain', '--fix', '报告.docx'], ['报告.docx']],
  [
    ['--', '--fix', '-x.txt'],
    ['--fix', '-x.txt'],
  ],
  [['--max-warnings', '0', '007.txt'], ['007.txt']],
  [
    ['--rule', 'a: off', '1e3', '0x10'],
    ['1e3', '0x10'],
  ],
])('%j names files', (words, files) => {
  const read = readArguments(words);
  expect(read.problem).toBeUndefined();
  expect(read.files).toEqual(files);
});

test('of a repeated value the last counts, lists add up', () => {
  const read = readArguments(['-f', 'json', '--rule', 'a: off', '--format=unix', '--rule=b=off', 'x.txt']);
  expect(read.value('format')).toBe('unix');
  expect(read.list('rule')).toEqual(['a: off', 'b=off']);
  expect(read.files).toEqual(['x.txt']);
});

test('an unknown flag is one line and exit code 2', async () => {
  const { code, stdout, stderr } = await workshop().run(['--fxi']);
  expect([code, stdout, stderr]).toEqual([2, '', 'jiaogao：没有选项“--fxi”，是否指“--fix”？\n']);
});

test('the answer is in the language asked for', async () => {
  const { stderr } = await workshop().run(['--fxi', '--locale', 'en']);
  expect(stderr).toBe('jiaogao: Unknown option "--fxi"; did you mean "--fix"?\n');
});

test('unknown formats and units are refused before any work', async () => {
  const { run } = workshop();
  expect((await run(['-f', 'jsn', '.'])).stderr).toBe('jiaogao：选项“--format”不能是“jsn”，是否指“json”？\n');
  expect((await run(['--column-unit', 'utf-16'])).stderr).toContain('utf16');
});

test.each([
  [['--staged', '--fix'], '暂存区'],
  [['--staged', '--stdin'], '不能与'],
  [['--config', 'a.json', '--no-config'], '不能与'],
  [['--diff', '-f', 'json'], '不能与'],
  [['--fix', '-', 'a.txt'], '标准输出'],
])('%j contradict each other', async (words, part) => {
  const { code, stderr } = await workshop().run(words);
  expect(code).toBe(2);
  expect(stderr).toContain(part);
});
