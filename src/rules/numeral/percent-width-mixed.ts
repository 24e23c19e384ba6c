/** % and ％ in one draft. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

/** What stands behind full-width figures goes with them. */
const sign = /(?<![０-９])[%％]/gu;

export default defineRule({
  id: 'percent-width-mixed',
  title: ['百分号写法前后一致', 'One kind of percent sign'],
  category: 'numeral',
  severity: 'info',
  authority: '工具',
  why: [
    '同一篇稿子里半角“%”与全角“％”混用，多是几处材料拼在一起留下的。',
    'Two kinds of percent sign in one draft show where it was pieced together.',
  ],
  messages: {
    mixed: [
      '全文多用“{right}”，此处用了“{mark}”，应统一。',
      'The draft mostly writes “{right}”, here “{mark}”; keep to one.',
    ],
  },
  examples: [
    { bad: '增长5%，下降3%，占比12⟦％⟧。', good: '增长5%，下降3%，占比12%。' },
    { bad: '增长5％，下降3％，占比12⟦%⟧。', good: '增长5％，下降3％，占比12％。' },
    { good: '增长5％，下降3％，占比12％。' },
  ],
  *check({ draft }) {
    if ((draft.mask & Has.percent) === 0 || !draft.scrubbed.includes('％') || !draft.scrubbed.includes('%')) return;
    const found = [...draft.matches(sign, Has.percent)];
    const wide = found.filter(({ groups }) => groups[0] === '％').length;
    const right = wide > found.length - wide ? '％' : '%';
    for (const { start, end, groups } of found) {
      const [mark] = groups;
      if (mark === right) continue;
      yield { at: { start, end }, message: 'mixed', data: { mark, right }, fix: { text: right } };
    }
  },
});
