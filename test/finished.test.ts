/** No alarm on finished work: faultless drafts of every document type, and the corpus where it lies beside the project. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../src/dictionaries.ts';
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

/** Hints that a careful writer may leave as they are, and alarms that are known to be false. */
const known: readonly (readonly [file: string, rule: string])[] = [
  // “Enjoy English, enjoy life!” is an English sentence.
  ['plan-5.txt', 'punct-halfwidth'],
  ['plan-2.md', 'heading-level-skip'],
  ['minutes-3.txt', 'section-missing'],
  ['none-7.txt', 'heading-level-skip'],
  ['plan-3.txt', 'section-missing'],
  ['rectification-report-3.txt', 'heading-terminal-punct'],
];

describe('finished drafts', () => {
  const drafts = readFinished();

  it('are let off only what the rules still say', () => {
    const said = new Set(
      drafts.flatMap(({ file, text, format }) => lint(text, format).messages.map(({ ruleId }) => `${file} ${ruleId}`)),
    );
    expect(known.map(([file, rule]) => `${file} ${rule}`).filter((one) => !said.has(one))).toEqual([]);
  });

  beforeAll(() => prepare(active, drafts.map(({ text }) => text).join('\n')));

  it.each(drafts.map((draft) => [draft.file, draft] as const))('%s', (file, { text, format, profile }) => {
    const result = lint(text, format);
    const messages = result.messages.filter(
      ({ ruleId }) => !known.some(([name, rule]) => name === file && rule === ruleId),
    );
    expect(messages.map(({ ruleId, line, message }) => `${line} ${ruleId} ${message}`)).toEqual([]);
    expect(result).toMatchObject({ profile: profile === 'none' ? null : profile, verdict: 'ready' });
  });

  it('are of every document type', () => {
    expect(new Set(drafts.map(({ profile }) => profile))).toEqual(new Set(['none', ...profiles.map(({ id }) => id)]));
  });
});

const foot = /^([^\n。：，]{3,24})\n(20[0-9]{2}年[0-9]+月[0-9]+日)$/gmu;
const wide = '\u3000'.repeat(14);

/** What office software and habits do to a plain text without changing what it says. */
const layouts: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['blank lines between paragraphs', (text) => text.replace(/\n/gu, '\n\n')],
  ['paragraphs indented', (text) => text.replace(/^(?=[^\u3000\t\n]*。$)/gmu, '\u3000\u3000')],
  ['lines of Windows', (text) => text.replace(/\n/gu, '\r\n')],
  ['signature and date on the right', (text) => text.replace(foot, `${wide}$1\n${wide}$2`)],
  ['signature and date on one line', (text) => text.replace(foot, '$1\u3000\u3000$2')],
  ['blank behind the ordinals', (text) => text.replace(/^([一二三四五六七八九]、|（[一二三四五六七八九]）)/gmu, '$1 ')],
  ['wide stop behind figures', (text) => text.replace(/^([0-9])\. (?=[\u4e00-\u9fff])/gmu, '$1．')],
  ['no blank behind figures', (text) => text.replace(/^([0-9])\. (?=[\u4e00-\u9fff])/gmu, '$1.')],
];

describe('finished drafts in another layout', () => {
  const drafts = readFinished();

  it.each(layouts)('%s', (_, change) => {
    const alarms = drafts
      .filter(({ format }) => format === 'text')
      .flatMap(({ file, text }) =>
        lint(change(text), 'text').messages.map((one) => ({
          ...one,
          place: `${file}:${one.line} ${one.ruleId} ${one.message}`,
        })),
      );
    expect(
      alarms
        .filter(
          ({ severity, place }) =>
            severity !== 'info' &&
            !known.some(([name, rule]) => place.startsWith(`${name}:`) && place.includes(` ${rule} `)),
        )
        .map(({ place }) => place),
    ).toEqual([]);
  });

  it('a byte order mark', () => {
    const marked = drafts.map(({ text, format }) => lint(`\uFEFF${text}`, format));
    expect(marked.map(({ profile }) => profile ?? 'none')).toEqual(drafts.map(({ profile }) => profile));
  });
});

/** Real faults that stand in the published texts: the file, the rule and what is wrong. */
const realFaults: readonly (readonly [file: string, rule: string, reason: string])[] = [
  ['district-2012-2019/2012.txt', 'typo-safe', '“拼搏”误作“拼博”。'],
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
