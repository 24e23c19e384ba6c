/** A recipient closed by a half-width colon. */

import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'recipient-colon',
  title: ['主送机关后用全角冒号', 'Full-width colon after the recipient'],
  category: 'structure',
  severity: 'warning',
  authority: '国标',
  why: ['主送机关居左顶格，最后一个机关名称后标全角冒号。', 'The last recipient is followed by a full-width colon.'],
  basis: ['GB/T 9704—2012 7.3.2'],
  messages: {
    half: ['主送机关后应用全角冒号“：”。', 'Use the full-width colon “：” after the recipient.'],
  },
  examples: [
    { bad: '关于放假的通知\n各科室⟦:⟧\n请做好值班安排。', good: '关于放假的通知\n各科室：\n请做好值班安排。' },
    { good: '关于放假的通知\n各科室：\n值班电话:12345。' },
  ],
  *check({ draft }) {
    const { recipient } = draft;
    if (!recipient || draft.scrubbed.charAt(recipient.end - 1) !== ':') return;
    yield { at: { start: recipient.end - 1, end: recipient.end }, message: 'half', fix: { text: '：' } };
  },
});
