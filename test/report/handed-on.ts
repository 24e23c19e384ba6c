/** Drafts and contexts for the formats that other programs read. */

import type { ReportContext } from '../../src/report/index.ts';
import type { FileResult } from '../../src/result.ts';
import { context, result, sample, unread } from './sample.ts';

export const draft = sample('\uFEFF2024年工作总结\n20XX年，“𠀀”XX支部召开X次会议。 \r\n以上报告。')
  .find('20XX', 'placeholder-year', '“20XX”尚未填写。', {
    suggestions: [{ text: '2024' }],
    related: [{ line: 1, column: 1, endLine: 1, endColumn: 6, message: '标题写的是 2024 年。' }],
  })
  .find('XX支', 'placeholder-x-run', '“XX支部”尚未填写 & <待补>。')
  .find(' \r', 'trailing-space', '行末有多余空格。', { severity: 'warning', category: 'spacing', replacement: '\r' })
  .find('以上', 'closing-doubtful', '结语可以更明确。', { severity: 'info', category: 'structure' });

export const path = '稿 件/年度总结.txt';

export const results: readonly FileResult[] = [
  result(path, draft.messages),
  unread('b.docx', '不能读取此文件。'),
  result('c.txt'),
];

export function full(more: Partial<ReportContext> = {}): ReportContext {
  return context(
    { [path]: draft.text },
    {
      version: '1.2.3',
      notes: new Map([
        [
          'placeholder-x-run',
          {
            title: ['补齐空缺的名称', 'Fill in what is blank'],
            category: 'placeholder',
            severity: 'error',
            why: ['名称没有填，稿件不能提交。', 'The name is missing.'],
            basis: ['GB/T 9704—2012 7.3.3'],
          },
        ],
      ]),
      ...more,
    },
  );
}

/** Everything that a format may not choke on: controls, bidi, half pairs, markup, formulas, number signs, quotes. */
export const nasty = [
  '\u0000\u0001\u0008\u000b\u000c\u001b[31m\u007f\u0085',
  '\ud800甲\udc00',
  '\uffff\ufffe\u202e\u2028\u200b',
  ']]><script>alert(1)</script>&amp;"\'\\',
  '=1+1,"甲";\t# - : ---\n...',
];

/** Each of them as a file's name, its text, a message, a suggestion and a fix. */
export function nastyReport(): readonly [readonly FileResult[], ReportContext] {
  const sources: Record<string, string> = {};
  const files = nasty.map((text, index) => {
    const name = `${text}${index}.txt`;
    sources[name] = `甲${text}乙`;
    const { messages } = sample(`甲${text}乙`).find(text, `rule-${index}`, `此处有“${text}”。`, {
      replacement: text,
      suggestions: [{ text: `${text}丙` }],
      related: [{ line: 1, column: 1, endLine: 1, endColumn: 2, message: text }],
    });
    return result(name, messages);
  });
  return [files, context(sources)];
}
