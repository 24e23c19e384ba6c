/** Dots, 。。。 or half an ellipsis in place of ……. */

import { Has } from '../../draft/mask.ts';
import type { Draft, Match } from '../../draft/types.ts';
import { unitAt } from '../../language/blank-units.ts';
import { defineRule } from '../../rule.ts';
import { isChinese } from '../kinds/prose.ts';

const dots = /…+|[.．]{3,}|[。]{3,}|[·・•]{3,}/gu;
const chinese = /[\u3400-\u9fff，、；：“”（）《》！？]/u;
/** A row of dots this long leads to a page number or leaves a blank. */
const leader = 7;

export default defineRule({
  id: 'ellipsis-form',
  title: ['省略号写作“……”', 'Write an ellipsis as ……'],
  category: 'punctuation',
  severity: 'warning',
  authority: '国标',
  why: ['省略号是六个连点“……”，占两个字的位置。', 'An ellipsis is six dots …… and takes the width of two characters.'],
  basis: ['GB/T 15834—2011 4.11.2'],
  messages: {
    form: ['省略号应写作“……”，此处写成了“{mark}”。', 'Write the ellipsis as ……, not “{mark}”.'],
  },
  examples: [
    { bad: '不足还有很多⟦。。。⟧分地区看，山区更差。', good: '不足还有很多……分地区看，山区更差。' },
    { bad: '有的怕担责，有的怕吃苦⟦...⟧', good: '有的怕担责，有的怕吃苦……' },
    { bad: '有的怕担责⟦。。。⟧有的怕吃苦⟦…⟧这些都要改。', good: '有的怕担责……有的怕吃苦……这些都要改。' },
    { bad: '有的怕担责，有的怕吃苦⟦………⟧', good: '有的怕担责，有的怕吃苦……' },
    { good: '总体要求............3\n重点任务………………5' },
    { good: '进入../../数据文件夹，文号为（2021）京01执……号。' },
    { good: '………………' },
    { good: '注：“…”表示数据不足本表最小单位数。' },
    { good: '采购共计...万元，另付…元。' },
  ],
  *check({ draft }) {
    for (const match of draft.matches(dots, Has.dash | Has.stop | Has.ascii | Has.wide)) {
      const finding = read(draft, match);
      if (finding) yield finding;
    }
  },
});

function read(draft: Draft, { start, end, block, groups }: Match) {
  const { scrubbed: text } = draft;
  const [mark] = groups;
  const wide = mark.startsWith('…');
  if (
    mark === '……' ||
    (end - start >= leader && (!wide || end === block.end)) ||
    block.role === 'toc' ||
    block.role === 'table'
  )
    return undefined;
  // A row of its own marks left-out paragraphs; digits behind are a page number.
  if ((start === block.start && end === block.end) || /[0-9A-Za-z/\\]/u.test(text.charAt(end))) return undefined;
  const around = text.charAt(start - 1) + text.charAt(end);
  // “…”表示数据不足: the sign itself is meant.
  if (around === '“”') return undefined;
  if (!wide && (!chinese.test(around) || /[0-9A-Za-z]/u.test(text.charAt(start - 1)))) return undefined;
  if (!isChinese(draft, block) || (!mark.startsWith('。') && holdsFigure(text, end))) return undefined;
  const finding = { at: { start, end }, message: 'form', data: { mark } } as const;
  // Dots before a word may hold the place of a figure not yet filled in.
  const open = !wide && !mark.startsWith('。') && /[\u3400-\u9fff]/u.test(text.charAt(end));
  return { ...finding, fix: { text: '……', safe: !open } };
}

/** 另付......元: the dots hold the place of a figure. */
function holdsFigure(text: string, at: number): boolean {
  unitAt.lastIndex = at;
  return unitAt.test(text);
}
