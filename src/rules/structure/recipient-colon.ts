/** A recipient closed by a half-width colon. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const salutation =
  /^(?:同志们|各位(?:代表|委员|同志|领导|同事|来宾|嘉宾|党员同志|评委|老师|同学)(?:[、，](?:各位)?(?:代表|委员|同志们?|领导|同事们?|来宾|嘉宾|评委|老师|同学们?|朋友们)){0,3}|尊敬的(?:各位)?(?:领导|评委|党组织|代表|来宾)(?:[、，](?:各位)?(?:同志们?|同事们?|来宾|评委))?|敬爱的党组织)$/u;

export default defineRule({
  id: 'recipient-colon',
  title: ['主送机关后用全角冒号', 'Full-width colon after the recipient'],
  category: 'structure',
  severity: 'warning',
  authority: '国标',
  why: ['主送机关居左顶格，最后一个机关名称后标全角冒号。', 'The last recipient is followed by a full-width colon.'],
  basis: ['GB/T 9704—2012 7.3.2'],
  messages: {
    none: ['称呼“{text}”后应用全角冒号。', 'The salutation “{text}” is followed by a full-width colon.'],
    half: ['主送机关后应用全角冒号“：”。', 'Use the full-width colon “：” after the recipient.'],
  },
  examples: [
    { bad: '关于放假的通知\n各科室⟦:⟧\n请做好值班安排。', good: '关于放假的通知\n各科室：\n请做好值班安排。' },
    {
      bad: '在全县安全生产工作会议上的讲话\n⟦同志们⟧\n这次会议的主要任务是总结工作、部署任务。',
      good: '在全县安全生产工作会议上的讲话\n同志们：\n这次会议的主要任务是总结工作、部署任务。',
    },
    {
      good: 'Notice on the Spring Holiday\nTo all departments:\nPlease arrange duty rosters in advance.\nGeneral Office\nJanuary 15, 2025',
    },
    { good: '在座谈会上的讲话\n同志们、朋友们：\n大家好。\n同志们！\n任务艰巨。' },
    { good: '关于放假的通知\n各科室：\n值班电话:12345。' },
  ],
  *check({ draft }) {
    const { recipient } = draft;
    for (const { start, end, role, part } of draft.blocks.slice(0, 8)) {
      const text = draft.slice({ start, end });
      if (part > 0 || role === 'title' || recipient?.start === start || !salutation.test(text)) continue;
      yield { at: { start, end }, message: 'none', data: { text }, fix: { text: `${text}：` } };
    }
    // “To all departments:” keeps its own mark.
    if (!recipient || (recipient.mask & Has.han) === 0 || draft.scrubbed.charAt(recipient.end - 1) !== ':') return;
    yield { at: { start: recipient.end - 1, end: recipient.end }, message: 'half', fix: { text: '：' } };
  },
});
