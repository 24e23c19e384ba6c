/** 会议3条: a measure word that the noun does not take. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';
import { classifiers } from './classifier-wrong.list.ts';

const nouns = [...classifiers.keys()].sort((a, b) => b.length - a.length).join('|');
const number = '(?:[0-9]{1,5}|[XＸ]{1,4}|[一二两三四五六七八九十百]{1,4})';
const measured = new RegExp(`(${nouns})(${number})([\\u4e00-\\u9fff])(?=[，。；、）]|$)`, 'gu');

export default defineRule({
  id: 'classifier-wrong',
  title: ['量词与名词要搭配', 'Fitting measure words'],
  category: 'numeral',
  severity: 'info',
  authority: '实务',
  why: [
    '量词用错，统计口径就说不清，例如会议论“次”，议题论“个”。',
    'A wrong measure word blurs what was counted: meetings are counted by 次, topics by 个.',
  ],
  messages: {
    wrong: ['“{noun}”一般不论“{measure}”，可用“{right}”。', '“{noun}” is not counted by “{measure}”; use “{right}”.'],
  },
  examples: [
    { bad: '共录入会议12⟦条⟧、议题30⟦条⟧。', good: '共录入会议12次、议题30个。' },
    { good: '共录入会议12次、议题30个，会议室3间，发布消息12条。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups, block } of draft.matches(measured, Has.han)) {
      if (start > block.start && !/[，、；。录入开成办究论]/u.test(draft.scrubbed.charAt(start - 1))) continue;
      const [, noun = '', , measure = ''] = groups;
      const fitting = classifiers.get(noun) ?? '';
      if (fitting.includes(measure) || !'条个次名位份张件场期项家台'.includes(measure)) continue;
      yield {
        at: { start: end - 1, end },
        message: 'wrong',
        data: { noun, measure, right: fitting.charAt(0) },
        suggestions: [...fitting].slice(0, 2),
      };
    }
  },
});
