/** --fix, --unsafe-fixes, --diff. */

import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marksConfig } from './marks.ts';
import { workshop } from './workshop.ts';

function shop(files: Readonly<Record<string, string | Uint8Array>>) {
  return workshop({ 'rules.config.json': marksConfig(), ...files });
}

test('--fix makes the safe fixes, --unsafe-fixes the others too', async () => {
  const { run, read } = shop({ 'a.txt': '甲■乙●丙○\n' });
  const safe = await run(['-f', 'unix', '--fix', 'a.txt']);
  expect(read('a.txt')).toBe('甲乙●丙○\n');
  expect(safe.code).toBe(0);
  expect(safe.stdout).toMatch(/^a\.txt:1:3: .*test-dot\]\na\.txt:1:5: .*test-hint\]\n$/u);
  await run(['--unsafe-fixes', 'a.txt']);
  expect(read('a.txt')).toBe('甲乙丙○\n');
});

test('a second run changes nothing, not even the date of the file', async () => {
  const { run, path } = shop({ 'a.txt': '■\n' });
  await run(['--fix', '.']);
  const before = statSync(path('a.txt'), { bigint: true });
  await run(['--fix', '.']);
  const after = statSync(path('a.txt'), { bigint: true });
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
});

test.each([
  ['UTF-8 with BOM and CRLF', Buffer.from('\uFEFF甲■\r\n乙\r\n'), Buffer.from('\uFEFF甲\r\n乙\r\n')],
  ['no final newline, CR', Buffer.from('甲■\r乙'), Buffer.from('甲\r乙')],
  ['UTF-16LE with BOM', Buffer.from('\uFEFF甲■\r\n', 'utf16le'), Buffer.from('\uFEFF甲\r\n', 'utf16le')],
  [
    'GB18030',
    Buffer.from([0xd5, 0xfd, 0xce, 0xc4, 0xa1, 0xf6, 0xa1, 0xa3, 0x0a]),
    Buffer.from([0xd5, 0xfd, 0xce, 0xc4, 0xa1, 0xa3, 0x0a]),
  ],
])('encoding and line ends are kept: %s', async (_, before, after) => {
  const { run, path } = shop({ 'a.txt': before });
  await run(['--fix', 'a.txt']);
  expect(readFileSync(path('a.txt'))).toEqual(after);
});

test('permissions and links are kept, and nothing is left lying about', async () => {
  const { run, path, folder, read } = shop({ 'real/a.txt': '■\n' });
  chmodSync(path('real/a.txt'), 0o640);
  symlinkSync('real/a.txt', path('link.txt'));
  await run(['--fix', 'link.txt']);
  expect(read('real/a.txt')).toBe('\n');
  expect(statSync(path('real/a.txt')).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['link.txt', 'real', 'rules.config.json']);
  expect(readdirSync(path('real'))).toEqual(['a.txt']);
});

test('a file that cannot be decoded is never written', async () => {
  const bytes = Buffer.from([0xe6, 0xad, 0xa3, 0xe6, 0x96, 0xe2, 0x96, 0xa0, 0xff, 0x0a]);
  const { run, path } = shop({ 'a.txt': bytes });
  expect((await run(['--fix', 'a.txt'])).code).toBe(2);
  expect(readFileSync(path('a.txt'))).toEqual(bytes);
});

test('--diff shows what would change and writes nothing', async () => {
  const { run, read } = shop({ 'a.txt': '甲\n乙■\n', 'b.txt': '正文。\n' });
  for (const words of [['--diff'], ['--diff', '--fix']]) {
    const { code, stdout, stderr } = await run([...words, '.']);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@ .* @@\n 甲\n-乙■\n\+乙\n$/u);
  }
  expect(read('a.txt')).toBe('甲\n乙■\n');
  expect(await run(['--diff', 'b.txt'])).toEqual({
    code: 0,
    stdout: '',
    stderr: 'jiaogao：没有可以自动修改的地方。\n',
  });
});

test('standard input put right is on standard output, the report on standard error', async () => {
  const { run } = shop({});
  const { code, stdout, stderr } = await run(['--stdin', '--fix', '-f', 'unix'], { stdin: '甲■●\r\n' });
  expect([code, stdout]).toEqual([0, '甲●\r\n']);
  expect(stderr).toMatch(/^<stdin>:1:2: .*test-dot\]\n$/u);
  const ignored = await run(['--stdin', '--fix', '--ignore-pattern', 'a.txt', '--stdin-filename', 'a.txt'], {
    stdin: '■',
  });
  expect(ignored.stdout).toBe('■');
});

test('what somebody has made read-only is not changed', async () => {
  const { run, path, read } = shop({ 'a.txt': '甲■\n', 'b.txt': '乙■\n' });
  chmodSync(path('a.txt'), 0o444);
  const { code, stdout, stderr } = await run(['--fix', '-f', 'unix', '.']);
  expect([code, read('a.txt'), read('b.txt')]).toEqual([2, '甲■\n', '乙\n']);
  expect(stdout).toMatch(/^a\.txt:1:2: /u);
  expect(stderr).toContain('“a.txt”没有修改：文件是只读的，请先去掉“只读”属性。');
  expect(statSync(path('a.txt')).mode & 0o777).toBe(0o444);
});

test('as many are said to be fixable as are then fixed, though two rules find the same', async () => {
  const rule = (id: string, mark: string) => `{id: '${id}', category: 'residue', severity: 'error', title: ['', ''],
    why: ['', ''], authority: '工具', examples: [], messages: {mark: ['多余。', 'Too much.']},
    *check({draft}) { for (const {index} of draft.text.matchAll(/${mark}/gu))
      yield {at: {start: index, end: index + '${mark}'.length}, message: 'mark', fix: {text: ''}}; }}`;
  const { run, read } = workshop({
    'two.mjs': `export default [${rule('test-one', '■')}, ${rule('test-same', '■')}, ${rule('test-more', '■▲')}];`,
    'rules.config.json': '{"customRules": "./two.mjs"}',
    'a.txt': '甲■乙■▲丙■\n',
    'b.txt': '丁■\n',
  });
  const { stdout } = await run(['.']);
  expect(stdout).toContain('a.txt  文种：未识别  7 个错误；其中 3 处可用 --fix 自动修正');
  expect(stdout).toMatch(/错误 9 +可自动修正 4/u);
  expect(stdout).toContain('不可提交：2 个文件中有 2 个不可提交，共 9 个错误；其中 4 处可用 --fix 自动修正。');
  const json: readonly { readonly fixableCount: number }[] = JSON.parse((await run(['-f', 'json', '.'])).stdout);
  expect(json.map(({ fixableCount }) => fixableCount)).toEqual([3, 1]);
  expect((await run(['--fix', '.'])).stderr).toBe(
    'jiaogao：已改好“a.txt”中的 3 处。\njiaogao：已改好“b.txt”中的 1 处。\n',
  );
  expect(read('a.txt')).toBe('甲乙▲丙\n');
});
