/** A padded running number: 〔2021〕012号. */

import { defineRule } from '../../rule.ts';
import { documentNumbers } from '../kinds/docno.ts';

export default defineRule({
  id: 'docno-zero',
  title: ['文号序号不编虚位', 'No padding in a number'],
  category: 'citation',
  severity: 'warning',
  authority: '国标',
  why: ['发文顺序号不编虚位，1不编为01。', 'The running number of a document is not padded: 1, not 01.'],
  basis: ['GB/T 9704—2012 7.2.5'],
  messages: {
    zero: ['发文顺序号不编虚位，应写作“{right}号”。', 'The running number is not padded: write “{right}号”.'],
  },
  examples: [
    { bad: '依据国办发〔2021〕⟦012⟧号文件。', good: '依据国办发〔2021〕12号文件。' },
    { good: '依据国办发〔2021〕120号文件，招标编号2021-012号。' },
  ],
  *check({ draft }) {
    for (const { digits, digitsAt } of documentNumbers(draft)) {
      const right = digits.replace(/^0+/u, '');
      if (right === digits || right === '') continue;
      yield { at: digitsAt, message: 'zero', data: { right }, fix: { text: right } };
    }
  },
});
