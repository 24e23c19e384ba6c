/** 【本单位】, （待填写）, {{name}}: a slot that names what belongs there. */

import { defineRule } from '../../rule.ts';
import { blankFindings } from '../kinds/blank.ts';

export default defineRule({
  id: 'placeholder-bracketed',
  title: ['括号里的待填项要填写', 'Replace the slots in brackets'],
  category: 'placeholder',
  severity: 'error',
  authority: '工具',
  why: ['括号里写的是要填什么，不是内容本身。', 'The brackets say what is wanted, not what it is.'],
  messages: {
    named: ['“{text}”是待填项，请换成具体内容。', '“{text}” is a slot; replace it by its content.'],
    plain: ['“{text}”是待填项，请换成具体内容。', '“{text}” is a slot; replace it by its content.'],
  },
  examples: [
    { bad: '⟦[此处输入文件标题]⟧', good: '关于开展春季植树的通知' },
    { bad: '⟦【本单位】⟧由⟦[联系人]⟧负责，于⟦[日期]⟧完成。', good: '区档案局由李文负责，于3月5日完成。' },
    { bad: '安排资金⟦（项目金额待补充）⟧，地点⟦（待定）⟧。', good: '安排资金30万元，地点会议中心。' },
    { bad: '⟦{{name}}⟧同志向⟦<单位名称>⟧报送⟦$\u007btotal}⟧份。', good: '李文同志向区档案局报送12份。' },
    { bad: '建成驿站⟦（此处填数字）⟧处，培训⟦（次数）⟧次。', good: '建成驿站6处，培训12次。' },
    { bad: '⟦[单位]⟧人民政府会同⟦（单位名称）⟧局开展检查。', good: '青溪县人民政府会同县水务局开展检查。' },
    {
      bad: '一致同意通过验收。\n⟦[单位]⟧实验学校\n2025年1月10日',
      good: '一致同意通过验收。\n东城实验学校\n2025年1月10日',
    },
    { bad: '会议时间：⟦待定⟧\n会议地点：⟦待补充⟧', good: '会议时间：3月5日\n会议地点：会议中心' },
    {
      bad: '为⟦[目的或依据]⟧，现通知如下：\n一、总体要求\n⟦[填写总体目标、实施原则。]⟧\n二、原则同意⟦[事项]⟧。\n会议主题：⟦{meeting_topic}⟧',
      good: '为做好防汛工作，现通知如下：\n一、总体要求\n坚持预防为主。\n二、原则同意立项。\n会议主题：防汛',
    },
    {
      bad: '拟于⟦（时间）⟧开展⟦（活动名称）⟧，依据《⟦（文件名称）⟧》办理。\n三、保障措施\n⟦（略）⟧\n⟦（发文机关）⟧',
      good: '拟于5月开展读书月，依据《办学章程》办理。\n三、保障措施\n落实经费。\n区教育局',
    },
    {
      bad: '兹证明⟦[姓名]⟧，性别⟦[男/女]⟧，仅用于⟦[用途，如办理入学手续]⟧。',
      good: '兹证明李文，性别女，仅用于办理入学手续。',
    },
    {
      bad: '指标\t目标\t完成\n培训\t12次\t⟦待填⟧\n检查\t⟦待定⟧\t30次',
      good: '指标\t目标\t完成\n培训\t12次\t12次\n检查\t30次\t30次',
    },
    { bad: '下辖⟦具体小组数量⟧个村民小组，常住人口约⟦具体人数⟧人。', good: '下辖8个村民小组，常住人口约1260人。' },
    { good: '请写明具体金额和具体人数，具体数量个别调整。' },
    { good: '［导读］年初以来，项目（名称）及负责人（姓名）已公示，会议（时间）另行通知。\n附件1\n方案\n（略）' },
    { good: '【责任单位】区档案局\n依据〔2020〕12号文件［3］办理（见附件）。' },
    { good: '检察院退回补充侦查（自行补充侦查），<党章>学习如期完成，待业人员减少。' },
    { good: '申请人（单位）公司地址另附，公益性单位（学校）占六成，沟槽（此处填土2米）已夯实。' },
    { good: '集合{1,2,3}的划分见[1]，[摘要]另附。' },
  ],
  *check({ draft }) {
    yield* blankFindings(draft, 'bracketed');
  },
});
