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
    number: ['“{text}”缺少数字，请写明{wanted}。', 'A number is missing in “{text}”; write the {what}.'],
    place: ['“{text}”后面缺少内容，请补全。', 'Something is missing behind “{text}”.'],
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
    { bad: '群众⟦自愿在⟧、柳园小区安置。', good: '群众自愿在城东、柳园小区安置。' },
    { good: '完成项目12个，发展个体经济，开展名师培养，解决个性问题。' },
    { good: '万元GDP能耗下降，引进亿元以上项目3个，每平方公里5人。' },
    { good: '打通最后一公里，现在，企业家、职工、老旧车辆各有去处。' },
    { good: '等次分明，第一位是安全，单个项目和每条道路都有专人，各家企业达人辈出。' },
    { good: '单位：%\t面积平方公里' },
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
