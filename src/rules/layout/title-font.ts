/** The title's font, size and place. */

import { instead, isFont } from '../../layout/fonts.ts';
import { defineRule } from '../../rule.ts';
import { demand, found, isChinese, misfits, paragraphsOf, runsIn, wanted } from '../kinds/layout.ts';

const roles = new Set(['title'] as const);

export default defineRule({
  id: 'title-font',
  title: ['标题字体居中合规', 'Set the title right'],
  category: 'layout',
  severity: 'warning',
  authority: '实务',
  why: ['标题是读者最先看到的一行，字体不对最显眼。', 'The title is what a reader sees first.'],
  messages: {
    font: ['标题是{here}，{must}{want}（{by}）。', 'The title is {here}; it {must} {want} ({by}).'],
    centre: ['标题没有居中，应居中排布（{by}）。', 'The title is not centred ({by}).'],
  },
  examples: [
    {
      bad: '⟦关于报送材料的通知⟧\n各科室：',
      good: '关于报送材料的通知\n各科室：',
      look: { run: { fonts: { eastAsia: '黑体' }, size: 18 } },
    },
    {
      bad: '⟦关于报送材料的通知⟧\n各科室：',
      good: '关于报送材料的通知\n各科室：',
      look: { paragraph: { align: 'left' } },
    },
    { good: '关于报送材料的通知', look: { run: { fonts: { eastAsia: '方正小标宋_GBK' }, size: 22 } } },
  ],
  *check({ draft }) {
    const want = draft.layout?.profile.title;
    if (!want) return;
    const { data, ...weight } = demand(draft, want);
    for (const { block, look } of paragraphsOf(draft, roles)) {
      const at = { start: block.start, end: block.end };
      const runs = [...runsIn(look, block)].filter(({ start, end }) => isChinese(draft.text.slice(start, end)));
      const wrong = runs.find((run) => misfits(run, want));
      if (wrong) {
        const fits = !misfits({ ...wrong, fonts: { eastAsia: want.fonts?.[0] ?? '' } }, want);
        const doubt = fits && isFont(wrong.fonts.eastAsia, instead) ? ({ atMost: 'info' } as const) : {};
        yield {
          at,
          message: 'font',
          data: { ...data, want: wanted(want), here: found(wrong, want) },
          ...weight,
          ...doubt,
        };
      }
      if (want.align === 'center' && look.align !== 'center') yield { at, message: 'centre', data, ...weight };
    }
  },
});
