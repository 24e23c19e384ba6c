/** 30公分, 200平米, 摄氏25度: units outside the legal system. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';
import { units } from './unit-nonlegal.list.ts';

const right = new Map(units.map(([wrong, to]) => [wrong, to]));
const number = /[0-9０-９一二两三四五六七八九十百千万亿余多]/u;
const unit = /(?:公分|公尺|平米|公升|市斤|市尺|英尺|英里|华氏度|华里|(?:立方|平方)(?=[，。；、）]|左右|以上|的))/gu;
const celsius = /摄氏(-?[0-9]+(?:\.[0-9]+)?)度/gu;

export default defineRule({
  id: 'unit-nonlegal',
  title: ['用法定计量单位', 'Use legal units'],
  category: 'numeral',
  severity: 'off',
  authority: '行业',
  why: [
    '国家实行法定计量单位制度，公分、公尺、平米等应改用法定单位名称。',
    'Measures are stated in legal units; 公分, 公尺 and 平米 are not among them.',
  ],
  messages: {
    unit: ['“{mark}”不是法定计量单位，可改用“{right}”。', '“{mark}” is no legal unit; use “{right}”.'],
    celsius: ['温度应写作“{right}摄氏度”。', 'Write the temperature as {right}摄氏度.'],
  },
  examples: [
    {
      bad: '路面加宽30⟦公分⟧，新建用房200⟦平米⟧，室温保持⟦摄氏25度⟧。',
      good: '路面加宽30厘米，新建用房200平方米，室温保持25摄氏度。',
    },
    { bad: '清运土石方3万⟦立方⟧，复耕120亩。', good: '清运土石方3万立方米，复耕120亩。' },
    { good: '绿化120亩，占地3平方公里，3立方米/日，求二次方和平方根。' },
    { good: '购置55英寸显示屏2块，12英寸晶圆投产。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups } of draft.matches(unit, Has.han)) {
      const to = right.get(groups[0]);
      if (to && number.test(draft.scrubbed.charAt(start - 1)))
        yield { at: { start, end }, message: 'unit', data: { mark: groups[0], right: to }, suggestions: [to] };
    }
    for (const { start, end, groups } of draft.matches(celsius, Has.digit)) {
      yield {
        at: { start, end },
        message: 'celsius',
        data: { right: groups[1] ?? '' },
        suggestions: [`${groups[1]}摄氏度`],
      };
    }
  },
});
