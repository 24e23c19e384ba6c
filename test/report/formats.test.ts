/** Every format from the command line. */

import { expect, test } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { marksConfig } from '../cli/marks.ts';
import { workshop } from '../cli/workshop.ts';
import { docx, p } from '../office/build.ts';

const formats = Object.keys(reporters);

function shop(files: Readonly<Record<string, string>>) {
  return workshop({ 'rules.config.json': marksConfig(), ...files });
}

test('--help names every format', async () => {
  for (const locale of ['zh', 'en']) {
    const { stdout } = await workshop().run(['--help', '--locale', locale]);
    const [list] = /(?<=报告格式：|Report format: )(?:[\w ]|\n\s+)+/u.exec(stdout) ?? [];
    expect(list?.match(/[a-z]+/gu)?.toSorted()).toEqual(expect.arrayContaining(formats.toSorted()));
  }
});

test.each(formats)('%s: exit codes, streams, -o', async (format) => {
  const { run, read } = shop({ 'a.txt': '■●', 'b.txt': '正文。' });
  const words = ['-f', format];
  const bad = await run([...words, '.']);
  expect([bad.code, bad.stderr, bad.stdout === '']).toEqual([1, '', false]);
  expect((await run([...words, 'b.txt'])).code).toBe(0);
  expect((await run([...words, '没有.txt'])).code).toBe(2);
  expect(await run([...words, '-o', 'out', '.'])).toEqual({ code: 1, stdout: '', stderr: '' });
  expect(read('out').replace('\ufeff', '')).toBe(bad.stdout);
});

test.each(formats)('%s says nothing of where the files are', async (format) => {
  const { run, folder } = shop({ 'a.txt': '■●' });
  expect((await run(['-f', format, '.'])).stdout).not.toContain(folder);
});

test('only a table in a file has a byte order mark', async () => {
  const { run, read } = shop({ 'a.txt': '■' });
  for (const format of formats) {
    const { stdout } = await run(['-f', format, 'a.txt']);
    await run(['-f', format, '-o', 'out', 'a.txt']);
    expect([format, stdout.startsWith('\ufeff'), read('out').startsWith('\ufeff')]).toEqual([
      format,
      false,
      format === 'csv',
    ]);
  }
});

test('the page knows the headings of a draft, the log the reasons of rules', async () => {
  const text = '云岭镇2024年工作总结\n　　一、主要工作\n　　（一）抓学习。召开会议X次。\n';
  const { run } = workshop({ '总结.txt': text });
  const { stdout } = await run(['-f', 'html', '总结.txt']);
  expect(stdout).toContain('<div class="line title" id="f1l1">');
  expect(stdout).toContain('<div class="line heading h1" id="f1l2">');
  expect(stdout).toContain('<div class="line run-in h2');
  expect(stdout).toContain('<dl><dt>');
  const { rules } = JSON.parse((await run(['-f', 'sarif', '总结.txt'])).stdout).runs[0].tool.driver;
  for (const rule of rules) expect(rule).toMatchObject({ shortDescription: {}, fullDescription: {}, help: {} });
});

test('a Word document is shown as a document too', async () => {
  const body = p('云岭镇2024年工作总结') + p('一、主要工作') + p('召开会议X次。');
  const { run } = workshop({ '总结.docx': docx({ body }) });
  const { stdout } = await run(['-f', 'html', '总结.docx']);
  expect(stdout).toContain('<div class="line heading h1" id="f1l2">');
  expect(stdout).toContain('<span class="remark">第3段</span>');
  for (const format of formats) expect([format, (await run(['-f', format, '总结.docx'])).code]).toEqual([format, 1]);
});
