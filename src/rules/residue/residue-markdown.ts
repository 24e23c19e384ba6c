/** Signs of Markdown left in plain text: **重点**, ## 一、, - . */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { removals } from '../kinds/removal.ts';

const code = /(?<!`)`(?!`)([^`\n]{1,60})`(?!`)/gu;
const link =
  /!?\[([^\]\n]{1,80})\]\((?:https?:\/\/|\/|#|mailto:)[^)\s]{0,300}\)|!\[([^\]\n]{0,80})\]\([\w./%-]{1,200}\.(?:png|jpe?g|gif|webp|svg)\)/gu;
/** A mark on either side; *镇党委、*村 are names kept back. */
const slanted = /(?<=^|[，。；：、])\*(?=[\u4e00-\u9fff])[^*\n，。；]{2,40}(?<=[\u4e00-\u9fff])\*(?=[，。；：、]|$)/gmu;
const struck = /~~(?=[^\s~])[^~\n]{1,80}~~/gu;
/** Signs at the head of a line, by their first character. */
const heads: ReadonlyMap<string, RegExp> = new Map([
  ['>', /^>[ \t]+(?=[々〇\u3400-\u9fff“])/u],
  ['`', /^`{3,}[A-Za-z]{0,12}[ \t]*$/u],
  ['~', /^~{3,}[A-Za-z]{0,12}[ \t]*$/u],
  // A line across the page is where a slip is torn off.
  ['-', /^(?:-{3,20}|(?:- ){2,20}-)[ \t]*$/u],
  ['*', /^(?:\*{3,}|(?:\* ){2,20}\*)[ \t]*$/u],
  ['|', /^\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*){1,20}\|?[ \t]*$/u],
]);
/** But no page number: - 1 - */
const list = /^[-*+•][ \t]+(?!\d{1,3}[ \t]*-[ \t]*$)(?=[々〇\u3400-\u9fff“《（(*\d])/u;

export default defineRule({
  id: 'residue-markdown',
  title: ['删去“**”等排版符号', 'Delete signs such as **'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '从对话软件或网页复制的文字常带“**”“##”等排版符号，纯文本和公文里不显示为格式。',
    'Text copied from chat programs carries ** and ## that show up as they are.',
  ],
  messages: {
    sign: ['残留排版符号“{sign}”（Markdown），应删去。', 'The Markdown sign “{sign}” was left in; delete it.'],
    link: [
      '残留链接代码（Markdown），应只留文字“{text}”。',
      'A Markdown link was left in; keep only its words “{text}”.',
    ],
  },
  examples: [
    { bad: '⟦## ⟧一、主要成绩\n⟦**⟧招商引资⟦**⟧取得突破。', good: '一、主要成绩\n招商引资取得突破。' },
    { bad: '主要做法：\n⟦- ⟧建立台账；\n⟦- ⟧定期通报。\n⟦---⟧', good: '主要做法：\n建立台账；\n定期通报。\n' },
    {
      bad: '⟦> ⟧抓落实是关键。\n⟦```⟧\n见⟦[实施方案](https://example.com/a)⟧和⟦`⟧台账⟦`⟧。',
      good: '抓落实是关键。\n\n见实施方案和台账。',
    },
    { bad: '⟦![现场图](a.png)⟧\n建立台账⟦~~⟧12个⟦~~⟧15个。', good: '现场图\n建立台账12个15个。' },
    { bad: '围绕发展大局，⟦*⟧大力提振消费⟦*⟧，促进增收。', good: '围绕发展大局，大力提振消费，促进增收。' },
    {
      bad: '⟦- ⟧今年以来，全局坚持以问题为导向，建立台账86份，整改率98%。',
      good: '今年以来，全局坚持以问题为导向，建立台账86份，整改率98%。',
    },
    { good: '* 约束性指标由各镇分解下达，完成情况纳入年度考核内容。' },
    { good: '气温3~5℃，税率3%~~5%。' },
    { good: '注：*为约束性指标，3#楼、5# 楼已封顶，#文明出行#话题阅读量120万次。' },
    { good: '请家长阅后签字。\n----------------------------------------------------\n回　执' },
    { good: '**重点**工作\n\n- 建立台账', format: 'markdown' },
    { good: '请认真贯彻落实。\n- 1 -\n一、加强领导。\n- 2 -\n二、压实责任。' },
    { good: '培训地点为：\n________________\n负责人：____' },
    { good: '——在全市大会上的讲话\n-5℃以下停工，X*Y型钢**镇党委。' },
  ],
  *check({ draft }): Iterable<Finding<'sign' | 'link'>> {
    if (draft.source.format === 'markdown') return;
    yield* lineHeads(draft);
    for (const { at } of removals(draft, 'markdown')) yield sign(at.start, draft.text.slice(at.start, at.end));
    if (draft.text.includes('`')) yield* codes(draft);
    if (draft.text.includes('*')) {
      for (const { start, end } of draft.matches(slanted)) yield* [start, end - 1].map((from) => sign(from, '*'));
    }
    if (draft.text.includes('~~')) {
      for (const { start, end } of draft.matches(struck)) yield* [start, end - 2].map((from) => sign(from, '~~'));
    }
    if (!draft.text.includes('](')) return;
    for (const { start, end, groups } of draft.matches(link, Has.bracket)) {
      const text = groups[1] ?? groups[2] ?? '';
      yield { at: { start, end }, message: 'link', data: { text }, fix: { text } };
    }
  },
});

/** The sign before and the sign behind a stretch with Han. */
function* codes(draft: Draft): Iterable<Finding<'sign'>> {
  for (const { start, end, groups } of draft.matches(code, Has.ascii)) {
    if (/[々〇\u3400-\u9fff]/u.test(groups[0])) yield* [start, end - 1].map((from) => sign(from, '`'));
  }
}

function* lineHeads(draft: Draft): Iterable<Finding<'sign'>> {
  const items: Finding<'sign'>[] = [];
  for (const { start, end, role } of draft.blocks) {
    const first = draft.text.charAt(start);
    const pattern = heads.get(first);
    if (role === 'code' || (!pattern && !'+•'.includes(first))) continue;
    const line = draft.text.slice(start, end);
    const whole = pattern?.exec(line)?.[0];
    const item = whole === undefined && '-*+•'.includes(first) ? list.exec(line)?.[0] : undefined;
    if (whole !== undefined) yield sign(start, whole);
    else if (item !== undefined) items.push(sign(start, item));
  }
  // A single “- ” may be a dash or a minus; a list has several.
  const [only] = items;
  if (items.length > 1 || (only && isSentence(draft, only.at.start))) yield* items;
}

/** Only a list has a whole sentence behind its “- ”; a note opens with a star. */
function isSentence({ text }: Draft, start: number): boolean {
  return (
    text.charAt(start) === '-' &&
    /^-[ \t]+[\u4e00-\u9fff][^\n\r]{20,}[。；][ \t]*$/mu.test(text.slice(start, start + 400))
  );
}

function sign(start: number, text: string): Finding<'sign'> {
  const shown = text.trim();
  return {
    at: { start, end: start + text.length },
    message: 'sign',
    data: { sign: shown.length > 8 ? `${shown.slice(0, 8)}…` : shown },
    fix: { text: '' },
  };
}
