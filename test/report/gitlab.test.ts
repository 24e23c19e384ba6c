import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { report } from '../../src/report/gitlab.ts';
import { full, nastyReport, results } from './handed-on.ts';
import { result } from './sample.ts';

/** What docs.gitlab.com (CI/CD, Code Quality, “Implement a custom tool”) asks for; GitLab gives no schema of its own. */
const validate = new Ajv2020({ strict: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]+$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)(?!/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

test('issues', () => {
  expect(JSON.parse(report(results, full()))).toMatchSnapshot();
});

test.each([
  ['a report', report(results, full())],
  ['no findings', report([result('a.txt')], full())],
  ['nasty characters', report(...nastyReport())],
])('GitLab reads %s', (_name, text) => {
  validate(JSON.parse(text));
  expect(validate.errors ?? []).toEqual([]);
});

test('fingerprints do not repeat, nothing found is an empty list', () => {
  const issues = JSON.parse(report(results, full()));
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length);
  expect(report([result('a.txt')], full())).toBe('[]\n');
});
