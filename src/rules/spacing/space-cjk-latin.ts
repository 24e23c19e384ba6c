/** A blank between a Han character and figures or letters. */

import { Has } from '../../draft/mask.ts';
import type { Draft, Match } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { besideEmphasis, isChinese, isProse, standsSo } from '../kinds/prose.ts';

const gap = /[ \u00a0]+/gu;
const han = /[\u3400-\u9fff]/u;
const figure = /[0-9A-Za-z]/u;
const tight = /[\u3400-\u9fff][0-9A-Za-z]/gu;
/** 图 1, 表 2: captions set their number apart. */
const caption = /[图表式第]$/u;

export default defineRule({
  id: 'space-cjk-latin',
  title: ['汉字与数字间不空格', 'No blank beside figures'],
  category: 'spacing',
  severity: 'info',
  authority: '实务',
  why: [
    '公文里汉字与数字、字母之间不加空格，字距由排版软件处理。',
    'Documents set figures and letters tight beside Han; the typesetting adds the distance.',
  ],
  messages: {
    gap: [
      '公文中汉字与数字、字母之间不空格，可删去。',
      'Documents put no blank between Han and figures or letters; delete it.',
    ],
  },
  examples: [
    { bad: '在⟦ ⟧2021⟦ ⟧年，共培训⟦ ⟧320⟦ ⟧人次。', good: '在2021年，共培训320人次。' },
    { bad: '推广政务⟦ ⟧App，用户满意。', good: '推广政务App，用户满意。' },
    { good: '在2021年，共培训320人次，系统版本为Windows 10 Pro。' },
    { good: '联系人 13900000001\n图 1 组织架构' },
    { good: '在 2021 年，我们用 Python 3 写了 12 个脚本，并在 CI 里运行。', format: 'markdown' },
    { good: '（江淮财经大学 经济学院，江苏 南京 210023）' },
  ],
  *check({ draft }) {
    if ((draft.mask & Has.space) === 0) return;
    const found = [...draft.matches(gap, Has.space)].filter((match) => isSlip(draft, match));
    if (found.length === 0 || (draft.source.format === 'markdown' && isManner(draft, found.length))) return;
    for (const { start, end } of found) yield { at: { start, end }, message: 'gap', fix: { text: '' } };
  },
});

function isSlip(draft: Draft, { start, end, block }: Match): boolean {
  const [left, right] = [draft.scrubbed.charAt(start - 1), draft.scrubbed.charAt(end)];
  if (
    end - start > 1 ||
    !((han.test(left) && figure.test(right)) || ((figure.test(left) || left === '%') && han.test(right)))
  )
    return false;
  if (!isProse(draft, block) || !isChinese(draft, block)) return false;
  if (start < block.start || !standsSo(draft, start, end) || besideEmphasis(draft, { start, end })) return false;
  if (block.marker && start < block.marker.at.end + 2) return false;
  // 江苏 南京 210023: the postcode of an author's address.
  if (/^[0-9]{6}(?![0-9])/u.test(draft.scrubbed.slice(end, end + 7))) return false;
  return !caption.test(draft.scrubbed.slice(Math.max(block.start, start - 1), start));
}

/** A page of the web that sets all its figures apart keeps to a manner of its own. */
function isManner(draft: Draft, gaps: number): boolean {
  let count = 0;
  for (const _ of draft.matches(tight, Has.han)) {
    if (++count >= gaps) return false;
  }
  return true;
}
