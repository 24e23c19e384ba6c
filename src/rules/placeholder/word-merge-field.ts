/** Mail-merge fields that no data has replaced. */

import { defineRule } from '../../rule.ts';
import { marksOf } from '../kinds/marks.ts';

export default defineRule({
  id: 'word-merge-field',
  title: ['邮件合并项换成内容', 'Replace merge fields by content'],
  category: 'placeholder',
  severity: 'error',
  authority: '工具',
  why: [
    '邮件合并域（«单位名称»之类）没有换成真实数据就发出，收到的人看到的是字段名。只检查 Word 文档。',
    'A mail-merge field that was not replaced shows its field name to whoever receives the paper. Word documents only.',
  ],
  messages: {
    field: [
      '“{name}”尚未换成实际内容（邮件合并域），请填写。',
      '“{name}” has not been replaced by content (merge field); fill it in.',
    ],
  },
  examples: [
    {
      bad: '⟦«单位名称»⟧：',
      good: '云岭市财政局：',
      mark: { kind: 'merge', data: { name: '单位名称', text: '«单位名称»' } },
    },
    { good: '法语引号写作« »，本文不用。' },
  ],
  *check({ draft }) {
    for (const { at, quote, word } of marksOf(draft, 'merge')) {
      yield { at, message: 'field', data: { name: word('name') || quote } };
    }
  },
});
