/** Which files are checked, and what is said of those that cannot be. */

import { mkdirSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marksConfig, verdictsIn } from './marks.ts';
import { type World, workshop } from './workshop.ts';

const json = ['-f', 'json'];

function drafts(names: readonly string[]) {
  const files = Object.fromEntries(names.map((name) => [name, '正文。\n']));
  return workshop({ 'rules.config.json': marksConfig(), ...files });
}

async function checked(names: readonly string[], words: readonly string[], world?: World) {
  const { code, stdout, stderr } = await drafts(names).run([...json, ...words], world);
  return { code, stderr, files: verdictsIn(stdout || '[]').map((line) => line.replace(' ready', '')) };
}

test('a folder is walked in path order, without dot files, node_modules and other types', async () => {
  const names = ['b.txt', 'a/二.md', 'a/一.txt', '.git/x.txt', 'node_modules/x.txt', 'x.doc', '.hid.txt', '~$b.txt'];
  const { code, files } = await checked(names, ['.']);
  expect(files).toEqual(['a/一.txt', 'a/二.md', 'b.txt']);
  expect(code).toBe(0);
});

test('without files the current folder is meant', async () => {
  expect((await checked(['a.txt'], [])).files).toEqual(['a.txt']);
});

test.each([
  ['2021/总结.txt', '2021'],
  ['报告[终稿](1).txt', '报告[终稿](1).txt'],
  ['{a,b}.txt', '{a,b}.txt'],
  ['[夹]/a.txt', '[夹]'],
  ['文件 夹/a b.txt', '文件 夹/a b.txt'],
  ['大写.TXT', '大写.TXT'],
])('%s is found as %s', async (name, word) => {
  expect((await checked([name, '1.txt'], [word])).files).toEqual([name]);
});

test.each([
  ['*.txt', ['a.txt', 'b.txt']],
  ['**/*.txt', ['a.txt', 'b.txt', 'c/d.txt', 'c/e/f.txt']],
  ['c/**', ['c/d.txt', 'c/e/f.txt', 'c/g.md']],
  ['./c/*.{md,txt}', ['c/d.txt', 'c/g.md']],
  ['[ab].txt', ['a.txt', 'b.txt']],
])('the pattern %s', async (pattern, files) => {
  const names = ['a.txt', 'b.txt', 'c/d.txt', 'c/e/f.txt', 'c/g.md', 'x.doc'];
  expect((await checked(names, [pattern])).files).toEqual(files);
});

test('a file named twice is checked once', async () => {
  expect((await checked(['a.txt'], ['a.txt', './a.txt', '.', '*.txt'])).files).toEqual(['a.txt']);
});

test.each([
  ['没有.txt', '找不到“没有.txt”。'],
  ['x.xls', '不能检查“.xls”文件，请另存为 .docx、.txt 或 .md 再检查。'],
  ['无扩展名', '不能检查没有扩展名的文件，请另存为 .docx、.txt 或 .md 再检查。'],
  ['~$b.txt', '这是 Word 等软件打开文档时的临时文件，不是文稿。'],
  ['.~lock.a.txt#', '这是 Word 等软件打开文档时的临时文件，不是文稿。'],
])('%s is refused in the report, and the others are checked', async (name, reason) => {
  const names = ['a.txt', 'x.xls', '无扩展名', '~$b.txt', '.~lock.a.txt#'];
  const { code, stdout } = await drafts(names).run([...json, name, 'a.txt']);
  expect(code).toBe(2);
  expect(new Set(verdictsIn(stdout))).toEqual(new Set([`${name} unchecked`, 'a.txt ready']));
  expect(stdout).toContain(reason);
});

test('the refusal is the same in every format', async () => {
  const { run } = drafts([]);
  for (const format of ['json', 'unix', 'compact', 'github']) {
    const { code, stdout } = await run(['-f', format, '没有.txt']);
    expect([format, code]).toEqual([format, 2]);
    expect(stdout).toContain('unreadable-file');
  }
});

test('a pattern or folder without files is exit code 2, unless that is allowed', async () => {
  const empty = await checked(['a.txt'], ['*.md', 'a.txt']);
  expect(empty).toEqual({ code: 2, stderr: 'jiaogao：没有与“*.md”匹配的可检查文件。\n', files: ['a.txt'] });
  const allowed = await checked(['a.txt'], ['*.md', '--no-error-on-unmatched-pattern']);
  expect(allowed).toEqual({ code: 0, stderr: '', files: [] });
  expect((await checked([], ['.'])).stderr).toBe('jiaogao：“.”中没有可检查的文件（.txt、.md、.docx、.odt）。\n');
});

test('ignore file, patterns and configuration leave files out', async () => {
  const shop = drafts(['a.txt', 'b.txt', 'old/c.txt', 'd.txt']);
  shop.write({ '.jiaogaoignore': '# 旧稿\nold/\n', 'rules.config.json': marksConfig({ ignore: ['/b.txt'] }) });
  const files = async (words: readonly string[]) => verdictsIn((await shop.run([...json, ...words])).stdout).length;
  expect(await files(['.'])).toBe(2);
  expect(await files(['.', '--ignore-pattern', 'd.*', '--ignore-pattern=a.*', '--no-error-on-unmatched-pattern'])).toBe(
    0,
  );
  expect(await files(['.', '--no-ignore'])).toBe(4);
  shop.write({ 'my-ignore': 'a.txt' });
  expect(await files(['.', '--ignore-path', 'my-ignore'])).toBe(2);
});

test('a file named by name that is ignored is skipped aloud', async () => {
  const shop = drafts(['a.txt']);
  shop.write({ '.jiaogaoignore': 'a.txt' });
  const { code, stdout, stderr } = await shop.run([...json, 'a.txt']);
  expect([code, stdout.trim(), stderr]).toEqual([0, '[]', 'jiaogao：已按忽略设置跳过“a.txt”。\n']);
});

test('links: to a file it is followed, to a folder it is not walked, in a circle it is refused', async () => {
  const shop = drafts(['real/a.txt']);
  mkdirSync(shop.path('links'));
  symlinkSync(shop.path('real/a.txt'), shop.path('links/b.txt'));
  symlinkSync(shop.path('links'), shop.path('links/again'));
  symlinkSync('circle.txt', shop.path('links/circle.txt'));
  symlinkSync('nowhere.txt', shop.path('links/dead.txt'));
  const { code, stdout } = await shop.run([...json, 'links']);
  expect(verdictsIn(stdout)).toEqual(['links/b.txt ready', 'links/circle.txt unchecked', 'links/dead.txt unchecked']);
  expect(stdout).toContain('符号链接循环');
  expect(code).toBe(2);
});

test('a broken or binary file is reported as unchecked', async () => {
  const shop = drafts(['a.txt']);
  shop.write({ 'b.txt': new Uint8Array([0xe4, 0xb8, 0x2e, 0xff, 0x0a]), 'c.txt': new Uint8Array([0, 1, 2, 3, 0, 0]) });
  const { code, stdout } = await shop.run([...json, '.']);
  expect(verdictsIn(stdout)).toEqual(['a.txt ready', 'b.txt unchecked', 'c.txt unchecked']);
  expect(code).toBe(2);
});

test('standard input has a name, a format and a configuration', async () => {
  const shop = drafts([]);
  const plain = await shop.run([...json, '-'], { stdin: '正文■。' });
  expect(verdictsIn(plain.stdout)).toEqual(['<stdin> not-ready']);
  const named = await shop.run([...json, '--stdin', '--stdin-filename', 'a.md'], { stdin: '`■`' });
  expect(verdictsIn(named.stdout)).toEqual(['a.md ready']);
});
