/** Set formulas in which a mark stands for what was cut out: 镇X委, 三中X会, 以XXX思想为指导. */

import { matchAt } from './blank-token.ts';

const maskedBehind = /思想|重要思想|总书记|新时代|中国特色|主义(?!者)|重要(?:讲话|论述|指示)/uy;
const partyBehind = /精神|大|届/uy;

export function isMasked(text: string, start: number, end: number): boolean {
  return (
    matchAt(maskedBehind, text, end) !== null ||
    (text.slice(Math.max(0, start - 2), start) === '党的' && matchAt(partyBehind, text, end) !== null)
  );
}

/** Set formulas with one character masked: what stands before and behind the mark. */
const holes: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [/[省州市县区旗镇乡村党团纪常政]$/u, /委(?![员托派会屈])/uy],
  [/[一二三四五六七]中$/u, /[会全]/uy],
  [/[省市县区镇乡]$/u, /府/uy],
  [/习$/u, /平/uy],
  [/习近$/u, /(?=[\u4e00-\u9fff同新])/uy],
  [/(?<![\u4e00-\u9fff])$/u, /近平/uy],
  [/党$/u, /中央/uy],
  [/中$/u, /中央|党员/uy],
  [/党中$/u, /(?=[\u4e00-\u9fff，。、])/uy],
  [/社会$/u, /义/uy],
  [/国$/u, /院/uy],
  [/新时$/u, /中国/uy],
  [/十$/u, /[届大]/uy],
];

/** True when the characters from `start` to `end` hide part of a set formula: 镇X委, 三中X会, 十X届. */
export function isHole(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    holes.some(([left, right]) => left.test(before) && matchAt(right, text, end) !== null) || isMasked(text, start, end)
  );
}
