/** A year written with its last two digits: 21年底. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const short =
  /(?<![0-9０-９.．十百千万亿个达近约超满第—～~–-])([0-9]{2})年(?=底|初|末|度|[1-9]月|1[0-2]月|上半年|下半年)/gu;
const behind =
  /(?:工作|工龄|党龄|教龄|任职|从事|历时|历经|为期|长达|服役|坚持|连续|过去|今后|未来|经过|扎根|奋斗|用了|有)$/u;

export default defineRule({
  id: 'year-short',
  title: ['年份写全四位', 'Four digits for a year'],
  category: 'numeral',
  severity: 'off',
  authority: '国标',
  why: [
    '四位数字表示的年份不应简写为两位，否则既不严谨又容易被看成年数。',
    'A year of four digits is not shortened to two, lest it be read as a number of years.',
  ],
  basis: ['GB/T 15835—2011 5.1.4'],
  messages: {
    short: ['年份不应简写，请写作“{right}年”。', 'Do not shorten the year; write “{right}年”.'],
  },
  examples: [
    { bad: '⟦21年⟧底全部完工，⟦22年⟧3月投入使用。', good: '2021年底全部完工，2022年3月投入使用。' },
    { good: '他扎根基层工作21年来，从未请假；2021年底当选先进。' },
    { good: '历时12年来的整治见到成效，服务期满10年初审合格。' },
  ],
  *check({ draft }) {
    const { year } = draft;
    for (const { start, block, groups } of draft.matches(short, Has.digit)) {
      const two = groups[1] ?? '';
      const from = Math.max(block.line.start, start - 4);
      if (behind.test(draft.scrubbed.slice(from, start))) continue;
      const now = year?.value ?? 2030;
      const right = Number(two) <= (now % 100) + 5 ? `20${two}` : `19${two}`;
      yield { at: { start, end: start + 3 }, message: 'short', data: { right }, suggestions: [`${right}年`] };
    }
  },
});
