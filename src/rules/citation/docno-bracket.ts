/** The year of a document number in brackets other than 〔〕. */

import { defineRule } from '../../rule.ts';
import { documentNumbers } from '../kinds/docno.ts';

export default defineRule({
  id: 'docno-bracket',
  title: ['文号年份用六角括号', 'Document years in 〔〕'],
  category: 'citation',
  severity: 'warning',
  authority: '国标',
  why: [
    '发文字号的年份标全称，用六角括号“〔〕”括入，不用方括号、圆括号。',
    'The year of a document number stands in 〔〕, not in square or round brackets.',
  ],
  basis: ['GB/T 9704—2012 7.2.5'],
  messages: {
    bracket: [
      '发文字号的年份应用六角括号，写作“{right}”。',
      'The year of a document number stands in 〔〕: write “{right}”.',
    ],
  },
  examples: [
    {
      bad: '依据国办发⟦[2021]⟧12号、民发⟦（2020）⟧8号和教办⟦【2019】⟧3号文件。',
      good: '依据国办发〔2021〕12号、民发〔2020〕8号和教办〔2019〕3号文件。',
    },
    { bad: '根据《值班办法》（区政办发⟦(2022)⟧第5号）执行。', good: '根据《值班办法》（区政办发〔2022〕第5号）执行。' },
    { good: '依据国办发〔2021〕12号文件，不服（2021）京01民终123号判决。' },
    { good: '刊登于《学习月刊》（2020）3号刊物，见公告2021年第12号。' },
  ],
  *check({ draft }) {
    for (const { open, close, year, yearAt } of documentNumbers(draft)) {
      if (open === '〔' && close === '〕') continue;
      const right = `〔${year}〕`;
      yield { at: yearAt, message: 'bracket', data: { right }, fix: { text: right } };
    }
  },
});
