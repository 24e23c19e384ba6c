/** Full-width digits in an ordinal: １. for 1. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';
import { halfWidth } from '../kinds/numbering.ts';

export default defineRule({
  id: 'heading-fullwidth-digit',
  title: ['序号数字用半角', 'Half-width digits in numbers'],
  category: 'structure',
  severity: 'warning',
  authority: '国标',
  why: [
    '阿拉伯数字一般只占半个汉字的位置，全角数字间距松散，检索和自动编号也认不出。',
    'Digits take half the width of a Chinese character; full-width ones are missed by search and numbering.',
  ],
  basis: ['GB/T 15835—2011 5.1.7.1'],
  messages: {
    wide: [
      '序号“{here}”用了全角数字，一般用半角“{half}”。',
      'The number “{here}” has full-width digits; write “{half}”.',
    ],
  },
  examples: [
    {
      bad: '⟦１⟧.抓学习促提升\n全年集中学习8次。\n⟦２⟧.抓检查促规范\n全年检查5次。',
      good: '1.抓学习促提升\n全年集中学习8次。\n2.抓检查促规范\n全年检查5次。',
    },
    { bad: '（⟦１⟧）修订制度3项。\n（⟦２⟧）新建台账6本。', good: '（1）修订制度3项。\n（2）新建台账6本。' },
    { bad: '第⟦１２⟧条 本办法自发布之日起施行。', good: '第12条 本办法自发布之日起施行。' },
    { good: '1．抓学习促提升\n全年集中学习８次。' },
    { good: '（一）抓学习促提升\n①集中学习8次。\n②上党课2次。' },
  ],
  *check({ draft }) {
    for (const { marker, mask } of draft.blocks) {
      if (!marker || (mask & Has.wide) === 0) continue;
      const written = draft.slice(marker.number);
      const half = halfWidth(written);
      if (half === written) continue;
      yield { at: marker.number, message: 'wide', data: { here: marker.text, half }, fix: { text: half } };
    }
  },
});
