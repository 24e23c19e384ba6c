/** --staged: what git would commit, not what stands on the disk. */

import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import process from 'node:process';
import { expect, test } from 'vitest';
import { findingsIn, marksConfig } from './marks.ts';
import { type Workshop, workshop } from './workshop.ts';

function repository(files: Readonly<Record<string, string>>): Workshop & { git(...words: string[]): string } {
  const shop = workshop({ 'rules.config.json': marksConfig(), ...files });
  const identity = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', '-c', 'commit.gpgsign=false'];
  const git = (...words: string[]) =>
    execFileSync('git', [...identity, ...words], { cwd: shop.folder, encoding: 'utf8' });
  git('init', '--quiet');
  return { ...shop, git };
}

const json = ['-f', 'json', '--staged'];

test('staged content is checked, with its own positions', async () => {
  const { git, run, write } = repository({ '报告 “一”.txt': '甲\n乙■\n', 'b.txt': '正文。\n' });
  git('add', '.');
  write({ '报告 “一”.txt': '已改好。\n', 'b.txt': '■\n', 'c.txt': '■\n' });
  const { code, stdout } = await run(json);
  expect(findingsIn(stdout)).toEqual(['报告 “一”.txt 2:2 test-mark']);
  expect(code).toBe(1);
});

test('only what is staged, wherever the command is run', async () => {
  const { git, run, write, path } = repository({ 'a.txt': '■', 'd/b.txt': '■', 'd/c.md': '■', 'e.txt': '■' });
  git('add', '.');
  git('commit', '--quiet', '-m', 'one');
  expect(await run(json)).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  write({ 'd/c.md': '■■', 'x.doc': '■', '~$y.txt': '■' });
  rmSync(path('e.txt'));
  renameSync(path('a.txt'), path('新.txt'));
  symlinkSync('新.txt', path('link.txt'));
  git('add', '--all');
  expect(findingsIn((await run(json)).stdout)).toEqual([
    'd/c.md 1:1 test-mark',
    'd/c.md 1:2 test-mark',
    '新.txt 1:1 test-mark',
  ]);
  expect(findingsIn((await run(json, { cwd: 'd' })).stdout)).toEqual([
    '../新.txt 1:1 test-mark',
    'c.md 1:1 test-mark',
    'c.md 1:2 test-mark',
  ]);
  expect(findingsIn((await run([...json, 'd'])).stdout)).toHaveLength(2);
  expect(findingsIn((await run([...json, '--ignore-pattern', 'd/'])).stdout)).toHaveLength(1);
});

test('many and empty files', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`${index + 10}.txt`, index === 0 ? '' : `${'\n'.repeat(index)}■`]),
  );
  const { git, run } = repository(many);
  git('add', '.');
  const findings = findingsIn((await run(json)).stdout);
  expect(findings).toHaveLength(59);
  expect(findings.at(-1)).toBe('69.txt 60:1 test-mark');
});

test('outside a repository, and together with --fix, it is refused', async () => {
  const { run } = workshop({ 'a.txt': '■' });
  const outside = await run(json, { env: { ...process.env, GIT_CEILING_DIRECTORIES: '/' } });
  expect(outside).toEqual({ code: 2, stdout: '', stderr: 'jiaogao：当前文件夹不在 git 仓库中，不能用 --staged。\n' });
  expect((await run(['--staged', '--fix'])).code).toBe(2);
});
