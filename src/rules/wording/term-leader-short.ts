/** Leaders called by a short name and an office. */

import { defineRule } from '../../rule.ts';
import { isQuoted, occurrences, wordsOf } from '../kinds/terms.ts';

/** 学习总书记重要讲话 holds the same characters and is right. */
const names: readonly string[] = ['习总书记 习近平总书记 <学研练讲复实补温', '习主席 习近平主席 <学研练讲复实补温'];

export default defineRule({
  id: 'term-leader-short',
  title: ['领导人称谓写全', 'Write a leader’s name in full'],
  category: 'wording',
  severity: 'warning',
  authority: '实务',
  why: [
    '正式文稿中领导人的姓名写全称，姓后不直接加职务。',
    'In official texts a leader’s name is written in full before the office.',
  ],
  messages: { short: ['称谓应写全称：“{right}”。', 'Write the name in full: “{right}”.'] },
  words: wordsOf(names),
  examples: [
    { bad: '认真学习⟦习总书记⟧关于基层治理的重要论述。', good: '认真学习习近平总书记关于基层治理的重要论述。' },
    { good: '组织全体党员学习总书记重要讲话，研习主席台布置方案。' },
  ],
  *check({ draft, hits }) {
    for (const { at, right } of occurrences(draft, hits, names)) {
      if (isQuoted(draft.scrubbed, at)) continue;
      yield { at, message: 'short', data: { right }, fix: { text: right } };
    }
  },
});
