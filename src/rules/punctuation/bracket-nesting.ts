/** Round brackets inside round brackets. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';
import { isDoubled, pairingOf, shapeOf } from '../kinds/pairs.ts';

export default defineRule({
  id: 'bracket-nesting',
  title: ['括号避免同形套用', 'Avoid like brackets inside'],
  category: 'punctuation',
  severity: 'off',
  authority: '国标',
  why: [
    '括号里再套同样的括号，读者不易分清层次；应尽量避免，必要时换用不同形式。',
    'Like brackets inside brackets hide the levels; avoid them or use another form.',
  ],
  basis: ['GB/T 15834—2011 4.9.3.6'],
  messages: {
    same: [
      '圆括号内又套圆括号，应尽量避免，可将里层改为“〔〕”。',
      'Round brackets inside round brackets: avoid, or write 〔〕 inside.',
    ],
  },
  examples: [
    { bad: '新建项目12个（含续建⟦（二期）⟧4个）。', good: '新建项目12个（含续建〔二期〕4个）。' },
    { good: '依据有关规定（国发〔2021〕3号）执行，见附件（一）和（二）。' },
    { good: '按照（《值班办法（试行）》）执行。' },
  ],
  *check({ draft }) {
    for (const block of draft.blocks) {
      if ((block.mask & Has.bracket) === 0 || (block.mask & Has.han) === 0 || block.role === 'code') continue;
      for (const pair of pairingOf(draft, block).pairs) {
        if (
          shapeOf(pair.mark) !== '（' ||
          isDoubled(pair) ||
          pair.outer === undefined ||
          shapeOf(pair.outer.mark) !== '（'
        )
          continue;
        const inside = draft.text.slice(pair.open + 1, pair.close);
        // The ordinal of a clause cited in brackets: （见第二条（一））.
        if (inside.length <= 2 && /^[一二三四五六七八九十0-9]+$/u.test(inside)) continue;
        yield { at: { start: pair.open, end: pair.close + 1 }, message: 'same', suggestions: [`〔${inside}〕`] };
      }
    }
  },
});
