/** 三次产业结构 8.3∶41.4∶50.6: a structure that does not make 100. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const component = '[0-9]{1,2}(?:[.．][0-9]{1,2})?';
const ratio = new RegExp(
  `(结构|比重|比例|构成|占比)([^。；0-9]{0,12}?(?:由[^。；]{0,30}?(?:调整|优化|变化|变|转变|升级)[为到至]了?)?)(${component}(?:\\s?[:：∶比]\\s?${component}){1,4})(?![0-9.．:：∶])`,
  'gu',
);

export default defineRule({
  id: 'ratio-sum',
  title: ['结构比例合计为100', 'Make a structure sum up to 100'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: ['产业结构一类的比例，各部分之和应为100。', 'The parts of a structure make 100 together.'],
  messages: {
    sum: ['各部分之和为{sum}，不是100，请核对。', 'The parts sum up to {sum}, not to 100.'],
  },
  examples: [
    { bad: '三次产业结构为⟦8.3∶41.4∶50.9⟧。', good: '三次产业结构为8.3∶41.4∶50.3。' },
    { bad: '三次产业结构由10:45:45调整为⟦9:43:50⟧。', good: '三次产业结构由10:45:45调整为9:43:48。' },
    { bad: '公费与自费比例为⟦85:25⟧。', good: '公费与自费比例为75:25。' },
    { good: '师生比例为1:18，男女比例为51.2:48.8。' },
    { good: '三次产业结构为8.3∶41.4∶50.2。' },
    { good: '会议按比例于9:30:00开始。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups } of draft.matches(ratio, Has.digit)) {
      const [all, , , list = ''] = groups;
      const parts = list.split(/\s?[:：∶比]\s?/u).map((part) => Number(part.replace('．', '.')));
      const sum = parts.reduce((total, part) => total + Math.round(part * 100), 0) / 100;
      const lead = draft.scrubbed.slice(Math.max(0, start - 4), start) + all;
      // 3∶4∶3 or 1∶18 is no structure in percent.
      if (
        sum < 80 ||
        sum > 120 ||
        (parts.length === 2 && (sum < 90 || sum > 110)) ||
        /[0-9]{2}:[0-9]{2}(?::[0-9]{2})?时|于/u.test(lead)
      )
        continue;
      if (Math.abs(sum - 100) > 0.2 + 1e-9)
        yield { at: { start: end - list.length, end }, message: 'sum', data: { sum } };
    }
  },
});
