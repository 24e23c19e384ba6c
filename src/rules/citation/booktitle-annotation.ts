/** （试行） now inside, now outside the title marks of one document. */

import { Has } from '../../draft/mask.ts';
import type { Match } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';

const inside = /《([^《》（）]{2,60})（(试行|草案|暂行|征求意见稿|修订稿|讨论稿|送审稿)）》/gu;
const outside = /《([^《》（）]{2,60})》（(试行|草案|暂行|征求意见稿|修订稿|讨论稿|送审稿)）/gu;

export default defineRule({
  id: 'booktitle-annotation',
  title: ['“（试行）”位置一致', 'Place （试行） alike'],
  category: 'citation',
  severity: 'off',
  authority: '国标',
  why: [
    '括注是文件名的组成部分的，放在书名号里面；同一文件前后写法应一致。',
    'A note that belongs to the name stands inside the marks; write one document alike throughout.',
  ],
  basis: ['GB/T 15834—2011 A.13.4'],
  messages: {
    outside: [
      '别处“（{note}）”写在书名号里，此处也应移到书名号里。',
      'Elsewhere this document has （{note}） inside the marks; move it in here.',
    ],
  },
  examples: [
    {
      bad: '印发《值班办法（试行）》，各科室要学习⟦《值班办法》（试行）⟧。',
      good: '印发《值班办法（试行）》，各科室要学习《值班办法（试行）》。',
    },
    { good: '印发《值班办法（试行）》，订阅《学习月刊》（海外版）。' },
    { good: '讨论《会议制度》（草案），通过《值班办法（试行）》。' },
  ],
  *check({ draft }) {
    const found: Match[] = [...draft.matches(outside, Has.book)];
    if (found.length === 0) return;
    const names = new Set([...draft.matches(inside, Has.book)].map(({ groups }) => groups[1]));
    for (const { start, end, groups } of found) {
      const [, name = '', note = ''] = groups;
      if (names.has(name))
        yield {
          at: { start, end },
          message: 'outside',
          data: { note },
          fix: { text: `《${name}（${note}）》`, safe: false },
        };
    }
  },
});
