/** What rules and categories may be called. */

import { expect, test } from 'vitest';
import { namesOf } from '../../src/config/names.ts';
import { lint, type RuleEntry } from '../../src/index.ts';
import { findDirectives } from '../../src/input/directives.ts';
import { defineRule, type Rule } from '../../src/rule.ts';
import { workshop } from '../cli/workshop.ts';

function rule(id: string, title: string, aliases: readonly string[] = []): Rule {
  return defineRule({
    id,
    title: [title, id],
    aliases,
    category: 'wording',
    severity: 'warning',
    authority: '实务',
    why: ['', ''],
    messages: { found: ['有“叉”。', 'There is one.'] },
    examples: [{ good: '正文。' }],
    *check({ draft }) {
      const start = draft.text.indexOf('叉');
      if (start !== -1) yield { at: { start, end: start + 1 }, message: 'found' };
    },
  });
}

const customRules = [
  rule('cross', '圈、叉不留', ['打叉']),
  rule('tick', '不打勾', ['记号']),
  rule('dot', '不打点', ['记号']),
];
const names = namesOf(customRules);

test.each([
  ['cross', 'cross'],
  ['打叉', 'cross'],
  ['圈、叉不留', 'cross'],
  ['圈叉不留', 'cross'],
  ['wording', 'wording'],
  ['用语', 'wording'],
  ['记号', '“记号”可以指 tick、dot，请写其中一个。'],
  ['crss', '没有规则“crss”，是否指“cross”？'],
  ['打叉叉', '没有规则“打叉叉”，是否指“打叉”？'],
  ['占位', '没有规则“占位”，是否指“占位符”？'],
  ['天气', '没有规则“天气”，可用 jiaogao --rules 加一个词查找。'],
])('%s is %s', (name, id) => {
  const found = names.find(name);
  expect(typeof found === 'string' ? found : found.problem[0]).toBe(id);
});

const severities = (rules: Readonly<Record<string, RuleEntry>>) =>
  lint('甲叉。', { customRules, rules: { 占位符: 'off', 结构: 'off', ...rules } }).messages.map(
    ({ ruleId, severity }) => `${ruleId} ${severity}`,
  );

test('a category sets all its rules, and a rule has the last word on itself', () => {
  expect(severities({ 打叉: 'error', 用语: 'off' })).toEqual(['cross error']);
  expect(severities({ wording: 'info', tick: 'off', 不打点: 'error' })).toEqual(['cross info', 'dot error']);
  expect(() => severities({ 用语: ['info', {}] })).toThrow('“wording”是一类规则，只能写级别');
  expect(() => severities({ 记号: 'off' })).toThrow('可以指 tick、dot');
});

test('on the command line', async () => {
  const { run } = workshop({ 'a.txt': '关于XX的通知\n\n正文 ​。\n' });
  const ids = async (...words: readonly string[]) => {
    const { stdout } = await run(['-f', 'unix', 'a.txt', ...words.flatMap((word) => ['--rule', word])]);
    return [...stdout.matchAll(/\/([\w-]+)\]$/gmu)].map(([, id]) => id);
  };
  expect(await ids()).toContain('placeholder-x-run');
  expect(await ids('占位符：off')).not.toContain('placeholder-x-run');
  expect(await ids('占位符=off', '“XX”要换成实际内容=error')).toContain('placeholder-x-run');
  expect(await ids('“XX”要换成实际内容=error', '占位符=off')).not.toContain('placeholder-x-run');
  expect((await run(['--explain', '“XX”要换成实际内容'])).stdout).toContain('placeholder-x-run  ');
  expect((await run(['--explain', '残留'])).stdout).toMatch(/^类别.*\n(?:残留 {2}.*\n)+$/u);
});

const disabled = (directive: string, text = '甲叉。') =>
  lint(`${directive}\n${text}`, {
    customRules: [rule('cross', '圈、叉不留', ['打叉'])],
    rules: { 结构: 'off' },
  }).messages.map(({ ruleId, message }) => (ruleId === 'unused-disable' ? message : ruleId));

test.each([
  ['<!-- jiaogao-disable 打叉 -->', []],
  ['<!-- jiaogao-disable 用语 -- 引文 -->', []],
  ['<!-- jiaogao-disable 圈、叉不留，残留 -->', []],
  ['<!-- jiaogao-disable -->', []],
  ['<!-- jiaogao-disable corss -->', ['没有规则“corss”，是否指“cross”？', 'cross']],
  ['<!-- jiaogao-disable corss, 打叉 -->', ['没有规则“corss”，是否指“cross”？']],
  [
    '<!-- jiaogao-disable corss, placeholder -->',
    ['此处停用的“placeholder”没有报过问题，可删去这处注释。', '没有规则“corss”，是否指“cross”？', 'cross'],
  ],
  ['<!-- jiaogao-disable -->\n<!-- jiaogao-enable corss -->', ['没有规则“corss”，是否指“cross”？']],
])('%s', (directive, expected) => {
  expect(disabled(directive).toSorted()).toEqual(expected.toSorted());
});

test('remarks on disables stand among the findings, in the order of the text', () => {
  const remark = '<!-- jiaogao-disable-next-line 打勾 -->';
  const text = `${remark}\n乙。\n丙叉。\n<!-- jiaogao-disable-next-line 打叉 -->\n丁。\n`;
  const { messages } = lint(text, { customRules, rules: { 结构: 'off' } });
  const lines = messages.flatMap(({ ruleId, line }) => (/^(?:cross|unused-disable)$/u.test(ruleId) ? [line] : []));
  expect(lines).toEqual([1, 3, 4]);
});

test.each([
  [
    '<!-- jiaogao-disable-nextline 打叉 -->\n甲叉。',
    '不认识“jiaogao-disable-nextline”，是否指“jiaogao-disable-next-line”？',
  ],
  ['<!-- jiaogao disable -->\n甲叉。', '不认识“jiaogao disable”，是否指“jiaogao-disable”？'],
  ['甲叉。<!-- jiaogao: disable-line -->', '不认识“jiaogao: disable-line”，是否指“jiaogao-disable-line”？'],
  ['甲叉。<!--jiaogao_disable_line-->', '不认识“jiaogao_disable_line”，是否指“jiaogao-disable-line”？'],
  ['甲叉。<!-- jiaogao-Disable -->', '不认识“jiaogao-Disable”，是否指“jiaogao-disable”？'],
  ['甲叉。<!-- jiaogao-disabled -->', '不认识“jiaogao-disabled”，是否指“jiaogao-disable”？'],
  ['甲叉。<!-- jiaogao-ignore 打叉 -->', '不认识“jiaogao-ignore”，可用：jiaogao-disable、'],
])('%j disables nothing, and that is said', (text, sentence) => {
  for (const filePath of ['a.txt', 'a.md', 'a.html']) {
    const { messages } = lint(text, { customRules, filePath, rules: { 占位符: 'off', 结构: 'off', 残留: 'off' } });
    const said = messages.filter(({ ruleId }) => ruleId === 'unused-disable');
    expect(said.map(({ message, line }) => [message.slice(0, sentence.length), line])).toEqual([[sentence, 1]]);
    expect(messages.map(({ ruleId }) => ruleId)).toContain('cross');
  }
});

test.each([
  '<!-- jiaogao-disable-->\n甲叉。\n<!-- jiaogao-enable-->',
  '<!-- jiaogao 查过一遍 -->\n甲点。',
  '<!-- jiaogao is run on this -->\n甲点。',
  '<!-- jiaogaos-disable -->\n甲点。',
])('%j is right, or none of our business', (text) => {
  const { messages } = lint(text, {
    customRules,
    filePath: 'a.md',
    rules: { 占位符: 'off', 结构: 'off', 残留: 'off' },
  });
  expect(messages).toEqual([]);
});

test('a long line of what begins like a directive is read in no time', () => {
  const text = `<!-- jiaogao-${'a-'.repeat(100_000)}`;
  expect(findDirectives(text)).toEqual([]);
});
