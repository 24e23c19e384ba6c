import { expect, test } from 'vitest';
import { report } from '../../src/report/csv.ts';
import { full, nasty, nastyReport, results } from './handed-on.ts';
import { context, result, sample } from './sample.ts';

/** Rows and cells by RFC 4180. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    if (end === '' && bare === '' && quoted === undefined) break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('a table', () => {
  expect(report(results, full())).toMatchSnapshot();
});

test('in English', () => {
  const [head, first] = read(report(results, full({ locale: 'en' })));
  expect(head).toEqual([
    'File',
    'Line',
    'Column',
    'Place',
    'Severity',
    'Category',
    'Finding',
    'Text',
    'Perhaps',
    'Rule',
  ]);
  expect(first?.slice(4, 6)).toEqual(['error', 'Blanks']);
});

test('a byte order mark only in a file of its own', () => {
  expect(report(results, full({ inFile: true }))).toBe(`\ufeff${report(results, full())}`);
});

test('rows hold together, and nothing is taken for a formula', () => {
  const rows = read(report(...nastyReport()));
  expect(rows).toHaveLength(nasty.length + 1);
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => 10));
  expect(rows.at(-1)?.[0]).toMatch(/^'=1\+1,"甲";/u);
});

test('nothing found is a head alone; a deletion is named', () => {
  expect(read(report([result('a.txt')], full()))).toHaveLength(1);
  const gone = sample('甲，，乙').find('，，', 'a', '一。', { replacement: '' });
  expect(report([result('a.txt', gone.messages)], context({ 'a.txt': gone.text }))).toContain(',（删去）,');
});
