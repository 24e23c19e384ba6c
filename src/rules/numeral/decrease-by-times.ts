/** 下降2倍: a decrease cannot be counted in multiples. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const times =
  /(?:减少|下降|降低|缩小|缩短|缩减|削减|减轻|降|少|低)了?(?:近|约|超过|将近)?(?:[0-9]+(?:\.[0-9]+)?|[一二两三四五六七八九十几数]+)(?:多)?倍/gu;

export default defineRule({
  id: 'decrease-by-times',
  title: ['减少不用倍数', 'No multiples for a decrease'],
  category: 'numeral',
  severity: 'warning',
  authority: '行业',
  why: [
    '减少一倍就没有了；减少的幅度用百分比或几分之几表示。',
    'Less by once leaves nothing; give a decrease as a share.',
  ],
  messages: {
    times: ['减少、下降不能用倍数，请改用百分比或几分之几。', 'A decrease cannot be a multiple; give it as a share.'],
  },
  examples: [
    { bad: '事故起数同比⟦下降2倍⟧，耗时⟦减少了近一倍⟧。', good: '事故起数同比下降66.7%，耗时减少了近一半。' },
    { good: '产量增长2倍，耗时缩短为原来的三分之一，价格不低于成本的2倍。' },
    { good: '高出最低标准2倍，降低后仍为上年的2倍。' },
  ],
  *check({ draft }) {
    for (const { start, end, block } of draft.matches(times, Has.han)) {
      if (/[不最高至]$/u.test(draft.scrubbed.slice(Math.max(block.line.start, start - 1), start))) continue;
      yield { at: { start, end }, message: 'times' };
    }
  },
});
