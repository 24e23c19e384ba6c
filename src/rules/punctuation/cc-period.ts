/** 抄送 without 。 behind the last name. */

import { defineRule } from '../../rule.ts';

const copies = /^抄\s*[送报]\s*[:：]\s*\S/u;

export default defineRule({
  id: 'cc-period',
  title: ['抄送机关后用句号', 'Close 抄送 with a stop'],
  category: 'punctuation',
  severity: 'off',
  authority: '国标',
  why: [
    '抄送机关之间隔开排列，最后一个抄送机关名称后标句号。',
    'The last of the bodies that receive copies is followed by a full stop.',
  ],
  basis: ['GB/T 9704—2012 7.4.2'],
  messages: {
    stop: ['最后一个抄送机关名称后一般标句号，请补上。', 'The last body under 抄送 is usually followed by 。; add it.'],
  },
  examples: [
    {
      bad: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n2023年5月6日\n抄送：区委办公室，区纪委监⟦委⟧',
      good: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n2023年5月6日\n抄送：区委办公室，区纪委监委。',
    },
    {
      good: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n2023年5月6日\n抄送：区委办公室，\n　　　区纪委监委。',
    },
  ],
  *check({ draft }) {
    for (const block of draft.blocks) {
      if (
        block.role !== 'imprint' ||
        !copies.test(draft.scrubbed.slice(block.start, Math.min(block.end, block.start + 12)))
      )
        continue;
      // Names that go on in the next line end in a comma.
      if (/[。，、,；;]/u.test(draft.scrubbed.charAt(block.end - 1))) continue;
      const last = draft.scrubbed.charAt(block.end - 1);
      yield { at: { start: block.end - 1, end: block.end }, message: 'stop', fix: { text: `${last}。` } };
    }
  },
});
