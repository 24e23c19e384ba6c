/** --stats: where the hits and the time are. */

import { expect, test } from 'vitest';
import { marksConfig } from './marks.ts';
import { workshop } from './workshop.ts';

test('hits by rule on standard error, and the report as ever', async () => {
  const { run } = workshop({ 'rules.config.json': marksConfig(), 'a.txt': '■●', 'b.md': '■' });
  const plain = await run(['-f', 'json', '.']);
  const { code, stdout, stderr } = await run(['-f', 'json', '--stats', '.']);
  expect({ code, stdout }).toEqual({ code: plain.code, stdout: plain.stdout });
  const rows = stderr
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/\s{2,}/u).map((cell) => cell.trim()));
  expect(rows[0]).toEqual(['规则', '问题', '毫秒', '占比']);
  expect(
    rows
      .slice(1, 4)
      .map(([id, hits]) => `${id} ${hits}`)
      .toSorted(),
  ).toEqual(['test-dot 1', 'test-hint 0', 'test-mark 2']);
  expect(rows.at(-2)?.[0]).toBe('（合计）');
  expect(rows.at(-1)).toEqual(['文件：2']);
  expect((await run(['--stats', '--locale', 'en', '.'])).stderr).toMatch(/^rule +hits +ms +share\n/u);
});

test('of many rules without hits only the slow ones stand alone', async () => {
  const { run } = workshop({ 'a.txt': '正文。' });
  const { stderr } = await run(['--stats', 'a.txt']);
  expect(stderr.split('\n').length).toBeLessThan(32);
  expect(stderr).toMatch(/^（其余 \d+ 条） +0 /mu);
});

test('a rule that throws is still one message', async () => {
  const crash = `export default {id: 'test-crash', category: 'residue', severity: 'error', messages: {},
    *check() { throw new Error('坏了'); }};`;
  const { run } = workshop({
    'crash.mjs': crash,
    'rules.config.json': '{"customRules": "./crash.mjs", "extends": "jiaogao:minimal"}',
    'a.txt': '正文。',
  });
  expect((await run(['--stats', 'a.txt'])).code).toBe(2);
});

test('fixing and the cache are measured too', async () => {
  const { run, read } = workshop({ 'a.txt': '关于20XX年培训的通知\n' });
  await run(['--cache', 'a.txt']);
  const { stderr } = await run(['--cache', '--stats', '--fix', 'a.txt']);
  expect(stderr).toMatch(/placeholder-year +1 /u);
  expect(read('a.txt')).toContain('20XX');
});
