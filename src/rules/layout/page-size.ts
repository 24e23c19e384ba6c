/** A sheet that is not the one the layout asks for. */

import { defineRule } from '../../rule.ts';
import { demand, fitsSheet, millimetres, openingOf } from '../kinds/layout.ts';

export default defineRule({
  id: 'page-size',
  title: ['纸张用 A4', 'Set the right page size'],
  category: 'layout',
  severity: 'warning',
  authority: '实务',
  why: [
    '纸张不对，打印和归档时会缩放或缺边。',
    'On another sheet the document is scaled or cut when printed and filed.',
  ],
  messages: {
    size: ['纸张是 {here} 毫米，应为 {want} 毫米（{by}）。', 'The page is {here} mm; it must be {want} mm ({by}).'],
  },
  examples: [
    {
      bad: '⟦关于报送材料的通知⟧\n各科室：',
      good: '关于报送材料的通知\n各科室：',
      look: { page: { width: 12240, height: 15840 } },
    },
    { good: '横排的附表', look: { page: { width: 16838, height: 11906 } } },
  ],
  *check({ draft }) {
    const want = draft.layout?.profile.page;
    if (!want || !draft.layout) return;
    for (const page of draft.layout.look.pages) {
      if (fitsSheet(page, want)) continue;
      const { data, ...weight } = demand(draft, want);
      const here = `${millimetres(page.width)}×${millimetres(page.height)}`;
      const at = openingOf(draft, page);
      yield { at, message: 'size', data: { ...data, here, want: `${want.width}×${want.height}` }, ...weight };
    }
  },
});
