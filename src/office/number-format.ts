/** Numbers as Word's numbering formats write them. */

import { toHan } from '../language/numerals.ts';

function letters(value: number, first: number): string {
  // Word writes aa, bb … after z.
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 30));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = Math.min(value, 4999);
  let text = '';
  for (const [size, sign] of romans) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

function digitsIn(value: number, digits: string): string {
  return String(value).replace(/\d/gu, (digit) => digits.charAt(Number(digit)));
}

/** One character a number, as far as the row goes. */
function row(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value);
}

function cycle(value: number, signs: string): string {
  return value >= 1 && value <= signs.length ? signs.charAt(value - 1) : String(value);
}

const legal: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
  〇: '零',
  零: '零',
};

function circled(value: number): string {
  if (value === 0) return '⓪';
  if (value <= 20) return row(value, 0x2460, 20);
  if (value <= 35) return String.fromCharCode(0x3251 + value - 21);
  return value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : String(value);
}

const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value, 0x41),
  lowerLetter: (value) => letters(value, 0x61),
  decimalFullWidth: (value) => digitsIn(value, '０１２３４５６７８９'),
  decimalFullWidth2: (value) => digitsIn(value, '０１２３４５６７８９'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => row(value, 0x2474, 20),
  decimalEnclosedFullstop: (value) => row(value, 0x2488, 20),
  ideographEnclosedCircle: (value) => row(value, 0x3280, 10),
  chineseCounting: toHan,
  chineseCountingThousand: toHan,
  taiwaneseCounting: toHan,
  taiwaneseCountingThousand: toHan,
  japaneseCounting: toHan,
  koreanCounting: toHan,
  japaneseDigitalTenThousand: (value) => digitsIn(value, '〇一二三四五六七八九'),
  taiwaneseDigital: (value) => digitsIn(value, '○一二三四五六七八九'),
  ideographDigital: (value) => digitsIn(value, '〇一二三四五六七八九'),
  chineseLegalSimplified: (value) => toHan(value).replace(/./gu, (sign) => legal[sign] ?? sign),
  ideographTraditional: (value) => cycle(value, '甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: (value) => cycle(value, '子丑寅卯辰巳午未申酉戌亥'),
  numberInDash: (value) => `- ${value} -`,
};

/** A number in a format of the standard; those that no Chinese draft uses come out in digits. */
export function formatNumber(value: number, format: string): string {
  return (formats[format] ?? String)(value);
}
