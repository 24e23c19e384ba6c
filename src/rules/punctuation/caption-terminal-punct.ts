/** A caption of a figure or table that ends in 。. */

import { defineRule } from '../../rule.ts';

const caption = /^(?:附?[图表])[\s\u3000]?[0-9０-９]{1,2}(?:[-.—][0-9]{1,2})?[\s\u3000：:]+[^。]{2,40}。$/u;
const sentence = /显示|表明|所示|反映|可见|看出|可知|列出|给出|是|为/u;

export default defineRule({
  id: 'caption-terminal-punct',
  title: ['图表说明末尾不用句号', 'No stop after a caption'],
  category: 'punctuation',
  severity: 'info',
  authority: '国标',
  why: ['图或表的短语式说明，末尾不用句号。', 'The short caption of a figure or table takes no full stop.'],
  basis: ['GB/T 15834—2011 A.1'],
  messages: {
    stop: ['图表说明末尾不用句号，应删去。', 'A caption takes no full stop; delete it.'],
  },
  examples: [
    { bad: '收支情况说明\n表1 全年经费收支情况⟦。⟧', good: '收支情况说明\n表1 全年经费收支情况' },
    { bad: '收支情况说明\n图2-1：各科室人员分布⟦。⟧', good: '收支情况说明\n图2-1：各科室人员分布' },
    { good: '收支情况说明\n表1 显示，全年收支基本平衡。\n图书馆已建成。' },
  ],
  *check({ draft }) {
    for (const { role, start, end } of draft.blocks) {
      if (role === 'code' || role === 'title' || end - start > 60 || !'图表附'.includes(draft.scrubbed.charAt(start)))
        continue;
      const text = draft.scrubbed.slice(start, end);
      if (!caption.test(text) || sentence.test(text)) continue;
      yield { at: { start: end - 1, end }, message: 'stop', fix: { text: '' } };
    }
  },
});
