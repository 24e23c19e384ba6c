/** The words of the page. */

import type { Verdict } from '../../result.ts';
import type { Severity, Text } from '../../rule.ts';

/** Said by shape as well as by colour, for readers and printers that have none. */
export const shapes: Readonly<Record<Severity, string>> = { error: '■', warning: '▲', info: '●' };

export const verdictNames: Readonly<Record<Verdict, Text>> = {
  ready: ['可提交', 'Ready'],
  'not-ready': ['不可提交', 'Not ready'],
  unchecked: ['未能检查', 'Not checked'],
};

export const verdictSigns: Readonly<Record<Verdict, string>> = { ready: '✓', 'not-ready': '✕', unchecked: '?' };

export const words = {
  title: ['校稿报告', 'Draft check'],
  noFindings: ['未发现问题', 'Nothing found'],
  ofFiles: [
    '共 {n} 个文件，{bad} 个不可提交，{unchecked} 个未能检查',
    '{n} files, {bad} not ready, {unchecked} not checked',
  ],
  legend: ['标记', 'Marks'],
  sample: ['文字', 'text'],
  error: ['不改不能提交', 'to be put right before handing in'],
  warning: ['请核对，一般应改', 'to be looked at, mostly to be changed'],
  info: ['供参考', 'for your information'],
  gap: ['此处有缺漏', 'something is missing here'],
  checklist: ['分类清单', 'Checklist'],
  category: ['类别', 'Category'],
  total: ['合计', 'Total'],
  count: ['处数', 'Findings'],
  fixable: ['可自动修正', 'Fixable'],
  files: ['文件', 'Files'],
  file: ['文件', 'File'],
  verdict: ['结论', 'Verdict'],
  general: ['关于全文', 'On the whole file'],
  folded: ['多处出现的同类问题', 'Found in many places'],
  seeLine: ['另见第 {line} 行：{message}', 'see line {line}: {message}'],
  line: ['第 {line} 行', 'line {line}'],
  others: ['（等 {n} 处）', '({n} in all)'],
  onLines: ['共 {n} 处：第 {lines} 行', '{n} in all: line {lines}'],
  skipped: ['略去第 {from}–{to} 行，无批注', 'lines {from}–{to} left out, no notes'],
  tooLong: ['以下从第 {line} 行起略去，另有 {n} 条批注未列出', 'left out from line {line} on, with {n} more notes'],
  notShown: [
    '本页已满，此文件的正文和批注未列出，请单独生成报告。',
    'This page is full; make a report of this file alone to see its text and notes.',
  ],
  moreFiles: ['另有 {n} 个文件未列出', '{n} more files not listed'],
  rules: ['规则说明', 'About the rules'],
  footer: ['由校稿 jiaogao {version}生成', 'Made by jiaogao {version}'],
} as const satisfies Readonly<Record<string, Text>>;
