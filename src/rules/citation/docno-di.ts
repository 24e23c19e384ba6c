/** 第 before the running number of a document. */

import { defineRule } from '../../rule.ts';
import { documentNumbers } from '../kinds/docno.ts';

const labelled = /(?:编号|(?:协议|合同|许可|登记|证书?|备案|案)号)[：:][\u4e00-\u9fffA-Za-z]{0,12}$/u;

export default defineRule({
  id: 'docno-di',
  title: ['文号序号前不加“第”', 'No 第 in a document number'],
  category: 'citation',
  severity: 'warning',
  authority: '国标',
  why: ['发文顺序号不加“第”字，直接写“12号”。', 'The running number of a document takes no 第.'],
  basis: ['GB/T 9704—2012 7.2.5'],
  messages: {
    di: ['发文顺序号不加“第”，应写作“{right}号”。', 'The running number takes no 第: write “{right}号”.'],
  },
  examples: [
    { bad: '依据国办发〔2021〕⟦第⟧12号文件。', good: '依据国办发〔2021〕12号文件。' },
    { bad: '依据国办发〔2021〕 ⟦第⟧ 12号文件。', good: '依据国办发〔2021〕  12号文件。' },
    { good: '依据国办发〔2021〕12号文件和财政部令第12号。' },
    { good: '调解协议书\n编号：江人调字〔2024〕第12号' },
    { good: '不服县公安局〔2022〕第3号复议决定，申请国家赔偿。' },
    { good: '依据住建部令〔2021〕第12号令。' },
    { good: '审计报告\n天衡审字（2024）第00561号' },
  ],
  *check({ draft }) {
    for (const { start, code, ordinalAt, digits } of documentNumbers(draft)) {
      if (!ordinalAt || /[令告]$/u.test(code)) continue;
      // Agreements, permits and certificates are numbered in a way of their own.
      if (labelled.test(draft.scrubbed.slice(Math.max(0, start - 24), start))) continue;
      yield { at: ordinalAt, message: 'di', data: { right: digits }, fix: { text: '' } };
    }
  },
});
