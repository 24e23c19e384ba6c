/** 13～17万元, 15—30%: the first end of a range lacks what gives its size. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const range =
  /(?<![0-9A-Za-z.．/～~—–-])([0-9]{1,3}(?:\.[0-9]{1,3})?)([～~—–-]{1,2})([0-9]{1,4}(?:\.[0-9]{1,3})?)(%|％|‰|万亿|亿|万)/gu;
/** Numbers of years, versions and scores before the figures. */
const other = /(?:第|图|表|编号|比分|以|\d年)$/u;

export default defineRule({
  id: 'range-unit-omitted',
  title: ['范围两端写全单位', 'Units at both ends'],
  category: 'numeral',
  severity: 'warning',
  authority: '国标',
  why: [
    '“13～17万元”可以理解成十三元到十七万元；省略会引起歧义的，前一个数的“万”“亿”“%”不应省略。',
    '13～17万元 may be read as 13 yuan to 170,000; 万, 亿 and % are not left out where that misleads.',
  ],
  basis: ['GB/T 15835—2011 5.1.3'],
  messages: {
    unit: [
      '前一个数不应省略“{unit}”，应写作“{right}”。',
      'Do not leave out “{unit}” at the first end: write “{right}”.',
    ],
  },
  examples: [
    { bad: '每户补助⟦13⟧～17万元，增幅⟦4.5⟧—5%。', good: '每户补助13万～17万元，增幅4.5%—5%。' },
    { bad: '投资规模⟦9⟧—16亿元。', good: '投资规模9亿—16亿元。' },
    { good: '每户补助13万～17万元，每袋重5～100公斤，见第400—429页。' },
    { good: '2019—2021年增长15%，5000—1万元，1—9月增速为8%。' },
  ],
  *check({ draft }) {
    for (const { start, block, groups } of draft.matches(range, Has.dash)) {
      const [, from = '', joint = '', to = '', written = ''] = groups;
      if (Number(from) >= Number(to) || other.test(draft.scrubbed.slice(Math.max(block.line.start, start - 2), start)))
        continue;
      const right = `${from}${written}${joint}${to}${written}`;
      yield {
        at: { start, end: start + from.length },
        message: 'unit',
        data: { unit: written, right },
        fix: { text: from + written },
      };
    }
  },
});
