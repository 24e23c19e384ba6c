/** Text marked with a highlighter: a reminder to oneself. */

import { defineRule } from '../../rule.ts';
import { marksOf } from '../kinds/marks.ts';

export default defineRule({
  id: 'word-highlight',
  title: ['核实后取消突出显示', 'Settle what is highlighted'],
  category: 'residue',
  severity: 'warning',
  authority: '实务',
  why: [
    '用荧光笔标出的多是待核实、待替换的内容，定稿里不应再有。只检查 Word 文档。',
    'What is highlighted usually waits to be verified or replaced; a final text has none. Word documents only.',
  ],
  messages: {
    mark: [
      '“{text}”用突出显示标出，多是待核实的内容，请核实后取消。',
      '“{text}” is highlighted; verify it and remove the highlight.',
    ],
  },
  examples: [
    {
      bad: '全年召开会议⟦12次⟧。',
      good: '全年召开会议12次。',
      mark: { kind: 'highlight', data: { name: 'yellow', text: '12次' } },
    },
    { good: '突出重点，显示成效。' },
  ],
  *check({ draft }) {
    for (const { at, quote } of marksOf(draft, 'highlight')) yield { at, message: 'mark', data: { text: quote } };
  },
});
