/** 、 before 以及. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const pattern = /、(?=以及)/gu;

export default defineRule({
  id: 'yiji-comma',
  title: ['“以及”前用逗号', 'A comma before 以及'],
  category: 'punctuation',
  severity: 'warning',
  authority: '国标',
  why: [
    '较长的并列词语，最后一项前可用“以及”，“以及”前应用逗号，不用顿号。',
    'A long list may close with 以及, before which a comma stands.',
  ],
  basis: ['GB/T 15834—2011 A.3'],
  messages: {
    comma: ['“以及”前应用“，”，不用“、”。', 'Write a comma before 以及, not 、.'],
  },
  examples: [
    { bad: '走访了企业、社区、学校⟦、⟧以及驻区部队。', good: '走访了企业、社区、学校，以及驻区部队。' },
    { good: '走访了企业、社区、学校，以及驻区部队。' },
    { good: '调整范围涉及社区以及学校，不涉及企业、机关。' },
  ],
  *check({ draft }) {
    for (const { start, end } of draft.matches(pattern, Has.enumeration))
      yield { at: { start, end }, message: 'comma', fix: { text: '，' } };
  },
});
