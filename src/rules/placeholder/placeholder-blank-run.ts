/** ____, （　　）, 合计  万元, 第  号: white space or a line where something belongs. */

import { defineRule } from '../../rule.ts';
import { blankFindings } from '../kinds/blank.ts';

export default defineRule({
  id: 'placeholder-blank-run',
  title: ['补上留空的内容', 'Fill in the gaps'],
  category: 'placeholder',
  severity: 'error',
  authority: '工具',
  why: [
    '横线、空括号和空格是给填写人留的位置，定稿里不应再有。',
    'Lines, empty brackets and white space are room for whoever fills in; a final draft has none.',
  ],
  messages: {
    named: ['此处留空，请填写{target}。', 'This is left blank; write the {target}.'],
    plain: ['此处留空，请补全{wanted}。', 'This is left blank; write the {what}.'],
  },
  examples: [
    { bad: '活动由⟦____⟧主持，投入⟦＿＿＿⟧元。', good: '活动由李文主持，投入3000元。' },
    { bad: '⟦（　　）⟧年度总结会在⟦（）⟧召开。', good: '2021年度总结会在会议中心召开。' },
    { bad: '项目合计⟦  ⟧万元，共有⟦　⟧名党员参加。', good: '项目合计36万元，共有18名党员参加。' },
    {
      bad: '依据⟦〔2020〕号⟧和⟦〔 〕⟧75号文件，发出第⟦  ⟧号通报。',
      good: '依据〔2020〕12号和〔2021〕75号文件，发出第3号通报。',
    },
    { bad: '采购共计⟦……⟧万元，另付⟦......⟧元。', good: '采购共计12万元，另付600元。' },
    {
      bad: '补助由10万元提高到⟦......⟧万元，分泌物⟦……⟧份、其他9份。',
      good: '补助由10万元提高到20万元，分泌物60份、其他9份。',
    },
    { bad: '老人有⟦（　　）⟧人，布设信息点⟦......⟧个。', good: '老人有1286人，布设信息点860个。' },
    { bad: '印发⟦《》⟧。', good: '印发《考勤办法》。' },
    {
      bad: '关于举办培训班的通知\n各科室：\n培训地点为：\n⟦________________⟧\n请各科室派⟦____⟧名职工按时参加。',
      good: '关于举办培训班的通知\n各科室：\n培训地点为：\n机关二楼会议室\n请各科室派2名职工按时参加。',
    },
    {
      bad: '全年召开会议12次。\n⟦____⟧\n走访群众32户。\n⟦（      ）⟧\n慰问金由⟦（）⟧发放。\n⟦（）⟧',
      good: '全年召开会议12次。\n投入资金20万元。\n走访群众32户。\n慰问党员6名。\n慰问金由工会发放。\n群众反映良好。',
    },
    {
      bad: '第三车间安全生产工作总结\n全年未发生安全事故。\n负责人签字：⟦________⟧',
      good: '第三车间安全生产工作总结\n全年未发生安全事故。\n负责人签字：李文',
    },
    { bad: '⟦姓名：⟧；⟦单位：⟧；⟦联系电话：⟧。', good: '姓名：李文；单位：县档案馆；联系电话：3122856。' },
    { good: '设备验收单\n设备运行正常。\n负责人签字：________\n保管员签字：________' },
    { good: '验收人签字：____________' },
    { good: '是否参加：是（ ）否（ ）\n______________________' },
    { good: '远方的家……名胜古迹、山川河流都已拍摄，“公里……里程”另行说明。' },
    { good: '目  次\n一、总体情况......3' },
  ],
  *check({ draft }) {
    yield* blankFindings(draft, 'blank-run');
  },
});
