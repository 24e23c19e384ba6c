/** 5月1号 instead of 5月1日. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const spoken =
  /[0-9０-９一二三四五六七八九十]月(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})号(?![楼线文令机门店院国高地码井库岛矿公通区厅馆桥洞车船房展台岗仓桩刊])/gu;
/** The date below the text has a rule of its own. */
const others = new Set(['date', 'signature']);

export default defineRule({
  id: 'date-hao',
  title: ['日期用“日”不用“号”', 'Write 日, not 号'],
  category: 'numeral',
  severity: 'warning',
  authority: '实务',
  why: ['“号”是口语，公文里的日期用“日”。', '号 is spoken language; documents write 日.'],
  messages: {
    hao: ['日期中的“号”是口语，请写作“日”。', 'Write 日 in a date; 号 is spoken language.'],
  },
  examples: [
    { bad: '5月1⟦号⟧起施行，十月十二⟦号⟧前报送。', good: '5月1日起施行，十月十二日前报送。' },
    { good: '5月1号楼封顶，10月2号线通车，3月12号文下发。' },
    { good: '5月1日起施行，搬至12号办公。' },
  ],
  *check({ draft }) {
    for (const { end, block } of draft.matches(spoken, Has.han)) {
      if (!others.has(block.role)) yield { at: { start: end - 1, end }, message: 'hao', fix: { text: '日' } };
    }
  },
});
