/** Disclaimers and copyright notices of the site a text was copied from. */

import { defineRule } from '../../rule.ts';
import { removals } from '../kinds/removal.ts';

export default defineRule({
  id: 'residue-copyright-notice',
  title: ['删去版权和免责声明', 'Delete copyright notices'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '“仅供学习参考”“侵权请联系删除”一类声明是素材网站加的，不属于文稿。',
    'Such notices were added by a template site and are no part of the draft.',
  ],
  messages: {
    notice: [
      '此处是素材网站的版权或免责声明，应删去。',
      'A copyright notice or disclaimer of a template site; delete it.',
    ],
  },
  examples: [
    {
      bad: '全年接待来访260批次。\n⟦版权声明：本文来源于网络，版权归原作者所有，如有侵权请联系删除。⟧',
      good: '全年接待来访260批次。',
    },
    {
      bad: '⟦（仅供学习参考，请勿用于商业用途）⟧\n全年接待来访260批次。\n⟦本资料仅供参考⟧',
      good: '全年接待来访260批次。',
    },
    { bad: '全年接待来访260批次。⟦以上内容来源于网络，侵删。⟧', good: '全年接待来访260批次。' },
    {
      bad: '全年接待来访260批次。\n⟦转载请注明出处⟧\n⟦Copyright © 2023 All Rights Reserved⟧\n⟦版权归本站所有。⟧',
      good: '全年接待来访260批次。',
    },
    {
      bad: '全年培训干部420人次。\n⟦声明：本文仅代表作者观点⟧\n⟦著作权归作者所有⟧\n⟦（图源网络，侵删）⟧',
      good: '全年培训干部420人次。',
    },
    { good: '专利著作权归单位所有，发言仅代表作者观点的，应当注明。' },
    { good: '测算结果仅供参考，该表所列为“仅供参考”的口径。' },
    { good: '内部资料 注意保存\n查处侵权案件86起，加强版权登记，规范新闻转载。' },
    { good: '数据来源于网络问政平台，联系企业删除违规宣传12条。' },
  ],
  *check({ draft }) {
    for (const { at, fix } of removals(draft, 'copyright')) yield { at, message: 'notice', fix };
  },
});
