/** A mobile number in the prose. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const mobile =
  /(?<![0-9０-９A-Za-z.\-—–/])(?:\+?86[- ]?)?(?:1[3-9]\d[- ]?\d{4}[- ]?\d{4}|１[３-９][０-９]{9})(?![0-9０-９A-Za-z.])/gu;
const meant = /联系|电话|手机|热线|咨询|报名|举报|投诉|传真|邮箱|号码|监督|服务|值班|拨打|致电|微信|姓名|身份证|账号/u;
const places: ReadonlySet<string> = new Set(['note', 'attachment-note', 'table', 'imprint', 'signature', 'annex']);

export default defineRule({
  id: 'residue-phone',
  title: ['正文不留手机号', 'Leave no mobile number in the text'],
  category: 'residue',
  severity: 'warning',
  authority: '实务',
  why: [
    '正文里孤立的手机号多是推广残留或个人信息；联系方式写在附注里。',
    'A lone mobile number is a leftover or personal data; contacts belong in a note.',
  ],
  messages: {
    mobile: [
      '正文出现手机号，请删去或移到附注。',
      'A mobile number stands in the text; delete it or move it to the note for enquiries.',
    ],
  },
  examples: [
    { bad: '全年走访企业46家。⟦13900001234⟧', good: '全年走访企业46家。' },
    { bad: '由王主任⟦139-0000-1234⟧牵头负责。', good: '由王主任牵头负责。' },
    { bad: '由王主任（⟦１３９００００１２３４⟧）牵头负责。', good: '由王主任牵头负责。' },
    { good: '请于5月10日前报名，联系人：周文，电话：13900001234。' },
    { good: '（联系人：周文，13900001234）' },
    { good: '项目代码13900001234567，投资1390000.1234万元。' },
  ],
  *check({ draft }) {
    for (const { start, end, block } of draft.matches(mobile, Has.digit | Has.wide)) {
      if (block.part > 0 || places.has(block.role)) continue;
      if (meant.test(draft.text.slice(Math.max(block.line.start, start - 40), Math.min(block.line.end, end + 12))))
        continue;
      yield { at: { start, end }, message: 'mobile' };
    }
  },
});
