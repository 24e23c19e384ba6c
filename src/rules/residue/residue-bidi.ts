/** Marks that turn the direction of writing. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

export default defineRule({
  id: 'residue-bidi',
  title: ['删去看不见的方向符', 'Delete invisible direction marks'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: ['这种字符看不见，却能让一段文字倒着显示。', 'A direction mark is invisible, but can make text show backwards.'],
  messages: {
    direction: [
      '此处有看不见的字符，会打乱文字方向（{code}），应删去。',
      'An invisible mark here turns the direction of the text ({code}); delete it.',
    ],
  },
  examples: [
    { bad: '联系电话⟦\u202d⟧0571⟦\u202c⟧转办公室。', good: '联系电话0571转办公室。' },
    { bad: '⟦\u200e⟧全年植树3万株。', good: '全年植树3万株。' },
    { good: '阿拉伯文标识“\u200fمرحبا\u200f”已更新。' },
  ],
  *check({ draft }) {
    for (const { start, end, block, groups } of draft.matches(direction, Has.odd, 'text')) {
      const around = draft.text.slice(Math.max(block.line.start, start - 40), Math.min(block.line.end, end + 40));
      if (isRightToLeft(around)) continue;
      const code = `U+${groups[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      yield { at: { start, end }, message: 'direction', data: { code }, fix: { text: '' } };
    }
  },
});

// Patterns by script or property are read slowly, so they stand where they are used, not where every start reads them.
function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);
}
