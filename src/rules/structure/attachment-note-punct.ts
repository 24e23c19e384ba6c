/** Punctuation behind the name of an attachment. */

import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'attachment-note-punct',
  title: ['附件名称后不加标点', 'No stop after an attachment'],
  category: 'structure',
  severity: 'warning',
  authority: '国标',
  why: ['附件说明中，附件名称后不加标点符号。', 'Names in the note of attachments take no punctuation.'],
  basis: ['GB/T 9704—2012 7.3.4'],
  messages: {
    stop: ['附件名称后不加标点，请删去“{mark}”。', 'An attachment’s name takes no punctuation; delete “{mark}”.'],
  },
  examples: [
    {
      bad: '关于放假的通知\n各科室：\n请做好值班安排。\n附件：值班安排表⟦。⟧\n综合科\n2023年5月6日',
      good: '关于放假的通知\n各科室：\n请做好值班安排。\n附件：值班安排表\n综合科\n2023年5月6日',
    },
    {
      bad: '关于放假的通知\n各科室：\n请做好值班安排。\n附件：1.值班安排表⟦；⟧\n2.联系方式⟦。⟧\n综合科\n2023年5月6日',
      good: '关于放假的通知\n各科室：\n请做好值班安排。\n附件：1.值班安排表\n2.联系方式\n综合科\n2023年5月6日',
    },
    { good: '关于放假的通知\n各科室：\n请做好值班安排。\n附件：值班办法（试行）\n综合科\n2023年5月6日' },
    { good: '附件：名词解释\n1.大班额：指班级人数超过56人的班级。\n2.寄宿生：指在学校住宿的学生。' },
  ],
  *check({ draft }) {
    for (const block of draft.blocks) {
      if (block.role !== 'attachment-note') continue;
      const mark = draft.scrubbed.charAt(block.end - 1);
      if (!'。；，、;,'.includes(mark)) continue;
      yield { at: { start: block.end - 1, end: block.end }, message: 'stop', data: { mark }, fix: { text: '' } };
    }
  },
});
