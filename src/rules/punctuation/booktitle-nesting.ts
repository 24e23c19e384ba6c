/** Double title marks inside double title marks. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';
import { isDoubled, pairingOf } from '../kinds/pairs.ts';

export default defineRule({
  id: 'booktitle-nesting',
  title: ['书名号内用单书名号', 'Use 〈〉 inside 《》'],
  category: 'punctuation',
  severity: 'warning',
  authority: '国标',
  why: ['文件名里再引文件名时，里面一层用单书名号，外面一层用双书名号。', 'A title within a title takes single marks.'],
  basis: ['GB/T 15834—2011 4.15.3.5'],
  messages: {
    inner: ['书名号内再用书名号时，里层应用“〈〉”。', 'Within 《》 write the inner title in 〈〉.'],
  },
  examples: [
    { bad: '转发《关于印发⟦《值班工作办法》⟧的通知》。', good: '转发《关于印发〈值班工作办法〉的通知》。' },
    { good: '转发《关于印发〈值班工作办法〉的通知》和《会议制度》《学习制度》。' },
    { good: '按照《关于转发〈关于印发《值班工作办法》的通知〉的通知》执行。' },
  ],
  *check({ draft }) {
    for (const block of draft.blocks) {
      if ((block.mask & Has.book) === 0 || block.role === 'code') continue;
      for (const pair of pairingOf(draft, block).pairs) {
        if (pair.mark !== '《' || pair.outer?.mark !== '《' || isDoubled(pair)) continue;
        // The standard is silent about a third level.
        if (pair.outer.outer?.mark === '《') continue;
        const inside = draft.text.slice(pair.open + 1, pair.close);
        yield {
          at: { start: pair.open, end: pair.close + 1 },
          message: 'inner',
          ...(!/[《》〈〉]/u.test(inside) && { fix: { text: `〈${inside}〉` } }),
        };
      }
    }
  },
});
