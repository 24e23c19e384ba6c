/** 距县城公里, 下辖个行政村, 占比%: the number is gone and its unit was left. */

import { listBlanks } from '../../draft/blanks.ts';
import { defineRule } from '../../rule.ts';
import { blankData } from '../kinds/blank.ts';

export default defineRule({
  id: 'placeholder-missing-number',
  title: ['补上漏掉的数字', 'Supply the missing number'],
  category: 'placeholder',
  severity: 'error',
  authority: '工具',
  why: [
    '数字被删去而单位还在，没有任何标记，最容易漏看。',
    'The number was cut out and its unit left without a mark: the blank that is overlooked most.',
  ],
  messages: {
    number: ['“{text}”漏了数字，请补上{wanted}。', 'A number is missing in “{text}”; write the {what}.'],
    place: ['“{text}”后面缺少内容，请补全。', 'Something is missing behind “{text}”; complete it.'],
  },
  examples: [
    { bad: '该村距⟦县城公里⟧，⟦下辖个⟧自然村。', good: '该村距县城12公里，下辖5个自然村。' },
    { bad: '党员⟦占比%⟧、群众占⟦比约%⟧，总⟦面积平方公里⟧。', good: '党员占比12%、群众占比约80%，总面积46平方公里。' },
    {
      bad: '⟦召开次⟧支委会，⟦培训名⟧干部，⟦走访户⟧困难群众。',
      good: '召开12次支委会，培训40名干部，走访86户困难群众。',
    },
    { bad: '⟦共有名⟧党员，⟦现有家⟧企业，⟦办结件⟧提案。', good: '共有30名党员，现有18家企业，办结12件提案。' },
    { bad: '召开⟦会议次⟧，发放⟦资料份⟧。', good: '召开会议6次，发放资料300份。' },
    {
      bad: '企业⟦达到家⟧，居全市⟦第位⟧，庆祝党⟦成立周年⟧，新⟦改造条⟧道路。',
      good: '企业达到86家，居全市第2位，庆祝党成立100周年，新改造12条道路。',
    },
    {
      bad: '系统⟦共个⟧接口，演练不⟦少于次⟧，不⟦超过个⟧工作日，选出⟦委员名⟧。',
      good: '系统共12个接口，演练不少于2次，不超过5个工作日，选出委员7名。',
    },
    { bad: '开展廉政⟦谈话人次⟧，组织观看警示教育片。', good: '开展廉政谈话36人次，组织观看警示教育片。' },
    {
      bad: '布设⟦信息点个⟧，指标⟦共项⟧，⟦只有次⟧，举办2期，⟦培训人次⟧；获二⟦等奖名⟧。',
      good: '布设信息点86个，指标共12项，只有3次，举办2期，培训40人次；获二等奖4名。',
    },
    { bad: '教师⟦获奖人次⟧，其中省级4人次；⟦另有人次⟧出差。', good: '教师获奖15人次，其中省级4人次；另有11人次出差。' },
    {
      bad: '办理时⟦限由个工作日⟧压缩到3个工作日，补助提⟦高到万元⟧，基础设施⟦损失万元⟧、其他81万元。',
      good: '办理时限由7个工作日压缩到3个工作日，补助提高到12万元，基础设施损失90万元、其他81万元。',
    },
    { bad: '群众⟦自愿在⟧、柳园小区安置。', good: '群众自愿在城东、柳园小区安置。' },
    {
      bad: '已整改113条，⟦其余条⟧纳入计划，⟦指出处⟧隐患；股⟦负责人名⟧、业务骨干2名，给予运行⟦补助万元⟧。',
      good: '已整改113条，其余5条纳入计划，指出6处隐患；股负责人1名、业务骨干2名，给予运行补助6万元。',
    },
    { good: '其余项目、其余条款、其余人员和剩余份额另行安排，会议指出个别问题，负责人名单附后。' },
    { good: '完成项目12个，发展个体经济，开展名师培养，解决个性问题。' },
    { good: '万元GDP能耗下降，引进亿元以上项目3个，每平方公里5人。' },
    { good: '打通最后一公里，现在，企业家、职工、老旧车辆各有去处。' },
    { good: '等次分明，第一位是安全，单个项目和每条道路都有专人，各家企业达人辈出。' },
    { good: '公共个案与中共个别党员不同，成交价超过名义价格，至少次日完成，不超过个人限额，接待人次增加。' },
    { good: '新春首个工作日召开大会，下个工作日办结。' },
    { good: '兹介绍江一帆、沈若水等贰名同志前往贵处查阅档案，请予接洽。' },
    { good: '单位：%\t面积平方公里' },
    { good: '报告期：2024年上半年　　金额单位：人民币万元' },
  ],
  *check({ draft }) {
    for (const blank of listBlanks(draft)) {
      if (blank.kind !== 'missing') continue;
      const { start, end, unit, atMost } = blank;
      const message = unit === '' ? 'place' : 'number';
      yield { at: { start, end }, message, data: blankData(blank), ...(atMost && { atMost }) };
    }
  },
});
