/** Two kinds of document in one title. */

import { defineRule } from '../../rule.ts';

const stacked =
  /请示报告|报告请示|(?<![调经体])总结报告|报告总结|通知通告|通告通知|请示函|函请示|意见报告|申请报告|通知函|报告函|通知报告|报告通知|意见通知|通报通知|方案报告(?!书)|报告汇报/u;

export default defineRule({
  id: 'title-stacked-genre',
  title: ['标题只用一个文种', 'One kind in the title'],
  category: 'structure',
  severity: 'warning',
  authority: '条例',
  why: [
    '公文种类各有用途，请示要答复，报告不要答复；叠用会让收文机关无法办理。',
    'Each kind has its own procedure; a request wants an answer, a report does not.',
  ],
  basis: ['《党政机关公文处理工作条例》第八条'],
  messages: {
    stacked: ['“{text}”叠用了两个文种，请按用途只留一个。', '“{text}” names two kinds of document; keep one.'],
  },
  examples: [
    {
      bad: '关于消防改造的实施⟦方案报告⟧\n市局：\n拟改造消防管网2处。',
      good: '关于消防改造的实施方案\n市局：\n拟改造消防管网2处。',
    },
    {
      bad: '关于增加编制的⟦请示报告⟧\n市委编办：\n我局现有编制20名。',
      good: '关于增加编制的请示\n市委编办：\n我局现有编制20名。',
    },
    {
      bad: '2023年度工作⟦总结报告⟧\n一、主要工作\n全年办结信访件32件。',
      good: '2023年度工作总结\n一、主要工作\n全年办结信访件32件。',
    },
    { good: '基层减负调研报告\n一、基本情况\n走访了12个村。' },
    { good: '述职述廉报告\n一、履职情况\n本人分管信访工作。' },
  ],
  *check({ draft }) {
    for (const block of draft.blocks) {
      if (block.role !== 'title') continue;
      const match = stacked.exec(draft.slice(block));
      if (!match) continue;
      const start = block.start + match.index;
      yield {
        at: { start, end: start + match[0].length },
        message: 'stacked',
        data: { text: match[0] },
        // “总结报告” is common outside official correspondence.
        ...(/总结/u.test(match[0]) && { atMost: 'info' as const }),
      };
    }
  },
});
