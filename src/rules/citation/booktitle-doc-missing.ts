/** The name of a document cited without title marks. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

/** The name begins behind the verb and ends in what it is; shorter names are common nouns. */
const cited =
  /(?<=(?:根据|依据|按照|遵照|印发|出台|制定|修订|下发|转发|学习|落实|违反)(?:了)?)(中国共产党[\u4e00-\u9fff]{0,16}(?:章程|条例|准则|规则|细则)|中华人民共和国[\u4e00-\u9fff]{1,16}(?:法|条例)|关于[\u4e00-\u9fff]{4,40}?的(?:实施意见|意见|通知|决定|实施方案|规定|办法))(?=[，。；、]|规定|精神|要求|等|有关|和|（)/gu;

export default defineRule({
  id: 'booktitle-doc-missing',
  title: ['文件名用书名号', 'Title marks for documents'],
  category: 'citation',
  severity: 'off',
  authority: '国标',
  why: [
    '引用的文件名称用书名号标示，读者才能看清名称到哪里为止。',
    'The name of a cited document stands in title marks, which show where it ends.',
  ],
  basis: ['GB/T 15834—2011 4.15.3.2'],
  messages: {
    missing: ['文件名称应加书名号，写作“《{name}》”。', 'Put the name of the document in title marks: 《{name}》.'],
  },
  examples: [
    {
      bad: '根据⟦中国共产党支部工作条例⟧规定，制定了⟦关于加强值班工作的实施意见⟧，并抓好落实。',
      good: '根据《中国共产党支部工作条例》规定，制定了《关于加强值班工作的实施意见》，并抓好落实。',
    },
    { good: '根据《中国共产党支部工作条例》规定，学习党章，落实关于改进作风的要求。' },
    { good: '按照“关于做好值班工作的通知”栏目安排，学习中国共产党历史。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups, block } of draft.matches(cited, Has.han)) {
      if (block.role === 'title' || block.role === 'heading') continue;
      const [name] = groups;
      yield { at: { start, end }, message: 'missing', data: { name }, suggestions: [`《${name}》`] };
    }
  },
});
