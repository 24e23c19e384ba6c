/** A file without a word in it. */

import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'draft-empty',
  title: ['稿件不能为空', 'The draft is empty'],
  category: 'structure',
  severity: 'error',
  authority: '工具',
  why: [
    '空文件多半是存错了或者没有保存，交上去等于没交。',
    'An empty file was most likely saved by mistake; there is nothing to hand in.',
  ],
  messages: {
    empty: ['文件里没有内容，请核对是否存错了文件。', 'There is nothing in the file; was it saved?'],
  },
  examples: [{ bad: '⟦⟧', good: '2023年工作总结' }, { bad: '⟦⟧　　\n\n', good: '2023年工作总结' }, { good: '略' }],
  *check({ draft }) {
    const { original } = draft.source;
    // A page of code or front matter alone is not empty, only without prose.
    if (draft.blocks.length === 0 && original.replace(/^\ufeff/u, '').trim() === '')
      yield { at: { start: 0, end: 0 }, message: 'empty' };
  },
});
