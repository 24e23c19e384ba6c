/** A few paragraphs begin with half-width blanks although the others do not. */

import type { Block, Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';

/** More than this is a signature pushed to the right margin, not a slip. */
const widest = 4;
const few = 3;

export default defineRule({
  id: 'leading-space-mixed',
  title: ['段首缩进前后一致', 'Indent paragraphs alike'],
  category: 'spacing',
  severity: 'info',
  authority: '工具',
  why: [
    '个别段落前多出的半角空格多是复制时带来的，与其他段落不齐。',
    'A few half-width blanks before some paragraphs usually came with a copy and set them out of line.',
  ],
  messages: {
    stray: [
      '其他段落均不空格，本段段首多出{count}个半角空格，应删去。',
      'No other paragraph is indented; delete the blanks here ({count}).',
    ],
    half: [
      '其他段落段首空两个全角字，本段用了{count}个半角空格，应统一。',
      'Other paragraphs are indented by two full-width blanks, this one by half-width blanks ({count}); keep to one.',
    ],
  },
  examples: [
    {
      bad: '工会活动总结\n一、活动开展\n全年组织活动9次。\n二、存在不足\n形式单一。\n⟦  ⟧机关工会\n2022年12月5日',
      good: '工会活动总结\n一、活动开展\n全年组织活动9次。\n二、存在不足\n形式单一。\n机关工会\n2022年12月5日',
    },
    {
      bad: '工会活动总结\n　　一、活动开展\n　　全年组织活动9次。\n⟦  ⟧职工参与踊跃。\n　　二、存在不足\n　　形式单一。',
      good: '工会活动总结\n　　一、活动开展\n　　全年组织活动9次。\n　　职工参与踊跃。\n　　二、存在不足\n　　形式单一。',
    },
    {
      good: '工会活动总结\n一、活动开展\n全年组织活动9次。\n二、存在不足\n形式单一。\n                        机关工会\n                        2022年12月5日',
    },
    { good: '  一、活动开展\n  全年组织活动9次。\n  二、存在不足\n  形式单一。' },
  ],
  *check({ draft }) {
    if (draft.source.format !== 'text') return;
    const kinds = draft.blocks.map((block) => indentOf(draft, block));
    const half = draft.blocks.filter((_, index) => kinds[index] === 'half');
    const plain = kinds.filter((kind) => kind === 'none').length;
    const full = kinds.filter((kind) => kind === 'full').length;
    if (half.length === 0 || half.length > few || plain + full < 4 * half.length) return;
    const others = full > plain ? 'full' : 'none';
    // Titles and headings stand flush in indented drafts; blanks beside them prove nothing when both manners are common.
    if (others === 'none' && full > 0) return;
    for (const { line } of half) {
      const count = indentLength(draft.text, line.start);
      const at = { start: line.start, end: line.start + count };
      yield {
        at,
        message: others === 'none' ? 'stray' : 'half',
        data: { count },
        fix: { text: others === 'none' ? '' : '　　' },
      };
    }
  },
});

function indentLength(text: string, start: number): number {
  let at = start;
  while (text.charAt(at) === ' ') at++;
  return at - start;
}

function indentOf({ text }: Draft, { line, cells, role }: Block): 'none' | 'half' | 'full' | 'other' {
  if (cells || role === 'title' || role === 'code') return 'other';
  const first = text.charAt(line.start);
  if (first === '　')
    return text.charAt(line.start + 1) === '　' && text.charAt(line.start + 2) !== '　' ? 'full' : 'other';
  if (first !== ' ')
    return first === '\t' || first === '\u00a0' || first === '\u2002' || first === '\u2003' ? 'other' : 'none';
  const count = indentLength(text, line.start);
  return count <= widest && !/[\s\u3000]/u.test(text.charAt(line.start + count)) ? 'half' : 'other';
}
