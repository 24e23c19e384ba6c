/** Two words side by side that say the same. */

import { defineRule } from '../../rule.ts';
import { isMentioned, isQuoted, occurrences, wordsOf } from '../kinds/terms.ts';
import { pairs } from './redundant-pair.list.ts';

export default defineRule({
  id: 'redundant-pair',
  title: ['删去重复的意思', 'Say it once'],
  category: 'wording',
  severity: 'info',
  authority: '实务',
  why: [
    '“涉及”已含“到”，“目的是”已含“为了”；公文求简，一处说清即可。',
    'The first word already says what the second adds; official prose is brief.',
  ],
  messages: { redundant: ['“{wrong}”语义重复，写“{right}”即可。', '“{wrong}” says it twice; “{right}” is enough.'] },
  words: wordsOf(pairs),
  examples: [
    { bad: '本次检查⟦涉及到⟧12个部门，⟦目的是为了⟧摸清底数。', good: '本次检查涉及12个部门，目的是摸清底数。' },
    { bad: '进度偏慢的⟦原因是因为⟧手续不全，⟦必须要⟧加快办理。', good: '进度偏慢的原因是手续不全，必须加快办理。' },
    { good: '必须要求施工单位限期整改，与有关人员见面。' },
    { good: '这是其中之一，数据来自统计部门。' },
    { bad: '⟦仍然还存在⟧不足，⟦需要亟待⟧改善。', good: '仍然存在不足，亟待改善。' },
  ],
  *check({ draft, hits }) {
    for (const { at, term } of occurrences(draft, hits, pairs)) {
      if (isMentioned(draft.scrubbed, at) || isQuoted(draft.scrubbed, at, 'titles')) continue;
      // One is enough in the sentence; all stand among the suggestions.
      const right = term.rights[0] ?? '';
      yield { at, message: 'redundant', data: { wrong: term.wrong, right }, suggestions: term.rights };
    }
  },
});
