/** Reads and writes numerals as Chinese texts print them: 二〇二一、十二、3.5万、１２％、百分之三、壹仟元整、①. */

import { arabic, parseInteger, plainForm } from './integers.ts';

/** Longer than any number a report holds; keeps every call short. */
const longest = 64;

/**
 * Source of a regular expression that finds quantities inside a text; a match may still fail `parseNumeral`.
 * It begins only where a run of numerals begins and is bounded, so it stays linear inside larger patterns.
 */
export const numeralPattern = (() => {
  const han = '零〇○一二两三四五六七八九';
  const plain = `0-9０-９${han}十廿卅百万亿壹贰叁肆伍陆柒捌玖拾佰仟`;
  // 600万千瓦, 3千克, 5兆瓦: here 千 and 兆 belong to the unit.
  const any = `[${plain}]|千(?![瓦克米伏安卡帕赫焦升])|兆(?![瓦伏帕赫焦欧])`;
  const inner = `${any}|,(?=[0-9]{3})|[.．](?=[0-9０-９])|点(?=[${han}])`;
  return `(?<![${plain}千兆])(?:[百千万]分之)?(?:${any})(?:${inner}){0,40}[%％‰]?`;
})();

const shares = new Map([
  ['百分之', -2],
  ['千分之', -3],
  ['万分之', -4],
  ['%', -2],
  ['‰', -3],
]);

/** 两 counts; behind a number (十两, 一百两) it is a weight. */
const weight = /.[两兩]$/u;

/** The number that the whole of `text` writes; a percentage as its fraction (12.5% is 0.125). */
export function parseNumeral(text: string): number | undefined {
  // Nearly all numerals of a report are a few ASCII digits or one Han digit.
  const simple = simpleValue(text);
  if (simple >= 0) return simple;
  if (text === '' || text.length > longest || weight.test(text)) return undefined;
  const plain = plainForm(text);
  if (plain === '百分之百') return 1;
  const before = shares.get(plain.slice(0, 3));
  if (before !== undefined) return parseScaled(plain.slice(3), before);
  const after = shares.get(plain.slice(-1));
  if (after !== undefined) return parseScaled(plain.slice(0, -1), after);
  return parseScaled(plain, 0);
}

const hanDigits = '〇一二三四五六七八九十';

/** The value of up to nine ASCII digits or of one Han digit; -1 for anything else. */
function simpleValue(text: string): number {
  if (text.length === 1 && text > '9') return hanDigits.indexOf(text);
  if (text.length === 0 || text.length > 9) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const decimal =
  /^(?:(?<latin>[\d,]+)\.(?<latinPart>\d+)|(?<han>[^\d.点]+)点(?<hanPart>[零一二三四五六七八九]+))(?<unit>[十百千]?[万亿兆]|万亿|[百千])?$/u;
const zeros = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);

/** Powers of ten are applied in decimal notation, because 0.07 × 10000 is not 700. */
function parseScaled(plain: string, exponent: number): number | undefined {
  const { latin, latinPart, han, hanPart, unit = '' } = decimal.exec(plain)?.groups ?? {};
  const whole = parseInteger(latin ?? han ?? plain);
  const part = arabic(latinPart ?? hanPart ?? '');
  if (whole === undefined || (part === '' && exponent === 0)) return whole;
  if (!Number.isSafeInteger(whole)) return undefined;
  let power = exponent;
  for (const char of unit) power += zeros.get(char) ?? 0;
  return Number(`${whole}.${part}e${power}`);
}

const amount =
  /^(?:人民币)?(?:(?<yuan>[^元圆圓角分整正]+)[元圆圓])?零?(?:(?<jiao>[^元圆圓角分整正])角)?零?(?:(?<fen>[^元圆圓角分整正])分)?[整正]?$/u;

/** Yuan of an amount in words, exact to the cent: 壹仟贰佰元整 is 1200, 叁元零伍分 is 3.05. */
export function parseCapitalAmount(text: string): number | undefined {
  if (text.length > longest) return undefined;
  const { yuan, jiao, fen } = amount.exec(text.trim())?.groups ?? {};
  if (yuan === undefined && jiao === undefined && fen === undefined) return undefined;
  const whole = yuan === undefined ? 0 : parseNumeral(yuan);
  const tenths = jiao === undefined ? 0 : parseNumeral(jiao);
  const cents = fen === undefined ? 0 : parseNumeral(fen);
  if (whole === undefined || tenths === undefined || cents === undefined) return undefined;
  if (tenths > 9 || cents > 9 || !Number.isInteger(whole)) return undefined;
  return (whole * 100 + tenths * 10 + cents) / 100;
}

const han = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const places = ['', '十', '百', '千'];

/** Writes 0 to 9999 in Han numerals, 11 as 十一; any other number in Arabic digits. */
export function toHan(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) return String(n);
  if (n === 0) return '零';
  let written = '';
  for (let place = 0, rest = n; rest > 0; place += 1, rest = Math.floor(rest / 10)) {
    const digit = rest % 10;
    if (digit > 0) written = `${han[digit]}${places[place]}${written}`;
    else if (written !== '' && !written.startsWith('零')) written = `零${written}`;
  }
  return written.replace(/^一十/u, '十');
}

/** First code, value of the first and last character. */
const enclosed = [
  [0x2460, 1, 20], // ①
  [0x2474, 1, 20], // ⑴
  [0x2488, 1, 20], // ⒈
  [0x24ea, 0, 0], // ⓪
  [0x24eb, 11, 20], // ⓫
  [0x24f5, 1, 10], // ⓵
  [0x2776, 1, 10], // ❶
  [0x2780, 1, 10], // ➀
  [0x278a, 1, 10], // ➊
  [0x3220, 1, 10], // ㈠
  [0x3251, 21, 35], // ㉑
  [0x3280, 1, 10], // ㊀
  [0x32b1, 36, 50], // ㊱
] as const;

/** Value of an ordinal written as one character: ① ㊿ ⑴ ⒈ ㈠ ❶. */
export function parseOrdinalCircled(text: string): number | undefined {
  if (text.length !== 1) return undefined;
  const code = text.charCodeAt(0);
  for (const [start, first, last] of enclosed) {
    if (code >= start && code <= start + last - first) return first + code - start;
  }
  return undefined;
}
