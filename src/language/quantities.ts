/** Finds numbers with their units in a text and compares them exactly. */

import { plainForm } from './integers.ts';
import { numeralPattern, parseNumeral } from './numerals.ts';

/** A number with its unit: 12名、3.5万元、45%. Spans are offsets into the text given. */
export interface Quantity {
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
  /** Where the numeral alone ends. */
  readonly numberEnd: number;
  /** In the base unit: 3.5万元 is 35000; 45% is 0.45. */
  readonly value: number;
  /** Worth of the last digit printed: 1000 in 3.5万. */
  readonly step: number;
  /** True when a decimal point is printed: the number may have been rounded. */
  readonly decimal: boolean;
  /** Base unit, people counted as 人; '' when none follows. */
  readonly unit: string;
  /** True for 约、近、余、以上 and their like. */
  readonly fuzzy: boolean;
}

const units = [
  '个百分点|百分点|人次|户次|家次|处次|项次|件次|周岁|台次|场次|车次|架次|航次|批次|万次|个月|小时|分钟|课时|学时|工作日',
  '平方公里|平方千米|平方米|立方米|千瓦时|万千瓦|兆瓦|千瓦|公里|千米|海里|公顷|公斤|千克|毫米|厘米|美元|港元|欧元|日元|学分',
  '名|人|位|个|项|次|场|期|件|条|户|家|台|套|辆|栋|座|处|所|间|册|篇|部|张|幅|份|支|队|批|笔|起|宗|例|艘|架|只|头|匹|棵|株|门|节|班|组|票|对|元|亩|吨|升|克|米|天|类|种|本|封|轮|盏|口|眼|块|根|片|枚|双|盒|箱|袋|瓶|桶|车|分|岁|倍|级|字|页|层|步|点|幢|孔|道|方|村|镇|乡|校',
].join('|');

const before = '约|近|超过|超|逾|突破|不足|不到|不少于|不低于|至少|最多|大约|将近|接近|几近|上下|多达';
const approximate = '[多余来几]|左右|上下';
const behind = /^(?:以上|以下|左右|上下|多|之多|有余)/u;
const people = new Map([
  ['名', '人'],
  ['位', '人'],
  ['百分点', '个百分点'],
  ['周岁', '岁'],
  ['千米', '公里'],
  ['千克', '公斤'],
  ['幢', '栋'],
]);

const about = new RegExp(`(?:${before})$`, 'u');
const first = /[0-9０-９零〇一二两三四五六七八九十廿卅百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟]/gu;
const quantity = new RegExp(`(${numeralPattern})(${approximate})?(万|亿)?(多|余)?(${units})?`, 'uy');

/** Longer than any numeral with its unit. */
const longest = 64;
/** 入伍196人, 队伍12支, 统一12家: no numeral of Han goes on in figures. */
const wordBefore = /^[零〇一二两三四五六七八九十廿卅百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟]+(?=[0-9０-９])/u;

/** The quantities of a text in order. Ordinals (第三), dates and years are left out. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  first.lastIndex = 0;
  for (let start = first.exec(text); start; start = first.exec(text)) {
    quantity.lastIndex = start.index;
    const match = quantity.exec(text);
    if (!match) continue;
    const word = wordBefore.exec(match[0])?.[0].length ?? 0;
    const read = word > 0 ? behindWord(text, start.index + word) : toQuantity(text, match, start.index);
    first.lastIndex = word > 0 && read ? read.end : start.index + match[0].length;
    if (read) found.push(read);
  }
  return found;
}

/** A numeral begins where a run of numerals begins; what the word ends in is cut off. */
function behindWord(text: string, start: number): Quantity | undefined {
  quantity.lastIndex = 0;
  const match = quantity.exec(text.slice(start, start + longest));
  return match ? toQuantity(text, match, start) : undefined;
}

function toQuantity(text: string, match: RegExpExecArray, start: number): Quantity | undefined {
  const number = match[1] ?? '';
  const scale = match[3] ?? '';
  const unit = match[5] ?? '';
  const end = start + match[0].length;
  const last = text.charAt(start - 1);
  if (last === '第' || /[A-Za-z\-－—～~/.∶:]/u.test(last)) return undefined;
  if (isGrouped(text, start, end)) return undefined;
  const next = text.charAt(end);
  const plain = scale === '' && isDigits(number);
  // 一季度, 十四五: Han numerals without a unit are names.
  if (unit === '' && (/[年月日号时点∶:A-Za-z]/u.test(next) || !(plain || /[0-9０-９%％‰分]/u.test(number))))
    return undefined;
  const value = parseNumeral(number + scale);
  if (value === undefined) return undefined;
  return {
    start,
    end,
    numberEnd: start + number.length,
    value,
    step: plain ? 1 : stepOf(number + scale),
    decimal: !plain && /[.．点]/u.test(number),
    unit: !plain && /[%％‰]$|分之/u.test(number) ? '%' : (people.get(unit) ?? unit),
    fuzzy:
      match[2] !== undefined ||
      match[4] !== undefined ||
      about.test(text.slice(Math.max(0, start - 3), start)) ||
      behind.test(text.slice(end, end + 2)),
  };
}

function isDigits(number: string): boolean {
  for (let i = 0; i < number.length; i++) {
    const code = number.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/** 12 600: digits set in threes with a blank, of which one group is not the number. */
function isGrouped(text: string, start: number, end: number): boolean {
  if (!isBlank(text.charCodeAt(start - 1)) && !isBlank(text.charCodeAt(end))) return false;
  return (
    (/[ \u00a0\u2009\u202f]/u.test(text.charAt(start - 1)) &&
      /[0-9]/u.test(text.charAt(start - 2)) &&
      /^[0-9]{3}(?![0-9])/u.test(text.slice(start, start + 4))) ||
    /^[ \u00a0\u2009\u202f][0-9]{3}(?![0-9])/u.test(text.slice(end, end + 5))
  );
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

const scales = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
]);

/** 12.5 → 0.1, 3.5万 → 1000, 12万 → 10000, 十二 → 1, 45.3% → 0.001. */
function stepOf(number: string): number {
  const plain = plainForm(number);
  const digits = /^[\d,]+(?:\.(\d+))?/u.exec(plain);
  let step = /%$|^百分之/u.test(plain) ? 0.01 : /‰$/u.test(plain) ? 0.001 : 1;
  if (digits) {
    for (const char of plain.slice(digits[0].length)) step *= scales.get(char) ?? 1;
    return step / 10 ** (digits[1]?.length ?? 0);
  }
  const part = /点([一二三四五六七八九零]+)/u.exec(plain)?.[1] ?? '';
  if (part !== '') step /= 10 ** part.length;
  const tail = /[百千万亿]+$/u.exec(plain)?.[0] ?? '';
  for (const char of tail) step *= scales.get(char) ?? 1;
  return step;
}

/** The sum of numbers, free of the noise of binary fractions. */
export function exactSum(numbers: readonly { readonly value: number; readonly step: number }[]): number {
  const finest = Math.min(1, ...numbers.map(({ step }) => step));
  let sum = 0;
  for (const { value } of numbers) sum += Math.round(value / finest);
  return Number((sum * finest).toPrecision(15));
}

type Rounded = Pick<Quantity, 'value' | 'step' | 'unit' | 'decimal'>;

/** Whole numbers, and yuan to the cent, are exact; other decimals and multiples of 万 and 亿 may have been rounded. */
function isExact({ value, step, unit }: Rounded): boolean {
  return (step <= 1 && Number.isInteger(value)) || (unit === '元' && step <= 1 && step >= 0.01);
}

/** How far a sum may differ from the total that is printed, because each number was rounded. */
export function roundingTolerance(numbers: readonly Rounded[]): number {
  if (numbers.every(isExact)) return 0;
  const step = numbers[0]?.step ?? 1;
  // 12万元 = 5万元 + 7万元: whole multiples of the same unit are meant exactly.
  if (numbers.every((one) => !one.decimal && one.step === step)) return 0;
  return numbers.reduce((sum, one) => sum + (isExact(one) ? 0 : one.step / 2), 0) * 1.000001;
}
