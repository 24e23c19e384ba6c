/** A sentence that a reader cannot hold. */

import { number } from '../../options.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'sentence-too-long',
  title: ['长句宜断开', 'Split long sentences'],
  category: 'punctuation',
  severity: 'off',
  authority: '实务',
  why: [
    '句子过长，读者记不住开头，写的人也容易丢掉主语。',
    'In a sentence too long the reader forgets its beginning and the writer its subject.',
  ],
  options: {
    length: number(150, [40, 1000], ['超过多少字算长句。', 'Characters above which a sentence is long.']),
  },
  messages: {
    long: ['本句长{count}字，宜断成几句。', 'This sentence has {count} characters; split it.'],
  },
  examples: [
    {
      bad: '⟦全年组织学习十二次，开展调研六次，走访企业三十家，解决问题四十个，化解矛盾五十件。⟧',
      good: '全年组织学习十二次，开展调研六次。走访企业三十家，解决问题四十个，化解矛盾五十件。',
      options: { length: 40 },
    },
    {
      good: '全年组织学习十二次；开展调研六次；走访企业三十家；解决问题四十个；化解矛盾五十件。',
      options: { length: 45 },
    },
  ],
  *check({ draft, options }) {
    for (const { start, end } of draft.sentences) {
      const count = end - start;
      if (count > options.length) yield { at: { start, end }, message: 'long', data: { count } };
    }
  },
});
