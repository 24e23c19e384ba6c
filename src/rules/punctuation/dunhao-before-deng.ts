/** 、 before 等 that closes an enumeration. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';
import { dengWord } from '../kinds/deng.ts';

/** 跑3个窗口、等20天: one waits. */
const waiting =
  '等(?:了|上|够|待)?(?:[0-9.]+|[一二两三四五六七八九十半几]+)(?:多|余)?(?:个)?(?:工作日|天|小时|分钟|个月|月|年|周|星期|季度)';
const pattern = new RegExp(`、(?=等)(?!${dengWord}|${waiting})`, 'gu');

export default defineRule({
  id: 'dunhao-before-deng',
  title: ['“等”前不用顿号', 'No 、 before 等'],
  category: 'punctuation',
  severity: 'warning',
  authority: '国标',
  why: [
    '并列词语之间用顿号时，后面的“等”“等等”前不用点号。',
    'When items are joined by 、, no point stands before the 等 that closes them.',
  ],
  basis: ['GB/T 15834—2011 B.1.2'],
  messages: {
    before: ['顿号并列的词语，“等”前不用顿号，应删去。', 'Items joined by 、 take none before 等; delete it.'],
  },
  examples: [
    { bad: '走访企业、社区、学校⟦、⟧等，收集意见63条。', good: '走访企业、社区、学校等，收集意见63条。' },
    { bad: '涉及环保、交通⟦、⟧等方面的问题。', good: '涉及环保、交通等方面的问题。' },
    { bad: '涉及环保、交通、教育⟦、⟧等3个领域。', good: '涉及环保、交通、教育等3个领域。' },
    { bad: '涉及环保、交通⟦、⟧等等。', good: '涉及环保、交通等等。' },
    { bad: '存在隐患排查不细、培训不到位⟦、⟧等突出问题。', good: '存在隐患排查不细、培训不到位等突出问题。' },
    { good: '克服靠、等、要思想，杜绝“等、靠、要”。' },
    { good: '过去要跑4个窗口、交12份材料、等15个工作日；如今交3份材料、等两天。' },
    { good: '区分险种、等级、地区确定费率，设置候诊区、等候区和办事窗口。' },
    { good: '哪些先办，哪些缓办，等等，都要列出清单。' },
  ],
  *check({ draft }) {
    for (const { start, end } of draft.matches(pattern, Has.enumeration)) {
      yield { at: { start, end }, message: 'before', fix: { text: '' } };
    }
  },
});
