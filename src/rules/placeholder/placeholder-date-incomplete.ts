/** 2021年 月 日, ——年月日, and the date at the foot while any part of it is blank. */

import { incompleteDate, listBlanks } from '../../draft/blanks.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'placeholder-date-incomplete',
  title: ['补全日期', 'Complete the date'],
  category: 'placeholder',
  severity: 'error',
  authority: '国标',
  basis: ['GB/T 9704—2012 7.3.5.4'],
  why: [
    '成文日期的年、月、日要写全，留空的日期等于没有落款。',
    'A date needs its year, month and day; with a blank in it the draft is not signed.',
  ],
  messages: {
    foot: [
      '成文日期“{text}”不完整，请写全年月日。',
      'The date “{text}” of the draft is not complete; write year, month and day.',
    ],
    gap: ['日期“{text}”不完整，请补上缺少的部分。', 'The date “{text}” is not complete; write what is missing.'],
  },
  examples: [
    { bad: '⟦月31日⟧下午，召开推进会。', good: '3月31日下午，召开推进会。' },
    { bad: '⟦YYYY年MM月DD日⟧，市水务局召开推进会。', good: '2025年9月11日，市水务局召开推进会。' },
    { bad: '市水务局于⟦2025年9月11⟧召开推进会。', good: '市水务局于2025年9月11日召开推进会。' },
    { good: '日期填写格式为YYYY年MM月DD日。2025年9月11、12日召开推进会，9月13—15日培训。' },
    {
      bad: '工作总结\n一年来，各项工作有序推进。\n第一党支部\n⟦20XX年X月X日⟧',
      good: '工作总结\n一年来，各项工作有序推进。\n第一党支部\n2021年3月5日',
    },
    {
      bad: '工作总结\n一年来，各项工作有序推进。\n区档案局\n⟦2021年 月 日⟧',
      good: '工作总结\n一年来，各项工作有序推进。\n区档案局\n2021年3月5日',
    },
    { bad: '该项目于⟦2021年　月　日⟧开工，⟦——年月日⟧竣工。', good: '该项目于2021年3月5日开工，2022年6月1日竣工。' },
    {
      bad: '⟦2021年月5日⟧召开动员会，⟦3月 日⟧完成，于⟦ 月 日⟧验收。',
      good: '2021年3月5日召开动员会，3月8日完成，于4月1日验收。',
    },
    { bad: '修订应急预案，⟦ 月 日⟧前组织演练。', good: '修订应急预案，5月8日前组织演练。' },
    { bad: '灯具已更换，⟦　月　日⟧完成。\n⟦　月　日⟧14:00报到。', good: '灯具已更换，5月8日完成。\n5月9日14:00报到。' },
    { bad: '请于⟦ 月 日⟧前报送回执，加盖公章。', good: '请于5月8日前报送回执，加盖公章。' },
    { good: '　　年　月　日（盖章）' },
    { good: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n二○○三年四月四日' },
    { good: '本 月 日程已排定，填表时间： 月 日' },
    { good: '登记表应当写明出生年月日，3月日均产量120吨，8月号刊物已出。' },
    { good: '验收人签字：　　　年　月　日' },
    {
      good: '廉政责任书\n严禁公款吃喝。\n镇党委书记（签字）：　　　　村党组织书记（签字）：\n　　　　年　　月　　日　　　　　　　　年　　月　　日',
    },
    {
      good: '附表：用车审批单\n用车审批单\n编号：　　　　　　年　　月　　日\n用车部门\t\n用车事由\t\n驾驶员\t\t车牌号\t',
    },
    { good: '2021年3月5日 召开动员会，二〇二一年三月五日印发。' },
    { bad: '⟦年至年⟧，我镇共补贴机具86台。', good: '2022年至2024年，我镇共补贴机具86台。' },
    { good: '逐年至年底，每年至年终考核一次。' },
    { bad: '⟦4月至月⟧集中整治。\n⟦日⟧上午召开会议。', good: '4月至5月集中整治。\n5月6日上午召开会议。' },
  ],
  *check({ draft }) {
    const foot = incompleteDate(draft);
    if (foot) yield { at: foot, message: 'foot', data: { text: shown(draft.text.slice(foot.start, foot.end)) } };
    for (const { kind, start, end, text, atMost } of listBlanks(draft)) {
      if (kind !== 'date' || (foot && start < foot.end && end > foot.start)) continue;
      yield { at: { start, end }, message: 'gap', data: { text: shown(text) }, ...(atMost && { atMost }) };
    }
  },
});

function shown(date: string): string {
  return date
    .replace(/[\s\u3000]+/gu, ' ')
    .trim()
    .slice(0, 20);
}
