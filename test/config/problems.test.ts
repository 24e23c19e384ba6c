/** What is said of a configuration that is wrong: where, what, and what may be meant. */

import { expect, test } from 'vitest';
import { parseJson, parseYaml } from '../../src/config/parse.ts';
import { Problem } from '../../src/config/problem.ts';
import { readOwn } from '../../src/config/validate.ts';
import { wholeOf } from '../../src/config/value.ts';
import { choice, flag, number, words } from '../../src/options.ts';
import { defineRule } from '../../src/rule.ts';

const rule = defineRule({
  id: 'heading-level-skip',
  title: ['标题层次逐级递进', 'Descend one level at a time'],
  category: 'structure',
  severity: 'warning',
  authority: '国标',
  why: ['读者会以为中间缺了一段。', 'Readers will miss a part.'],
  messages: {},
  options: {
    depth: number(3, [1, 9], ['几级', 'Depth']),
    strict: flag(false, ['从严', 'Strict']),
    marks: choice(['half', 'full'], 'half', ['宽度', 'Width']),
    allow: words([], ['允许', 'Allowed']),
  },
  examples: [{ good: '正文。' }],
  *check() {},
});

async function problemOf(text: string): Promise<string> {
  const name = text.startsWith('{') ? 'rules.config.json' : 'rules.config.yaml';
  try {
    const parsed = await (name.endsWith('json') ? parseJson : parseYaml)(text, name);
    readOwn(wholeOf({ name, folder: '/', ...parsed }), new Map([[rule.id, rule]]), []);
    return '';
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}

test.each([
  ['{}', ''],
  ['{\n  // 说明\n  "rules": {"heading-level-skip": "off",},\n}', ''],
  ['{\n "rules": {\n\n  "heading-skip": "off"\n }\n}', '第 4 行：没有规则“heading-skip”，是否指“heading-level-skip”？'],
  ['{"rule": {}}', '第 1 行：没有配置项“rule”，是否指“rules”？'],
  ['{"colour": 1}', '第 1 行：没有配置项“colour”。'],
  ['{"rules": []}', '第 1 行：“rules”应为对象。'],
  ['{"rules":\n {"heading-level-skip": "warn"}}', '第 2 行：“rules.heading-level-skip”不能是“warn”，是否指“warning”？'],
  [
    '{"rules": {"heading-level-skip": "loud"}}',
    '第 1 行：“rules.heading-level-skip”不能是“loud”，应为 off、error、warning、info 之一。',
  ],
  ...[
    ['of', 'off'],
    ['关闭', 'off'],
    ['错误', 'error'],
    ['警告', 'warning'],
    ['提示', 'info'],
  ].map(([word, meant]) => [
    `{"rules": {"heading-level-skip": "${word}"}}`,
    `第 1 行：“rules.heading-level-skip”不能是“${word}”，是否指“${meant}”？`,
  ]),
  ['{"rules": {"heading-level-skip": 2}}', '第 1 行：“rules.heading-level-skip”应为 off、error、warning、info 之一。'],
  ['{"rules": {"heading-level-skip": []}}', '第 1 行：规则“heading-level-skip”应写作 "级别" 或 ["级别", {选项}]。'],
  [
    '{"rules": {"heading-level-skip": ["error", {"dept": 2}]}}',
    '第 1 行：没有规则“heading-level-skip”的选项“dept”，是否指“depth”？',
  ],
  [
    '{"rules": {"heading-level-skip": ["error",\n {"depth": 12}]}}',
    '第 2 行：“rules.heading-level-skip.1.depth”应为 1 到 9 之间的数。',
  ],
  [
    '{"rules": {"heading-level-skip": ["error", {"strict": "yes"}]}}',
    '第 1 行：“rules.heading-level-skip.1.strict”应为 true 或 false。',
  ],
  [
    '{"rules": {"heading-level-skip": ["error", {"marks": "hafl"}]}}',
    '第 1 行：“rules.heading-level-skip.1.marks”不能是“hafl”，是否指“half”？',
  ],
  [
    '{"rules": {"heading-level-skip": ["error", {"allow": "一"}]}}',
    '第 1 行：“rules.heading-level-skip.1.allow”应为列表。',
  ],
  ['{"rules": {"heading-level-skip": ["error", {"allow": ["一"], "depth": 2}]}}', ''],
  ['{"overrides": [{"rules": {}}]}', '第 1 行：overrides 的每一项都要有“files”。'],
  ['{"overrides": [{"files": "*.md", "rule": {}}]}', '第 1 行：没有配置项“rule”，是否指“rules”？'],
  ['{"terms": [{"wrong": "本市"}]}', '第 1 行：词条要有“wrong”和“right”。'],
  ['{"terms": [{"wrong": "本市", "right": "我市", "note": "办公室用语", "severity": "info"}]}', ''],
  [
    '{"terms": [{"wrong": "本市", "right": "我市", "before": "日", "after": ["场", "价"], "validFrom": "2024-04"}]}',
    '',
  ],
  ['{"terms": [{"wrong": "市", "right": "我市"}]}', '第 1 行：“wrong”至少要有两个字。'],
  [
    '{"terms": [{"wrong": "本市", "right": "我市", "validTo": "2024年"}]}',
    '第 1 行：“2024年”不是日期，应写作 2024、2024-04 或 2024-04-01。',
  ],
  ['{"locale": "中文"}', '第 1 行：“locale”不能是“中文”，是否指“zh”？'],
  ['{"locale": "cn"}', '第 1 行：“locale”不能是“cn”，应为 zh、en 之一。'],
  ['{"root": 1}', '第 1 行：“root”应为 true 或 false。'],
  ['{"profile": "work"}', '第 1 行：没有文种“work”。'],
  [
    '{"profiles": [{"id": "duty", "name": "值班报告（周报）"}], "profile": "值班报告单"}',
    '第 1 行：没有文种“值班报告单”，是否指“值班报告”？',
  ],
  [
    '{"profiles": [{"id": "duty", "name": "值班报告"}], "profile": "x"}',
    '第 1 行：没有文种“x”，可用：值班报告（duty）。',
  ],
  ['{"profiles": [{"id": "duty", "name": "值班报告（周报）"}], "profile": "值班报告"}', ''],
  ['{"profiles": [{"id": "a"}], "profile": "a"}', ''],
  ['{"profiles": [{"name": "值班报告"}]}', '第 1 行：缺少“id”。'],
  ['{"profiles": [{"id": "a", "match": ["("]}]}', '第 1 行：“(”不是正确的正则表达式。'],
  [
    '{"profiles": [{"id": "a", "sections": [{"id": "b", "any": ["情况"]}], "order": ["c"]}]}',
    '第 1 行：“profiles.0.order.0”不能是“c”，应为 b 之一。',
  ],
  ['{"rules": {"a" "b"}}', '第 1 行：写法有误（缺少冒号）。'],
  ['{\n"rules": {', '第 2 行：写法有误（缺少右花括号）。'],
  ['rules:\n  heading-skip: off\n', '第 2 行：没有规则“heading-skip”，是否指“heading-level-skip”？'],
  ['rules:\n  heading-level-skip: [error, {depth: 2}]\n', ''],
  ['overrides:\n  - files: ["*.md"]\n    profle: a\n', '第 3 行：没有配置项“profle”，是否指“profile”？'],
])('%j', async (text, problem) => {
  const name = text.startsWith('{') ? 'rules.config.json' : 'rules.config.yaml';
  expect(await problemOf(text)).toBe(problem && `${name} ${problem}`);
});
