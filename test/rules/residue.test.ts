/** Residue in whole drafts: structure is read through it, fixes take out exactly what is not the author's. */

import { expect, it } from 'vitest';
import { fixAll } from '../../src/fix.ts';
import { parseText } from '../../src/input/text.ts';
import { lintSource, readDraft } from '../../src/lint.ts';
import { defaultOptions } from '../../src/options.ts';
import { profiles } from '../../src/profiles/index.ts';
import { rules } from '../../src/rules/index.ts';

const wanted = new Set(['residue', 'spacing']);
const active = rules.flatMap((rule) =>
  wanted.has(rule.category) && rule.severity !== 'off'
    ? [{ rule, severity: rule.severity, options: defaultOptions(rule.options) }]
    : [],
);

function check(text: string) {
  return lintSource(parseText(text), { rules: active, profiles }).messages;
}

const copied = [
  '当前位置：首页 > 范文 > 总结',
  '某街道2023年工会工作总结',
  '##paidbegin##一、主要工作 ',
  '１.关心关爱职工 【更 多工会素材，微信：g hsc_66】',
  '全年慰问困难职工36户，帮扶资金12万元。 【更多工会范文，微信：ghsc_66】',
  '<p>二、存在不足</p>',
  '活动形式单一。更多范文请加Ｖ❤：ghsc_66',
  '本文由工会材料网整理，更多范文请扫码关注',
  '街道总工会',
  '  2023年12月6日   ##paidend##',
  '上一篇：没有了',
  '',
].join('\n');

const clean = [
  '某街道2023年工会工作总结',
  '一、主要工作',
  '１.关心关爱职工',
  '全年慰问困难职工36户，帮扶资金12万元。',
  '二、存在不足',
  '活动形式单一。',
  '街道总工会',
  '2023年12月6日',
  '',
].join('\n');

it('takes out what is not the author’s and nothing else', () => {
  const fixed = fixAll(copied, check);
  expect(fixed.text).toBe(clean);
  expect(fixAll(fixed.text, check).applied).toBe(0);
});

it('reads the structure through residue', () => {
  const draft = readDraft(parseText(copied), profiles);
  expect(draft.titleText).toBe('某街道2023年工会工作总结');
  expect(draft.outline.map(({ title }) => title)).toEqual(['主要工作', '存在不足']);
  expect(draft.date && draft.slice(draft.date)).toBe('2023年12月6日');
});

it('reports an advertisement once', () => {
  const messages = check(copied).filter(({ line }) => line === 4);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['residue-ad-line']);
});

it('deletes residue at both ends of a draft, line ends kept', () => {
  const fixed = fixAll(
    '扫一扫在手机阅读\r\n本文档由用户上传\r\n全年慰问36户。\r\n【关闭窗口】\r\n下一篇：没有了',
    check,
  );
  expect(fixed.text).toBe('全年慰问36户。');
});
