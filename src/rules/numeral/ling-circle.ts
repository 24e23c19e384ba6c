/** 二零二一年, 二O二一年: a year in Han numerals with the wrong zero. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const year = /(?<![一二三四五六七八九〇零○十百千])[一二](?:[零0Oo〇○Ｏ０一二三四五六七八九]{3})(?=年(?!级))/gu;
const wrong = /[零0OoＯ０]/gu;

export default defineRule({
  id: 'ling-circle',
  title: ['汉字年份用〇', 'Write 〇 in Han years'],
  category: 'numeral',
  severity: 'warning',
  authority: '国标',
  why: [
    '阿拉伯数字0有“零”和“〇”两种汉字形式：用于计量时写“零”，用于编号和年份时写“〇”。',
    'The zero is 零 in counts and 〇 in numbers and years.',
  ],
  basis: ['GB/T 15835—2011 5.2.5'],
  messages: {
    zero: ['汉字年份中的零应写“〇”，写作“{right}年”。', 'The zero of a Han year is 〇: write “{right}年”.'],
  },
  examples: [
    { bad: '自⟦二零二一⟧年起，⟦二O二二⟧年止。', good: '自二〇二一年起，二〇二二年止。' },
    { bad: '⟦二0二一⟧年召开。', good: '二〇二一年召开。' },
    { good: '二〇二一年共计三千零五十二件，二○○七年归档。' },
    { good: '一百二零年的老宅不在此列，一零一年份的编号也不在。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups, block } of draft.matches(year, Has.han)) {
      const right = groups[0].replace(wrong, '〇');
      if (right === groups[0] || block.role === 'date') continue;
      yield { at: { start, end }, message: 'zero', data: { right }, fix: { text: right } };
    }
  },
});
