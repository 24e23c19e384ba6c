/** 某某镇, 某年某月某日, 张三: names of nobody. */

import { defineRule } from '../../rule.ts';
import { blankFindings } from '../kinds/blank.ts';

export default defineRule({
  id: 'placeholder-generic-name',
  title: ['“某某”要写真实名称', 'Write the real name for “某某”'],
  category: 'placeholder',
  severity: 'warning',
  authority: '工具',
  why: [
    '范文用“某某”代替真实名称；案例通报中有意隐去的姓名不算。',
    'Model texts say 某某 for a real name; names kept back in case reports are another matter.',
  ],
  messages: {
    named: ['“{text}”是代称，请写明{target}。', '“{text}” stands for a name; write the {target}.'],
    plain: ['“{text}”是代称，请写真实名称。', '“{text}” stands for a name; write the real one.'],
  },
  examples: [
    { bad: '⟦某⟧发〔2025〕88号\n2025年1月⟦某⟧日召开推进会。', good: '镇发〔2025〕88号\n2025年1月8日召开推进会。' },
    { bad: '⟦某某⟧镇召开动员会，⟦某某某⟧局派员参加。', good: '青溪镇召开动员会，水务局派员参加。' },
    { bad: '⟦某年某月某日⟧，⟦某⟧乡启动春灌。', good: '2021年3月5日，青溪乡启动春灌。' },
    {
      bad: '档案借阅办法\n第一条　为规范借阅，制定本办法。\n第二条　本办法自2025年⟦某月某日⟧起施行。',
      good: '档案借阅办法\n第一条　为规范借阅，制定本办法。\n第二条　本办法自2025年3月1日起施行。',
    },
    { bad: '由⟦张三⟧、⟦李四⟧负责。', good: '由赵立新、李文负责。' },
    { bad: '给予补助⟦某⟧万元，谈心谈话⟦某⟧人次。', good: '给予补助6万元，谈心谈话12人次。' },
    { good: '某些环节衔接不畅，在某种程度上影响了进度。' },
    { good: '关于三起典型案例的通报\n某镇干部王某某收受某公司礼金，受到处分。' },
    { good: '某年轻人在某种意义上代表了这一代。' },
    { good: '来信反映“后屯村4组周某某占用耕地建房”。' },
    { good: '据老红军萧某某回忆，业主马某某和司机牛某某也在场。' },
    { bad: '全村于⟦某某⟧年实现脱贫。', good: '全村于2019年实现脱贫。' },
    { good: '邀请张三丰武术团演出。' },
  ],
  *check({ draft }) {
    yield* blankFindings(draft, 'generic');
  },
});
