/** The built command as a process: exit code, streams, slow and closed pipes. */

import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { builtMarksConfig, command } from './marks.ts';
import { workshop } from './workshop.ts';

function start(cwd: string, words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { cwd, input, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

function shop(files: Readonly<Record<string, string>>) {
  return workshop({ 'rules.config.json': builtMarksConfig(), ...files });
}

test.each([
  [['a.txt'], 1],
  [['b.txt'], 0],
  [['none.txt'], 2],
  [['--fxi'], 2],
  [['--version'], 0],
  [['--help'], 0],
])('%j exits with %i', (words, code) => {
  expect(start(shop({ 'a.txt': '■', 'b.txt': '正文。' }).folder, words).code).toBe(code);
});

test('every format, the fixes, the index of git and the other commands are in the bundle', () => {
  const { folder, read } = shop({ 'a.txt': '■', 'b.md': '●', '.jiaogaoignore': 'c.txt\n' });
  for (const format of ['pretty', 'json', 'compact', 'unix', 'github']) {
    const { stdout, stderr } = start(folder, ['-f', format, '*.{txt,md}']);
    expect([format, stderr]).toEqual([format, '']);
    expect(stdout).toContain('a.txt');
  }
  expect(start(folder, ['--diff', 'a.txt']).stdout).toContain('-■');
  expect(start(folder, ['--stdin', '--fix'], '甲■').stdout).toBe('甲');
  expect(start(folder, ['--fix', 'a.txt']).code).toBe(0);
  expect(read('a.txt')).toBe('');
  expect(start(folder, ['--rules']).code).toBe(0);
  expect(start(folder, ['--print-config', 'b.md']).stdout).toContain('"test-dot"');
  expect(start(folder, ['--help']).stdout).toContain('选项');
  expect(start(workshop().folder, ['--init']).stderr).toContain('rules.config.json');
  expect(start(folder, ['--staged'], '').stderr).toContain('git');
});

test('what the bundle loads only when it is wanted works there as well', () => {
  const draft = '关于报送材料的通知\n各科室：\n请XX科报送材料，,逾期不候。\n办公室\n2024年3月5日\n';
  const rule = 'placeholder-x-run';
  const { folder, path } = workshop({
    'a.txt': draft,
    'c.md': draft,
    'c.yaml': `rules:\n  ${rule}: info\n`,
    'c.jsonc': `{ "rules": { "${rule}": "info" }, /* 注 */ }`,
    'c.mjs': `export default { rules: { '${rule}': 'info' } };`,
    'glob.json': `{ "overrides": [{ "files": ["*.txt"], "rules": { "${rule}": "info" } }] }`,
    '.jiaogaoignore': 'b.txt\n',
    'b.txt': draft,
    'gbk.txt': iconv.encode('全年植树##paidbegin##3万株。\n', 'gb18030'),
  });
  for (const config of ['c.yaml', 'c.jsonc', 'c.mjs', 'glob.json']) {
    const { stdout, stderr } = start(folder, ['-f', 'json', '-c', config, 'a.txt']);
    const [result] = JSON.parse(stdout);
    const severities = result.messages.map((message: { ruleId: string; severity: string }) => [
      message.ruleId,
      message.severity,
    ]);
    expect([config, stderr, severities]).toEqual([config, '', expect.arrayContaining([[rule, 'info']])]);
  }
  expect(start(folder, ['-f', 'unix', '.']).stdout).not.toContain('b.txt');
  start(folder, ['--fix', 'gbk.txt']);
  expect(iconv.decode(readFileSync(path('gbk.txt')), 'gb18030')).toBe('全年植树3万株。\n');
});

test('a report larger than a pipe is not cut off, however slowly it is read', async () => {
  const { folder } = workshop({
    'rules.config.json': builtMarksConfig({ rules: { 'test-mark': ['error', { most: 99 }] } }),
    ...Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${index}.txt`, '■\n'.repeat(99)])),
  });
  const child = spawn(process.execPath, [command, '-f', 'json', '.'], { cwd: folder });
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) {
    chunks.push(chunk);
    await new Promise((resume) => setTimeout(resume, 1));
  }
  const results: readonly { readonly errorCount: number }[] = JSON.parse(Buffer.concat(chunks).toString());
  expect(results.every(({ errorCount }) => errorCount === 99)).toBe(true);
});

test('a reader that has seen enough is no error', async () => {
  const { folder } = shop(
    Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${index}.txt`, '■\n'.repeat(9)])),
  );
  const child = spawn(process.execPath, [command, '-f', 'json', '.'], { cwd: folder });
  const stderr: Buffer[] = [];
  child.stderr.on('data', (chunk) => stderr.push(chunk));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, Buffer.concat(stderr).toString()]).toEqual([1, '']);
});
