/** “截止2023年底”: 截止 ends something, 截至 says up to when. */

import { defineRule } from '../../rule.ts';

const before = '(?<![报名集稿期间动交办理付])';
const time =
  '目前|现在|当前|今[天年日]|昨[天日]|去年|上[年月周]|本[月周年日]|发稿|[0-9０-９]{2,4}年|[0-9０-９]{1,2}月|[0-9０-９]{1,2}日|[0-9]{1,2}时|[Xx×*]{1,4}年|[Xx×*]{1,2}月|20[Xx×*]{2}|二[〇○零]|[一二三四]季度|[一二三四五六七八九十]+月|年底|月底|季末|年末|月末|会议召开|报告期末';
const pattern = new RegExp(`${before}截止(?:到|至|于)?(?=(?:${time}))`, 'gu');

export default defineRule({
  id: 'jiezhi',
  title: ['区分截止与截至', 'Tell 截至 from 截止'],
  category: 'wording',
  severity: 'warning',
  authority: '行业',
  why: [
    '“截止”是到期停止，后面不带时间；说统计到什么时候为止，用“截至”。',
    '截止 means that something ends; 截至 says up to when something is counted.',
  ],
  basis: ['《图书编校质量差错认定细则》十二', '《报纸编校质量评比差错认定细则》25'],
  messages: { jiezhi: ['“{text}”后面是时间，应用“截至”。', '“{text}” stands before a time; write 截至.'] },
  examples: [
    { bad: '⟦截止⟧2023年底，共办结事项120件。', good: '截至2023年底，共办结事项120件。' },
    { bad: '⟦截止到⟧目前，支部有党员32名。', good: '截至目前，支部有党员32名。' },
    {
      bad: '⟦截止至⟧9月30日，完成投资3亿元；⟦截止⟧今年三季度末全部开工。',
      good: '截至9月30日，完成投资3亿元；截至今年三季度末全部开工。',
    },
    { bad: '⟦截止⟧去年底，参保率达98%。', good: '截至去年底，参保率达98%。' },
    { good: '报名于5月10日截止，报名截止5月10日，截止日期不得推迟。' },
    { good: '截至目前，整改工作已经完成。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups } of draft.matches(pattern)) {
      yield { at: { start, end }, message: 'jiezhi', data: { text: groups[0] }, fix: { text: '截至' } };
    }
  },
});
