/** 09月05日: padded month or day outside the date of the document. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const padded = /0[1-9](?:月(?![刊份])|月份|[日号])/gu;
/** A figure, a point or a stroke before it: a time, a number, an ISO date. */
const joined = /[0-9０-９.．:：/-]/u;
const others = new Set(['date', 'signature', 'table']);

export default defineRule({
  id: 'date-zero-pad',
  title: ['月日前不加零', 'No zero before month or day'],
  category: 'numeral',
  severity: 'info',
  authority: '实务',
  why: [
    '公文里的月、日一般不编虚位；写成“09月05日”多是从系统里导出的。',
    'Documents do not pad months and days; 09月05日 comes from an export.',
  ],
  messages: {
    zero: ['月、日一般不补零，可写作“{right}”。', 'Months and days are not padded: “{right}”.'],
  },
  examples: [
    { bad: '2021年⟦09月⟧⟦05日⟧召开动员会。', good: '2021年9月5日召开动员会。' },
    { good: '系统显示2021-09-05 08:05导出，10月20日截止。' },
    { good: '第10月日均客流205人次，编号2009月报。' },
  ],
  *check({ draft }) {
    for (const { start, end, block, groups } of draft.matches(padded, Has.digit)) {
      if (others.has(block.role)) continue;
      const left = draft.scrubbed.slice(Math.max(block.line.start, start - 2), start);
      const month = groups[0].charAt(2) === '月';
      if (month ? joined.test(left.slice(-1)) : !/[0-9]月$/u.test(left)) continue;
      const right = groups[0].slice(1);
      yield { at: { start, end }, message: 'zero', data: { right }, fix: { text: right } };
    }
  },
});
