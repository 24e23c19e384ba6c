/** A title whose parts are joined by · and, before the last, by 和. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

/** 卡尔·马克思和弗里德里希·恩格斯: names with a dot of their own on both sides are two people. */
const list = /《[\u3400-\u9fff]{1,6}·[\u3400-\u9fff]{1,6}(和|与)[\u3400-\u9fff]{1,6}》/gu;

export default defineRule({
  id: 'dot-list-he',
  title: ['间隔号并列不再用和', 'No 和 in a dotted title'],
  category: 'punctuation',
  severity: 'off',
  authority: '国标',
  why: [
    '并列的词语作标题时用间隔号相隔，就不应再用“和”“与”。',
    'Words of a title parted by · take no 和 before the last.',
  ],
  basis: ['GB/T 15834—2011 A.12'],
  messages: {
    he: [
      '标题中并列词语已用“·”相隔，“{word}”也请改为“·”。',
      'The words of the title are parted by ·; write · for “{word}” too.',
    ],
  },
  examples: [
    { bad: '编印《学习·实践⟦和⟧创新》一书。', good: '编印《学习·实践·创新》一书。' },
    { good: '编印《学习·实践·创新》和《工作与生活》。' },
    { good: '阅读《卡尔·马克思和弗里德里希·恩格斯》。' },
  ],
  *check({ draft }) {
    for (const { start, groups } of draft.matches(list, Has.book)) {
      const word = groups[1] ?? '';
      const at = start + groups[0].lastIndexOf(word);
      yield { at: { start: at, end: at + 1 }, message: 'he', data: { word }, suggestions: ['·'] };
    }
  },
});
