/** `-o`: the report never takes the place of a draft or a document, and may take that of an earlier report. */

import { linkSync, readFileSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docx, p } from '../office/build.ts';
import { marksConfig } from './marks.ts';
import { workshop } from './workshop.ts';

const word = docx({ body: p('各项工作■均已完成。') });
const files = { 'a.txt': '甲■\n', 'b.md': '乙■\n', '定稿.txt': '各项工作均已完成。\n', '报告.docx': word };

const isDraft = (name: string) => `jiaogao：“${name}”是被检查的稿件，报告不能写在它上面，请另起文件名。\n`;
const isDocument = (name: string) => `jiaogao：“${name}”是一份文档，没有覆盖；请另起文件名。\n`;
const isText = (name: string) => `jiaogao：“${name}”已经存在，而且不是以前的检查报告，没有覆盖；请另起文件名。\n`;

test.each([
  [['-o', '报告.docx'], isDraft('报告.docx')],
  [['-o', '报告.docx', '报告.docx'], isDraft('报告.docx')],
  [['-f', 'html', '-o', 'b.md', 'b.md'], isDraft('b.md')],
  [['--list-blanks', '报告.docx', '-o', '报告.docx'], isDraft('报告.docx')],
  [['--diff', 'a.txt', '-o', 'a.txt'], isDraft('a.txt')],
  [['--fix', 'a.txt', '-o', './a.txt'], isDraft('./a.txt')],
  [['--suppress-all', 'a.txt', '-o', 'a.txt'], isDraft('a.txt')],
  [['-o', 'link.txt', 'a.txt'], isDraft('link.txt')],
  [['-o', 'twin.txt', 'a.txt'], isDraft('twin.txt')],
  [['--stdin', '--stdin-filename', 'a.txt', '-o', 'a.txt'], isDraft('a.txt')],
  [['text', '报告.docx', '-o', '报告.docx'], isDraft('报告.docx')],
  [['--print-config', 'a.txt', '-o', 'a.txt'], isDraft('a.txt')],
  [['-o', '报告.docx', 'a.txt'], isDocument('报告.docx')],
  [['text', 'a.txt', '-o', '报告.docx'], isDocument('报告.docx')],
  [['--rules', '-o', '报告.docx'], isDocument('报告.docx')],
  [['-f', 'csv', '-o', '台账.xlsx', 'a.txt'], isDocument('台账.xlsx')],
  [['-o', 'a.txt', '定稿.txt'], isText('a.txt')],
  [['-o', 'b.md', 'a.txt'], isText('b.md')],
])('%j changes nothing', async (words, sentence) => {
  const { run, path } = workshop({ 'rules.config.json': marksConfig(), ...files, '台账.xlsx': word });
  symlinkSync('a.txt', path('link.txt'));
  linkSync(path('a.txt'), path('twin.txt'));
  expect(await run(words, { stdin: '甲■' })).toEqual({ code: 2, stdout: '', stderr: sentence });
  for (const [name, content] of Object.entries(files)) expect(readFileSync(path(name))).toEqual(Buffer.from(content));
  expect(readFileSync(path('台账.xlsx'))).toEqual(word);
});

test.each([
  'pretty',
  'json',
  'csv',
  'compact',
  'unix',
  'github',
  'tap',
  'checkstyle',
  'junit',
  'sarif',
  'rdjson',
  'html',
])('a report in the format %s is replaced by the next, and is no draft', async (format) => {
  const { run, read, write } = workshop({ 'rules.config.json': marksConfig(), 'a.txt': '甲■\n', 'b.txt': '好。\n' });
  const words = ['-f', format, '-o', '检查报告.txt'];
  expect(await run(words)).toEqual({ code: 1, stdout: '', stderr: '' });
  const first = read('检查报告.txt');
  expect(await run(words)).toEqual({ code: 1, stdout: '', stderr: '' });
  expect(read('检查报告.txt')).toBe(first);
  write({ 'a.txt': '好。\n' });
  expect((await run([...words, '*.txt'])).code).toBe(0);
  expect((await run(words)).code).toBe(0);
  expect(await run([...words, '检查报告.txt'])).toMatchObject({ code: 2, stderr: isDraft('检查报告.txt') });
});

test.each([
  [['--list-blanks', 'a.txt']],
  [['--list-blanks', 'a.txt', '--locale', 'en']],
  [['--list-blanks', '-f', 'csv', 'a.txt']],
  [['--diff', 'c.txt']],
  [['--rules']],
  [['--explain', 'jiezhi']],
  [['--color', 'a.txt']],
  [['--locale', 'en', 'a.txt']],
  [['text', 'a.txt']],
])('what %j wrote is replaced too', async (words) => {
  const { run } = workshop({ 'a.txt': '由XX镇负责。\n', 'c.txt': '甲,乙。\n' });
  for (const turn of [1, 2]) {
    const { code, stderr } = await run([...words, '-o', 'out.txt']);
    expect([turn, code < 2, stderr]).toEqual([turn, true, '']);
  }
});

test('a text may be written over a text, and an empty file holds nothing', async () => {
  const { run, read } = workshop({ 'rules.config.json': marksConfig(), ...files, 'new.txt': '' });
  expect((await run(['text', '报告.docx', '-o', 'a.txt'])).code).toBe(0);
  expect(read('a.txt')).toBe('各项工作■均已完成。\n');
  expect((await run(['-o', 'new.txt', 'b.md'])).code).toBe(1);
  expect(read('new.txt')).toContain('不可提交');
});
