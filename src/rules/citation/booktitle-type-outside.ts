/** The kind of a document outside the title marks of its own name: 《关于…》的通知. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const outside =
  /《关于[^《》]{4,60}》的?(?:通知|意见|决定|请示|报告|批复|函|方案|办法|规定)(?=[，。；、（]|要求|精神|等|规定)/gu;
const kind = /(?:通知|意见|决定|请示|报告|批复|函|方案|办法|规定|细则|条例|规则|计划|纪要)$/u;

export default defineRule({
  id: 'booktitle-type-outside',
  title: ['文种放在书名号内', 'Genre inside title marks'],
  category: 'citation',
  severity: 'off',
  authority: '实务',
  why: [
    '文种是公文标题的组成部分，应在书名号里面。',
    'The genre is part of a document’s title and stands inside the marks.',
  ],
  messages: {
    outside: ['文种是标题的一部分，应放在书名号内。', 'The genre is part of the title; put it inside the marks.'],
  },
  examples: [
    { bad: '落实⟦《关于加强值班工作》的通知⟧要求。', good: '落实《关于加强值班工作的通知》要求。' },
    { good: '落实《关于加强值班工作的通知》的要求，印发《值班方案》的通知。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups } of draft.matches(outside, Has.book)) {
      const title = groups[0].slice(0, groups[0].indexOf('》'));
      if (kind.test(title)) continue;
      yield { at: { start, end }, message: 'outside', suggestions: [`${title}${groups[0].slice(title.length + 1)}》`] };
    }
  },
});
