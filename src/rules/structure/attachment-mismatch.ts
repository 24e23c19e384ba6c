/** The text speaks of an attachment that the note does not list. */

import type { Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule } from '../../rule.ts';

const reference =
  /(?:见|附|按|依据|根据|填写|填报|参照|详见|对照)\s*(?:（|\()?附件\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})(?![0-9年])/dgu;
const numbered = /^(?:附\s*件\s*[:：]\s*)?([0-9０-９]{1,2})\s*[.．、]/u;
const single = /^附\s*件\s*([0-9０-９一二三四五六七八九十]{0,2})\s*[:：]/u;
const mark = /^附\s*件\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})/u;

export default defineRule({
  id: 'attachment-mismatch',
  title: ['附件与附件说明一致', 'Attachments match their note'],
  category: 'structure',
  severity: 'error',
  authority: '国标',
  why: [
    '附件的序号和标题应当与附件说明一致；引用了没有列出的附件，收文的人会以为漏发。',
    'Numbers of attachments must agree with the note, or readers think one was left out.',
  ],
  basis: ['GB/T 9704—2012 7.3.7'],
  messages: {
    unlisted: [
      '引用了附件{number}，但附件说明只列出{count}个附件，请核对。',
      'Attachment {number} is cited, but the note lists only {count}.',
    ],
  },
  examples: [
    {
      bad: '关于报送计划的通知\n各科室：\n请填写⟦附件3⟧。\n附件：1.计划表\n2.填报说明\n综合科\n2023年5月6日',
      good: '关于报送计划的通知\n各科室：\n请填写附件2。\n附件：1.计划表\n2.填报说明\n综合科\n2023年5月6日',
    },
    { good: '关于报送计划的通知\n各科室：\n请填写附件3（另发）。\n附件另发。\n综合科\n2023年5月6日' },
  ],
  *check({ draft }) {
    const listed = listedAttachments(draft);
    if (listed.size === 0) return;
    const most = Math.max(...listed);
    for (const { start, groups, block } of draft.matches(reference)) {
      const span = groups.indices?.[1];
      const number = parseNumeral(groups[1] ?? '');
      if (!span || number === undefined || listed.has(number) || number <= most || block.role === 'attachment-note')
        continue;
      const from = start + groups[0].indexOf('附件', groups[0].startsWith('附件') ? 0 : 1);
      yield {
        at: { start: from, end: start + groups[0].length },
        message: 'unlisted',
        data: { number, count: listed.size },
      };
    }
  },
});

/** Numbers in the note of attachments and on the annexes themselves. */
function listedAttachments(draft: Draft): Set<number> {
  const listed = new Set<number>();
  for (const block of draft.blocks) {
    if (block.role !== 'attachment-note' && block.role !== 'annex') continue;
    const text = draft.slice(block);
    const number = (block.role === 'annex' ? mark.exec(text) : (numbered.exec(text) ?? single.exec(text)))?.[1];
    if (number !== undefined) listed.add(number === '' ? 1 : (parseNumeral(number) ?? 1));
    else if (block.role === 'attachment-note') listed.add(1);
  }
  return listed;
}
