/** One request that asks twice. */

import { defineRule, type Span } from '../../rule.ts';

const closing = /(?:[妥当可]否|是否(?:妥当|可行|同意))[，,]?\s*请(?:予)?(?:批示|批复|审批|批准|指示|审定)/gu;

export default defineRule({
  id: 'request-multiple-matters',
  title: ['请示一文一事', 'One matter a request'],
  category: 'structure',
  severity: 'warning',
  authority: '条例',
  why: [
    '请示应当一文一事；几件事写在一起，分属不同部门时谁也不便答复。',
    'A request deals with one matter, so that one office can answer it.',
  ],
  basis: ['《党政机关公文处理工作条例》第十五条（四）'],
  messages: {
    again: [
      '请示应当一文一事，此处再次请示，请另行成文。',
      'A request deals with one matter; this second question needs its own.',
    ],
    first: ['第一次请示在这里。', 'The first question is here.'],
  },
  examples: [
    {
      bad: '关于购置设备的请示\n市局：\n拟购置档案柜4组，妥否，请批示。\n另拟招聘人员2名，⟦可否，请批复⟧。\n第二分局\n2023年5月6日',
      good: '关于购置设备的请示\n市局：\n拟购置档案柜4组，妥否，请批示。\n第二分局\n2023年5月6日',
    },
    { good: '关于购置设备的请示\n市局：\n拟购置档案柜4组、打印机2台。\n妥否，请批示。\n第二分局\n2023年5月6日' },
  ],
  *check({ draft }) {
    if (draft.profile?.id !== 'request') return;
    let first: Span | undefined;
    for (const { start, end, block } of draft.matches(closing)) {
      if (block.part !== 0) return;
      if (first) yield { at: { start, end }, message: 'again', related: [{ at: first, message: 'first' }] };
      first ??= { start, end };
    }
  },
});
