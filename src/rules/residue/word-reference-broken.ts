/** Cross-references whose target is gone: right on the screen, an error once the fields are updated. */

import { defineRule } from '../../rule.ts';
import { marksOf } from '../kinds/marks.ts';

export default defineRule({
  id: 'word-reference-broken',
  title: ['修复失效的交叉引用', 'Repair broken cross-references'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '引用的书签已经删除，眼下还显示着旧内容，打印或更新域时就变成“错误！未找到引用源”。只检查 Word 文档。',
    'The bookmark is gone; the old result still shows until fields are updated or printed, then it is an error. Word documents only.',
  ],
  messages: {
    target: [
      '“{text}”引用的位置已删除，打印时会显示错误，请重新插入引用。',
      'What “{text}” refers to is gone, and printing will show an error; insert the reference again.',
    ],
  },
  examples: [
    {
      bad: '各项指标见⟦表3⟧。',
      good: '各项指标见表3。',
      mark: { kind: 'reference', data: { name: '_Ref12345678', text: '表3' } },
    },
    { good: '引用来源见表3。' },
  ],
  *check({ draft }) {
    for (const { at, quote } of marksOf(draft, 'reference')) yield { at, message: 'target', data: { text: quote } };
  },
});
