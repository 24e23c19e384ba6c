/** Where a document shop cut the text off and asks for money or a login. */

import { defineRule } from '../../rule.ts';
import { removals } from '../kinds/removal.ts';

export default defineRule({
  id: 'residue-paywall',
  title: ['补全被截断的内容', 'Complete what a paywall cut off'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '文库只展示一部分，其余要登录或付费才能看：这里之后的内容没有复制全。',
    'The document shop shows only a part: what follows here is missing from the copy.',
  ],
  messages: {
    cut: [
      '此处是网站付费提示，内容可能被截断，应补全正文并删去提示。',
      'A paywall notice: text may be missing here; complete it and delete the notice.',
    ],
  },
  examples: [
    { bad: '全年培训干部420人次。⟦仅展示756字，全文共3120字⟧', good: '全年培训干部420人次。' },
    { bad: '全年培训干部420人次⟦……（省略1204字，正式会员可完整阅读）⟧', good: '全年培训干部420人次' },
    { bad: '全年培训干部420人次。⟦（阅读全部内容，您需要先登录！）⟧', good: '全年培训干部420人次。' },
    {
      bad: '全年培训干部420人次。\n⟦预览已结束，免费获取全文⟧\n⟦剩余70%内容，开通会员后即可阅读全文⟧\n⟦展开全文⟧',
      good: '全年培训干部420人次。',
    },
    { bad: '⟦以下内容需要付费阅读⟧\n全年培训干部420人次。⟦【回复可见】⟧', good: '全年培训干部420人次。' },
    { bad: '全年培训干部420人次。⟦【文章共2860字，仅供会员下载】⟧', good: '全年培训干部420人次。' },
    { bad: '全年培训干部420人次。\n⟦已阅读5页，还剩18页未读 继续免费阅读⟧', good: '全年培训干部420人次。' },
    {
      bad: '全年培训干部420人次。\n⟦剩余部分需下载后查看⟧\n⟦——此处为会员内容——⟧\n⟦全文共5800字，下载后可编辑⟧',
      good: '全年培训干部420人次。',
    },
    { good: '企业登录政务平台即可查看政策全文，展示馆展示实物120件。' },
    { good: '商会会员登记率98%，注册会员单位36家，试读活动吸引读者2000人。' },
    { good: '此处有省略，全文见附件。' },
  ],
  *check({ draft }) {
    for (const { at, fix } of removals(draft, 'paywall')) yield { at, message: 'cut', fix };
  },
});
