/** Comments that nobody has settled. */

import { defineRule } from '../../rule.ts';
import { marksOf } from '../kinds/marks.ts';

export default defineRule({
  id: 'word-comment-open',
  title: ['处理并删除批注', 'Settle and delete comments'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '批注是起草中的内部意见，随文发出会泄露讨论过程；没有处理的批注也说明稿子还没有改完。校稿自己的批注和标为已解决的批注不算。只检查 Word 文档。',
    'Comments are internal; sent along they give the discussion away, and an open one means unfinished work. Ours and resolved ones do not count. Word documents only.',
  ],
  messages: {
    open: [
      '文档有 {count} 条批注没有处理，定稿前请处理并删除。',
      'The document has {count} open comments; settle and delete them.',
    ],
    named: [
      '文档有 {count} 条批注没有处理（{authors}），定稿前请处理并删除。',
      'The document has {count} open comments ({authors}); settle and delete them.',
    ],
  },
  examples: [
    {
      bad: '⟦⟧全年召开会议12次。',
      good: '全年召开会议12次。',
      mark: { kind: 'comment', data: { count: 2, authors: '林青' } },
    },
    {
      bad: '⟦⟧全年召开会议12次。',
      good: '全年召开会议12次。',
      mark: { kind: 'comment', data: { count: 2, authors: '' } },
    },
    { good: '做好群众留言批注和回复工作。' },
  ],
  *check({ draft }) {
    for (const { at, count, word } of marksOf(draft, 'comment')) {
      const authors = word('authors');
      yield { at, message: authors === '' ? 'open' : 'named', data: { count: count('count'), authors } };
    }
  },
});
