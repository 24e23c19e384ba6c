/** Blanks that a mark stands for: X x × * ? _ ○ □ △, in runs, before a unit, or in place of digits. */

import { type BlankKind, type BlankReader, type BlankToken, matchAt } from './blank-token.ts';
import { partialUnitAt, unitAt } from './blank-units.ts';
import { isDigit, isHan, isLatin } from './characters.ts';

type Family = 'letter' | 'cross' | 'star' | 'question' | 'line' | 'shape';

const families: ReadonlyMap<string, Family> = new Map(
  Object.entries({
    letter: 'XxＸｘ',
    cross: '×✕✖╳',
    star: '*＊',
    question: '?？',
    line: '_＿',
    shape: '○◯〇□△▽◇◆●▲',
  } as const).flatMap(([family, marks]) => [...marks].map((mark) => [mark, family] as [string, Family])),
);

export const blankMarks = [...families.keys()].join('');

interface Run {
  readonly family: Family;
  /** Where the digits before the marks begin: 2 of 20XX. */
  readonly digits: number;
  readonly start: number;
  readonly end: number;
}

/** Reads the run of marks that begins at `at`. */
export const readMarks: BlankReader = (text, at) => {
  const family = families.get(text.charAt(at));
  if (!family) return undefined;
  let end = at + 1;
  while (families.get(text.charAt(end)) === family) end += 1;
  let digits = at;
  while (at - digits < 8 && isDigit(text.charCodeAt(digits - 1))) digits -= 1;
  const run = { family, digits, start: at, end };
  return readPhone(text, run) ?? readYear(text, run) ?? readers[family](text, run) ?? end;
};

function token(start: number, end: number, kind: BlankKind, sure = true): BlankToken {
  return { start, end, kind, sure };
}

/** The blank before the unit that stands at `end`; one blank may lie between them. */
function beforeUnit(
  text: string,
  start: number,
  end: number,
  kind: BlankKind,
  units: RegExp = unitAt,
): BlankToken | undefined {
  const from = text.charAt(end) === ' ' ? end + 1 : end;
  const unit = matchAt(units, text, from);
  return unit ? { start, end, kind, unit: unit[0], noun: from + unit[0].length, sure: true } : undefined;
}

const phone = /(?:1[3-9][0-9][Xx×]{4,8}[0-9]{0,4}|0[0-9]{2,3}[-—][Xx×]{6,8})(?![0-9A-Za-z])/uy;

function readPhone(text: string, { digits, start, family }: Run): BlankToken | undefined {
  if (family !== 'letter' && family !== 'cross') return undefined;
  const area = /[-—]/u.test(text.charAt(start - 1))
    ? /0[0-9]{2,3}$/u.exec(text.slice(Math.max(0, start - 5), start - 1))?.[0]
    : undefined;
  const from = area ? start - 1 - area.length : digits;
  if (from === start || isDigit(text.charCodeAt(from - 1))) return undefined;
  const match = matchAt(phone, text, from);
  return match ? token(from, from + match[0].length, 'sample') : undefined;
}

const yearDigits = /^(?:19|20|１９|２０)[0-9０-９]?$/u;
const yearBehind = /\s?年|[-./—][0-9XxＸｘ×*]/uy;
const cohort = /[届级版款]/uy;

/** 20XX, 201x年, 20**年, 20X年, XX年 when it is a date and not a span of time. */
function readYear(text: string, { family, digits, start, end }: Run): BlankToken | undefined {
  if (family === 'shape') return undefined;
  const known = text.slice(digits, start);
  const marks = end - start;
  const dated = matchAt(yearBehind, text, end) !== null;
  const year = { start: digits, end, kind: 'year', unit: '年', noun: dated ? end + 1 : end, sure: true } as const;
  if (yearDigits.test(known) && !isLatin(text.charCodeAt(digits - 1))) {
    if (dated && marks <= 4) return year;
    const letters = family === 'letter' || family === 'cross';
    const alone =
      known.length === 2 && marks === 2 && letters && !isLatin(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end));
    if (alone) return { ...year, sure: matchAt(cohort, text, end) === null && !/[-.]/u.test(text.charAt(digits - 1)) };
    return undefined;
  }
  if (known !== '' || marks < 2 || family === 'question' || family === 'line') return undefined;
  if (isLatin(text.charCodeAt(start - 1)) || !calendarYear.test(text.slice(end, end + 4))) return undefined;
  return marks === 2 || marks === 4 ? year : undefined;
}

/** Not a span of time: XX年来, XX年以上. */
const calendarYear = /^年(?![来间内以之前后历限初余多])/u;

const readers: Readonly<Record<Family, (text: string, run: Run) => BlankToken | undefined>> = {
  letter: readLetters,
  cross: readCrosses,
  star: (text, run) => readNamed(text, run),
  question: (text, run) => readNamed(text, run),
  line: readLine,
  shape: readShapes,
};

const decimal = /[.．][XxＸｘ×0-9０-９]+/uy;
const digitsBehind = /[0-9０-９]+(?:[.．][0-9０-９]+)?/uy;
const yearNumber = /(?:19|20)[0-9]{2}年/uy;
/** Roman numerals and terms that X is part of. */
const notBlank = /世纪|染色体|射线|光|轴|[+＋]/uy;

function readLetters(text: string, run: Run): BlankToken | undefined {
  const { digits, start, end } = run;
  const before = text.charCodeAt(digits - 1);
  if (isLatin(before) || /[+＋&/]/u.test(text.charAt(digits - 1)) || isLatin(text.charCodeAt(end))) return undefined;
  if (matchAt(notBlank, text, end)) return undefined;
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

const maskedBehind = /思想|重要思想|总书记|新时代|中国特色|主义(?!者)|重要(?:讲话|论述|指示)/uy;
const partyBehind = /精神|大|届/uy;

function isMasked(text: string, start: number, end: number): boolean {
  return (
    matchAt(maskedBehind, text, end) !== null ||
    (text.slice(Math.max(0, start - 2), start) === '党的' && matchAt(partyBehind, text, end) !== null)
  );
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
  /省(?![级略内])|市(?![场值民区])|县(?!级)|区(?![域间别块分])|镇(?![静定])|乡(?![村镇])|村(?![庄民])|街道|社区|同志|公司|书记|部门|单位|党支部|党委|党总支|支部|学校/uy;
const loneSpan = /[XＸ](?: [XＸ])+(?![A-Za-z0-9])(?=\s?[\u4e00-\u9fff])/uy;

function readSingle(text: string, run: Run): BlankToken | undefined {
  const { start, end } = run;
  const spaced = matchAt(loneSpan, text, start);
  if (spaced) return { ...token(start, start + spaced[0].length, 'x-run'), noun: start + spaced[0].length };
  if (isHole(text, start, end)) return token(start, end, 'masked');
  const unit = beforeUnit(text, start, end, 'x-unit');
  if (unit) return isRoman(text, run, unit) ? undefined : unit;
  if (/[-－]/u.test(text.charAt(start - 1))) return undefined;
  return matchAt(place, text, end) ? { ...token(start, end, 'x-run'), noun: end } : undefined;
}

/** iPhone X 个人版: a Latin word and X as its number. */
function isRoman(text: string, { start }: Run, { noun = start }: BlankToken): boolean {
  if (/[-－]/u.test(text.charAt(start - 1))) return true;
  return noun > start && text.charAt(start - 1) === ' ' && isLatin(text.charCodeAt(start - 2));
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

/** × is multiplication between numbers and part of names (数据要素×); alone it is a blank only where a number is due. */
function readCrosses(text: string, run: Run): BlankToken | undefined {
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
  if (isHole(text, start, end)) return token(start, end, 'masked');
  const unit = beforeUnit(text, start, end, 'x-unit');
  const due = /[年月第共计有约达为近超了开办召自至于由从、，。；：（“\s]/u.test(text.charAt(start - 1) || ' ');
  return due || plainCount.test(unit?.unit ?? '') ? unit : undefined;
}

/** Classifiers that begin no name: 数据要素×人工智能 is none. */
const plainCount = /^[余多]?[名次条份项件户场期届个月日]$/u;

/** Nouns and units before which * and ? can only be blanks. */
const named =
  /[省市县区旗镇乡村局委办厅院校队厂矿站所党支团同]|街道|社区|公司|集团|部门|单位|中心|书记|主任|先生|女士|小区|学校|医院|项目|人民/uy;

function readNamed(text: string, run: Run): BlankToken | undefined {
  const { family, digits, start, end } = run;
  if (digits < start || isLatin(text.charCodeAt(start - 1)) || /[吗呢吧么啊]/u.test(text.charAt(start - 1)))
    return undefined;
  if (family === 'star' && end - start === 2 && isBold(text, start, end)) return undefined;
  const kind = 'glyph-run';
  const dated = matchAt(/[年月日]/uy, text, end) !== null;
  if (end - start === 1) {
    if (family === 'star' && isHole(text, start, end)) return token(start, end, 'masked');
    const due = /[年月第共计有约达为近]/u.test(text.charAt(start - 1)) || (dated && isHan(text.charCodeAt(start - 1)));
    return due && text.charAt(start) !== '？' ? beforeUnit(text, start, end, kind) : undefined;
  }
  const unit = beforeUnit(text, start, end, kind);
  if (unit) return unit;
  return matchAt(named, text, end) ? { ...token(start, end, kind), noun: end } : undefined;
}

/** **重点工作** opens and closes; behind the closing marks stands no noun that they could be blanks of. */
function isBold(text: string, start: number, end: number): boolean {
  const close =
    text
      .slice(end, end + 200)
      .split('\n', 1)[0]
      ?.indexOf('**') ?? -1;
  if (close < 1) return false;
  const behind = text.charAt(end + close + 2);
  return (
    !/[\s，。；：、]/u.test(text.charAt(end)) &&
    (behind === '' || /[\s：:，。；、）！？]/u.test(behind)) &&
    text.charAt(start - 1) !== '*'
  );
}

function readLine(text: string, { start, end, digits }: Run): BlankToken | undefined {
  if (end - start < 2 && text.charAt(start) === '_') return undefined;
  const before = text.charCodeAt(start - 1);
  if (digits < start || isLatin(before) || isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))
    return undefined;
  const unit = beforeUnit(text, start, end, 'blank-run');
  return unit ?? { ...token(start, end, 'blank-run'), noun: end };
}

const hanDigit = /[一二三四五六七八九十零○〇0-9０-９]/u;

/** ○ is a digit in 二○○七年; □ alone is a box to tick, ■ ● ▲ at the head of a line are bullets. */
function readShapes(text: string, { start, end }: Run): BlankToken | undefined {
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  if (hanDigit.test(before) || hanDigit.test(behind)) return undefined;
  if (end - start === 1) {
    const circle = /[○◯△]/u.test(text.charAt(start));
    return circle && /[年月第共]/u.test(before) ? beforeUnit(text, start, end, 'glyph-run') : undefined;
  }
  if (end - start > 12 || (behind === '后' && text.charAt(start) === '〇')) return undefined;
  const unit = beforeUnit(text, start, end, 'glyph-run');
  if (unit) return unit;
  if (!isHan(behind.charCodeAt(0)) && !isHan(before.charCodeAt(0)))
    return { ...token(start, end, 'glyph-run', false), noun: end };
  return { ...token(start, end, 'glyph-run'), noun: end };
}
