/** 法制 where the set wording is 法治. */

import { defineRule } from '../../rule.ts';
import { isQuoted, occurrences, wordsOf } from '../kinds/terms.ts';
import { pairs } from './fazhi.list.ts';

export default defineRule({
  id: 'fazhi',
  title: ['区分法治与法制', 'Tell 法治 from 法制'],
  category: 'wording',
  severity: 'warning',
  authority: '实务',
  why: [
    '“法制”是法律制度，“法治”是依法治理；法治社会、法治政府、法治思维等说法固定用“法治”。',
    '法制 is the body of laws, 法治 governing by them; the set phrases have 法治.',
  ],
  messages: { fazhi: ['“{wrong}”疑似应为“{right}”，请核对。', '“{wrong}” is probably meant as “{right}”.'] },
  words: wordsOf(pairs),
  examples: [
    { bad: '加快建设⟦法制政府⟧和⟦法制社会⟧。', good: '加快建设法治政府和法治社会。' },
    { bad: '提高干部运用⟦法制思维⟧解决问题的能力。', good: '提高干部运用法治思维解决问题的能力。' },
    { good: '县法制办开展法制审核，加强法制教育，健全社会主义法制。' },
    { good: '刊登于《法制社会》杂志。' },
    { bad: '推进⟦信访工作法制化⟧。', good: '推进信访工作法治化。' },
  ],
  *check({ draft, hits }) {
    for (const { at, term, right } of occurrences(draft, hits, pairs)) {
      if (isQuoted(draft.scrubbed, at, 'titles')) continue;
      yield { at, message: 'fazhi', data: { wrong: term.wrong, right }, suggestions: [right] };
    }
  },
});
