/** Text of the body in another font or size. */

import type { Draft } from '../../draft/types.ts';
import type { RunLook } from '../../layout/look.ts';
import type { TextLook } from '../../layout/profile.ts';
import { defineRule, type Span } from '../../rule.ts';
import { demand, found, gather, isChinese, misfits, paragraphsOf, runsIn, wanted } from '../kinds/layout.ts';

const roles = new Set(['body', 'item', 'heading'] as const);

export default defineRule({
  id: 'body-font',
  title: ['正文字体字号统一', 'Set the body in its font and size'],
  category: 'layout',
  severity: 'warning',
  authority: '实务',
  why: [
    '正文的字体字号是版式的底子，个别段落不一致多半是粘贴来的。',
    'Font and size of the body carry the layout; a paragraph that differs was mostly pasted in.',
  ],
  messages: {
    most: ['正文大多是{here}，{must}{want}（{by}）。', 'Most of the body is {here}; it {must} {want} ({by}).'],
    part: ['这里是{here}，正文{must}{want}（{by}）{more}。', 'This is {here}; the body {must} {want} ({by}){more}.'],
  },
  examples: [
    {
      bad: '关于报送材料的通知\n各科室：\n请于本月底前报送。\n⟦逾期不再受理。⟧\n材料一式两份，装订整齐。',
      good: '关于报送材料的通知\n各科室：\n请于本月底前报送。\n逾期不再受理。\n材料一式两份，装订整齐。',
      look: { run: { size: 14 } },
    },
    {
      bad: '关于报送材料的通知\n各科室：\n⟦请于本月底前报送。⟧',
      good: '关于报送材料的通知\n各科室：\n请于本月底前报送。',
      look: { run: { fonts: { eastAsia: '宋体' } } },
    },
    { good: '请于本月底前报送。', look: { run: { fonts: { eastAsia: 'FangSong_GB2312' } } } },
  ],
  *check({ draft }) {
    const want = draft.layout?.profile.body;
    if (!want) return;
    const runs = [...bodyRuns(draft)];
    const { data, ...weight } = demand(draft, want);
    const text = { ...data, want: wanted(want) };
    const main = mostOf(runs);
    if (main && misfits(main, want)) {
      const first = runs.find(({ start }) => start >= main.start) ?? main;
      yield { at: spanOf(first), message: 'most', data: { ...text, here: found(main, want) }, ...weight };
      return;
    }
    yield* gather(
      joined(
        runs.filter((run) => misfits(run, want)),
        want,
      ).map((run) => ({
        at: spanOf(run),
        message: 'part' as const,
        data: { ...text, here: found(run, want) },
        ...weight,
      })),
    );
  },
});

function spanOf({ start, end }: RunLook): Span {
  return { start, end };
}

/** Chinese text below the headings; run-in headings have fonts of their own. */
function* bodyRuns(draft: Draft): Generator<RunLook> {
  for (const { block, look } of paragraphsOf(draft, roles)) {
    if (block.role === 'heading' && !block.rest) continue;
    for (const run of runsIn(look, block.rest ?? block)) {
      if (isChinese(draft.text.slice(run.start, run.end))) yield run;
    }
  }
}

/** The first run of the look that most characters have. */
function mostOf(runs: readonly RunLook[]): RunLook | undefined {
  const counts = new Map<string, { readonly run: RunLook; count: number }>();
  for (const run of runs) {
    const key = `${run.fonts.eastAsia} ${run.size}`;
    const known = counts.get(key) ?? { run, count: 0 };
    known.count += run.end - run.start;
    counts.set(key, known);
  }
  let most: { readonly run: RunLook; count: number } | undefined;
  for (const one of counts.values()) if (!most || one.count > most.count) most = one;
  return most?.run;
}

/** Neighbours that are wrong in the same way are one. */
function joined(runs: readonly RunLook[], want: TextLook): RunLook[] {
  const list: RunLook[] = [];
  for (const run of runs) {
    const last = list.at(-1);
    if (last && last.end === run.start && found(last, want)[0] === found(run, want)[0])
      list[list.length - 1] = { ...last, end: run.end };
    else list.push(run);
  }
  return list;
}
