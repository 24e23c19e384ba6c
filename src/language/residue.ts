/** Text that is certainly not the author's: marks of content systems, advertisements, the furniture of web pages. */

import { findAdvertisements } from './advertisements.ts';

export type ResidueKind = 'mark' | 'ad' | 'contact' | 'disguise';

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
  const found: Residue[] = [...findMarks(text), ...findAdvertisements(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

function findMarks(text: string): Residue[] {
  const found: Residue[] = [];
  const lead = /[#＃$<＜_[{]|[pP][aA][iI][dD](?:begin|end|BEGIN|END)/gu;
  for (let match = lead.exec(text); match; match = lead.exec(text)) {
    const { index: start } = match;
    const end = markEnd(text, start);
    if (end <= start) continue;
    found.push({ kind: 'mark', start, end, sure: true });
    lead.lastIndex = end;
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
