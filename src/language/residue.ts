/** Text that is certainly not the author's: marks of content systems, advertisements, the furniture of web pages. */

import { findAdvertisements } from './advertisements.ts';
import { findFurniture } from './furniture.ts';
import type { FurnitureKind } from './furniture.list.ts';

export type ResidueKind = 'mark' | 'ad' | 'contact' | 'disguise' | FurnitureKind;

export interface Residue {
  readonly kind: ResidueKind;
  readonly start: number;
  readonly end: number;
  /** True when both ends are certain, so that it may be deleted without thinking. */
  readonly sure: boolean;
}

const paid = /[#＃$<＜]{0,3}[ /]{0,2}paid ?(?:begin|end|content)? ?[#＃$>＞]{1,3}|(?:[#＃$]{1,3} ?)?paid(?:begin|end)/iuy;
/** Marks of content systems, tried where their first character stands. */
const marks: ReadonlyMap<string, RegExp> = new Map([
  ['#', /#{2}[a-z_]{3,24}#{1,2}|#p#(?:(?:副标题|分页标题|标题)?#e#)?|#e#/iuy],
  ['＜', /＜\/?paid ?\/?＞/iuy],
  ['＃', /＃{1,2}[a-z_]{3,24}＃{1,2}/iuy],
  ['$', /\$\$(?:page|free|vip|login|hide|reply|pay|content)[a-z_]{0,16}\$\$/iuy],
  ['<', /<\/?paid ?\/?>|<!-{2} ?(?:nextpage|more|pagebreak) ?-{2}>/iuy],
  ['_', /_ueditor_page_break_tag_/iuy],
  [
    '[',
    /\[!-{2}[\w.]{1,30}-{2}\]|\[(attach(?:img)?|img|media|flash)\][^[\n\r]{1,200}\[\/\1\]|\[\/?(?:hide|reply|attach(?:img)?|paid|pay|vip|nextpage|pagebreak|erphpdown|rihide|ckk|backcolor)(?:[= ][^\]\n\r]{0,80})?\]|\[(?:url|img|size|color|font|align|quote|p|td|tr|table|page|free|login)=[^\]\n\r]{1,120}\]|\[\/(?:[biup]|url|img|size|color|font|align|quote|td|tr|table|list|code|free|login|media|email)\]|\[([biup]|url|quote|table|td|tr|list|code|free|login|page|email)\](?=[^\n\r]{0,200}?\[\/\2\])/iuy,
  ],
  ['{', /\{(?:dede|eyou|pboot|pc|aspcms):[^{}\n\r]{1,60}\}/iuy],
]);

/** Everything that is not the author's, in order, not overlapping; linear in the text. */
export function findResidue(text: string): Residue[] {
  const furniture = findFurniture(text).map((one) => ({ ...one, sure: true }));
  const found: Residue[] = [...findMarks(text), ...findAdvertisements(text), ...furniture];
  // The earlier and the longer of two that overlap; a whole advertisement before the 微信 in it.
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

const leads = new Uint8Array(0x10000);
for (const lead of [...marks.keys(), 'p', 'P']) leads[lead.charCodeAt(0)] = 1;

function findMarks(text: string): Residue[] {
  const found: Residue[] = [];
  for (let i = 0; i < text.length; i++) {
    if (leads[text.charCodeAt(i)] === 0) continue;
    const end = markEnd(text, i);
    if (end <= i) continue;
    found.push({ kind: 'mark', start: i, end, sure: true });
    i = end - 1;
  }
  return found;
}

function markEnd(text: string, start: number): number {
  for (const pattern of [paid, marks.get(text.charAt(start))]) {
    if (!pattern) continue;
    pattern.lastIndex = start;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return start;
}
