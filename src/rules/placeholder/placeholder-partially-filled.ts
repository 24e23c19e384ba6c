/** xx458元, and XXXX党支部 where another place already says 第一党支部. */

import { listBlanks } from '../../draft/blanks.ts';
import { defineRule } from '../../rule.ts';
import { blankData } from '../kinds/blank.ts';

export default defineRule({
  id: 'placeholder-partially-filled',
  title: ['没填完的地方要补全', 'Finish what is half filled in'],
  category: 'placeholder',
  severity: 'error',
  authority: '工具',
  why: [
    '只改了一处、漏了别处，或者数字只填了一半。',
    'One place was filled in and the others forgotten, or a number only in part.',
  ],
  messages: {
    half: [
      '数字“{text}”只填了一部分，请核实后写全。',
      'The number “{text}” is filled in only in part; check and complete it.',
    ],
    known: [
      '“{text}”尚未填写，别处已写作“{value}”，请补全。',
      '“{text}” is not filled in; elsewhere it is “{value}”: complete it.',
    ],
    there: ['这里已写作“{value}”。', 'Here it is “{value}”.'],
  },
  examples: [
    { bad: '全乡现有党员⟦9**⟧名。', good: '全乡现有党员952名。' },
    { good: '全乡现有党员**952**名、支部**31**个。' },
    { bad: '人均增收⟦xx458⟧元，增长⟦xx0.9⟧%。', good: '人均增收2458元，增长10.9%。' },
    { bad: '完成投资⟦xx.51⟧亿元，新增⟦1X⟧名党员。', good: '完成投资3.51亿元，新增12名党员。' },
    {
      bad: '第一党支部召开大会。\n⟦XXXX⟧党支部全年召开支委会6次。\n其中上半年⟦X⟧次支委会。\n全年6次支委会均有记录。',
      good: '第一党支部召开大会。\n第一党支部全年召开支委会6次。\n其中上半年6次支委会。\n全年6次支委会均有记录。',
    },
    { good: '“415X”集群新增企业12家，X80型设备投入458元。' },
  ],
  *check({ draft }) {
    for (const blank of listBlanks(draft)) {
      if (blank.kind !== 'partial') continue;
      const { start, end, guess, atMost } = blank;
      const at = { start, end };
      const data = { ...blankData(blank), value: guess?.text ?? '' };
      const lowered = atMost && { atMost };
      if (!guess) yield { at, message: 'half', data, ...lowered };
      else {
        const related = guess.at ? [{ at: guess.at, message: 'there', data } as const] : [];
        yield { at, message: 'known', data, suggestions: [guess.text], related, ...lowered };
      }
    }
  },
});
