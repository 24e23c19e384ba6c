/** Blanks that a mark stands for: X x × * ? _ ○ □ △, in runs, before a unit, or in place of digits. */

import { signerBehind } from './blank-brackets.ts';
import { readCrosses, readLetters } from './blank-letters.ts';
import { isHole, isMasked } from './blank-masks.ts';
import { beforeUnit, type Family, type Run, token } from './blank-run.ts';
import { type BlankReader, type BlankToken, matchAt } from './blank-token.ts';
import { partialUnitAt } from './blank-units.ts';
import { readPhone, readYear } from './blank-years.ts';
import { isDigit, isHan, isLatin } from './characters.ts';

const families: ReadonlyMap<string, Family> = new Map(
  Object.entries({
    letter: 'XxＸｘ',
    cross: '×✕✖╳',
    star: '*＊',
    question: '?？',
    line: '_＿',
    shape: '○◯〇□△▽◇◆●▲',
    drawn: '☆※■',
  } as const).flatMap(([family, marks]) => [...marks].map((mark) => [mark, family] as [string, Family])),
);

export const blankMarks = [...families.keys()].join('');

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

const readers: Readonly<Record<Family, (text: string, run: Run) => BlankToken | undefined>> = {
  letter: readLetters,
  cross: readCrosses,
  star: (text, run) => readNamed(text, run),
  question: (text, run) => readNamed(text, run),
  line: readLine,
  shape: readShapes,
  drawn: readDrawn,
};

/** Nouns and units before which * and ? can only be blanks. */
const named =
  /[省市县区旗镇乡村局委办厅院校队厂矿站所党支团同]|街道|社区|公司|集团|部门|单位|中心|书记|总书记|主任|先生|女士|小区|学校|医院|项目|人民|[小中大]学|学院|幼儿园|法院|检察院|银行|协会|学会|卫生院/uy;
/** Labels that a name or number answers. */
const labelled =
  /(?:人|员|者|长|主任|书记|记录|姓名|单位|部门|地点|时间|日期|签发|主持|校对|审核|电话|手机)[：:][ \u3000]?$/u;

function readNamed(text: string, run: Run): BlankToken | undefined {
  const { family, digits, start, end } = run;
  // 9**名; **6**项 is emphasis.
  if (family === 'star' && digits < start && end - start > 1 && isOnlyStars(text, start, end))
    return beforeUnit(text, digits, end, 'partial', partialUnitAt);
  if (digits < start || isLatin(text.charCodeAt(start - 1)) || /[吗呢吧么啊]/u.test(text.charAt(start - 1)))
    return undefined;
  if (family === 'star' && end - start === 2 && isBold(text, start, end)) return undefined;
  const kind = 'glyph-run';
  const dated = matchAt(/[年月日]/uy, text, end) !== null;
  if (family === 'star' && isHan(text.charCodeAt(start - 1)) && isMasked(text, start, end))
    return token(start, end, 'masked');
  if (end - start === 1) {
    if (family === 'star' && isHole(text, start, end)) return token(start, end, 'masked');
    if (family === 'star' && isLonePlace(text, start, end)) return { ...token(start, end, kind), noun: end };
    const han = isHan(text.charCodeAt(start - 1));
    // 不到＊%，增长？%: no sentence begins with a share.
    if (han && matchAt(/[%％‰]|个百分点/uy, text, end)) return beforeUnit(text, start, end, kind);
    if (family === 'question' && isCell(text, start, end)) return { ...token(start, end, kind), noun: end };
    const due = /[年月第共计有约达为近过收装额名算到]/u.test(text.charAt(start - 1)) || (dated && han);
    const lone = family === 'star' && han && isOnlyStars(text, start, end);
    return due || lone ? beforeUnit(text, start, end, kind) : undefined;
  }
  const unit = beforeUnit(text, start, end, kind);
  if (unit) return unit;
  if (family === 'question' && isCell(text, start, end)) return { ...token(start, end, kind), noun: end };
  if (labelled.test(text.slice(Math.max(0, start - 4), start)) && matchAt(/[\s，。；、）]|$/uy, text, end))
    return { ...token(start, end, kind), noun: end };
  if (family === 'star' && end - start <= 4 && (isSomebody(text, start, end) || isUnpaired(text, start, end)))
    return { ...token(start, end, kind), noun: end };
  if (family === 'question' && isEnglishNumber(text, start, end)) return { ...token(start, end, kind), noun: end };
  return matchAt(named, text, end) ? { ...token(start, end, kind), noun: end } : undefined;
}

/** A cell of a table with nothing but question marks. */
function isCell(text: string, start: number, end: number): boolean {
  return (
    /[\t|] ?$/u.test(text.slice(Math.max(0, start - 2), start)) && matchAt(/ ?(?:[\t|\n\r]|$)/uy, text, end) !== null
  );
}

/** down from ?? in May */
function isEnglishNumber(text: string, start: number, end: number): boolean {
  return (
    /\b(?:from|to|of|by|about|over|nearly|with|for|was|were|are|is|had|held)\s$/u.test(
      text.slice(Math.max(0, start - 8), start),
    ) && matchAt(/\s[a-z]|%/uy, text, end) !== null
  );
}

const lonePlace = /[省市县区镇乡村局](?![场民外内间别块分])|[政府办委党]{0,3}[发函]〔/uy;

/** *镇位于…, “*省卫生乡镇”: one star before a place, where no footnote and no product can be meant. */
function isLonePlace(text: string, start: number, end: number): boolean {
  return (
    /^$|[，。；、：“（\n\r\u3000在由和与及为是]/u.test(text.charAt(start - 1)) && matchAt(lonePlace, text, end) !== null
  );
}

/** **博物馆已完成设计: two stars amid Han with no others in the paragraph that could close them. */
function isUnpaired(text: string, start: number, end: number): boolean {
  const prior = text.charCodeAt(start - 1);
  const stopped = isHan(prior) && /[，。；、]/u.test(text.charAt(end));
  const opens = start === 0 || isHan(prior) || /[，。；、：“（《\u3000\n\r]/u.test(text.charAt(start - 1));
  return (stopped || (opens && isHan(text.charCodeAt(end)))) && isOnlyStars(text, start, end);
}

/** No other stars in the paragraph, up to a distance. */
function isOnlyStars(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 400);
  const before = text.slice(from, start);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const rest = /^[^\n\r]*/u.exec(text.slice(end, end + 400))?.[0] ?? '';
  return !line.includes('*') && !rest.includes('*');
}

/** 由***负责, 站长***。 and 署名 ＊＊实验学校. */
function isSomebody(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - 3), start)
    .replace(/(?<=[长任记理员席])[ \u3000]$/u, '')
    .slice(-2);
  if (/由$/u.test(before)) return matchAt(/(?:同志)?(?:负责|牵头|主持|带队|担任|汇报|主讲|落实)/uy, text, end) !== null;
  if (/(?:[站局处科所校院厂部县市区镇乡村股组班队会]长|主任|书记|经理|委员|主席|教授|医生|队员)$/u.test(before))
    return matchAt(/[\s，。；、）]|$/uy, text, end) !== null;
  return /^$|[\n\r\u3000 ]$/u.test(before) && matchAt(signerBehind, text, end) !== null;
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
  if (end - start < 2 && text.charAt(start) === '_') {
    if (!isHan(text.charCodeAt(start - 1))) return undefined;
    const open = matchAt(/季度/uy, text, end) && { ...token(start, end, 'blank-run'), noun: end };
    return beforeUnit(text, start, end, 'blank-run') ?? (open || undefined);
  }
  const before = text.charCodeAt(start - 1);
  if (digits < start && end - start > 1) return beforeUnit(text, digits, end, 'partial', partialUnitAt);
  if (digits < start || isLatin(before) || isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))
    return undefined;
  const unit = beforeUnit(text, start, end, 'blank-run');
  return unit ?? { ...token(start, end, 'blank-run'), noun: end };
}

/** ※※项, ■■个村; at the head of a line they are bullets. */
function readDrawn(text: string, { start, end }: Run): BlankToken | undefined {
  if (!isHan(text.charCodeAt(start - 1)) || end - start > 6) return undefined;
  const body = end - start > 1 && matchAt(named, text, end) !== null;
  return body ? { ...token(start, end, 'glyph-run'), noun: end } : beforeUnit(text, start, end, 'glyph-run');
}

const hanDigit = /[一二三四五六七八九十零○〇0-9０-９]/u;

/** ○ is a digit in 二○○七年; □ alone is a box to tick, ■ ● ▲ at the head of a line are bullets. */
function readShapes(text: string, { start, end }: Run): BlankToken | undefined {
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  if (hanDigit.test(before) || hanDigit.test(behind)) return undefined;
  if (end - start === 1) {
    // □ before a unit may be a box to tick.
    const measured = matchAt(/[万亿]元|[%％]|公里|平方米/uy, text, end) !== null;
    const hollow = measured || /[○◯△▽◇]/u.test(text.charAt(start));
    if (!hollow || !isHan(before.charCodeAt(0)) || /[优良中差好是否√]/u.test(before)) return undefined;
    return beforeUnit(text, start, end, 'glyph-run');
  }
  if (end - start > 12 || (behind === '后' && text.charAt(start) === '〇')) return undefined;
  const unit = beforeUnit(text, start, end, 'glyph-run');
  if (unit) return unit;
  if (!isHan(behind.charCodeAt(0)) && !isHan(before.charCodeAt(0)))
    return { ...token(start, end, 'glyph-run', false), noun: end };
  return { ...token(start, end, 'glyph-run'), noun: end };
}
