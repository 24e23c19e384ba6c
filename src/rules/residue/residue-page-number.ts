/** Page numbers that came along from a printed page or a PDF file. */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { defineRule, type Finding, type Span } from '../../rule.ts';
import { removal } from '../kinds/removal.ts';

const ofTotal = /第\s?\d{1,3}\s?页[\s，,/／]{0,3}[（(]?共\s?\d{1,3}\s?页[）)]?|[Pp]age\s?\d{1,3}\s?of\s?\d{1,3}/gu;
const framed =
  /^[\s　]*(?:[-–—－]{1,2}[ 　]?\d{1,3}[ 　]?[-–—－]{1,2}|[·•][ ]?\d{1,3}[ ]?[·•]|~ ?\d{1,3} ?~|\d{1,3} ?\/ ?\d{1,3}|[Pp]age ?\d{1,3}|第[ ]?\d{1,3}[ ]?页)[\s　]*$/gu;
const dashed = /[-–—－][ ]?\d{1,3}[ ]?[-–—－]/gu;

export default defineRule({
  id: 'residue-page-number',
  title: ['删去混入正文的页码', 'Delete page numbers in the text'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '从版式文件复制文字时，页码会夹进标题、句子或段落之间。',
    'When text is copied from a PDF file, page numbers come along.',
  ],
  messages: {
    page: ['此处是混入正文的页码“{text}”，应删去。', 'A page number “{text}” came along; delete it.'],
  },
  examples: [
    { bad: '2023年度工作总结⟦第1页共5页⟧\n全年开展普法活动48场。', good: '2023年度工作总结\n全年开展普法活动48场。' },
    {
      bad: '全年开展普法活动\n⟦— 2 —⟧\n48场，覆盖群众2万人次。⟦Page 2 of 5⟧',
      good: '全年开展普法活动\n48场，覆盖群众2万人次。',
    },
    { bad: '全年开展普法⟦-3-⟧活动48场。', good: '全年开展普法活动48场。' },
    {
      bad: '全年开展普法\n⟦2⟧\n活动48场，覆盖群众2万人次，印发\n⟦3⟧\n资料3万份。',
      good: '全年开展普法\n活动48场，覆盖群众2万人次，印发\n资料3万份。',
    },
    {
      bad: '全年开展普法活动48场。\n⟦~ 3 ~⟧\n覆盖群众2万人次。\n⟦3 / 12⟧\n印发资料3万份。\n⟦Page 4⟧',
      good: '全年开展普法活动48场。\n覆盖群众2万人次。\n印发资料3万份。',
    },
    { good: '材料共5页，第1页为封面；三号楼2-3-1室；比分为3-2。' },
    { good: '得分\n95\n名次\n2' },
  ],
  *check({ draft }): Iterable<Finding<'page'>> {
    for (const pattern of [ofTotal, framed]) {
      for (const { start, groups } of draft.matches(pattern, Has.digit)) {
        const from = start + groups[0].search(/\S/u);
        const at = widen(draft.scrubbed, { start: from, end: from + groups[0].trim().length });
        yield { at, message: 'page', data: { text: draft.slice(at) }, fix: removal(draft.text, at) };
      }
    }
    for (const at of draft.matches(dashed, Has.dash)) {
      const gap = widen(draft.scrubbed, at);
      const amid =
        /[々〇\u3400-\u9fff，、]/u.test(draft.scrubbed.charAt(gap.start - 1)) &&
        /[々〇\u3400-\u9fff，。、]/u.test(draft.scrubbed.charAt(gap.end));
      if (amid)
        yield {
          at: { start: at.start, end: at.end },
          message: 'page',
          data: { text: draft.slice(at) },
          fix: { at: gap, text: '' },
        };
    }
    const bare = bareNumbers(draft);
    for (const at of bare)
      yield { at, message: 'page', data: { text: draft.slice(at) }, fix: { ...removal(draft.text, at), safe: false } };
  },
});

/** A page number with the dashes, brackets or blanks around it. */
function widen(text: string, { start, end }: Span): Span {
  const before = /[-–—（(【[] ?$| $/u.exec(text.slice(Math.max(0, start - 2), start));
  const after = /^ ?[-–—）)】\]]|^ /u.exec(text.slice(end, end + 2));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

/** Lines of nothing but a number that cut a sentence in two, at least two of them counting on. */
function bareNumbers({ blocks, scrubbed }: Draft): Span[] {
  const found: { readonly at: Span; readonly value: number }[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.end - block.start > 3 || (block.mask & (Has.han | Has.latin)) !== 0 || block.role === 'table') continue;
    const text = scrubbed.slice(block.start, block.end);
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    if (!/^\d{1,3}$/u.test(text) || !before || !after || before.end - before.start < 4 || after.end - after.start < 4)
      continue;
    if (/[々〇\u3400-\u9fff，、]/u.test(scrubbed.charAt(before.end - 1)))
      found.push({ at: { start: block.start, end: block.end }, value: Number(text) });
  }
  return found
    .filter(({ value }, index) => found[index - 1]?.value === value - 1 || found[index + 1]?.value === value + 1)
    .map(({ at }) => at);
}
