/** CRLF and LF in one file. */

import { defineRule } from '../../rule.ts';

const lineEnd = /\r\n|\n|\r/gu;
const names = new Map([
  ['\r\n', 'CRLF'],
  ['\n', 'LF'],
  ['\r', 'CR'],
]);

export default defineRule({
  id: 'line-ending-mixed',
  title: ['换行符前后一致', 'One kind of line end'],
  category: 'spacing',
  severity: 'info',
  authority: '工具',
  why: [
    '一个文件里混用两种换行符，多是几份文件拼成的，比对和排版时会出现空行或连行。',
    'Two kinds of line ends show a file pieced together; comparisons and layout stumble over them.',
  ],
  messages: {
    mixed: [
      '此处换行方式（{here}）与全文（{most}）不同，应统一。',
      'This line ends in {here}, most in {most}; keep to one.',
    ],
  },
  examples: [
    {
      bad: '值班总结\n全年安排值班365天。⟦\r\n⟧下一步加强巡查。\n特此报告。',
      good: '值班总结\n全年安排值班365天。\n下一步加强巡查。\n特此报告。',
    },
    { good: '值班总结\r\n全年安排值班365天。\r\n特此报告。' },
  ],
  *check({ draft: { text, source } }) {
    if (source.format !== 'text' || !text.includes('\r')) return;
    const counts = new Map<string, number>();
    for (const [end] of text.matchAll(lineEnd)) counts.set(end, (counts.get(end) ?? 0) + 1);
    if (counts.size < 2) return;
    const [[usual = '\n'] = []] = [...counts].sort((a, b) => b[1] - a[1]);
    for (const match of text.matchAll(lineEnd)) {
      const [end] = match;
      if (end === usual) continue;
      const data = { here: names.get(end) ?? '', most: names.get(usual) ?? '' };
      yield { at: { start: match.index, end: match.index + end.length }, message: 'mixed', data, fix: { text: usual } };
    }
  },
});
