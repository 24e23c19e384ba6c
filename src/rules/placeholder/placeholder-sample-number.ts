/** 138XXXX0000, 12345678: a number that is nobody's. */

import { defineRule } from '../../rule.ts';
import { blankFindings } from '../kinds/blank.ts';

export default defineRule({
  id: 'placeholder-sample-number',
  title: ['示例号码换成真实号码', 'Replace sample numbers'],
  category: 'placeholder',
  severity: 'error',
  authority: '工具',
  why: ['示例号码留在定稿里，读者照着打却找不到人。', 'Readers will call the sample number and find nobody.'],
  messages: {
    named: ['“{text}”像是示例号码，请核实后填写。', '“{text}” looks like a sample number; check it.'],
    plain: ['“{text}”像是示例号码，请核实后填写。', '“{text}” looks like a sample number; check it.'],
  },
  examples: [
    { bad: '联系电话：⟦138XXXX0000⟧', good: '联系电话：13906715502' },
    {
      bad: '账号⟦12345678⟧，电话：0571-⟦12345678⟧，手机⟦13800138000⟧。',
      good: '账号33014406，电话：0571-86521473，手机13906715502。',
    },
    {
      bad: '联系电话：⟦8765XXXX⟧、⟦0571-8765XXXX⟧，手机：⟦138XXXX1234⟧。',
      good: '联系电话：86521473、0571-86521473，手机：13906715502。',
    },
    { bad: '编号：⟦000000⟧', good: '编号：000317' },
    { good: '拨打12345热线，邮编100000，共计123456人次。' },
    { good: '中奖用户手机138****5521。' },
  ],
  *check({ draft }) {
    yield* blankFindings(draft, 'sample');
  },
});
