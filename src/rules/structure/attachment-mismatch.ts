/** The text speaks of an attachment that the note does not list. */

import type { Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule, type Finding } from '../../rule.ts';

const reference =
  /(?:见|附|按|依据|根据|填写|填报|参照|详见|对照)\s*(?:（|\()?附件\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})(?![0-9年])/dgu;
/** （附件2） behind what is attached. */
const named = /[（(]附件\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})[）)]/dgu;
const numbered = /^(?:附\s*件\s*[:：]\s*)?([0-9０-９]{1,2})\s*[.．、]/u;
const single = /^附\s*件\s*([0-9０-９一二三四五六七八九十]{0,2})\s*[:：]/u;
const sent = /另[发附寄]|附后|单独|省略|（略）|网[站上]下载/u;
const annexNumber = /^附\s*件\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})(?=\s*(?:$|[\n\r：:.．]))/u;
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
    none: [
      '引用了附件{number}，文后却没有附件说明，请核对。',
      'Attachment {number} is cited, but no note of attachments follows.',
    ],
    order: ['附件说明的序号应为{number}，请核对。', 'The note of attachments should go on with {number}.'],
    annex: ['附件说明没有列出附件{number}，请核对。', 'The note does not list attachment {number}.'],
  },
  examples: [
    {
      bad: '关于报送计划的通知\n各科室：\n请填写⟦附件3⟧。\n附件：1.计划表\n2.填报说明\n综合科\n2023年5月6日',
      good: '关于报送计划的通知\n各科室：\n请填写附件2。\n附件：1.计划表\n2.填报说明\n综合科\n2023年5月6日',
    },
    {
      bad: '关于报送计划的通知\n各科室：\n请填写计划表（见⟦附件2⟧）。\n综合科\n2023年5月6日',
      good: '关于报送计划的通知\n各科室：\n请填写计划表（见附件2）。\n附件：1.填报说明\n2.计划表\n综合科\n2023年5月6日',
    },
    {
      bad: '关于报送计划的通知\n各科室：\n请填写计划表。\n附件：1.计划表\n⟦3⟧.填报说明\n综合科\n2023年5月6日',
      good: '关于报送计划的通知\n各科室：\n请填写计划表。\n附件：1.计划表\n2.填报说明\n综合科\n2023年5月6日',
    },
    {
      bad: '关于报送计划的通知\n各科室：\n请填写计划表。\n附件：1.计划表\n2.填报说明\n综合科\n2023年5月6日\n附件1\n计划表\n⟦附件3⟧\n填报说明',
      good: '关于报送计划的通知\n各科室：\n请填写计划表。\n附件：1.计划表\n2.填报说明\n综合科\n2023年5月6日\n附件1\n计划表\n附件2\n填报说明',
    },
    { good: '关于报送计划的通知\n各科室：\n请填写附件3（另发）。\n附件另发。\n综合科\n2023年5月6日' },
    {
      bad: '关于报送计划的通知\n各科室：\n请将回执（⟦附件2⟧）报综合科。\n附件：1.回执\n综合科\n2023年5月6日',
      good: '关于报送计划的通知\n各科室：\n请将回执（附件1）报综合科。\n附件：1.回执\n综合科\n2023年5月6日',
    },
  ],
  *check({ draft }) {
    yield* misnumbered(draft);
    const listed = listedAttachments(draft);
    if (listed.size === 0) {
      yield* unannounced(draft);
      return;
    }
    const most = Math.max(...listed);
    for (const { start, groups, block } of [...draft.matches(reference), ...draft.matches(named)]) {
      const span = groups.indices?.[1];
      const number = parseNumeral(groups[1] ?? '');
      if (!span || number === undefined || listed.has(number) || number <= most || block.role === 'attachment-note')
        continue;
      const from = start + groups[0].indexOf('附件', groups[0].startsWith('附件') ? 0 : 1);
      yield {
        at: { start: from, end: start + groups[0].replace(/[）)]$/u, '').length },
        message: 'unlisted',
        data: { number, count: listed.size },
      };
    }
  },
});

type Fault = Finding<'unlisted' | 'none' | 'order' | 'annex'>;

/** A signed draft that cites an attachment by its number and has neither note nor annex. */
function* unannounced(draft: Draft): Iterable<Fault> {
  const { signature, date, scrubbed, language } = draft;
  if (!signature || !date || language === 'en') return;
  for (const { start, end, groups, block } of draft.matches(reference)) {
    if (block.part > 0 || sent.test(draft.slice(block)) || /附件(?:[0-9、]*)?(?:另|略|附后)/u.test(scrubbed)) continue;
    const number = parseNumeral(groups[1] ?? '');
    const from = start + groups[0].indexOf('附件', groups[0].startsWith('附件') ? 0 : 1);
    if (number !== undefined) yield { at: { start: from, end }, message: 'none', data: { number }, atMost: 'warning' };
  }
}

/** Numbers of the note that do not count on, and annexes that the note does not have. */
function* misnumbered(draft: Draft): Iterable<Fault> {
  let next = 1;
  let last = 0;
  for (const block of draft.blocks) {
    if (block.role !== 'attachment-note' && block.role !== 'annex') continue;
    const text = draft.slice(block);
    const match = (block.role === 'annex' ? annexNumber : numbered).exec(text);
    const number = parseNumeral(match?.[1] ?? '');
    if (!match || number === undefined) {
      if (block.role === 'attachment-note') last = Math.max(last, 1);
      continue;
    }
    const start = block.start + (match[0].length - match[0].trimStart().length) + match[0].indexOf(match[1] ?? '');
    if (block.role === 'annex') {
      if (last > 0 && number > last)
        yield {
          at: { start: block.start, end: block.start + match[0].length },
          message: 'annex',
          data: { number },
          atMost: 'warning',
        };
    } else {
      if (number !== next)
        yield {
          at: { start, end: start + (match[1] ?? '').length },
          message: 'order',
          data: { number: next },
          atMost: 'warning',
        };
      next = number === next ? next + 1 : number + 1;
      last = Math.max(last, number);
    }
  }
}

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
