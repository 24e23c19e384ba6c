/** X次, X.X亿元, X月X日: one mark in place of a number. */

import { defineRule } from '../../rule.ts';
import { blankFindings } from '../kinds/blank.ts';

export default defineRule({
  id: 'placeholder-x-unit',
  title: ['“X次”等要填数字', 'Fill in the numbers for X'],
  category: 'placeholder',
  severity: 'error',
  authority: '工具',
  why: ['数量和日期还是“X”，核实以后填上。', 'A number or a date is still X: look it up and fill it in.'],
  messages: {
    named: ['“{text}”尚未填写：{target}。', '“{text}” is not filled in: {target}.'],
    // In the form of `named`, so that a line with both is said in one sentence.
    plain: ['“{text}”尚未填写：{wanted}。', '“{text}” is not filled in: {what}.'],
  },
  examples: [
    { bad: '全年召开⟦X⟧次党员大会、⟦x⟧次支委会。', good: '全年召开4次党员大会、12次支委会。' },
    { bad: '完成投资⟦X.X⟧亿元，增长⟦x.x⟧%。', good: '完成投资3.2亿元，增长8.1%。' },
    { bad: '⟦X⟧月⟦X⟧日召开第⟦x⟧届⟦x⟧次会议，⟦X⟧余名代表参加。', good: '3月5日召开第五届二次会议，80余名代表参加。' },
    { bad: '会议⟦X⟧条、议题⟦×⟧条已录入系统。', good: '会议12条、议题30条已录入系统。' },
    { bad: '2020年⟦×⟧月启动，共有⟦×⟧名学员。', good: '2020年6月启动，共有30名学员。' },
    { bad: '储备蔬菜⟦×⟧吨，拨付⟦×⟧万元，见〔2025〕⟦×⟧号文件。', good: '储备蔬菜80吨，拨付60万元，见〔2025〕3号文件。' },
    { bad: '新建学校⟦X⟧所、幼儿园⟦×⟧所，职工⟦×⟧人，企业⟦×⟧家。', good: '新建学校4所、幼儿园3所，职工30人，企业12家。' },
    {
      bad: '召开会议⟦N⟧次，培训⟦n⟧名干部，投入⟦#⟧亿元，增长⟦#⟧%。',
      good: '召开会议6次，培训20名干部，投入3亿元，增长5%。',
    },
    {
      bad: '⟦X⟧月⟦X⟧日前报送，⟦X⟧-⟦X⟧月开展，星期⟦X⟧在第⟦X⟧会议室，有效期⟦×⟧天。',
      good: '6月5日前报送，7-8月开展，星期三在第二会议室，有效期3天。',
    },
    {
      bad: '业务骨干⟦#⟧名；组织周检⟦#⟧次，差额比例不少于⟦N⟧%。',
      good: '业务骨干2名；组织周检6次，差额比例不少于20%。',
    },
    { good: '实行“1+N”模式，样本量为n个，n为12；3#楼、#文明出行#话题阅读量120万次，Nature和N95口罩。' },
    { good: '推行“1＋3＋N”巡防机制：1名民警、3名辅警，带动N名群防力量。' },
    { good: '建设1个市级平台公司、N个运营公司。' },
    { good: '补助金额=标准×亩数，按单价×吨计算，推进“数据要素×”行动。' },
    { good: 'X射线检查、X轴数据和“1+X”证书均已录入。' },
    { good: '实行“X+1”模式，3×4米的展板共12块。' },
    { good: '新购iPhone X 个人终端10部。' },
    { bad: '开展宣讲⟦XX+⟧场，张贴海报⟦XX0⟧张，获⟦X级X等奖⟧。', good: '开展宣讲30场，张贴海报200张，获市级一等奖。' },
    { good: '推行“X+人工智能”模式，试点1+X证书制度。' },
  ],
  *check({ draft }) {
    yield* blankFindings(draft, 'x-unit');
  },
});
