/** The library as others use it: `lint()` on text and VFile, the rules as a retext plugin beside another one. */

import retextRepeatedWords from 'retext-repeated-words';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { applyFixes, defineRule, type LintOptions, lint, parse } from '../src/index.ts';
import jiaogao, { jiaogaoRules } from '../src/retext.ts';

const draft = '2023年工作总结\n一、主要工作\n全年召开XX会议3次。##paidend##\n';

it('runs beside an existing retext plugin', async () => {
  const file = await unified()
    .use(jiaogao)
    .use(retextRepeatedWords)
    .use(jiaogaoRules)
    .use(retextStringify)
    .process('全年办理the the案件X件。');
  expect(file.messages.map(({ source, ruleId }) => `${source}:${ruleId}`)).toEqual([
    'retext-repeated-words:the',
    'jiaogao:placeholder-x-unit',
  ]);
  expect(String(file)).toBe('全年办理the the案件X件。');
});

it('lints a string', () => {
  const result = lint(draft);
  expect(result.verdict).toBe('not-ready');
  expect(result.profile).toBe('summary');
  expect(result.messages.map(({ ruleId, range }) => [ruleId, draft.slice(...range)])).toEqual(
    expect.arrayContaining([
      ['placeholder-x-run', 'XX'],
      ['residue-cms-marker', '##paidend##'],
    ]),
  );
  expect(applyFixes(draft, result.messages, { unsafe: false }).text).not.toContain('paidend');
});

it('writes messages to a VFile', () => {
  const file = new VFile({ path: '总结.txt', value: draft });
  const { messages } = lint(file);
  expect(file.messages).toHaveLength(messages.length);
  expect(file.messages[0]).toMatchObject({ source: 'jiaogao', file: '总结.txt' });
});

it('takes severities, options and custom rules', () => {
  const shout = defineRule({
    id: 'office-shout',
    title: ['不用叹号', 'No exclamation marks'],
    category: 'wording',
    severity: 'warning',
    authority: '实务',
    why: ['公文语气平实。', 'Official prose is calm.'],
    messages: { shout: ['此处不用叹号。', 'No exclamation mark here.'] },
    examples: [{ bad: '大干快上⟦！⟧', good: '大干快上。' }],
    *check({ draft: { text } }) {
      for (const { index } of text.matchAll(/！/gu)) yield { at: { start: index, end: index + 1 }, message: 'shout' };
    },
  });
  const options: LintOptions = { customRules: [shout], rules: { 'office-shout': 'error', 'placeholder-x-run': 'off' } };
  expect(lint('XX局大干快上！', options).messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['office-shout', 'error'],
  ]);
  expect(() => lint('正文。', { rules: { 'placeholder-x-rum': 'off' } })).toThrow(/是否指“placeholder-x-run”/u);
});

it('parses without checking', () => {
  const { titleText, outline, year } = parse(draft);
  expect([titleText, outline.map(({ title }) => title), year?.value]).toEqual(['2023年工作总结', ['主要工作'], 2023]);
});
