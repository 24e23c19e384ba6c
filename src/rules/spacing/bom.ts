/** A byte order mark before the first character. */

import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'bom',
  title: ['文件开头不带隐藏标记', 'No invisible mark at the head'],
  category: 'spacing',
  severity: 'off',
  authority: '工具',
  why: [
    '这个标记看不见，拼接文件或导入系统时会变成乱码。',
    'The invisible mark at the head of a UTF-8 file turns into garbage when files are joined or imported.',
  ],
  messages: {
    mark: [
      '文件开头有看不见的标记（BOM），另存时编码选“UTF-8”即可去掉。',
      'The file begins with an invisible mark (BOM); save it as UTF-8 without one.',
    ],
  },
  examples: [
    { bad: '\ufeff⟦⟧值班总结\n全年安排值班365天。', good: '值班总结\n全年安排值班365天。' },
    { good: '值班总结\n全年安排值班365天。' },
  ],
  *check({ draft: { source } }) {
    if (source.original.charCodeAt(0) === 0xfeff) yield { at: { start: 0, end: 0 }, message: 'mark' };
  },
});
