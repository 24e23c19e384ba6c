/** ○○局, □□, △△, **镇, ???镇长: shapes where a name belongs. */

import { defineRule } from '../../rule.ts';
import { blankFindings } from '../kinds/blank.ts';

export default defineRule({
  id: 'placeholder-glyph-run',
  title: ['圈、框、星号处要填内容', 'Fill in circles, boxes and asterisks'],
  category: 'placeholder',
  severity: 'error',
  authority: '工具',
  why: [
    '圈、框、星号和问号代替了名称或数字，读者不知道说的是谁。',
    'Circles, boxes, asterisks or question marks stand where a name or a number belongs.',
  ],
  messages: {
    named: ['“{text}”尚未填写：{target}。', '“{text}” is not filled in: {target}.'],
    plain: ['“{text}”尚未填写：具体{wanted}。', '“{text}” is not filled in: {what}.'],
  },
  examples: [
    { bad: '⟦○○⟧局与⟦△△⟧公司签订协议。', good: '水务局与清源公司签订协议。' },
    { bad: '⟦**⟧镇党委书记⟦＊＊⟧同志到⟦**⟧村调研。', good: '青溪镇党委书记王立新同志到石桥村调研。' },
    {
      bad: '由⟦***⟧负责。\n责任人：检测站站长⟦***⟧。\n⟦＊＊⟧实验学校',
      good: '由李文负责。\n责任人：检测站站长赵立新。\n石桥实验学校',
    },
    {
      bad: '⟦＊＊⟧小学\n签发人：⟦***⟧\n联系人：⟦？？⟧，请按时参加。',
      good: '石桥小学\n签发人：李文\n联系人：赵立新，请按时参加。',
    },
    { bad: '⟦???⟧镇长走访了⟦□□□⟧。', good: '赵镇长走访了敬老院。' },
    { bad: '自⟦**⟧月⟦**⟧日起执行，第⟦○⟧次会议研究决定。', good: '自3月5日起执行，第4次会议研究决定。' },
    {
      bad: '⟦*⟧镇位于县城东部。\n⟦**⟧博物馆，从施工到完工用了一年。',
      good: '青溪镇位于县城东部。\n临河博物馆，从施工到完工用了一年。',
    },
    { bad: '安排资金⟦~⟧万元，机制已健全⟦**⟧。', good: '安排资金6万元，机制已健全。' },
    { bad: '开展活动⟦--⟧场，增长⟦--⟧%。', good: '开展活动6场，增长8%。' },
    {
      bad: '全乡共有⟦○⟧个村，查摆⟦△⟧个问题，申报课题⟦※※⟧项，占比不到⟦＊⟧%，增长⟦？⟧%。',
      good: '全乡共有12个村，查摆3个问题，申报课题4项，占比不到5%，增长8%。',
    },
    { good: '等级标为优○、良△、差☆，※表示约束性指标，■为已办结。' },
    { good: '目标——个个达标，甲方--乙方，活动--场地均已落实。' },
    { good: '税率3%~5%，投资3万元~5万元。' },
    { good: '*县内优惠\n* 村委会评议\n**重点**村庄逐步**整治**。' },
    { bad: 'Complaints fell from ⟦??⟧ in May.', good: 'Complaints fell from 12 in May.' },
    { good: '二○○七年以来，“〇〇后”青年占三成。' },
    { good: '□是 □否\n■ 总体要求\n○ 落实责任' },
    { good: '**重点任务**：抓好春灌。\n真的吗？？' },
    { good: '初始密码：******，请尽快修改。' },
    { good: '自**月**日起执行', format: 'markdown' },
    { bad: '由⟦＊＊⟧公司承建。', good: '由清源公司承建。', format: 'markdown' },
    {
      bad: '开展廉政谈话⟦* *⟧人次，到基层调研⟦?⟧次，走访⟦× ×⟧户。',
      good: '开展廉政谈话36人次，到基层调研6次，走访12户。',
    },
    { good: '办了几次？次数不多。您是什么人？人人都可以报名。' },
  ],
  *check({ draft }) {
    yield* blankFindings(draft, 'glyph-run');
  },
});
