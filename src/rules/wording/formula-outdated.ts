/** A set formulation in the words of an earlier year. */

import { defineRule } from '../../rule.ts';
import { isQuoted, occurrences, wordsOf } from '../kinds/terms.ts';
import { wordings } from './formula-outdated.list.ts';

export default defineRule({
  id: 'formula-outdated',
  title: ['用现行的提法', 'Use the present wording'],
  category: 'wording',
  severity: 'warning',
  authority: '实务',
  why: [
    '有的提法后来改过，套用旧稿容易把旧提法带进来。',
    'Some formulations have been reworded since; old drafts carry the old words along.',
  ],
  messages: {
    outdated: ['“{wrong}”疑似旧提法，现为“{right}”，请核对。', 'This wording is out of date; now it is “{right}”.'],
  },
  words: wordsOf(wordings),
  examples: [
    {
      bad: '2023年工作总结\n协调推进⟦全面建成小康社会、全面深化改革⟧、全面依法治国、全面从严治党。',
      good: '2023年工作总结\n协调推进全面建设社会主义现代化国家、全面深化改革、全面依法治国、全面从严治党。',
    },
    { good: '2019年工作总结\n协调推进全面建成小康社会、全面深化改革、全面依法治国、全面从严治党。' },
    { good: '2023年工作总结\n我们如期全面建成小康社会，历史性地解决了绝对贫困问题。' },
  ],
  *check({ draft, hits }) {
    for (const { at, term, right } of occurrences(draft, hits, wordings)) {
      if (isQuoted(draft.scrubbed, at)) continue;
      yield { at, message: 'outdated', data: { wrong: term.wrong, right }, suggestions: [right] };
    }
  },
});
