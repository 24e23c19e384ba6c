/** A private account (微信, QQ) that stands in the text outside a note for enquiries. */

import { defineRule, type Finding } from '../../rule.ts';
import { removals } from '../kinds/removal.ts';

const enquiries =
  /联系人|联系电话|联系方式|联络|电话|手机|邮箱|咨询|报名|报送|工作群|群名|群号|请加入|扫码|客户|举报|投诉/u;
const places: ReadonlySet<string> = new Set(['note', 'attachment-note', 'table', 'imprint']);

export default defineRule({
  id: 'residue-contact-im',
  title: ['正文不留私人账号', 'Leave no private account in the text'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '正文里孤零零的微信号、QQ号多是推广残留；确需联系的，写在附注“联系人”里。',
    'A lone account in the prose is mostly a leftover of an advertisement; contacts belong in a note.',
  ],
  messages: {
    account: [
      '正文中有聊天账号“{text}”，应删去；确需联系的，移到附注。',
      'The account “{text}” stands in the text; delete it or move it to the note for enquiries.',
    ],
    enquiry: [
      '此处有聊天账号“{text}”，请确认可以公开。',
      'Here is the account “{text}”; make sure that it may be published.',
    ],
  },
  examples: [
    { bad: '培训效果明显。⟦微信：kzqz2021⟧', good: '培训效果明显。' },
    { bad: '一、培训情况\n⟦QQ：2087654321⟧\n举办培训班6期。', good: '一、培训情况\n举办培训班6期。' },
    { bad: '（联系人：周文，⟦微信号：zhouwen_88⟧）', good: '（联系人：周文）' },
    { bad: '请加入工作⟦QQ群：563120988⟧，及时接收材料。', good: '请加入工作群，及时接收材料。' },
    { good: '各支部建立微信群、QQ群，通过支部微信公众号推送学习内容120期。' },
    { good: '采购VX530型设备3台，开通QQ邮箱接收材料，邮箱：zhbgs@qq.com。' },
  ],
  *check({ draft }): Iterable<Finding<'account' | 'enquiry'>> {
    const { text } = draft;
    let next = 0;
    for (const { at } of removals(draft, 'contact')) {
      while ((draft.blocks[next]?.line.end ?? Number.POSITIVE_INFINITY) <= at.start) next++;
      const block = draft.blocks[next];
      const data = { text: text.slice(at.start, at.end) };
      const line = text.slice(
        Math.max(block?.line.start ?? 0, at.start - 60),
        Math.min(block?.line.end ?? at.end, at.end + 60),
      );
      const meant = block !== undefined && (places.has(block.role) || block.part > 0 || enquiries.test(line));
      // In running prose an account may be evidence or an address; alone it is a leftover.
      const alone =
        /(?:^|[\s。！？；【[“])$/u.test(text.slice(Math.max(0, at.start - 1), at.start)) &&
        /^(?:$|[\s。！；】\]”])/u.test(text.slice(at.end, at.end + 1));
      if (meant) yield { at, message: 'enquiry', data, atMost: 'info' };
      else yield alone ? { at, message: 'account', data } : { at, message: 'account', data, atMost: 'warning' };
    }
  },
});
