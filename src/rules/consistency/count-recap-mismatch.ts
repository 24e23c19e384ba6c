/** “以上三个方面” behind four. */

import type { Block, Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule, type Span } from '../../rule.ts';
import { chainsOf, runOf } from '../kinds/chains.ts';
import { matchesInText } from '../kinds/scan.ts';

const recap =
  /(?:以上|上述|前述|综上)(?:所述)?(?:的|这)?([二三四五六七八九十两]{1,3}|[2-9])(?:个方面|方面|个问题|个环节|个阶段|项|点|大|类|条|个|种|起|例)(?!以|左|多|人|月|年|单位|部门|部委|文件|指标)/g;

interface Listed extends Span {
  readonly count: number;
}

export default defineRule({
  id: 'count-recap-mismatch',
  title: ['“以上几项”与前文一致', 'Recall as many as were listed'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: [
    '“以上四项”指前面刚列的内容，数目应当相同。',
    '“The above four” recalls the list before it; the numbers should agree.',
  ],
  messages: {
    differs: ['此处称“{said}”，前文列出的是{count}项，请核对。', 'The text recalls “{said}”, but {count} were listed.'],
    list: ['前文的列举到这里为止。', 'The list before it ends here.'],
  },
  examples: [
    {
      bad: '一是抓学习，二是抓制度，三是抓落实。以上⟦四⟧项工作要在年底前完成。',
      good: '一是抓学习，二是抓制度，三是抓落实。以上三项工作要在年底前完成。',
    },
    {
      bad: '二、存在问题\n（一）学习不深\n学得少。\n（二）作风不实\n走得少。\n上述⟦三⟧个问题，需要认真整改。',
      good: '二、存在问题\n（一）学习不深\n学得少。\n（二）作风不实\n走得少。\n上述两个问题，需要认真整改。',
    },
    { good: '一是抓学习，二是抓制度。上述两个方面与以上三项制度相互衔接。' },
    { good: '上述三家单位、以上4个部门要抓好落实。' },
  ],
  *check({ draft }) {
    let lists: Listed[] | undefined;
    for (const { match, block } of matchesInText(draft, recap)) {
      const start = match.index;
      const [all, number = ''] = match;
      if (start > block.start && !/[。；，！：\s\u3000]/u.test(draft.scrubbed.charAt(start - 1))) continue;
      const said = parseNumeral(number);
      lists ??= listsOf(draft);
      const before = listsBefore(draft, lists, start, block);
      const nearest = before.at(-1);
      if (said === undefined || !nearest || before.some(({ count }) => count === said)) continue;
      const from = start + all.indexOf(number);
      const at = { start: from, end: from + number.length };
      yield {
        at,
        message: 'differs',
        data: { said: all, count: nearest.count },
        related: [{ at: { start: nearest.start, end: nearest.end }, message: 'list' }],
      };
    }
  },
});

/** Every enumeration of two or more, by where it ends. */
function listsOf(draft: Draft): Listed[] {
  const lists: Listed[] = [];
  for (const { items } of chainsOf(draft)) {
    const last = items.at(-1);
    if (last && items.length >= 2) lists.push({ ...last.at, count: items.length });
  }
  for (const section of draft.sections) {
    if (section.marker?.value !== 1) continue;
    const run = runOf(draft, section);
    const last = run.at(-1);
    if (last && run.length >= 2) lists.push({ start: last.block.start, end: last.at.end, count: run.length });
  }
  return lists.sort((a, b) => a.end - b.end);
}

/** Lists that may be meant: those that end in the section of the recalling sentence or in the one before. */
function listsBefore(draft: Draft, lists: readonly Listed[], at: number, block: Block): Listed[] {
  const top = block.section?.parent ?? block.section;
  const from = Math.max(top ? top.block.start : 0, at - 3000);
  const upTo = countBefore(lists, at);
  const near = lists.slice(Math.max(0, upTo - 12), upTo).filter(({ end }) => end > from);
  const last = near.at(-1);
  // Right behind the list, or not at all.
  return last && at - last.end <= 400 && draft.blocks[block.index]?.part === block.part ? near : [];
}

/** How many lists end by an offset, by binary search. */
function countBefore(lists: readonly Listed[], at: number): number {
  let low = 0;
  let high = lists.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lists[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
