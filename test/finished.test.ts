/** No alarm on finished work: faultless drafts of every document type, and the corpus where it lies beside the project. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../src/input/markdown.ts';
import { parseText } from '../src/input/text.ts';
import { lintSource } from '../src/lint.ts';
import { defaultOptions } from '../src/options.ts';
import { profiles } from '../src/profiles/index.ts';
import type { FileResult } from '../src/result.ts';
import { rules } from '../src/rules/index.ts';
import { readFinished } from './planted/plant.ts';

const active = rules.flatMap((rule) =>
  rule.severity === 'off' ? [] : [{ rule, severity: rule.severity, options: defaultOptions(rule.options) }],
);

function lint(text: string, format: 'text' | 'markdown'): FileResult {
  return lintSource(format === 'markdown' ? parseMarkdown(text) : parseText(text), { rules: active, profiles });
}

/** Hints that a careful writer may leave as they are. */
const knownInfos: readonly (readonly [file: string, rule: string])[] = [
  ['plan-2.md', 'heading-level-skip'],
  ['plan-3.txt', 'section-missing'],
];

describe('finished drafts', () => {
  const drafts = readFinished();

  it.each(drafts.map((draft) => [draft.file, draft] as const))('%s', (file, { text, format, profile }) => {
    const result = lint(text, format);
    const messages = result.messages.filter(
      ({ severity, ruleId }) =>
        severity !== 'info' || !knownInfos.some(([name, rule]) => name === file && rule === ruleId),
    );
    expect(messages.map(({ ruleId, line, message }) => `${line} ${ruleId} ${message}`)).toEqual([]);
    expect(result).toMatchObject({ profile: profile === 'none' ? null : profile, verdict: 'ready' });
  });

  it('are of every document type', () => {
    expect(new Set(drafts.map(({ profile }) => profile))).toEqual(new Set(['none', ...profiles.map(({ id }) => id)]));
  });
});

/** Real faults that stand in the published texts: the file, the rule and what is wrong. */
const realFaults: readonly (readonly [file: string, rule: string, reason: string])[] = [
  ['national/2011.txt', 'residue-web-chrome', '末行是网页的“相关链接”。'],
  ['provincial-2025/2025年河南省政府工作报告.txt', 'punct-unpaired', '“小巨人企业缺下引号。'],
];

const corpus = new URL('../../shared/corpus/finished/', import.meta.url);

describe.skipIf(!existsSync(corpus))(
  'published government reports in ../shared/corpus/finished (skipped where it is not there)',
  () => {
    const files = existsSync(corpus)
      ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
      : [];

    it.each(files.toSorted())('%s', (file) => {
      const { messages } = lint(readFileSync(new URL(encodeURI(file), corpus), 'utf8'), 'text');
      const errors = messages.filter(
        ({ severity, ruleId }) =>
          severity === 'error' && !realFaults.some(([name, rule]) => name === file && rule === ruleId),
      );
      expect(errors.map(({ ruleId, line, message }) => `${line} ${ruleId} ${message}`)).toEqual([]);
    });
  },
);
