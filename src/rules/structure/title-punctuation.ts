/** Punctuation that closes a title. */

import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'title-punctuation',
  title: ['文件标题末尾不加标点', 'No stop after the title'],
  category: 'structure',
  severity: 'warning',
  authority: '国标',
  why: [
    '文章标题末尾通常不用标点，需要时可用问号、叹号或省略号。',
    'A title usually ends without a stop; a question mark, exclamation mark or ellipsis may stand.',
  ],
  basis: ['GB/T 15834—2011 B.4'],
  messages: {
    stop: ['标题末尾通常不用“{mark}”，请删去。', 'A title usually takes no “{mark}” at its end; delete it.'],
  },
  examples: [
    {
      bad: '关于解决维修经费的请示⟦；⟧\n市财政局：\n请拨付经费18万元。',
      good: '关于解决维修经费的请示\n市财政局：\n请拨付经费18万元。',
    },
    {
      bad: '关于做好防汛工作的通知⟦。⟧\n各科室：\n请做好值班安排。',
      good: '关于做好防汛工作的通知\n各科室：\n请做好值班安排。',
    },
    {
      bad: '综合科2023年工作总结⟦。⟧\n全年办结信访件32件。',
      good: '综合科2023年工作总结\n全年办结信访件32件。',
    },
    { good: '本年度没有形成专题调研报告。\n下一年度将补上这一课。' },
    { good: '改革为了谁？\n改革为了人民群众。' },
    { good: '关于印发《值班办法（试行）》的通知\n各科室：\n请遵照执行。' },
  ],
  *check({ draft }) {
    const title = draft.blocks.findLast(({ role }) => role === 'title');
    if (!title) return;
    const mark = draft.scrubbed.charAt(title.end - 1);
    if (!'。；，、;,.'.includes(mark) || draft.scrubbed.slice(title.end - 3, title.end) === '...') return;
    yield { at: { start: title.end - 1, end: title.end }, message: 'stop', data: { mark }, fix: { text: '' } };
  },
});
