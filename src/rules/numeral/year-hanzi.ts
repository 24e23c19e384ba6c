/** A year in Han numerals in running text. */

import { Has } from '../../draft/mask.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule } from '../../rule.ts';
import { isEnclosed, pairingOf } from '../kinds/pairs.ts';

const year = /(?<![一二三四五六七八九〇零○])[一二][〇零○一二三四五六七八九]{3}年(?!级)/gu;
const running = new Set(['body', 'item', 'heading']);

export default defineRule({
  id: 'year-hanzi',
  title: ['正文年份用阿拉伯数字', 'Arabic figures for years'],
  category: 'numeral',
  severity: 'off',
  authority: '实务',
  why: [
    '公文正文的年份习惯用阿拉伯数字；求庄重时可用汉字，但全文应一致。',
    'Running text usually writes years in Arabic figures; Han numerals are solemn, and then used throughout.',
  ],
  messages: {
    han: [
      '公文正文的年份习惯用阿拉伯数字，可写作“{right}年”。',
      'Years in running text are usually Arabic: “{right}年”.',
    ],
  },
  examples: [
    { bad: '工作总结\n⟦二〇二一年⟧，全年接待群众320人次。', good: '工作总结\n2021年，全年接待群众320人次。' },
    { good: '工作总结\n执行《一九九九年防汛决定》，五年来成效明显。' },
    { good: '工作总结\n2021年，全年接待群众320人次。\n第一支部\n二〇二一年十二月五日' },
  ],
  *check({ draft }) {
    for (const { start, end, block, groups } of draft.matches(year, Has.han)) {
      // Titles and quotations keep the writing of their source.
      if (!running.has(block.role) || isEnclosed(pairingOf(draft, block), start)) continue;
      const value = parseNumeral(groups[0].slice(0, 4).replace(/[零○]/gu, '〇'));
      if (value === undefined) continue;
      yield { at: { start, end }, message: 'han', data: { right: value }, suggestions: [`${value}年`] };
    }
  },
});
