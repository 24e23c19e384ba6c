/** XX镇, XXXX党支部, ××同志: a run of marks where a name belongs. */

import { defineRule } from '../../rule.ts';
import { blankFindings } from '../kinds/blank.ts';

export default defineRule({
  id: 'placeholder-x-run',
  title: ['“XX”要换成实际内容', 'Replace XX by the content'],
  category: 'placeholder',
  severity: 'error',
  authority: '工具',
  why: [
    '范文里用“XX”代替名称和数字，要换成本单位的实际内容才能交稿。',
    'A model text has XX for names and numbers; write your own before handing it in.',
  ],
  messages: {
    named: ['“{text}”尚未填写：{target}。', '“{text}” is not filled in: {target}.'],
    plain: ['“{text}”尚未填写：具体{wanted}。', '“{text}” is not filled in: {what}.'],
  },
  examples: [
    { bad: '⟦XXXX⟧党支部召开了学习研讨会。', good: '第三党支部召开了学习研讨会。' },
    { bad: '工作组到⟦xxx⟧镇走访，惠及⟦xxx⟧户。', good: '工作组到青溪镇走访，惠及126户。' },
    { bad: '⟦Xxxx⟧街道和⟦ＸＸ⟧社区共同承办。', good: '城东街道和柳园社区共同承办。' },
    { bad: '⟦XX⟧ 区长在 ⟦XX⟧ 区调研。', good: '王 区长在 河东 区调研。' },
    { bad: '活动由王⟦××⟧同志主持，投入⟦××⟧亿元。', good: '活动由王立新同志主持，投入3亿元。' },
    { bad: '参观了⟦X X X⟧ 纪念馆。', good: '参观了北山纪念馆。' },
    { bad: '⟦X⟧县组织了专题培训。', good: '临河县组织了专题培训。' },
    { bad: '⟦XXXX⟧2021年工作总结', good: '区档案局2021年工作总结' },
    { bad: '关于印发《⟦XX⟧工作方案》的通知（[⟦XX⟧]10号）', good: '关于印发《春灌工作方案》的通知（〔2021〕10号）' },
    { bad: '刚才，⟦×⟧部长宣读了决定。', good: '刚才，王部长宣读了决定。' },
    { good: '江畔县人民法院\n刑 事 判 决 书\n上诉人翁××，又名翁×，居民身份证号码×××3736，汉族。' },
    { good: '体检中心新购X光机2台，XXL号工服120套，VX530型设备3台，核型为46,XX。' },
    { good: '“数据要素×”行动、“415X”集群、“1+X”证书和“10+X”产业体系有序推进。' },
    { good: '机组为2×35万千瓦，接力赛为4×100米，实行7×24小时值守。' },
    { good: '这种建筑风格流行于XX世纪，常用的XY染色体检测已经普及，XBOX展位除外。' },
    {
      bad: '关于巡察整改进展情况的通报\n⟦XX⟧局党组召开专题会议。',
      good: '关于巡察整改进展情况的通报\n县水务局党组召开专题会议。',
    },
  ],
  *check({ draft }) {
    yield* blankFindings(draft, 'x-run');
  },
});
