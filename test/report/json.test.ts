import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/json.ts';
import { context, result, sample, unread } from './sample.ts';

const schema: object = JSON.parse(readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const full = sample('20XX年工作总结\n').find('20XX', 'placeholder-year', '“20XX”尚未填写。', {
  replacement: '2021',
  suggestions: [{ text: '2021' }],
  related: [{ line: 3, column: 1, endLine: 3, endColumn: 5, message: '这里写的是 2021 年。' }],
  basis: ['GB/T 9704—2012 7.3.5.4'],
});

describe('json', () => {
  test('no files', () => {
    expect(report([], context({}))).toBe('[]\n');
  });

  test('keys stand in the documented order', () => {
    expect(report([result('稿.txt', full.messages)], context({}))).toMatchInlineSnapshot(`
      "[{"filePath":"稿.txt","profile":null,"verdict":"not-ready","messages":[{"ruleId":"placeholder-year","category":"placeholder","severity":"error","message":"“20XX”尚未填写。","line":1,"column":1,"endLine":1,"endColumn":5,"range":[0,4],"fix":{"range":[0,4],"text":"2021","safe":true},"suggestions":[{"text":"2021"}],"related":[{"line":3,"column":1,"endLine":3,"endColumn":5,"message":"这里写的是 2021 年。"}],"basis":["GB/T 9704—2012 7.3.5.4"],"url":"https://example.org/placeholder-year.md"}],"errorCount":1,"warningCount":0,"infoCount":0,"fixableCount":1,"suppressedCount":0}]
      "
    `);
  });

  test('the schema describes every report', () => {
    const results = [result('a.txt'), result('稿.txt', full.messages), unread('b.docx', '不能读取。')];
    expect(validate(JSON.parse(report(results, context({}))))).toBe(true);
  });

  test.each([
    ['an unknown key', { ...result('a.txt'), time: 3 }],
    ['a missing count', { filePath: 'a.txt', profile: null, verdict: 'ready', messages: [] }],
    [
      'an unknown key of a message',
      result(
        '稿.txt',
        full.messages.map((message) => ({ ...message, source: 'x' })),
      ),
    ],
    [
      'line 0',
      result(
        '稿.txt',
        full.messages.map((message) => ({ ...message, line: 0 })),
      ),
    ],
  ])('the schema does not describe %s', (_name, wrong) => {
    expect(validate([wrong])).toBe(false);
  });

  test('keys that reporters do not know stay away', () => {
    const [message] = full.messages;
    const extra = { ...message, ...result('a.txt'), internal: 1 };
    expect(report([extra], context({}))).not.toContain('internal');
  });

  test('quiet leaves errors alone', () => {
    const text = sample('甲乙')
      .find('甲', 'a', '一。')
      .find('乙', 'b', '二。', { severity: 'warning', replacement: '' });
    const [quiet] = JSON.parse(report([result('a.txt', text.messages)], context({}, { quiet: true })));
    expect(quiet).toMatchObject({ errorCount: 1, warningCount: 0, fixableCount: 0, messages: [{ ruleId: 'a' }] });
  });

  test('100,000 findings in a second', () => {
    const many = sample('XX年\n'.repeat(100_000)).find('XX', 'placeholder-x-run', '“XX”尚未填写。', {
      replacement: '',
    });
    const started = performance.now();
    expect(report([result('a.txt', many.messages)], context({})).length).toBeGreaterThan(10_000_000);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
