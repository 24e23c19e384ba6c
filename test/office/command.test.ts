/** Word documents at the command line: found, read like the same text, annotated, printed. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readComments } from '../../src/office/comments.ts';
import { readWord } from '../../src/office/document.ts';
import { openZip } from '../../src/office/zip.ts';
import type { FileResult } from '../../src/result.ts';
import { workshop } from '../cli/workshop.ts';
import { docx, numbered, numbering, p } from './build.ts';
import { odt } from './build-odt.ts';

const root = join(import.meta.dirname, '../..');
const json = ['--no-config', '-f', 'json'];

function isResults(value: unknown): value is FileResult[] {
  return Array.isArray(value);
}

function results(stdout: string): FileResult[] {
  const value: unknown = JSON.parse(stdout);
  return isResults(value) ? value : [];
}

const example = readFileSync(join(root, 'examples/示例-工作报告.txt'), 'utf8').replace(/\r\n?/gu, '\n');

/** Automatic numbers where Word would draw the very ordinals that were typed. */
function automatic(text: string): string {
  const counts = [0, 0];
  const han = '零一二三四五六七八九十';
  const ordinal = /^[ \u3000]*(?:([一二三四五六七八九])、|（([一二三四五六七八九])）)(.*)$/u;
  const paragraphs = text.split('\n').map((line) => {
    const [, chapter, section, rest = ''] = ordinal.exec(line) ?? [];
    const level = chapter ? 0 : 1;
    const next = (counts[level] ?? 0) + 1;
    if (han[next] !== (chapter ?? section)) return p(line);
    counts[level] = next;
    if (level === 0) counts[1] = 0;
    return p(rest, numbered(level));
  });
  return paragraphs.join('');
}

const list = numbering(['chineseCounting', '%1、'], ['chineseCounting', '（%2）']);

describe('the sample as a Word document with automatic numbers', () => {
  const word = docx({ body: automatic(example), parts: { numbering: list } });

  it('has the findings of the text', async () => {
    expect(word.length > 0 && automatic(example).split('<w:numPr>').length).toBeGreaterThan(5);
    const shop = workshop({ '报告.docx': word, '报告.txt': example });
    const off = [
      '--rule',
      'trailing-space=off',
      '--rule',
      'leading-space-mixed=off',
      '--rule',
      'blank-lines-excess=off',
    ];
    const { code, stdout, stderr } = await shop.run([...json, ...off, '报告.docx', '报告.txt']);
    expect(stderr).toBe('');
    expect(code).toBe(1);
    const [asWord, asText] = results(stdout);
    const said = (result: FileResult | undefined) =>
      result?.messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`);
    expect(said(asWord)).toEqual(said(asText));
    expect(asWord?.profile).toBe(asText?.profile);
    const quoted = asText?.messages.map(({ range }) =>
      example
        .slice(...range)
        .replaceAll('\n', '\u2028')
        .slice(0, 80),
    );
    expect(
      asWord?.messages.map(({ place }) => place?.quote.replace('…', '').slice(0, 80).replaceAll('\n', '\u2028')),
    ).toEqual(quoted);
  });

  it('says where its findings stand, as the schema describes', async () => {
    const shop = workshop({ '报告.docx': word });
    const { stdout } = await shop.run([...json, '报告.docx']);
    const schema: unknown = JSON.parse(readFileSync(join(root, 'report.schema.json'), 'utf8'));
    const ajv = new Ajv2020();
    if (typeof schema !== 'object' || schema === null) throw new Error('no schema');
    expect(ajv.validate(schema, JSON.parse(stdout)), ajv.errorsText()).toBe(true);
    const gap = results(stdout)[0]?.messages.find(({ ruleId }) => ruleId === 'heading-number-gap');
    expect(gap?.place?.heading.slice(0, 2)).toEqual(['一、2024年工作回顾', '（二）坚持强基固本，组织建设进一步规范']);
    expect(gap?.place?.paragraph).toBe(gap?.line);
  });

  it('points into the text that “jiaogao text” prints', async () => {
    const shop = workshop({ '报告.docx': word });
    const printed = await shop.run(['text', '报告.docx']);
    expect(printed.code).toBe(0);
    const { stdout } = await shop.run([...json, '报告.docx']);
    const blank = results(stdout)[0]?.messages.find(({ ruleId }) => ruleId === 'placeholder-bracketed');
    expect(printed.stdout.slice(...(blank?.range ?? [0, 0]))).toBe(blank?.place?.quote);
  });

  it('comes back with a comment for each finding and a summary', async () => {
    const shop = workshop({ '报告.docx': word });
    const env = { SOURCE_DATE_EPOCH: '1700000000' };
    const { stdout, stderr } = await shop.run([...json, '--annotate', '报告.docx'], { env });
    expect(stderr).toMatch(/已生成带批注的副本“报告\.批注\.docx”（\d+ 条批注）。/u);
    expect(readFileSync(shop.path('报告.docx'))).toEqual(word);
    const copy = readWord(readFileSync(shop.path('报告.批注.docx')));
    const comments = readComments(copy.package.xml('word/comments.xml'), 'comments.xml');
    expect(comments).toHaveLength((results(stdout)[0]?.messages.length ?? 0) + 1);
    expect(new Set(comments.map(({ author }) => author))).toEqual(new Set(['校稿']));
    const first = readFileSync(shop.path('报告.批注.docx'));
    await shop.run([...json, '--annotate', '报告.docx'], { env });
    expect(readFileSync(shop.path('报告.批注.docx'))).toEqual(first);
  });
});

describe('--annotate', () => {
  const draft = docx({ body: p('关于XX工作的报告') + p('全年召开会议X次。') });

  it('leaves alone a copy that somebody has worked on, and the draft', async () => {
    const worked = docx({ body: p('改过') });
    const shop = workshop({ 'a.docx': draft, 'a.批注.docx': worked });
    const { stderr } = await shop.run([...json, '--annotate', 'a.docx']);
    expect(stderr).toContain('“a.批注.docx”生成后又被改过，没有覆盖，这次写到“a.批注2.docx”');
    expect(readFileSync(shop.path('a.批注.docx'))).toEqual(worked);
    expect(await shop.run([...json, '--annotate=a.docx', 'a.docx'])).toMatchObject({ code: 2 });
    expect(await shop.run([...json, '--annotate=a.批注.docx', 'a.docx'])).toMatchObject({ code: 2 });
    expect(readFileSync(shop.path('a.docx'))).toEqual(draft);
  });

  it('goes where it is told, and passes the copies by when it walks', async () => {
    const shop = workshop({ 'a.docx': draft, 'b.txt': '文', 'out/x.txt': '' });
    await shop.run([...json, '--annotate=out', 'a.docx']);
    expect(readWord(readFileSync(shop.path('out/a.批注.docx'))).text).toBe(readWord(draft).text);
    const { stdout } = await shop.run([...json, '--annotate', '.']);
    expect(results(stdout).map(({ filePath }) => filePath)).toEqual(['a.docx', 'b.txt', 'out/x.txt']);
    expect(await shop.run([...json, '--annotate', 'b.txt'])).toMatchObject({
      stderr: expect.stringContaining('没有可以加批注'),
    });
  });

  it.each([
    ['b.txt/x.docx', '写不进“b.txt/x.docx”：上级不是文件夹。'],
    ['w/x.txt', '批注稿的扩展名须与原稿相同，请写作“w/x.docx”。'],
    ['x', '批注稿的扩展名须与原稿相同，请写作“x.docx”。'],
    ['x.docm', '批注稿的扩展名须与原稿相同，请写作“x.docx”。'],
  ])('says that there is no copy %s, and why', async (copy, reason) => {
    const shop = workshop({ 'a.docx': draft, 'b.txt': '文' });
    const { code, stderr } = await shop.run([...json, `--annotate=${copy}`, 'a.docx']);
    expect([code, stderr]).toEqual([2, `jiaogao：“a.docx”没有生成批注稿：${reason}\n`]);
    expect(readdirSync(shop.folder)).toEqual(['a.docx', 'b.txt']);
  });

  it('writes at most 500 and says so', async () => {
    const shop = workshop({ 'a.docx': docx({ body: p('工作报告') + p('召开会议X次。').repeat(600) }) });
    await shop.run([...json, '--annotate', 'a.docx']);
    const xml = readWord(readFileSync(shop.path('a.批注.docx'))).package.xml('word/comments.xml') ?? '';
    expect(readComments(xml, 'comments.xml')).toHaveLength(501);
    expect(xml).toContain('没有逐条批注');
  });
});

describe('an OpenDocument text', () => {
  const paragraph = (text: string) => `<text:p>${text}</text:p>`;
  const annotations = (path: string) =>
    Buffer.from(openZip(readFileSync(path)).read('content.xml') ?? [])
      .toString()
      .split('<office:annotation ').length - 1;

  it('comes back with a comment for each finding and a summary, the same every time', async () => {
    const draft = odt({ body: paragraph('关于XX工作的报告') + paragraph('全年召开会议X次。') });
    const shop = workshop({ '报告.odt': draft });
    const env = { SOURCE_DATE_EPOCH: '1700000000' };
    const { stdout, stderr } = await shop.run([...json, '--annotate', '报告.odt'], { env });
    expect(stderr).toMatch(/已生成带批注的副本“报告\.批注\.odt”（\d+ 条批注）。/u);
    expect(readFileSync(shop.path('报告.odt'))).toEqual(draft);
    const first = readFileSync(shop.path('报告.批注.odt'));
    expect(annotations(shop.path('报告.批注.odt'))).toBe((results(stdout)[0]?.messages.length ?? 0) + 1);
    await shop.run([...json, '--annotate', '报告.odt'], { env });
    expect(readFileSync(shop.path('报告.批注.odt'))).toEqual(first);
    const again = await shop.run([...json, '.']);
    expect(results(again.stdout).map(({ filePath }) => filePath)).toEqual(['报告.odt']);
  });

  it('gets at most 500', async () => {
    const shop = workshop({ 'a.odt': odt({ body: paragraph('召开会议X次。').repeat(600) }) });
    await shop.run([...json, '--annotate', 'a.odt']);
    expect(annotations(shop.path('a.批注.odt'))).toBe(501);
  });
});

/** The files of the bundled command that a check loads, as the engine's own list tells. */
function loadedFor(name: string, content: string | Uint8Array): string[] {
  const shop = workshop({ [name]: content });
  const env = { ...process.env, NODE_V8_COVERAGE: shop.path('coverage') };
  spawnSync(process.execPath, [command, '--no-config', name], { cwd: shop.folder, env });
  const reports = readdirSync(shop.path('coverage')).map((file) => readFileSync(shop.path(`coverage/${file}`), 'utf8'));
  return [...new Set(reports.join('').match(/dist\/cli\/[\w.-]+\.js/gu))].map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
}

const command = join(root, 'dist/cli/jiaogao.js');

it.skipIf(!existsSync(command))('keeps office code away from a check of texts', () => {
  const isOffice = (code: string) => code.includes('wordprocessingml');
  expect(loadedFor('a.docx', docx({ body: p('甲') })).some(isOffice)).toBe(true);
  const forText = loadedFor('a.txt', '关于工作的报告\n');
  expect(forText.length).toBeGreaterThan(0);
  expect(forText.some(isOffice)).toBe(false);
});

it('reads a text that is only named .docx as text', async () => {
  const shop = workshop({ 'a.docx': '关于工作的报告\n' });
  expect((await shop.run([...json, 'a.docx'])).code).toBeLessThan(2);
});

it('takes “text” for a file where there is one', async () => {
  const shop = workshop({ 'text.txt': '甲', 'a.txt': '文稿' });
  expect((await shop.run(['text', 'a.txt'])).stdout).toBe('文稿\n');
  shop.write({ 'text/b.txt': '乙' });
  const { stdout } = await shop.run([...json, 'text', 'a.txt']);
  expect(results(stdout).map(({ filePath }) => filePath)).toEqual(['a.txt', 'text/b.txt']);
});
