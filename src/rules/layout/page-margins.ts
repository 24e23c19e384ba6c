/** Margins, and the area they leave for the text. */

import { defineRule, type Text } from '../../rule.ts';
import { areaOf, demand, fitsArea, fitsSheet, millimetres, openingOf } from '../kinds/layout.ts';

const sides: readonly (readonly ['top' | 'bottom' | 'left' | 'right', Text])[] = [
  ['top', ['上白边（天头）', 'top margin']],
  ['bottom', ['下白边', 'bottom margin']],
  ['left', ['左白边（订口）', 'left margin']],
  ['right', ['右白边', 'right margin']],
];

export default defineRule({
  id: 'page-margins',
  title: ['页边和版心合规', 'Set margins and text area'],
  category: 'layout',
  severity: 'warning',
  authority: '实务',
  why: [
    '页边决定版心，版心不对，行数、字数和装订都跟着不对。',
    'Margins make the text area; with a wrong one lines, characters and binding are wrong too.',
  ],
  messages: {
    margin: [
      '{side}是 {here} 毫米，应为 {want} 毫米（{by}）。',
      'The {side} is {here} mm; it must be {want} mm ({by}).',
    ],
    area: [
      '版心是 {here} 毫米，应为 {want} 毫米（{by}）。',
      'The text area is {here} mm; it must be {want} mm ({by}).',
    ],
  },
  examples: [
    {
      bad: '⟦关于报送材料的通知⟧\n各科室：',
      good: '关于报送材料的通知\n各科室：',
      look: { page: { top: 1440, bottom: 2642 } },
    },
    { good: '天头差半毫米', look: { page: { top: 2120, bottom: 1962 } } },
    { good: '横排的附表', look: { page: { width: 16838, height: 11906, top: 1588 } } },
  ],
  *check({ draft }) {
    const { layout } = draft;
    if (!layout) return;
    const { margins, textArea } = layout.profile;
    // Tables laid on their side are turned in another way.
    for (const page of layout.look.pages.filter(({ width, height }) => width <= height)) {
      const at = openingOf(draft, page);
      let wrong = !fitsSheet(page, layout.profile.page);
      for (const [name, side] of margins ? sides : []) {
        const want = margins?.[name];
        const here = millimetres(page[name]);
        if (!margins || want === undefined || Math.abs(here - want) <= margins.tolerance) continue;
        const { data, ...weight } = demand(draft, margins);
        wrong = true;
        yield { at, message: 'margin', data: { ...data, side, here, want }, ...weight };
      }
      // With another sheet or margin it cannot be right.
      if (wrong || !textArea || fitsArea(page, textArea)) continue;
      const { data, ...weight } = demand(draft, textArea);
      const { width, height } = areaOf(page);
      const texts = { here: `${width}×${height}`, want: `${textArea.width}×${textArea.height}` };
      yield { at, message: 'area', data: { ...data, ...texts }, ...weight };
    }
  },
});
