/** Dotted leaders and page numbers of a table of contents among the prose. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const leader = /(?:\.{5,}|…{3,}|·{5,}|．{4,}|(?:\. ){5,})\s?[（(]?\d{1,3}[）)]?(?=\s*$)/gu;

export default defineRule({
  id: 'residue-toc-leader',
  title: ['删去混入的目录页码', 'Delete leftovers of the contents list'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '目录里的点线和页码随复制混入正文，页码也多半已不对。',
    'Leaders and page numbers of a contents list came along, and the numbers are hardly right any more.',
  ],
  messages: {
    leader: [
      '目录里的点线和页码混进了正文，应删去。',
      'Dots and a page number of the contents came into the text; delete them.',
    ],
  },
  examples: [
    {
      bad: '2023年普法工作总结\n全年开展普法活动48场。\n二、主要做法⟦……………………3⟧\n广泛宣传。',
      good: '2023年普法工作总结\n全年开展普法活动48场。\n二、主要做法\n广泛宣传。',
    },
    {
      bad: '2023年普法工作总结\n全年开展普法活动48场。\n三、存在问题⟦........12⟧\n形式单一。',
      good: '2023年普法工作总结\n全年开展普法活动48场。\n三、存在问题\n形式单一。',
    },
    {
      good: '2023年普法工作总结\n目录\n一、主要做法……………………1\n二、存在问题……………………3\n一、主要做法\n广泛宣传。\n二、存在问题\n形式单一。',
    },
    { good: '群众说：“路通了，灯亮了……”满意度98.5' },
  ],
  *check({ draft }) {
    const contents = draft.blocks.some(({ start, end }) =>
      /^目[\s　]*录$|^CONTENTS$/iu.test(draft.scrubbed.slice(start, Math.min(end, start + 8))),
    );
    for (const { start, end, block } of draft.matches(leader, Has.digit)) {
      if (contents || block.role === 'toc' || block.role === 'table') continue;
      yield { at: { start, end }, message: 'leader', fix: { text: '', safe: false } };
    }
  },
});
