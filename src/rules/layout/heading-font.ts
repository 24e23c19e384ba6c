/** Headings of the four levels in another font; a run-in heading ends with its first 。 */

import type { MarkerStyle } from '../../draft/types.ts';
import { defineRule, type Text } from '../../rule.ts';
import { demand, found, gather, isChinese, misfits, paragraphsOf, runsIn, wanted } from '../kinds/layout.ts';

const roles = new Set(['heading'] as const);

const levels: ReadonlyMap<MarkerStyle, number> = new Map([
  ['han', 0],
  ['han-paren', 1],
  ['digit', 2],
  ['digit-paren', 3],
]);

const names: readonly Text[] = [
  ['一级标题', 'Headings of the first level'],
  ['二级标题', 'Headings of the second level'],
  ['三级标题', 'Headings of the third level'],
  ['四级标题', 'Headings of the fourth level'],
];

export default defineRule({
  id: 'heading-font',
  title: ['各级标题字体分明', 'Set headings by their level'],
  category: 'layout',
  severity: 'warning',
  authority: '实务',
  why: ['读者靠字体分辨层次；字体不对，层次就乱。', 'Readers tell levels by their fonts.'],
  messages: {
    font: ['{level}{must}{want}，这里是{here}（{by}）{more}。', '{level}: {must} {want}, this is {here} ({by}){more}.'],
  },
  examples: [
    {
      bad: '⟦一、总体情况⟧\n任务全部完成。\n二、下一步安排\n抓好落实。',
      good: '一、总体情况\n任务全部完成。\n二、下一步安排\n抓好落实。',
      look: { run: { fonts: { eastAsia: '仿宋' } } },
    },
    {
      bad: '一、总体情况\n⟦（一）机构健全。⟧设三个科室。',
      good: '一、总体情况\n（一）机构健全。设三个科室。',
      look: { run: { fonts: { eastAsia: '黑体' } } },
    },
    { good: '一、总体情况', look: { run: { fonts: { eastAsia: 'SimHei' } } } },
  ],
  *check({ draft }) {
    const { profile } = draft.layout ?? {};
    if (!profile?.headings) return;
    const findings = [];
    for (const { block, look } of paragraphsOf(draft, roles)) {
      const level = levels.get(block.marker?.style ?? 'part');
      const own = level === undefined ? undefined : profile.headings[level];
      if (level === undefined || !own) continue;
      const size = own.size ?? profile.body?.size;
      const want = { ...own, ...(size !== undefined && { size }) };
      const at = { start: block.start, end: block.rest && block.heading ? block.heading.end : block.end };
      const runs = [...runsIn(look, at)].filter(({ start, end }) => isChinese(draft.text.slice(start, end)));
      const wrong = runs.find((run) => misfits(run, want));
      if (!wrong) continue;
      const { data, ...weight } = demand(draft, want);
      const texts = { level: names[level] ?? ['', ''], want: wanted(want), here: found(wrong, want) };
      findings.push({ at, message: 'font' as const, data: { ...data, ...texts }, ...weight });
    }
    yield* gather(findings);
  },
});
