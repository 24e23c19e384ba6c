/** Text that is in the document and that nobody sees. */

import { defineRule } from '../../rule.ts';
import { marksOf } from '../kinds/marks.ts';

export default defineRule({
  id: 'word-hidden-text',
  title: ['删去隐藏文字', 'Delete hidden text'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '隐藏文字打印不出来，换一台电脑、转换格式或显示编辑标记时却会露出来，往往是网上复制时带进来的。只检查 Word 文档。',
    'Hidden text does not print, but it appears on another computer or after conversion; it often came along with a copy from the web. Word documents only.',
  ],
  messages: {
    hidden: ['此处有隐藏文字“{text}”，应删去或取消隐藏。', 'Hidden text “{text}” stands here; delete it or show it.'],
  },
  examples: [
    {
      bad: '全年召开会议12次。⟦⟧',
      good: '全年召开会议12次。',
      mark: { kind: 'hidden', data: { text: '更多范文请搜索' } },
    },
    { good: '排查隐藏的风险隐患318处。' },
  ],
  *check({ draft }) {
    for (const { at, word } of marksOf(draft, 'hidden')) yield { at, message: 'hidden', data: { text: word('text') } };
  },
});
