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
    outer: ['外层应用双引号“”，这里写成了单引号。', 'The outer quotation takes double marks.'],
    inner: ['引号内再用引号时，里层应用单引号“‘’”。', 'Within quotation marks use single ones ‘’.'],
  },
  examples: [
    { bad: '一季度实现⟦‘开门红’⟧，重点支持“三农”。', good: '一季度实现“开门红”，重点支持“三农”。' },
    { good: '会议指出：“要把‘开门红’变成‘全年红’。”\nIt’s called the ‘Green Line’.' },
    { bad: '报告指出：“要坚持⟦“三个务必”⟧，走好新的赶考路。”', good: '报告指出：“要坚持‘三个务必’，走好新的赶考路。”' },
    { good: '报告指出：“要坚持‘三个务必’，走好新的赶考路。”' },
    { good: '增强“四个意识”、做到“两个维护”（见《关于“三会一课”的通知》）。' },
  ],
  *check({ draft }) {
    const outer: Pair[] = [];
    for (const block of draft.blocks) {
      if ((block.mask & Has.quote) === 0 || block.role === 'code') continue;
      for (const pair of pairingOf(draft, block).pairs) {
        if (pair.mark === '‘' && !quoteAround(pair) && isQuoted(draft.text, pair)) {
          outer.push(pair);
          continue;
        }
        if (pair.mark !== '“' || isDoubled(pair) || quoteAround(pair)?.mark !== '“') continue;
        const inside = draft.text.slice(pair.open + 1, pair.close);
        const at = { start: pair.open, end: pair.close + 1 };
        yield { at, message: 'inner', ...(!/[“”‘’]/u.test(inside) && { fix: { text: `‘${inside}’` } }) };
      }
    }
    // More of them are a habit: a manual so marks what is on the screen.
    if (outer.length > 2 || !draft.text.includes('“')) return;
    for (const { open, close } of outer) {
      const fix = { text: `“${draft.text.slice(open + 1, close)}”`, safe: false };
      yield { at: { start: open, end: close + 1 }, message: 'outer', fix };
    }
  },
});

/** Han without further marks. */
function isQuoted(text: string, { open, close }: Pair): boolean {
  const inside = text.slice(open + 1, close);
  return /^[\u4e00-\u9fff]/u.test(inside) && !/[“”‘’]/u.test(inside);
}

/** The nearest quotation around a pair; brackets and titles between do not count. */
function quoteAround({ outer }: Pair): Pair | undefined {
  let around = outer;
  for (let steps = 0; around && steps < 4 && around.mark !== '“' && around.mark !== '‘'; steps++) around = around.outer;
  return around;
}
