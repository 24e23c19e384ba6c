/** Blanks of other widths inside a line: no-break space, em space and their like, a full-width blank within a sentence. */

import { Has } from '../../draft/mask.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { setApart } from '../kinds/layout-blanks.ts';
import { isEnclosed, pairingOf } from '../kinds/pairs.ts';

const exotic = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]+/gu;
const wide = /(?<=[々〇\u3400-\u9fff，、；])\u3000+(?=[々〇\u3400-\u9fff“《\d])/gu;
const aligned: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'byline',
  'signature',
  'date',
  'table',
  'head',
  'imprint',
  'note',
  'toc',
  'code',
]);

export default defineRule({
  id: 'residue-exotic-space',
  title: ['删去句中特殊空格', 'Delete unusual blanks'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '不换行空格等随网页复制带入，看似空格却检索不到，也会使排版断行失常。',
    'No-break and other blanks come from web pages; searching and line breaking fail at them.',
  ],
  messages: {
    exotic: [
      '此处有特殊空格（{code}），应删去或改为普通空格。',
      'An unusual blank ({code}) stands here; delete it or use an ordinary one.',
    ],
    wide: ['句中有全角空格，应删去。', 'A full-width blank stands within the sentence; delete it.'],
  },
  examples: [
    { bad: '全年⟦\u00a0⟧开展督查⟦\u2003\u2003⟧36次。', good: '全年开展督查36次。' },
    { bad: '推广Office⟦\u00a0⟧Online办公。', good: '推广Office Online办公。' },
    { bad: '坚持问题导向，⟦　⟧扎实推进⟦　⟧各项工作落地见效。', good: '坚持问题导向，扎实推进各项工作落地见效。' },
    { good: '　　第一章　总则\n\u00a0\u00a0\u00a0\u00a0第一条　为规范管理，制定本办法。' },
    { good: '督查情况\n办公室主任\u00a0刘　捷\n出席：刘　捷　王　蕾　赵一凡' },
    { good: '一、　总体要求' },
    { good: '开展“清风拂江畔　廉韵润初心”主题活动，干部职工踊跃参加。' },
    { good: '3月15日　城北污水处理厂开工，总投资2亿元。\n新华社北京7月3日电　会议指出，要加强统筹。' },
    { good: '摘要：目的　探讨康复训练的效果。方法　选取患者96例，随机分组。' },
    {
      good: '　　局　长：周　敏（—2021.5）、陈　默（2021.5—　），分管办公室。\n9—13日　县长带队考察产业园，签约项目3个。\n本年收入　28,400.00（其中：拨款20,000.00，捐款8,400.00）\n本月　全县春耕备耕全面展开，投放化肥2万吨。',
    },
    { good: '第十一条之一　乡镇实行票决制的，参照本细则执行。\n第一千二百六十条　本规定所称的以上，包括本数。' },
    {
      good: '1.1\u3000对象\u3000纳入标准：①年龄35～74岁，②签署知情同意书。\n监督电话：村委会主任\u3000137****0852，镇纪委\u30006680 217。\n组长：江一帆\u3000副组长：周\u3000宁（教学），沈\u3000默（德育）。',
    },
    { good: '备课组长：语文\u3000蓝天；数学\u3000盛夏；英语\u3000江畔（兼任，外聘）；物理\u3000解放' },
  ],
  *check({ draft }): Iterable<Finding<'exotic' | 'wide'>> {
    for (const { start, end, block, groups } of draft.matches(exotic, Has.odd, 'text')) {
      // Indentation and blanks at line ends are other rules' business; columns set with blanks are meant.
      if (start < block.start || end >= block.end || aligned.has(block.role)) continue;
      const latin = /[!-~]/u.test(draft.text.charAt(start - 1)) && /[!-~]/u.test(draft.text.charAt(end));
      const code = `U+${groups[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      yield { at: { start, end }, message: 'exotic', data: { code }, fix: { text: latin ? ' ' : '' } };
    }
    for (const { start, end, block } of draft.matches(wide, Has.space)) {
      if (!aligned.has(block.role) && isWithinSentence(draft, block, start, end))
        yield { at: { start, end }, message: 'wide', fix: { text: '', safe: false } };
    }
  },
});

const separator =
  /(?:第[\d一二三四五六七八九十百千零〇]+[章节条款编篇](?:之[一二三四五六七八九十])?|[\d一二三四五六七八九十]+[、．.]|[）)：:]|(?:^|[\u3000\s，、；])[々〇\u3400-\u9fff]{1,3})$/u;

const account = /^-?[0-9][0-9,]{0,14}(?:\.[0-9]{1,2})?[万亿]?元?(?:[（(\n]|$)/u;

/** Not behind an ordinal and not beside a word as short as a name. */
function isWithinSentence(draft: Draft, block: Block, start: number, end: number): boolean {
  const { scrubbed } = draft;
  if (
    block.role === 'heading' ||
    !/[。；，]/u.test(scrubbed.slice(block.start, Math.min(block.end, block.start + 400)))
  )
    return false;
  // “清风拂江畔　廉韵润初心”: a slogan in two lines.
  if (isEnclosed(pairingOf(draft, block), start) || setApart(scrubbed, block, start, end)) return false;
  const before = scrubbed.slice(Math.max(block.start, start - 12), start);
  const after = scrubbed.slice(end, Math.min(block.end, end + 6));
  // 本年收入　28,400.00（其中：……）: a line of an account.
  if (
    end - block.start < 14 &&
    /^[\u4e00-\u9fff]{2,8}$/u.test(scrubbed.slice(block.start, start)) &&
    account.test(scrubbed.slice(end, end + 24))
  )
    return false;
  // 局长：丁　坤（2022.3— ）、高　洁（女）
  if (/[：、，\u3000][々〇\u3400-\u9fff]$/u.test(before) && /^[々〇\u3400-\u9fff](?![々〇\u3400-\u9fff])/u.test(after))
    return false;
  if (/[，、；]$/u.test(before)) return !/^[々〇\u3400-\u9fff]{1,3}(?:[\u3000\s，、；。]|$)/u.test(after);
  return (
    !separator.test(start - block.start <= 12 ? before : before.slice(-12)) &&
    !/^[々〇\u3400-\u9fff]{1,3}(?:[\u3000\s]|$)/u.test(after)
  );
}
