import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/sarif.ts';
import type { FileResult } from '../../src/result.ts';
import { draft, full, nastyReport, path, results } from './handed-on.ts';
import { context, result, sample } from './sample.ts';

/** The schema of the standard, as Microsoft's own matchers carry it. It is draft 4; nothing in it changed its meaning since. */
const file = '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
const { id: _id, $schema: _schema, ...schema } = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true })
  .addFormat('uri', (text) => URL.canParse(text))
  .addFormat('uri-reference', (text) => URL.canParse(text, 'file:///'))
  .addFormat('date-time', true);
const validate = ajv.compile(schema);

function errorsIn(text: string): unknown {
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

function runOf(all: readonly FileResult[], more = full()) {
  return JSON.parse(report(all, more)).runs[0];
}

test('a log', () => {
  expect(JSON.parse(report(results, full()))).toMatchSnapshot();
});

test.each([
  ['a report with everything', report(results, full())],
  ['no files', report([], full())],
  ['a clean file', report([result('a.txt')], full())],
  ['without texts, notes and version', report(results, context({}))],
  ['in English', report(results, full({ locale: 'en' }))],
  ['errors only', report(results, full({ quiet: true }))],
  ['nasty characters', report(...nastyReport())],
])('the schema of the standard accepts %s', (_name, text) => {
  expect(errorsIn(text)).toEqual([]);
});

test('the schema is not asleep', () => {
  const log = JSON.parse(report(results, full()));
  log.runs[0].results[0].level = 'fatal';
  log.runs[0].results[1].locations[0].physicalLocation.region.startLine = 0;
  expect(errorsIn(JSON.stringify(log))).toHaveLength(2);
});

describe('paths', () => {
  const uriOf = (name: string) =>
    runOf([result(name, draft.messages)]).results[0].locations[0].physicalLocation.artifactLocation;

  test.each([
    ['稿 件/a#1?.txt', '%E7%A8%BF%20%E4%BB%B6/a%231%3F.txt'],
    ['../a.txt', '../a.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
    ['half\ud800.txt', 'half%EF%BF%BD.txt'],
  ])('%j hangs on the root', (name, uri) => {
    expect(uriOf(name)).toEqual({ uri, uriBaseId: 'SRCROOT' });
  });

  test('the root is not given away', () => {
    expect(runOf(results).originalUriBaseIds.SRCROOT).not.toHaveProperty('uri');
  });
});

test('a file that was not checked makes the run unsuccessful, and is no finding', () => {
  const run = runOf(results);
  expect(run.invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ descriptor: { id: 'unreadable' }, level: 'error' }],
  });
  expect(JSON.stringify(run.results)).not.toContain('unreadable');
  expect(runOf([result('a.txt')]).invocations).toEqual([{ executionSuccessful: true }]);
});

test('a fix that cannot be written in UTF-8 is left out', () => {
  const half = sample('甲').find('甲', 'a', '一。', { replacement: '\ud800' });
  const run = runOf([result('a.txt', half.messages)], context({ 'a.txt': half.text }));
  expect(run.results[0]).not.toHaveProperty('fixes');
});

describe('fingerprints', () => {
  const namesOf = (text: string) => {
    const marked = sample(text).find('XX', 'placeholder-x-run', '“XX”尚未填写。');
    const run = runOf([result(path, marked.messages)], context({ [path]: text }));
    return run.results.map((one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0]);
  };
  const text = '全年召开XX次会议，培训XX人。\n全年召开XX次会议，培训YY人。\n';

  test('are all different', () => {
    const many = namesOf('全年召开XX次会议。\n'.repeat(2000));
    expect(new Set(many).size).toBe(2000);
    expect(many[0]).toMatch(/^[0-9a-f]{16}$/u);
  });

  test('outlive lines put in above, other indentation and edits far off in the line', () => {
    expect(namesOf(`新的第一段。\n\n${text}`)).toEqual(namesOf(text));
    expect(namesOf(text.replaceAll('全年', '　　全年'))).toEqual(namesOf(text));
    expect(namesOf(text.replaceAll('\n', '\r\n'))).toEqual(namesOf(text));
    expect(namesOf(`经统计汇总情况如下，${text}`)[1]).toBe(namesOf(text)[1]);
  });

  test('change with the file, the rule and the words around', () => {
    expect(namesOf(text.replace('培训XX人', '走访XX户'))[1]).not.toBe(namesOf(text)[1]);
  });
});

test('100,000 findings in a few seconds', () => {
  const many = sample('全年召开XX次会议。\n'.repeat(100_000)).find('XX', 'a', '“XX”尚未填写。', { replacement: '' });
  const started = performance.now();
  report([result('a.txt', many.messages)], context({ 'a.txt': many.text }));
  expect(performance.now() - started).toBeLessThan(5000);
});
