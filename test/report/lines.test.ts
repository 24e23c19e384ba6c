import { describe, expect, test } from 'vitest';
import { report as compact } from '../../src/report/compact.ts';
import { report as github } from '../../src/report/github.ts';
import type { ColumnUnit } from '../../src/report/index.ts';
import { report as unix } from '../../src/report/unix.ts';
import { context, result, sample, unread } from './sample.ts';

const draft = sample('\uFEFF工作报告\n\t中共👨‍👩‍👧XX支部\n')
  .find('XX', 'placeholder-x-run', '“XX”尚未填写。')
  .find('报告', 'genre', '文种：可疑, 50%\n须核对。', { severity: 'info', category: 'structure' });
const results = [result('稿 件.txt', draft.messages), unread('b.docx', '不能读取。'), result('c.txt')];
const sources = { '稿 件.txt': draft.text };

test('unix', () => {
  expect(unix(results, context(sources))).toMatchInlineSnapshot(`
    "稿 件.txt:1:3: 文种：可疑, 50% 须核对。 [info/genre]
    稿 件.txt:2:12: “XX”尚未填写。 [error/placeholder-x-run]
    b.docx:1:1: 不能读取。 [error/unreadable]
    "
  `);
});

test('compact', () => {
  expect(compact(results, context(sources))).toMatchInlineSnapshot(`
    "稿 件.txt: line 1, col 3, Info - 文种：可疑, 50% 须核对。 (genre)
    稿 件.txt: line 2, col 12, Error - “XX”尚未填写。 (placeholder-x-run)
    b.docx: line 1, col 1, Error - 不能读取。 (unreadable)
    "
  `);
});

test('github', () => {
  expect(github(results, context(sources))).toMatchInlineSnapshot(`
    "::notice file=稿 件.txt,line=1,endLine=1,col=3,endColumn=5,title=genre::文种：可疑, 50%25 须核对。
    ::error file=稿 件.txt,line=2,endLine=2,col=12,endColumn=14,title=补齐空缺的名称 (placeholder-x-run)::“XX”尚未填写。
    ::error file=b.docx,line=1,endLine=1,col=1,endColumn=1,title=unreadable::不能读取。
    "
  `);
});

test('github takes no columns of a finding over several lines', () => {
  const long = sample('甲,\n乙').find('甲,\n乙', 'a:b', '一。');
  expect(github([result('甲,乙.txt', long.messages)], context({}))).toBe(
    '::error file=甲%2C乙.txt,line=1,endLine=2,title=a%3Ab::一。\n',
  );
});

test('nothing found, nothing said', () => {
  expect([unix, compact, github].map((report) => report([result('a.txt')], context({})))).toEqual(['', '', '']);
});

test('quiet', () => {
  expect(unix(results, context(sources, { quiet: true }))).not.toContain('genre');
});

describe('column units', () => {
  test.each<[ColumnUnit, string, string]>([
    ['utf16', '1:3', '2:12'],
    ['codepoint', '1:3', '2:9'],
    // Three bytes a hanzi, 18 the family, one the tab.
    ['byte', '1:7', '2:26'],
    ['display', '1:5', '2:15'],
  ])('%s', (columnUnit, first, second) => {
    const places = unix(results, context(sources, { columnUnit }))
      .split('\n')
      .map((line) => line.split(':').slice(1, 3).join(':'));
    expect(places.slice(0, 2)).toEqual([first, second]);
  });

  test('compact counts likewise', () => {
    expect(compact(results, context(sources, { columnUnit: 'byte' }))).toContain('line 2, col 26, Error');
  });

  test('a megabyte on one line is read once', () => {
    const line = sample('今年XX份，'.repeat(150_000)).find('XX', 'placeholder-x-run', '“XX”尚未填写。');
    const started = performance.now();
    unix([result('a.txt', line.messages)], context({ 'a.txt': line.text }, { columnUnit: 'display' }));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

test('the terminal cannot be taken over', () => {
  const evil = sample('a').find('a', 'a', '“\u001b]0;x\u0007”');
  expect(unix([result('\u001b[31m.txt', evil.messages)], context({}))).toBe(
    '<U+001B>[31m.txt:1:1: “<U+001B>]0;x<U+0007>” [error/a]\n',
  );
});
