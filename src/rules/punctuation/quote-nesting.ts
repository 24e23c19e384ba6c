/** Double quotation marks inside double quotation marks. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';
import { isDoubled, type Pair, pairingOf } from '../kinds/pairs.ts';

export default defineRule({
  id: 'quote-nesting',
  title: ['引号内用单引号', 'Single quotes inside'],
  category: 'punctuation',
  severity: 'warning',
  authority: '国标',
  why: [
    '引号里面还要用引号时，外面一层用双引号，里面一层用单引号。',
    'A quotation within a quotation takes single marks.',
  ],
  basis: ['GB/T 15834—2011 4.8.3.4'],
  messages: {
    inner: ['引号内再用引号时，里层应用单引号“‘’”。', 'Within quotation marks use single ones ‘’.'],
  },
  examples: [
    { bad: '报告指出：“要坚持⟦“三个务必”⟧，走好新的赶考路。”', good: '报告指出：“要坚持‘三个务必’，走好新的赶考路。”' },
    { good: '报告指出：“要坚持‘三个务必’，走好新的赶考路。”' },
    { good: '增强“四个意识”、做到“两个维护”（见《关于“三会一课”的通知》）。' },
  ],
  *check({ draft }) {
    for (const block of draft.blocks) {
      if ((block.mask & Has.quote) === 0 || block.role === 'code') continue;
      for (const pair of pairingOf(draft, block).pairs) {
        if (pair.mark !== '“' || isDoubled(pair) || quoteAround(pair)?.mark !== '“') continue;
        const inside = draft.text.slice(pair.open + 1, pair.close);
        const at = { start: pair.open, end: pair.close + 1 };
        yield { at, message: 'inner', ...(!/[“”‘’]/u.test(inside) && { fix: { text: `‘${inside}’` } }) };
      }
    }
  },
});

/** The nearest quotation around a pair; brackets and titles between do not count. */
function quoteAround({ outer }: Pair): Pair | undefined {
  let around = outer;
  for (let steps = 0; around && steps < 4 && around.mark !== '“' && around.mark !== '‘'; steps++) around = around.outer;
  return around;
}
