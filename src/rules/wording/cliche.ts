/** Stock phrases that an office may want to see less of. */

import { words } from '../../options.ts';
import { defineRule } from '../../rule.ts';
import { phrases } from './cliche.list.ts';

export default defineRule({
  id: 'cliche',
  title: ['少用套话', 'Avoid stock phrases'],
  category: 'wording',
  severity: 'off',
  authority: '实务',
  why: [
    '“高度重视”“切实加强”放在哪里都说得通，读者记不住；能写做法和数字的，写做法和数字。',
    'A phrase that fits everywhere says nothing; write what was done and how much.',
  ],
  options: { more: words([], ['本单位另外列出的套话（至少两个字）', 'more phrases, two characters or longer']) },
  messages: {
    cliche: ['“{text}”较笼统，请写出具体做法或数据。', '“{text}” is general; say what was done, and how much.'],
  },
  words: phrases,
  examples: [
    { bad: '支部⟦高度重视⟧档案管理。', good: '支部每季度研究一次档案管理。' },
    { bad: '我们要⟦埋头苦干⟧。', good: '我们每周销号一批问题。', options: { more: ['埋头苦干'] } },
    { good: '各科室对群众来信高度关注并逐件回复。' },
  ],
  *check({ draft, hits, options }) {
    for (const { start, end } of hits) {
      const at = { start, end };
      yield { at, message: 'cliche', data: { text: draft.slice(at) } };
    }
    for (const phrase of options.more) {
      if (phrase.length < 2) continue;
      let start = draft.scrubbed.indexOf(phrase);
      for (; start >= 0; start = draft.scrubbed.indexOf(phrase, start + phrase.length)) {
        yield { at: { start, end: start + phrase.length }, message: 'cliche', data: { text: phrase } };
      }
    }
  },
});
