/** Text that is certainly not the author's: marks of content systems, advertisements, the furniture of web pages. */

import { findAdvertisements } from './advertisements.ts';
import type { FurnitureKind } from './furniture.list.ts';
import { findFurniture } from './furniture.ts';

export type ResidueKind = 'mark' | 'tag' | 'entity' | 'markdown' | 'ad' | 'contact' | 'disguise' | FurnitureKind;

export interface Residue {
  readonly kind: ResidueKind;
  readonly start: number;
  readonly end: number;
  /** True when both ends are certain, so that it may be deleted without thinking. */
  readonly sure: boolean;
}

const paid =
  /[#＃$<＜]{0,3}[ /]{0,2}paid ?(?:begin|end|content)? ?[#＃$>＞]{1,3}|(?:[#＃$]{1,3} ?)?paid(?:begin|end)/iuy;
/** Marks of content systems, tried where their first character stands. */
const marks: ReadonlyMap<string, RegExp> = new Map([
  ['#', /#{2}[a-z_]{3,24}#{1,2}|#p#(?:(?:副标题|分页标题|标题)?#e#)?|#e#|#(?:副标题|分页标题)#(?:#?e#)?/iuy],
  ['＜', /＜\/?paid ?\/?＞/iuy],
  ['＃', /＃{1,2}[a-z_]{3,24}＃{1,2}/iuy],
  ['$', /\$\$(?:page|free|vip|login|hide|reply|pay|content)[a-z_]{0,16}\$\$/iuy],
  ['<', /<\/?paid ?\/?>|<!-{2} ?(?:nextpage|more|pagebreak) ?-{2}>/iuy],
  ['_', /_ueditor_page_break_tag_/iuy],
  [
    '[',
    /\[!-{2}[\w.]{1,30}-{2}\]|\[(attach(?:img)?|img|media|flash)\][^[\n\r]{1,200}\[\/\1\]|\[\/?(?:hide|reply|attach(?:img)?|paid|pay|vip|nextpage|pagebreak|erphpdown|rihide|ckk|backcolor)(?:[= ][^\]\n\r]{0,80})?\]|\[(?:page|nextpage|img|login|post|sell(?:=\d{1,4})?|ft=[\d,]{0,12}|p=\d[\d,]{0,10}[a-z]{0,8})\]|\[(?:url|img|size|color|font|align|quote|p|td|tr|table|page|free|login)=[^\]\n\r]{1,120}\]|\[\/(?:[biup]|url|img|size|color|font|align|quote|td|tr|table|list|code|free|login|media|email)\]|\[([biup]|url|quote|table|td|tr|list|code|free|login|page|email)\](?=[^\n\r]{0,200}?\[\/\2\])/iuy,
  ],
  ['{', /\{(?:dede|eyou|pboot|pc|aspcms):[^{}\n\r]{1,60}\}/iuy],
]);

/** Everything that is not the author's, in order, not overlapping; linear in the text. */
export function findResidue(text: string): Residue[] {
  const found: Residue[] = [...findMarks(text), ...findAdvertisements(text), ...findFurniture(text)];
  // The earlier and the longer of two that overlap; a whole advertisement before the 微信 in it.
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

const tag =
  /<\/?(?:a|article|b|blockquote|body|br|button|center|code|col|colgroup|dd|div|dl|dt|em|embed|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|main|meta|nav|object|ol|option|p|pre|script|section|select|small|source|span|strong|style|sub|sup|table|tbody|td|textarea|tfoot|th|thead|title|tr|u|ul|video|o:p|w:\w{1,12})(?:\s[^<>\n]{0,400})?\s?\/?>|<!--(?! ?jiaogao)[^<>\n]{0,200}-->|<!DOCTYPE[^<>\n]{0,100}>/iuy;
const entity =
  /&(?:amp;)?(?:#\d{2,6}|#x[0-9a-f]{2,5}|nbsp|ensp|emsp|thinsp|zwnj|zwj|lt|gt|amp|quot|apos|ldquo|rdquo|lsquo|rsquo|laquo|raquo|hellip|mdash|ndash|middot|bull|times|divide|plusmn|deg|permil|copy|reg|trade|yen|sect|para|frac12|le|ge|ne|asymp|rarr|larr|darr|uarr|alpha|beta|mu|cent|pound|euro|lang|rang|loz);|&(?:nbsp|ldquo|rdquo|hellip|mdash|middot)(?![A-Za-z;])/iuy;
/** ## at the head of a line; **…** around Han. */
const hashes = /#{1,6}[ \t]+(?=\S)|#{2,6}(?=[々〇\u3400-\u9fff（(\d])(?![^\n]*#[ \t]*(?:\n|$))/uy;
const bold = /(\*{2,3})(?=[^\s*])[^*\n]{0,119}[^\s*]\1(?!\*)/uy;
/** Where a unit follows both pairs of stars they stand for a name: **镇党委和**村. */
const masked = /^[省市县区镇乡村局厅部处科室院校厂站所委年月日号楼名个人万亿元同％%]/u;

/** Where one of `marks` or `marksAt` may begin. */
const lead = /[#＃<＜$_[{pP&*]/gu;

function findMarks(text: string): Residue[] {
  const found: Residue[] = [];
  /** Up to where stars belong to a pair already found. */
  let starred = 0;
  lead.lastIndex = 0;
  for (let match = lead.exec(text); match; match = lead.exec(text)) {
    const { index } = match;
    if (index < starred && match[0] === '*') continue;
    const [first, second] = marksAt(text, index);
    if (!first) continue;
    found.push(first);
    lead.lastIndex = first.end;
    if (!second) continue;
    found.push(second);
    starred = second.end;
  }
  return found;
}

function marksAt(text: string, start: number): Residue[] {
  const char = text.charAt(start);
  const end = markEnd(text, start);
  if (end > start) return [{ kind: 'mark', start, end, sure: true }];
  if (char === '<' && matchAt(tag, text, start)) return [{ kind: 'tag', start, end: tag.lastIndex, sure: true }];
  if (char === '&' && matchAt(entity, text, start))
    return [{ kind: 'entity', start, end: entity.lastIndex, sure: true }];
  if (
    char === '#' &&
    /(?:^|[\n\r])[ \t\u3000]{0,4}$/u.test(text.slice(Math.max(0, start - 5), start)) &&
    matchAt(hashes, text, start)
  ) {
    return [{ kind: 'markdown', start, end: hashes.lastIndex, sure: true }];
  }
  if (char === '*' && text.charAt(start - 1) !== '*' && matchAt(bold, text, start))
    return emphasis(text, start, bold.lastIndex);
  return [];
}

function matchAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function emphasis(text: string, start: number, end: number): Residue[] {
  const size = text.charAt(start + 2) === '*' ? 3 : 2;
  const content = text.slice(start + size, end - size);
  if (!/[々〇\u3400-\u9fff]/u.test(content) || (masked.test(content) && masked.test(text.slice(end, end + 1))))
    return [];
  return [start, end - size].map((from) => ({ kind: 'markdown', start: from, end: from + size, sure: true }) as const);
}

function markEnd(text: string, start: number): number {
  const char = text.charAt(start);
  // [人数] is no mark: they are in English letters.
  if (char === '[' && text.charCodeAt(start + 1) > 0x7f) return start;
  for (const pattern of [paid, marks.get(char)]) {
    if (!pattern) continue;
    pattern.lastIndex = start;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return start;
}
