/** Faults of numbering planted in whole drafts: one slip, one finding, at the first marker that breaks the count. */

import { describe, expect, it, test } from 'vitest';
import { parseText } from '../../src/input/text.ts';
import { lintSource } from '../../src/lint.ts';
import { defaultOptions } from '../../src/options.ts';
import { profiles } from '../../src/profiles/index.ts';
import { rules } from '../../src/rules/index.ts';

const numbering = rules
  .filter(({ id }) => id.startsWith('heading-number-') || id === 'heading-style-mixed')
  .map((rule) => ({ rule, severity: 'error' as const, options: defaultOptions(rule.options) }));

/** “rule line text” of every finding. */
function findings(text: string): string[] {
  const { messages } = lintSource(parseText(text), { rules: numbering, profiles });
  return messages.map(({ ruleId, line, range }) => `${ruleId} ${line} ${text.slice(...range)}`);
}

/** Top-level sections with these ordinals. */
function sections(...ordinals: string[]): string {
  return ordinals.map((ordinal) => `${ordinal}、工作\n已经完成。`).join('\n');
}

test.each<[string, string[]]>([
  ['一二四五', ['heading-number-gap 5 四']],
  ['一三二', ['heading-number-gap 3 三']],
  ['一三三四', ['heading-number-gap 3 三']],
  ['一二二三', ['heading-number-duplicate 5 二']],
  ['一二二四', ['heading-number-duplicate 5 二']],
  ['一二一四', ['heading-number-duplicate 5 一']],
  ['一一二三', ['heading-number-duplicate 3 一']],
  ['一二五', ['heading-number-gap 5 五']],
  ['一二三', []],
])('%s', (ordinals, expected) => expect(findings(sections(...ordinals))).toEqual(expected));

const report = `第二党支部工作报告
一、工作开展情况
（一）抓实理论学习
1.集中学习。全年12次。
2.个人自学。每周一次。
3.专题研讨。开展4次。
（二）抓实组织生活
1.支委会。召开12次。
2.党员大会。召开4次。
二、存在的问题
（一）学习不够深入
（二）创新不够主动
（三）联系群众不够紧密
三、下一步打算
1)加强学习；
2)改进作风；
3)服务群众。`;

/** Nothing tells that the last of a series is missing. */
const last = [
  '3.专题研讨。开展4次。',
  '2.党员大会。召开4次。',
  '（二）抓实组织生活',
  '（三）联系群众不够紧密',
  '三、下一步打算',
  '3)服务群众。',
];

describe('a report', () => {
  const lines = report.split('\n');

  it('is in order', () => expect(findings(report)).toEqual([]));

  it.each(lines.slice(1).filter((line) => !last.includes(line)))('that lacks “%s” has one gap', (line) => {
    expect(findings(lines.filter((one) => one !== line).join('\n'))).toHaveLength(1);
  });
});
