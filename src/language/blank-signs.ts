/** N次, n名, #亿元: a letter or sign in place of a number. */

import { countedBefore, countVerbs } from './blank-counts.ts';
import { type BlankReader, type BlankToken, matchAt } from './blank-token.ts';
import { measureAt, unitAt } from './blank-units.ts';
import { isDigit, isHan, isLatin } from './characters.ts';

/** Behind these a number is due. */
const due = /(?:[共计有约达为近余超第]|[开召举]办?了|召开|了)$/u;
/** 样本量为N, N为…, “1+3+N”机制：……带动N名群众: a variable of the text. */
const variable =
  /[Nn]\s?(?:为|=|＝|表示|代表|是指|取|≥|>|[+＋](?!余?(?:人次|[名次场个件家份户])))|[0-9XxNnMm][+＋]\s?[NnMm](?![A-Za-z])/u;

/** N次会议, n名党员; “1+N”, N个以上 and variables are meant. */
export const readVariable: BlankReader = (text, at) => {
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  if (
    isLatin(before) ||
    isDigit(before) ||
    !(isHan(behind) || /[%％]/u.test(text.charAt(at + 1))) ||
    !(at === 0 || isHan(before) || isBreak(text, at - 1))
  )
    return undefined;
  const found = counted(text, at, at + 1);
  if (
    !found ||
    /^[年月日天号]|^[余多几]/u.test(found.unit ?? '') ||
    variable.test(text.slice(Math.max(0, at - 40), at + 60))
  )
    return undefined;
  return { ...found, sure: isDue(text, at) };
};

/** 投入#亿元, 增长#%; 3#楼 and #话题# are meant. */
export const readHash: BlankReader = (text, at) => {
  let end = at + 1;
  while (text.charAt(end) === text.charAt(at)) end += 1;
  const before = text.charCodeAt(at - 1);
  if (end - at > 4 || !(isHan(before) || /[，；：、（]/u.test(text.charAt(at - 1)))) return end;
  const found = counted(text, at, end);
  if (!found) return end;
  const stopped =
    /^[名次项个户件份条场台套座]$/u.test(found.unit ?? '') && /[，。；、）]/u.test(text.charAt(found.noun ?? end));
  return matchAt(measureAt, text, end) || isDue(text, at) || stopped || countedBefore(found.unit ?? '', text, at)
    ? found
    : end;
};

function counted(text: string, start: number, end: number): BlankToken | undefined {
  const unit = matchAt(unitAt, text, end)?.[0];
  return unit === undefined ? undefined : { start, end, kind: 'x-unit', unit, noun: end + unit.length, sure: true };
}

function isBreak(text: string, at: number): boolean {
  return /[\s，。；：（]/u.test(text.charAt(at));
}

function isDue(text: string, at: number): boolean {
  return due.test(text.slice(Math.max(0, at - 3), at)) || countVerbs.has(text.slice(Math.max(0, at - 2), at));
}
