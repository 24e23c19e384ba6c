/** 。 inside and outside the closing bracket. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const double = /。(?=[）)]。)/gu;

export default defineRule({
  id: 'paren-period-double',
  title: ['括号内外不重用句号', 'One 。 at a bracket’s end'],
  category: 'punctuation',
  severity: 'info',
  authority: '国标',
  why: [
    '句内括号只注释句子的一部分，末尾通常不用句号。',
    'Brackets within a sentence usually take no full stop before they close.',
  ],
  basis: ['GB/T 15834—2011 B.2.2'],
  messages: {
    inner: [
      '句内括号末尾通常不用句号，应删去括号内的“。”。',
      'Brackets within a sentence usually take no stop inside; delete it.',
    ],
  },
  examples: [
    { bad: '各单位应于5日前报送（逾期不再受理⟦。⟧）。', good: '各单位应于5日前报送（逾期不再受理）。' },
    { good: '各单位应于5日前报送。（逾期不再受理。）' },
    { good: '附件另发（共3份。其中一份涉密。）。' },
  ],
  *check({ draft }) {
    for (const { start, end, block } of draft.matches(double, Has.bracket)) {
      const near = draft.scrubbed.slice(Math.max(block.start, start - 200), start);
      const open = Math.max(near.lastIndexOf('（'), near.lastIndexOf('('));
      // A note of several sentences keeps its stops.
      if (open < 0 || near.includes('。', open)) continue;
      yield { at: { start, end }, message: 'inner', fix: { text: '' } };
    }
  },
});
