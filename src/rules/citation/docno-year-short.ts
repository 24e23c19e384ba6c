/** A document number with two figures of its year. */

import { defineRule } from '../../rule.ts';
import { documentNumbers } from '../kinds/docno.ts';

export default defineRule({
  id: 'docno-year-short',
  title: ['文号年份标全称', 'Whole year in a number'],
  category: 'citation',
  severity: 'warning',
  authority: '国标',
  why: ['发文字号的年份应标全称，不写成“〔21〕”。', 'The year of a document number is written in full, not 〔21〕.'],
  basis: ['GB/T 9704—2012 7.2.5'],
  messages: {
    year: ['发文字号的年份应标全称，如“{right}”。', 'Write the year of a document number in full, as “{right}”.'],
  },
  examples: [
    { bad: '依据国办发⟦〔21〕⟧12号文件。', good: '依据国办发〔2021〕12号文件。' },
    { good: '依据国办发〔2021〕12号文件，参见第〔3〕条、附注〔12〕。' },
  ],
  *check({ draft }) {
    for (const { open, close, year, yearAt } of documentNumbers(draft)) {
      if (year.length !== 2) continue;
      const right = `${open}${Number(year) > 60 ? '19' : '20'}${year}${close}`;
      yield { at: yearAt, message: 'year', data: { right }, suggestions: [right] };
    }
  },
});
