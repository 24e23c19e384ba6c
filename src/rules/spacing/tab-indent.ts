/** A paragraph indented by a tab although others are indented by blanks. */

import type { Block, Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'tab-indent',
  title: ['段首不混用制表符', 'No tabs among indents'],
  category: 'spacing',
  severity: 'info',
  authority: '工具',
  why: [
    '制表符的宽度随软件变化，换一台电脑打开段首就对不齐。',
    'The width of a tab depends on the program; on another computer the indents no longer match.',
  ],
  messages: {
    tab: [
      '段首用了制表符（Tab键），其他段落空两个全角字，应统一。',
      'This paragraph is indented by a tab, others by two full-width blanks; keep to those.',
    ],
  },
  examples: [
    {
      bad: '值班总结\n　　全年安排值班365天。\n⟦\t⟧下一步加强巡查。\n　　请予审议。',
      good: '值班总结\n　　全年安排值班365天。\n　　下一步加强巡查。\n　　请予审议。',
    },
    { good: '值班总结\n\t全年安排值班365天。\n\t下一步加强巡查。' },
    { good: '值班总结\n　　全年安排值班365天。\n\t科室\t天数\n\t总务\t30' },
  ],
  *check({ draft }) {
    if (draft.source.format !== 'text' || !draft.text.includes('\t')) return;
    const tabs = draft.blocks.filter((block) => isIndented(draft, block, '\t'));
    const full = draft.blocks.filter((block) => isIndented(draft, block, '　')).length;
    if (full <= tabs.length) return;
    for (const { line, start } of tabs)
      yield { at: { start: line.start, end: start }, message: 'tab', fix: { text: '　　' } };
  },
});

function isIndented({ text }: Draft, { line, start, cells, role }: Block, mark: string): boolean {
  if (cells || role === 'table' || role === 'code' || role === 'residue' || start - line.start > 2) return false;
  return text.charAt(line.start) === mark && text.charAt(start - 1) === mark;
}
