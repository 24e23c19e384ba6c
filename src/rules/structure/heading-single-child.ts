/** A （一） without a （二）. */

import type { Draft, MarkerStyle, Section } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { isExcerpt } from '../kinds/excerpt.ts';

const counted: ReadonlySet<MarkerStyle> = new Set(['chapter', 'section', 'han', 'han-paren', 'digit']);

export default defineRule({
  id: 'heading-single-child',
  title: ['分项不止一项', 'Do not number a single item'],
  category: 'structure',
  severity: 'warning',
  authority: '实务',
  why: [
    '只有“（一）”没有“（二）”，要么漏了后面的内容，要么不必编号。',
    'A （一） without a （二） has either lost its sequel or needs no number.',
  ],
  messages: {
    single: [
      '只有“{here}”，没有“{next}”，请补上后面的内容或去掉序号。',
      'There is “{here}” but no “{next}”; add what follows or drop the number.',
    ],
  },
  examples: [
    {
      bad: '一、主要工作\n⟦（一）⟧抓好理论学习\n集中学习8次。\n二、存在问题\n（一）学习不够深入\n（二）调研不够扎实',
      good: '一、主要工作\n抓好理论学习，集中学习8次。\n二、存在问题\n（一）学习不够深入\n（二）调研不够扎实',
    },
    {
      bad: '关于季度检查的报告\n⟦一、⟧检查情况\n共检查点位46个，发现问题12个。\n特此报告。',
      good: '关于季度检查的报告\n共检查点位46个，发现问题12个。\n特此报告。',
    },
    { good: '招标结果\n（一）（二）（三）标段由同一单位中标，（四）标段流标。' },
    { good: '任务清单\n（一）强基础\n1.整修道路。\n2.疏通沟渠。\n（二）惠民生\n3.改造食堂。' },
    { good: '一、主要问题\n1.管网老化；2.人手不足；3.经费紧张。\n二、下一步打算\n分步解决。' },
    { good: '关于河道管理的规定（节选）\n第一章　总则\n第一条　为加强河道管理，制定本规定。' },
    { good: '会议议定：1.成立专班；2.每周调度一次。\n第一条 本办法自印发之日起施行。\n①数据来源于月度统计。' },
  ],
  *check({ draft }) {
    if (isExcerpt(draft)) return;
    const continued = new Set(draft.series.map(({ continues }) => continues));
    for (const series of draft.series) {
      const { sections, continues } = series;
      const [only, second] = sections;
      const marker = only?.marker;
      if (!only || second || continues || marker?.value !== 1 || !counted.has(marker.style)) continue;
      const next = draft
        .slice(marker.at)
        .replace(draft.slice(marker.number), /[0-9０-９]/u.test(marker.text) ? '2' : '二');
      if (continued.has(series) || goesOnInline(draft, only, next)) continue;
      yield { at: marker.at, message: 'single', data: { here: marker.text, next } };
    }
  },
});

/** “1.管网老化；2.人手不足。”: the sequel stands in the same paragraph. */
function goesOnInline({ slice }: Draft, { block }: Section, next: string): boolean {
  const text = slice(block);
  const at = text.indexOf(next);
  // （一）（二）（三）标段: side by side.
  return at > 0 && /[。；;，,）)、]\s*$/u.test(text.slice(Math.max(0, at - 3), at));
}
