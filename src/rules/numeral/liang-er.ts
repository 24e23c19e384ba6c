/** 二个 instead of 两个. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const er =
  /(?<![第十百千万一二三四五六七八九〇零○初周月、0-9])二(?=个(?!五)|名(?!额)|位(?!数)|件|家(?!庭)|天|张|辆|台|份|场|本|间|座(?!楼)|所(?!中|小)|支(?!部)|条(?!款)|双|遍|趟|户|吨|斤)/gu;

export default defineRule({
  id: 'liang-er',
  title: ['量词前用“两”', 'Write 两 before a measure'],
  category: 'numeral',
  severity: 'off',
  authority: '实务',
  why: [
    '一般量词前用“两”，如两个、两名；“二”用于序数和多位数。',
    'Before a measure word one says 两; 二 is for ordinals and longer numbers.',
  ],
  messages: {
    liang: ['量词前一般用“两”，可写作“两{unit}”。', 'Before a measure word write 两: “两{unit}”.'],
  },
  examples: [
    { bad: '下设⟦二⟧个小组，抽调⟦二⟧名干部。', good: '下设两个小组，抽调两名干部。' },
    { good: '第二个项目为二次供水，十二个小组分布在二线、二等公路沿线。' },
    { good: '实施二次分配、二次开发，召开二次全会，二里头遗址在列。' },
  ],
  *check({ draft }) {
    for (const { start, end } of draft.matches(er, Has.han)) {
      yield { at: { start, end }, message: 'liang', data: { unit: draft.scrubbed.charAt(end) }, suggestions: ['两'] };
    }
  },
});
