/** 坚持“四个意识”: each formulation has its verb. */

import { defineRule } from '../../rule.ts';
import { verbs } from './formula-verb.list.ts';

export default defineRule({
  id: 'formula-verb',
  title: ['固定提法用对动词', 'Use the verb of the formulation'],
  category: 'wording',
  severity: 'warning',
  authority: '实务',
  why: [
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”，动词固定，不能互换。',
    'Each of these formulations has a verb of its own.',
  ],
  messages: {
    verb: ['“{name}”前应用“{right}”，疑似误用“{wrong}”。', 'With “{name}” write “{right}” rather than “{wrong}”.'],
  },
  words: verbs.map(([name]) => name),
  examples: [
    { bad: '⟦坚持⟧“四个意识”，⟦增强⟧“两个维护”。', good: '增强“四个意识”，做到“两个维护”。' },
    { bad: '始终⟦做到⟧“四个自信”。', good: '始终坚定“四个自信”。' },
    { bad: '不断⟦增强⟧“四个自信”。', good: '不断坚定“四个自信”。' },
    { good: '牢固树立“四个意识”，坚决做到“两个维护”，坚定拥护“两个确立”。' },
    { good: '坚持用“四个意识”导航、用“四个自信”强基、用“两个维护”铸魂。' },
  ],
  *check({ draft, hits }) {
    for (const { word, start } of hits) {
      const [name, wrongs, rights] = verbs[word] ?? ['', [], []];
      const end = /[“"]/u.test(draft.scrubbed.charAt(start - 1)) ? start - 1 : start;
      const wrong = wrongs.find((verb) => draft.scrubbed.endsWith(verb, end));
      if (!wrong) continue;
      const data = { name, wrong, right: rights.join('”“') };
      // 增强“四个自信” is met in print, though documents say 坚定.
      const mild = wrong === '增强' && name === '四个自信';
      yield {
        at: { start: end - wrong.length, end },
        message: 'verb',
        data,
        suggestions: rights,
        ...(mild && { atMost: 'info' as const }),
      };
    }
  },
});
