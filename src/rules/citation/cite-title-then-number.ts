/** The number of a document before its title. */

import { defineRule } from '../../rule.ts';
import { documentNumbers } from '../kinds/docno.ts';

export default defineRule({
  id: 'cite-title-then-number',
  title: ['先引标题后引文号', 'Title first, then number'],
  category: 'citation',
  severity: 'off',
  authority: '实务',
  why: [
    '引用公文习惯先引标题、后在括号里引发文字号，便于读者先知道是什么文件。',
    'A document is cited by its title, then its number in brackets, so that the reader knows what it is.',
  ],
  messages: {
    order: [
      '引用公文习惯先写标题后写文号，可写作“《…》（{number}）”。',
      'Cite the title first, then the number: 《…》（{number}）.',
    ],
  },
  examples: [
    {
      bad: '按照⟦国办发〔2021〕12号⟧《关于加强值班工作的通知》要求。',
      good: '按照《关于加强值班工作的通知》（国办发〔2021〕12号）要求。',
    },
    { good: '按照《关于加强值班工作的通知》（国办发〔2021〕12号）和《会议制度》要求。' },
  ],
  *check({ draft }) {
    for (const { start, end, code } of documentNumbers(draft)) {
      const behind = draft.scrubbed.slice(end, end + 6);
      if (!/^\s?号(?:文件?)?《/u.test(behind)) continue;
      const at = { start: start - codeLength(code), end: end + behind.indexOf('号') + 1 };
      yield { at, message: 'order', data: { number: draft.text.slice(at.start, at.end) } };
    }
  },
});

/** 按照国办发: the verb before the code is not part of it. */
function codeLength(code: string): number {
  return code.replace(/^.*(?:按照|根据|依据|遵照|落实|执行|关于|学习|贯彻|转发|印发|以|和|及|与|按)/u, '').length;
}
