import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/rdjson.ts';
import { draft, full, nastyReport, path, results } from './handed-on.ts';
import { context, result, sample } from './sample.ts';

const position = {
  type: 'object',
  required: ['line'],
  additionalProperties: false,
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
};
const range = {
  type: 'object',
  required: ['start'],
  additionalProperties: false,
  properties: { start: position, end: position },
};
const location = {
  type: 'object',
  required: ['path'],
  additionalProperties: false,
  properties: { path: { type: 'string' }, range },
};
const code = {
  type: 'object',
  required: ['value'],
  additionalProperties: false,
  properties: { value: { type: 'string' }, url: { type: 'string' } },
};
const text = { type: 'string' };

/** The messages of proto/rdf/reviewdog.proto; what reviewdog does not know it refuses. */
const validate = new Ajv2020({ strict: true }).compile({
  type: 'object',
  required: ['diagnostics'],
  additionalProperties: false,
  properties: {
    source: { type: 'object', additionalProperties: false, properties: { name: text, url: text } },
    diagnostics: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message', 'location'],
        additionalProperties: false,
        properties: {
          message: text,
          location,
          severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
          code,
          suggestions: {
            type: 'array',
            items: {
              type: 'object',
              required: ['range', 'text'],
              additionalProperties: false,
              properties: { range, text },
            },
          },
          related_locations: {
            type: 'array',
            items: { type: 'object', additionalProperties: false, properties: { message: text, location } },
          },
        },
      },
    },
  },
});

test('diagnostics', () => {
  expect(JSON.parse(report(results, full()))).toMatchSnapshot();
});

test.each([
  ['a report', report(results, full())],
  ['a report without texts', report(results, context({}))],
  ['no findings', report([result('a.txt')], full())],
  ['nasty characters', report(...nastyReport())],
])('reviewdog reads %s', (_name, written) => {
  validate(JSON.parse(written));
  expect(validate.errors ?? []).toEqual([]);
});

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The characters at a range, found the way reviewdog does: by bytes of a line. */
function bytesAt(source: string, { start, end }: { start: Place; end: Place }): string {
  const line = Buffer.from(source.split(/\r\n|\n|\r/u)[start.line - 1] ?? '', 'utf8');
  return line.subarray(start.column - 1, end.column - 1).toString('utf8');
}

describe('columns count bytes', () => {
  test('the byte order mark, Han characters and pairs included', () => {
    const found = sample('\uFEFF甲XX\n𠀀é甲XX，XX').find('XX', 'a', '一。').find('甲', 'b', '二。');
    const { diagnostics } = JSON.parse(report([result(path, found.messages)], context({ [path]: found.text })));
    const words = diagnostics.map((one: { location: { range: { start: Place; end: Place } } }) =>
      bytesAt(found.text, one.location.range),
    );
    expect(words).toEqual(['甲', 'XX', '甲', 'XX', 'XX']);
  });

  test('suggestions and related places too', () => {
    const [first] = JSON.parse(report(results, full())).diagnostics;
    expect(bytesAt(draft.text, first.suggestions[0].range)).toBe('20XX');
    expect(bytesAt(draft.text, first.related_locations[0].location.range)).toBe('2024年');
  });

  test('a megabyte on one line is read once', () => {
    const line = sample('今年XX份，'.repeat(150_000)).find('XX', 'a', '“XX”尚未填写。', { replacement: '' });
    const started = performance.now();
    report([result('a.txt', line.messages)], context({ 'a.txt': line.text }));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
