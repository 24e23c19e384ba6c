/** The date stands above the signature. */

import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'signature-date-order',
  title: ['署名在上，日期在下', 'Signature above the date'],
  category: 'structure',
  severity: 'warning',
  authority: '国标',
  why: ['不加盖印章的公文，成文日期编排在发文机关署名的下一行。', 'The date is set on the line below the signature.'],
  basis: ['GB/T 9704—2012 7.3.5.2'],
  messages: {
    order: ['成文日期应写在署名的下一行，请对调。', 'The date belongs on the line below the signature; swap them.'],
    signature: ['署名在这里。', 'The signature is here.'],
  },
  examples: [
    {
      bad: '关于购置档案柜的请示\n市局：\n拟购置档案柜4组。\n妥否，请批示。\n⟦2023年5月6日⟧\n第二分局',
      good: '关于购置档案柜的请示\n市局：\n拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日',
    },
    { good: '关于购置档案柜的请示\n市局：\n拟购置档案柜4组。\n妥否，请批示。\n第二分局　2023年5月6日' },
  ],
  *check({ draft }) {
    const { signature, date } = draft;
    if (
      !signature ||
      !date ||
      date.index >= signature.index ||
      draft.blocks.some((block) => block.role === 'signature' && block.index < date.index)
    )
      return;
    yield {
      at: { start: date.start, end: date.end },
      message: 'order',
      related: [{ at: { start: signature.start, end: signature.end }, message: 'signature' }],
    };
  },
});
