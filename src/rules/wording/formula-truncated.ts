/** A set formulation with a piece missing, or two of them run together. */

import { defineRule } from '../../rule.ts';
import { occurrences, wordsOf } from '../kinds/terms.ts';
import { formulas } from './formula-truncated.list.ts';

export default defineRule({
  id: 'formula-truncated',
  title: ['固定提法写完整', 'Write set formulations in full'],
  category: 'wording',
  severity: 'warning',
  authority: '实务',
  why: [
    '固定提法少字、串句，意思就变了；拿不准时照上级文件原文抄。',
    'A set formulation that lacks a word means something else; copy it from the document.',
  ],
  messages: {
    truncated: [
      '固定提法不完整，疑似应为“{right}”，请核对。',
      'The formulation is incomplete; “{right}” is probably meant.',
    ],
    numeral: ['固定提法应写作“{right}”，请改正。', 'The formulation is “{right}”.'],
    mixed: [
      '“高举…旗帜”与“以…思想为指导”疑似混用，请核对上级原文。',
      'Two formulations are run together here; check the original.',
    ],
  },
  words: wordsOf(formulas),
  examples: [
    {
      bad: '⟦高举习近平新时代中国特色社会主义伟大旗帜⟧，推进各项工作。',
      good: '高举中国特色社会主义伟大旗帜，以习近平新时代中国特色社会主义思想为指导，推进各项工作。',
    },
    { bad: '以⟦习近平新时代中国特色社会主义⟧为指导。', good: '以习近平新时代中国特色社会主义思想为指导。' },
    {
      bad: '践行⟦社会主义核心价值⟧，发挥⟦共青团后备军⟧作用。',
      good: '践行社会主义核心价值观，发挥共青团助手和后备军作用。',
    },
    { bad: '坚决做到“⟦二个维护⟧”。', good: '坚决做到“两个维护”。' },
    {
      bad: '做到⟦“两个拥护”⟧，以⟦习近平新时代特色社会主义思想⟧为指导。',
      good: '做到“两个维护”，以习近平新时代中国特色社会主义思想为指导。',
    },
    { bad: '统筹推进⟦“五位一体”布局⟧。', good: '统筹推进“五位一体”总体布局。' },
    { good: '深入学习习近平新时代中国特色社会主义思想，弘扬社会主义核心价值体系。' },
    { good: '高举习近平新时代中国特色社会主义思想伟大旗帜，推进各项工作。' },
    { good: '坚持新时代中国特色社会主义发展方向，高举中国特色社会主义伟大旗帜。' },
  ],
  *check({ draft, hits }) {
    for (const { at, term, right } of occurrences(draft, hits, formulas)) {
      const mixed = term.wrong.startsWith('高举');
      const numeral = /^二个|^“/u.test(term.wrong) && term.wrong.length === term.rights[0]?.length;
      yield {
        at,
        message: numeral ? 'numeral' : mixed ? 'mixed' : 'truncated',
        data: { right },
        suggestions: [right],
        ...(term.wrong === '共青团后备军' && { atMost: 'info' as const }),
      };
    }
  },
});
