/** X and × where a name or a number belongs. */

import { isHole, isMasked } from './blank-masks.ts';
import { beforeUnit, type Run, token } from './blank-run.ts';
import { type BlankToken, matchAt } from './blank-token.ts';
import { partialUnitAt, unitAt } from './blank-units.ts';
import { isDigit, isHan, isLatin } from './characters.ts';

const decimal = /[.．][XxＸｘ×0-9０-９]+/uy;
const digitsBehind = /[0-9０-９]+(?:[.．][0-9０-９]+)?/uy;
const yearNumber = /(?:19|20)[0-9]{2}年/uy;
/** Roman numerals and terms that X is part of. */
const notBlank = /世纪|染色体|射线|光|轴|[+＋]/uy;

/** 46,XX */
const karyotype = /4[4-9][,，] ?$/u;

export function readLetters(text: string, run: Run): BlankToken | undefined {
  const { digits, start, end } = run;
  const before = text.charCodeAt(digits - 1);
  if (isLatin(before) || /[+＋&/]/u.test(text.charAt(digits - 1)) || isLatin(text.charCodeAt(end))) return undefined;
  if (matchAt(notBlank, text, end) || karyotype.test(text.slice(Math.max(0, digits - 4), digits))) return undefined;
  const fraction = matchAt(decimal, text, end);
  const stop = fraction ? end + fraction[0].length : end;
  if (digits < start) return beforeUnit(text, digits, stop, 'partial', partialUnitAt);
  if (fraction) {
    const mixed = /[0-9０-９]/u.test(fraction[0]);
    const number = beforeUnit(text, start, stop, mixed ? 'partial' : 'x-unit', mixed ? partialUnitAt : unitAt);
    if (number) return number;
  }
  if (isDigit(text.charCodeAt(end))) return readDamage(text, run);
  return end - start === 1 ? readSingle(text, run) : readRun(text, run);
}

/** xx458元: someone masked part of a number. XXXX2021年工作总结 is a name before a year. */
function readDamage(text: string, { start, end }: Run): BlankToken | undefined {
  if (end - start < 2) return undefined;
  if (matchAt(yearNumber, text, end)) return token(start, end, 'x-run');
  const known = matchAt(digitsBehind, text, end);
  return known ? beforeUnit(text, start, end + known[0].length, 'partial', partialUnitAt) : undefined;
}

function readRun(text: string, { family, start, end }: Run): BlankToken | undefined {
  const lower = /^[xｘ]+$/u.test(text.slice(start, end));
  const beside =
    isHan(text.charCodeAt(start - 1)) ||
    isHan(text.charCodeAt(end)) ||
    /[“《「（(【：:，、\s]/u.test(text.charAt(start - 1));
  if (lower && start > 0 && !beside) return undefined;
  if (isMasked(text, start, end)) return { ...token(start, end, 'masked'), noun: end };
  const unit = beforeUnit(text, start, end, 'x-run');
  // A unit tells how much is wanted; 家属, 人民 and the like are kept out by `unitAt`.
  if (unit) return unit;
  return { ...token(start, end, 'x-run', family === 'letter' || end - start > 1), noun: end };
}

const place =
  /省(?![级略内])|市(?![场值民区])|县(?!级)|区(?![域间别块分])|镇(?![静定])|乡(?![村镇])|村(?![庄民])|街道|社区|同志|公司|书记|部门|单位|党支部|党委|党总支|支部|学校|总(?=[：:])|总经理/uy;
const loneSpan = /[XＸ](?: [XＸ])+(?![A-Za-z0-9])(?=\s?[\u4e00-\u9fff])/uy;

function readSingle(text: string, run: Run): BlankToken | undefined {
  const { start, end } = run;
  const spaced = matchAt(loneSpan, text, start);
  if (spaced) return { ...token(start, start + spaced[0].length, 'x-run'), noun: start + spaced[0].length };
  if (isHole(text, start, end) || matchAt(/中央(?:决策|部署|精神|领导|权威)/uy, text, end))
    return token(start, end, 'masked');
  const unit = beforeUnit(text, start, end, 'x-unit');
  if (unit) return isRoman(text, run, unit) ? undefined : unit;
  if (isNumbered(text, start, end)) return { ...token(start, end, 'x-unit'), noun: end };
  if (/[-－]/u.test(text.charAt(start - 1))) return undefined;
  return matchAt(place, text, end) ? { ...token(start, end, 'x-run'), noun: end } : undefined;
}

const rangeBehind = /[-－—～~至][XxＸｘ×][年月日时点天周个名次人%]/uy;
const clockBehind = /[：:][XxＸｘ×0-9]{2}(?![0-9A-Za-z])/uy;

/** 星期X, 第X会议室, X-X月, X：XX. */
function isNumbered(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/(?:星期|礼拜)$/u.test(before) || matchAt(rangeBehind, text, end) !== null) return true;
  if (before.endsWith('第')) return isHan(text.charCodeAt(end));
  return /[日午晚晨间 ]$/u.test(before) && matchAt(clockBehind, text, end) !== null;
}

/** iPhone X 个人版: a Latin word and X as its number. */
function isRoman(text: string, { start }: Run, { noun = start }: BlankToken): boolean {
  if (/[-－]/u.test(text.charAt(start - 1))) return !/[XxＸｘ×]/u.test(text.charAt(start - 2));
  return noun > start && text.charAt(start - 1) === ' ' && isLatin(text.charCodeAt(start - 2));
}

/** × is multiplication between numbers and part of names (数据要素×); alone it is a blank only where a number is due. */
export function readCrosses(text: string, run: Run): BlankToken | undefined {
  const { digits, start, end } = run;
  if (
    digits < start ||
    isDigit(text.charCodeAt(end)) ||
    isLatin(text.charCodeAt(digits - 1)) ||
    isLatin(text.charCodeAt(end))
  ) {
    return end - start >= 2 && digits < start ? beforeUnit(text, digits, end, 'partial', partialUnitAt) : undefined;
  }
  const fraction = matchAt(decimal, text, end);
  if (fraction) return beforeUnit(text, start, end + fraction[0].length, 'x-unit');
  if (end - start >= 2) return readRun(text, run);
  const congress = /党的[一二]?$/u.test(text.slice(Math.max(0, start - 3), start)) && matchAt(/[十]?大/uy, text, end);
  if (congress || isHole(text, start, end)) return token(start, end, 'masked');
  if (isNumbered(text, start, end)) return { ...token(start, end, 'x-unit'), noun: end };
  const unit = beforeUnit(text, start, end, 'x-unit');
  // 赵×多次 is a person and an adverb.
  if (!unit && officeBehind(text, run)) return { ...token(start, end, 'x-run'), noun: end };
  if (!unit || /^[多几]/u.test(unit.unit ?? '')) return undefined;
  const due = /[年月第共计有约达为近超了开办召自至于由从〕、，。；：（“\s]/u.test(text.charAt(start - 1) || ' ');
  return due || plainCount.test(unit.unit ?? '') || isAmount(text, unit) ? unit : undefined;
}

/** Classifiers that begin no name: 数据要素×人工智能 is none. */
const plainCount = /^余?[名次条份项件户场期届个月日天人家处台所篇辆座套]$/u;

const office =
  /(?:[部局县市镇乡省区院处科校厅]长|书记|主任|主席|总书记|经理|同志|教授|老师)(?![\u4e00-\u9fff]?[制会室])/uy;

/** ×部长宣读了决定: a surname kept back. */
function officeBehind(text: string, { start, end }: Run): boolean {
  return matchAt(office, text, end) !== null && /^$|[，。；、：（“\s由受请是据经随]/u.test(text.charAt(start - 1));
}

const amount = /元|[吨亩%％]|公里|[平立]方|百分点|工作日|人次|公[顷斤]/u;

/** 储备×吨; 补贴标准×亩数 and the like are products. */
function isAmount(text: string, { start, unit = '', noun = start }: BlankToken): boolean {
  if (!amount.test(unit) || !isHan(text.charCodeAt(start - 1)) || /[价准额率数量]/u.test(text.charAt(start - 1)))
    return false;
  return !/[数×*/]/u.test(text.charAt(noun)) && !/[=＝÷]/u.test(text.slice(Math.max(0, start - 24), start));
}
