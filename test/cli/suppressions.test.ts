/** The findings of old drafts, recorded once and not reported again. */

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsIn, marksConfig } from './marks.ts';
import { type Workshop, workshop } from './workshop.ts';

const file = 'jiaogao-suppressions.json';

function shop(files: Readonly<Record<string, string>>): Workshop & { findings(...words: string[]): Promise<unknown> } {
  const made = workshop({ 'rules.config.json': marksConfig(), ...files });
  const findings = async (...words: string[]) => {
    const { stdout } = await made.run(['-f', 'json', ...words]);
    return findingsIn(stdout).map((line) => line.replace('test-', ''));
  };
  return { ...made, findings };
}

test('what is recorded is not reported, wherever the rest of the draft moves it', async () => {
  const { run, read, write, findings } = shop({ 'd/报告.txt': '甲■\n乙■■\n丙●\n', 'b.md': '正文。' });
  const first = await run(['-f', 'json', '--suppress-all', '.']);
  expect(first.code).toBe(0);
  expect(first.stderr).toBe(`jiaogao：已把 4 处问题记入 ${file}，以后不再报告。\n`);
  expect(JSON.parse(first.stdout)[1]).toMatchObject({ messages: [], suppressedCount: 4, verdict: 'ready' });
  const recorded = JSON.parse(read(file));
  expect(Object.keys(recorded)).toEqual(['d/报告.txt']);
  expect(Object.keys(recorded['d/报告.txt'])).toEqual(['test-dot', 'test-mark']);
  expect(Object.values(recorded['d/报告.txt']['test-mark']).toSorted()).toEqual([1, 2]);
  write({ 'd/报告.txt': '新■\n\n　　丙  ●\r\n乙■■\r\n\r\n  甲■' });
  expect(await findings('.')).toEqual(['d/报告.txt 1:2 mark', 'd/报告.txt 3:6 dot']);
  expect(await findings('d/报告.txt')).toHaveLength(2);
});

test('blanks are folded, and one more of the same is new', async () => {
  const { run, write, findings } = shop({ 'a.txt': '甲 乙■\n' });
  await run(['--suppress-all']);
  write({ 'a.txt': '　甲　　乙■  \n甲 乙■\n' });
  expect(await findings()).toEqual(['a.txt 2:4 mark']);
});

test('only some rules', async () => {
  const { run, read, findings } = shop({ 'a.txt': '■●○\n' });
  await run(['--suppress-rule', 'test-dot', '--suppress-rule', 'test-hint']);
  expect(Object.keys(JSON.parse(read(file))['a.txt'])).toEqual(['test-dot', 'test-hint']);
  expect(await findings()).toEqual(['a.txt 1:1 mark']);
  await run(['--suppress-rule', '残留']);
  expect(await findings()).toEqual([]);
  const unknown = await run(['--suppress-rule', 'test-dt']);
  expect([unknown.code, unknown.stderr]).toEqual([2, 'jiaogao：没有规则“test-dt”，是否指“test-dot”？\n']);
});

test('what is no more is said, and taken out when asked', async () => {
  const { run, read, write, path, folder } = shop({ 'a.txt': '甲■\n乙■\n', 'b.txt': '■', 'c.txt': '■' });
  await run(['--suppress-all']);
  const before = read(file);
  write({ 'a.txt': '乙■\n', 'c.txt': '好。' });
  rmSync(path('b.txt'));
  const { code, stderr } = await run(['.']);
  expect([code, read(file)]).toEqual([0, before]);
  expect(stderr).toBe(`jiaogao：${file} 所记的问题有 2 处已不存在，可用 --prune-suppressions 删去。\n`);
  expect((await run(['--prune-suppressions', 'a.txt'])).stderr).toBe(
    `jiaogao：已从 ${file} 删去 2 处不再存在的问题。\n`,
  );
  expect(Object.keys(JSON.parse(read(file)))).toEqual(['a.txt', 'c.txt']);
  expect((await run(['--prune-suppressions', '.'])).stderr).toBe(`jiaogao：已从 ${file} 删去 1 处不再存在的问题。\n`);
  expect(before.split('\n')).toEqual(expect.arrayContaining(read(file).split('\n').slice(0, -4)));
  expect((await run(['.'])).stderr).toBe('');
  expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
});

test('beside the nearest configuration, or where the flag says', async () => {
  const { run, path, read } = shop({ 'a.txt': '■', 'd/rules.config.json': marksConfig(), 'd/e/b.txt': '■' });
  await run(['--suppress-all', '.']);
  expect(Object.keys(JSON.parse(read(file)))).toEqual(['a.txt']);
  expect(Object.keys(JSON.parse(read(`d/${file}`)))).toEqual(['e/b.txt']);
  expect((await run(['b.txt'], { cwd: 'd/e' })).code).toBe(0);
  rmSync(path(file));
  rmSync(path(`d/${file}`));
  const there = ['--suppressions-location', 'x/old.json'];
  const missing = await run([...there, '.']);
  expect([missing.code, missing.stderr]).toEqual([2, 'jiaogao：没有“x/old.json”，先用 --suppress-all 生成。\n']);
  expect((await run([...there, '--suppress-all', '.'])).code).toBe(0);
  expect(Object.keys(JSON.parse(read('x/old.json')))).toEqual(['../a.txt', '../d/e/b.txt']);
  expect((await run([...there, '.'])).code).toBe(0);
  expect((await run(['.'])).code).toBe(1);
});

test('standard input and the index of git', async () => {
  const { run, folder, write } = shop({ 'a.txt': '甲■\n' });
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder });
  git('init', '--quiet');
  await run(['--suppress-all', 'a.txt']);
  const stdin = { stdin: '新\n甲■\n' };
  expect((await run(['--stdin', '--stdin-filename', 'a.txt'], stdin)).code).toBe(0);
  expect((await run(['-'], stdin)).code).toBe(1);
  git('add', 'a.txt');
  write({ 'a.txt': '■■■' });
  expect((await run(['--staged'])).code).toBe(0);
  expect((await run(['a.txt'])).code).toBe(1);
});

test('a fix still fixes what is recorded, and what is left stays suppressed', async () => {
  const { run, read, write } = shop({ 'a.txt': '甲■●\n' });
  await run(['--suppress-all']);
  expect((await run(['--fix'])).code).toBe(0);
  expect(read('a.txt')).toBe('甲●\n');
  write({ [file]: '{"a.txt": {"test-mark": {"x": "1"}}}' });
  const wrong = await run(['a.txt']);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain(`${file}：“a.txt.test-mark.x”应为`);
  write({ [file]: '{' });
  expect((await run(['a.txt'])).stderr).toBe(`jiaogao：${file} 不是正确的 JSON。\n`);
});

test.each([
  [['--suppress-all', '--suppress-rule', 'test-dot']],
  [['--suppress-all', '--prune-suppressions']],
  [['--suppress-rule', 'test-dot', '--prune-suppressions']],
  [['--suppress-all', '--diff']],
  [['--suppress-all', '-']],
])('%j contradict each other', async (words) => {
  const { run } = shop({ 'a.txt': '■' });
  expect((await run(words, { stdin: '■' })).code).toBe(2);
});

test('many findings of one long paragraph', async () => {
  const rules = { 'test-mark': ['error', { most: 99 }] };
  const { run } = workshop({ 'rules.config.json': marksConfig({ rules }), 'a.txt': '■'.repeat(500_000) });
  expect((await run(['--suppress-all'])).stderr).toContain('已把 99 处');
  expect((await run([])).code).toBe(0);
});

test('what could not be recorded is reported, and nobody is told otherwise', async () => {
  const { run, path } = shop({ 'a.txt': '甲■\n' });
  const { code, stdout, stderr } = await run(['--suppress-all', '--suppressions-location', 'a.txt/x.json', 'a.txt']);
  expect([code, stderr]).toEqual([2, 'jiaogao：写不进“a.txt/x.json”：上级不是文件夹。\n']);
  expect(stdout).toContain('不可提交：');
  expect(stdout).toContain('甲■');
  mkdirSync(path('d'));
  const folder = await run(['--suppress-all', '--suppressions-location', 'd', 'a.txt']);
  expect(folder).toEqual({ code: 2, stdout: '', stderr: 'jiaogao：“d”读不出来：这是文件夹。\n' });
});

test('what has been recorded before stays so when more cannot be', async () => {
  const { run, write, path } = shop({ 'a.txt': '甲■\n' });
  await run(['--suppress-all']);
  chmodSync(path(file), 0o444);
  write({ 'a.txt': '甲■\n乙●\n' });
  const { code, stdout, stderr } = await run(['--suppress-all', '-f', 'json']);
  expect([code, stderr]).toEqual([2, `jiaogao：写不进“${file}”：文件是只读的，请先去掉“只读”属性。\n`]);
  expect(findingsIn(stdout)).toEqual(['a.txt 2:2 test-dot']);
});
