/** 5%百分点, 增长-3%. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';
import { changesOf } from '../kinds/changes.ts';

const both = /(?<=[0-9])[%％]个?百分点/gu;
const negative = /(?:增长|增加|提高|上升|上涨|增幅达?)了?(?:为|到)?([-－—−])(?=[0-9]+(?:\.[0-9]+)?[%％])/gu;
const fall = /(?:下降|降低|减少|下滑|回落|降幅达?)了?(?:为|到)?([-－−])(?=[0-9]+(?:\.[0-9]+)?[%％个])/gu;

export default defineRule({
  id: 'percent-point',
  title: ['百分点写法要准确', 'Percent or points'],
  category: 'numeral',
  severity: 'warning',
  authority: '实务',
  why: [
    '百分比的差用“个百分点”，不带百分号；增长、下降后面不写负数。',
    'The difference of two percentages is in points, without a percent sign; no minus after 增长 or 下降.',
  ],
  messages: {
    both: ['“%”与“百分点”不能并用，应写作“个百分点”。', 'Not both % and 百分点; write 个百分点.'],
    points: [
      '由{from}到{to}，差数应写作“{right}个百分点”。',
      'From {from} to {to} makes {right} points, not per cent.',
    ],
    negative: ['“{verb}”后不写负数，请改为“下降”并删去负号。', 'No minus after “{verb}”; write 下降 without it.'],
    fall: ['“{verb}”已表示减少，应删去负号。', '“{verb}” already says less; delete the minus.'],
  },
  examples: [
    { bad: '占比提高5⟦%百分点⟧，产值增长⟦-⟧3%，税收下降⟦-⟧2%。', good: '占比提高5个百分点，产值下降3%，税收下降2%。' },
    { bad: '覆盖率由60%提高到75%，提高⟦15%⟧。', good: '覆盖率由60%提高到75%，提高15个百分点。' },
    { good: '覆盖率由60%提高到75%，提高25%；费用由60%降到54%，降低10%。' },
    { good: '占比提高5个百分点，增速为-3%，由增长5%转为-2%。' },
  ],
  *check({ draft }) {
    for (const { from, to, stated } of changesOf(draft)) {
      if (stated?.unit !== '%' || from.unit !== '%' || to.unit !== '%' || stated.fuzzy) continue;
      // What is not their difference may be their ratio.
      const apart = Math.abs(to.value - from.value);
      if (Math.abs(apart - stated.value) > 1e-6 || Math.abs(apart / from.value - stated.value) < 0.005) continue;
      const right = String(Number((stated.value * 100).toFixed(4)));
      yield {
        at: { start: stated.start, end: stated.end },
        message: 'points',
        data: { from: draft.slice(from), to: draft.slice(to), right },
        suggestions: [`${right}个百分点`],
      };
    }
    for (const { start, end } of draft.matches(both, Has.percent))
      yield { at: { start, end }, message: 'both', suggestions: ['个百分点'] };
    for (const { end, groups } of draft.matches(negative, Has.percent)) {
      yield { at: { start: end - 1, end }, message: 'negative', data: { verb: groups[0].slice(0, 2) } };
    }
    for (const { end, groups } of draft.matches(fall, Has.dash)) {
      yield { at: { start: end - 1, end }, message: 'fall', data: { verb: groups[0].slice(0, 2) }, suggestions: [''] };
    }
  },
});
