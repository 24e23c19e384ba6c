/** Signs of Markdown left in plain text: **重点**, ## 一、, - . */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { defineRule, type Finding } from '../../rule.ts';

const bold = /(?<![*\\＊])(\*{2,3}|__)(?=[^\s*_])([^*_\n]{1,120}?[^\s*_])\1(?![*＊])/gu;
const heading = /^[ \t　]{0,4}#{1,6}[ \t]+(?=\S)|^[ \t　]{0,4}#{2,6}(?=[\p{Script=Han}（(\d])(?!.*#\s*$)/gu;
const list = /^[ \t　]{0,8}[-*+•][ \t]+(?=[\p{Script=Han}“《（(*\d])/gu;
const fence = /^[ \t]{0,4}(?:`{3,}[A-Za-z]{0,12}|~{3,})[ \t]*$|`(?=[^`\n]{1,60}`)|(?<=`[^`\n]{1,60})`/gu;
const rule = /^[ \t]{0,3}(?:-{3,}|\*{3,}|_{3,}|(?:\* ){2,}\*)[ \t]*$/gu;
const link = /!?\[([^\]\n]{1,80})\]\((?:https?:\/\/|\/|#|mailto:)[^)\s]{0,300}\)/gu;
const quote = /^[ \t]{0,3}>[ \t]+(?=[\p{Script=Han}“])/gu;
const table = /^[ \t]{0,3}\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*){1,20}\|?[ \t]*$/gu;

export default defineRule({
  id: 'residue-markdown',
  title: ['删去Markdown符号', 'Delete Markdown signs'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: ['从对话软件或网页复制的文字常带“**”“##”等排版符号，纯文本和公文里不显示为格式。', 'Text copied from chat programs carries ** and ## that show up as they are.'],
  messages: {
    sign: ['残留Markdown符号“{sign}”，应删去。', 'The Markdown sign “{sign}” was left in; delete it.'],
    link: ['残留Markdown链接，应只留文字“{text}”。', 'A Markdown link was left in; keep only its words “{text}”.'],
  },
  examples: [
    { bad: '⟦## ⟧一、主要成绩\n⟦**⟧招商引资⟦**⟧取得突破。', good: '一、主要成绩\n招商引资取得突破。' },
    { bad: '主要做法：\n⟦- ⟧建立台账；\n⟦- ⟧定期通报。\n⟦---⟧', good: '主要做法：\n建立台账；\n定期通报。\n' },
    { bad: '⟦> ⟧抓落实是关键。\n⟦```⟧\n见⟦[实施方案](https://example.com/a)⟧和⟦`⟧台账⟦`⟧。', good: '抓落实是关键。\n\n见实施方案和台账。' },
    { good: '注：*为约束性指标，3#楼、5# 楼已封顶，#文明出行#话题阅读量120万次。' },
    { good: '**重点**工作\n\n- 建立台账', format: 'markdown' },
    { good: '——在全市大会上的讲话\n-5℃以下停工，X*Y型钢**镇党委。' },
  ],
  *check({ draft }): Iterable<Finding<'sign' | 'link'>> {
    if (draft.source.format !== 'text') return;
    const marks = Has.ascii | Has.blank | Has.dash;
    for (const { start, end, groups } of draft.matches(bold, Has.blank)) {
      const sign = groups[1] ?? '';
      if (!/\p{Script=Han}/u.test(groups[2] ?? '')) continue;
      yield* [start, end - sign.length].map((from) => ({ at: { start: from, end: from + sign.length }, message: 'sign' as const, data: { sign }, fix: { text: '' } }));
    }
    for (const pattern of [heading, fence, rule, quote, table]) yield* signs(draft, pattern, marks);
    // A single “- ” may be a dash or a minus; a list has several.
    const items = [...signs(draft, list, marks)];
    if (items.length > 1) yield* items;
    for (const { start, end, groups } of draft.matches(link, Has.bracket)) {
      const text = groups[1] ?? '';
      yield { at: { start, end }, message: 'link', data: { text }, fix: { text } };
    }
  },
});

function* signs(draft: Draft, pattern: RegExp, mask: number): Iterable<Finding<'sign'>> {
  for (const { start, end, groups } of draft.matches(pattern, mask)) {
    const sign = groups[0].trim();
    const from = start + groups[0].search(/\S/u);
    yield { at: { start: from, end }, message: 'sign', data: { sign: sign.length > 8 ? `${sign.slice(0, 8)}…` : sign }, fix: { text: '' } };
  }
}
