import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { report } from '../../src/report/tap.ts';
import { full, nasty, nastyReport, results } from './handed-on.ts';
import { result } from './sample.ts';

/** The YAML blocks of a report. */
function blocksOf(text: string) {
  return [...text.matchAll(/^ {2}---\n(?<block>.*?)^ {2}\.\.\.$/gmsu)].map((match) => parse(match.groups?.block ?? ''));
}

test('test points', () => {
  expect(report(results, full())).toMatchSnapshot();
});

test('no files', () => {
  expect(report([], full())).toBe('TAP version 14\n1..0\n');
});

test('a clean file is ok and has no block; one with warnings is ok and has', () => {
  expect(report([result('a.txt')], full())).toBe('TAP version 14\n1..1\nok 1 - a.txt\n');
  const [first] = results;
  const warned = result(
    'a.txt',
    first?.messages.filter(({ severity }) => severity !== 'error'),
  );
  expect(report([warned], full())).toMatch(/^ok 1 - a\.txt\n {2}---\n {2}verdict: ready$/mu);
});

test('blocks are YAML, whatever stands in them', () => {
  const text = report(...nastyReport());
  expect(blocksOf(text).map(({ findings }) => findings.length)).toEqual(nasty.map(() => 1));
  expect(text.split('\n').filter((line) => /^(?:not )?ok /u.test(line))).toHaveLength(nasty.length);
  expect(text).toContain('\\#');
});
