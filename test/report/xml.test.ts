import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { report as checkstyle } from '../../src/report/checkstyle.ts';
import { report as junit } from '../../src/report/junit.ts';
import { full, nastyReport, results } from './handed-on.ts';
import { result, sample } from './sample.ts';

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

/** What xmllint (Debian: libxml2-utils) has against a document. */
function complaints(text: string, schema: string): string {
  const xsd = fileURLToPath(new URL(schema, import.meta.url));
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', xsd, '-'], { input: text, encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

/** Throws where the text is no XML. */
function parse(text: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

test('checkstyle', () => {
  expect(checkstyle(results, full())).toMatchSnapshot();
});

test('junit', () => {
  expect(junit(results, full())).toMatchSnapshot();
});

describe.each([
  ['checkstyle', checkstyle],
  ['junit', junit],
])('%s', (name, report) => {
  const reports: readonly (readonly [string, string])[] = [
    ['a report', report(results, full())],
    ['no files', report([], full())],
    ['a clean file', report([result('a.txt')], full())],
    ['nasty characters', report(...nastyReport())],
  ];

  test.each(reports)('%s is XML', (_what, text) => {
    expect(() => parse(text)).not.toThrow();
  });

  test.for(reports)('%s follows the schema', ([, text], { skip }) => {
    skip(!hasXmllint, 'xmllint is not installed');
    expect(complaints(text, `./${name}.xsd`)).toBe('');
  });
});

test('characters that XML cannot hold are written out', () => {
  expect(checkstyle(...nastyReport())).toContain('&lt;U+0000&gt;&lt;U+0001&gt;');
});

test('junit names a rule once, whatever its findings weigh', () => {
  const mixed = sample('XX甲').find('甲', 'a', '可疑。', { severity: 'info' }).find('XX', 'a', '尚未填写。');
  const text = junit([result('a.txt', mixed.messages)], full());
  expect(text.match(/<testcase /gu)).toHaveLength(1);
  expect(text).toContain('<failure message="尚未填写。" type="error">');
});

test('junit says a rule once a file, with all places', () => {
  const many = sample('XX人，XX次').find('XX', 'a', '尚未填写。');
  const text = junit([result('a.txt', many.messages)], full());
  expect(text).toContain('tests="1" failures="1" errors="0"');
  expect(text).toContain('line 1, col 1, Error - 尚未填写。 (a)\nline 1, col 5, Error - 尚未填写。 (a)');
});
