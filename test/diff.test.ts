import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../src/diff.ts';

/** Applies a patch the way `patch` does, strictly. */
function patched(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+/gu) ?? [];
  const result: string[] = [];
  let at = 0;
  let lines: string[] = diff.match(/[^\n]*\n|[^\n]+/gu) ?? [];
  lines = lines.slice(2);
  for (const [index, line] of lines.entries()) {
    const head = /^@@ -(\d+)(,\d+)? /u.exec(line);
    const bare = lines[index + 1]?.startsWith('\\') ? line.slice(1, -1) : line.slice(1);
    if (head) {
      const start = head[2] === ',0' ? Number(head[1]) : Number(head[1]) - 1;
      result.push(...old.slice(at, start));
      at = start;
    } else if (line.startsWith('+')) {
      result.push(bare);
    } else if (line.startsWith(' ') || line.startsWith('-')) {
      expect(old[at]).toBe(bare);
      if (line.startsWith(' ')) result.push(bare);
      at += 1;
    }
  }
  return [...result, ...old.slice(at)].join('');
}

describe('unified diff', () => {
  test('equal texts have none', () => {
    expect(unifiedDiff('一\n', '一\n', '稿.txt')).toBe('');
  });

  test('a changed line with its context', () => {
    const before = '一\n二\n三\n四\n五\n六\n七\n八\n九\n';
    expect(unifiedDiff(before, before.replace('五', '5'), '稿.txt')).toBe(
      '--- a/稿.txt\n+++ b/稿.txt\n@@ -2,7 +2,7 @@\n 二\n 三\n 四\n-五\n+5\n 六\n 七\n 八\n',
    );
  });

  test('no final newline, CRLF, a path with spaces', () => {
    expect(unifiedDiff('一 \r\n二', '一\r\n二\r\n', '/我的 稿.txt')).toBe(
      '--- a/我的 稿.txt\t\n+++ b/我的 稿.txt\t\n@@ -1,2 +1,2 @@\n-一 \r\n-二\n\\ No newline at end of file\n+一\r\n+二\r\n',
    );
  });

  test('from nothing and to nothing', () => {
    expect(unifiedDiff('', '一\n', 'a')).toContain('@@ -0,0 +1 @@\n+一\n');
    expect(unifiedDiff('一\n', '', 'a')).toContain('@@ -1 +0,0 @@\n-一\n');
  });

  test('applied to the old text it gives the new one', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '\n', '\n', '\r\n'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(patched(before, unifiedDiff(before, after, 'a'))).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  test('long blocks are taken out and put in', () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `第${i}行\n`);
    const after = [...lines.slice(0, 100), ...lines.slice(400), '又一行\n'];
    const diff = unifiedDiff(lines.join(''), after.join(''), 'a');
    expect(patched(lines.join(''), diff)).toBe(after.join(''));
    expect(diff.split('\n').filter((line) => line.startsWith('-第'))).toHaveLength(300);
  });

  test('5 MB with 10,000 edits is quick, whether the edits change lines or delete them', () => {
    const lines = Array.from({ length: 50_000 }, (_, i) => `第${i}行，${'今年以来工作扎实推进'.repeat(5)}\n`);
    const changed = lines.flatMap((line, i) => (i % 10 === 0 ? [`${line.trimEnd()}。\n`] : i % 10 === 5 ? [] : [line]));
    const started = performance.now();
    expect(unifiedDiff(lines.join(''), changed.join(''), 'a').length).toBeGreaterThan(10_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('texts that have nothing in common are quick too', () => {
    const before = Array.from({ length: 50_000 }, (_, i) => `旧${i}\n`).join('');
    const after = Array.from({ length: 50_000 }, (_, i) => `新${i}\n`).join('');
    const started = performance.now();
    expect(unifiedDiff(before, after, 'a')).toContain('@@ -1,50000 +1,50000 @@');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
