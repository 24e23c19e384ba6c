/** --cache: the same report, without the work. */

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marksConfig } from './marks.ts';
import { type Workshop, workshop } from './workshop.ts';

const draft = '关于XX镇培训工作的通知\n\n各村：\n一、培训20XX年 ,完成。\n三、要求\n';
const file = '.jiaogaocache';

/** A result that nothing but the cache could give. */
function forge({ read, write }: Workshop, name = file) {
  const [heading = '', body = ''] = read(name).split('\n');
  write({ [name]: `${heading}\n${body.replaceAll('尚未填写', '早已填写')}` });
}

test.each(['pretty', 'json', 'unix', 'compact', 'github'])('%s is the same byte for byte', async (format) => {
  const shop = workshop({ 'a.txt': draft, 'd/b.md': `# ${draft}`, 'c.txt': '正文。' });
  const words = ['-f', format, '.'];
  const plain = await shop.run(words);
  const first = await shop.run([...words, '--cache']);
  const written = shop.read(file);
  const second = await shop.run([...words, '--cache']);
  expect([first, second]).toEqual([plain, plain]);
  expect(shop.read(file)).toBe(written);
  expect(Object.keys(JSON.parse(written.split('\n')[1] ?? ''))).toEqual(['a.txt', 'c.txt', 'd/b.md']);
});

test('from another folder paths are those of that folder', async () => {
  const { run } = workshop({ 'd/a.txt': draft });
  await run(['--cache', 'd']);
  const words = ['-f', 'unix', 'a.txt'];
  const there = await run([...words, '--cache', '--cache-location', `../${file}`], { cwd: 'd' });
  expect(there).toEqual(await run(words, { cwd: 'd' }));
});

test.each([
  ['the text', { 'a.txt': `${draft}XX县\n` }, []],
  ['a rule', {}, ['--rule', 'placeholder-x-run=warning']],
  ['the document type', {}, ['--profile', 'work-report']],
  ['the language', {}, ['--locale', 'en']],
  ['the configuration', { 'rules.config.json': '{"rules": {"占位符": "info"}}' }, []],
])('%s decides', async (_, files, words) => {
  const { run, write } = workshop({ 'a.txt': draft });
  await run(['--cache', 'a.txt']);
  write(files);
  const changed = ['-f', 'json', 'a.txt', ...words];
  expect(await run([...changed, '--cache'])).toEqual(await run(changed));
});

test.each([
  ['damaged', (text: string) => text.replace('尚未', '早已')],
  ['cut short', (text: string) => text.slice(0, -9)],
  ['of another build', (text: string) => text.replace(/ \d[\d.]+ /u, ' 0.0.0 ')],
  ['empty', () => ''],
  ['something else', () => '{"a": 1}\n'],
])('a cache that is %s is passed over', async (_, spoil) => {
  const shop = workshop({ 'a.txt': draft });
  const words = ['-f', 'json', 'a.txt', '--cache'];
  const plain = await shop.run(words);
  const whole = shop.read(file);
  shop.write({ [file]: spoil(whole) });
  expect(await shop.run(words)).toEqual(plain);
  expect(shop.read(file)).toBe(whole);
});

test('a file that is no cache is not written over', async () => {
  const { run, read } = workshop({ 'a.txt': draft, 'b.txt': '正文。' });
  const { code, stderr } = await run(['--cache', '--cache-location', 'b.txt', 'a.txt']);
  expect([code, stderr, read('b.txt')]).toEqual([1, 'jiaogao：“b.txt”不是缓存文件，没有改动。\n', '正文。']);
});

test('--fix works on the text itself, and what it leaves is remembered', async () => {
  const shop = workshop({ 'a.txt': draft });
  await shop.run(['--cache', 'a.txt']);
  forge(shop);
  const fixed = await shop.run(['--cache', '--fix', '-f', 'json', 'a.txt']);
  expect(fixed.stdout).not.toContain('早已填写');
  expect(await shop.run(['--cache', '-f', 'json', 'a.txt'])).toEqual(fixed);
});

test('what was not checked is tried again, and rules of the user are always run', async () => {
  const { run, read, folder } = workshop({ 'a.txt': new Uint8Array([0, 1, 2, 0, 255]), 'b.txt': '正文。' });
  expect((await run(['--cache', '.'])).code).toBe(2);
  expect(read(file)).not.toContain('a.txt');
  const own = workshop({ 'rules.config.json': marksConfig(), 'a.txt': '■' });
  expect((await own.run(['--cache', '.'])).code).toBe(1);
  expect(readdirSync(own.folder)).not.toContain(file);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('suppressions come after the cache', async () => {
  const { run } = workshop({ 'a.txt': draft });
  await run(['--cache', 'a.txt']);
  expect((await run(['--cache', '--suppress-all', 'a.txt'])).code).toBe(0);
  expect((await run(['--cache', 'a.txt'])).code).toBe(0);
  expect((await run(['--cache', 'a.txt', '--suppressions-location', '.jiaogaocache'])).code).toBe(2);
});
