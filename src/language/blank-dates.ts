/** Dates of which a part is not there. */

import { type BlankReader, matchAt } from './blank-token.ts';
import { isDigit, isSpace } from './characters.ts';

const numeral = /[0-9０-９零〇○一二三四五六七八九十廿卅两]/u;
const dateRest =
  /年[ \u3000_＿]{0,12}([0-9０-９一二三四五六七八九十]{0,3})[ \u3000_＿]{0,12}月[ \u3000_＿]{0,12}([0-9０-９一二三四五六七八九十廿]{0,3})[ \u3000_＿]{0,12}(?:日(?![期常均报])|号(?!码))/uy;

/** 2021年 月 日, ——年月日, 2021年月5日: a date of which a part is not there. */
export const readDateGap: BlankReader = (text, at) => {
  if (text.charAt(at) !== '年') return undefined;
  const match = matchAt(dateRest, text, at);
  if (!match) return undefined;
  const [whole, month, day] = match;
  const start = yearStart(text, at);
  const end = at + whole.length;
  if (start < at && month !== '' && day !== '') return end;
  if (start === at) {
    // Without its year it is a date only on its own: 出生年月日 is a word.
    const gaps = /[\s_＿]/u.test(whole) || month !== '' || day !== '';
    const alone = /[^\u4e00-\u9fff0-9A-Za-z）】XxＸｘ×*＊]/u.test(text.charAt(at - 1) || '\n');
    if (/[XxＸｘ×*＊]/u.test(text.charAt(at - 1))) {
      if (month !== '' && day !== '') return undefined;
    } else if (!alone && !(gaps && /[于自从至在到为]/u.test(text.charAt(at - 1)))) return undefined;
    if (!gaps && !/[—\-_＿]/u.test(text.charAt(at - 1)) && /[\u4e00-\u9fff]/u.test(text.charAt(end))) return undefined;
  }
  return { start: dashStart(text, start), end, kind: 'date', sure: true };
};

const dayless =
  /年[0-9]{1,2}月[0-9]{1,2}(?=[ \u3000]*(?:[\n\r，。；）]|$)|召开|举行|举办|印发|开工|上午|下午|以来|之?前|起|止)/uy;

/** 2025年9月11召开, and 2025年9月11 below the signature: the 日 is not there. */
export const readDayless: BlankReader = (text, at) => {
  if (!isDigit(text.charCodeAt(at - 1))) return undefined;
  const match = matchAt(dayless, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  // 9月11，12日 shares its 日.
  if (/^[，、][0-9]{1,2}日/u.test(text.slice(end, end + 4))) return undefined;
  return { start: yearStart(text, at), end, kind: 'date', sure: true };
};

const monthless = /年[ \u3000]{1,8}月(?=[ \u3000]*(?:[\n\r]|$))/uy;

/** 2024年 月 at the end of a line: the month is not there. */
export const readMonthless: BlankReader = (text, at) => {
  if (!/[ \u3000]/u.test(text.charAt(at + 1))) return undefined;
  const match = matchAt(monthless, text, at);
  const start = yearStart(text, at);
  return match && start < at ? { start, end: at + match[0].length, kind: 'date', sure: true } : undefined;
};

const dateFormat = /[Yy]{2,4}年(?:[Mm]{1,2}月(?:[Dd]{1,2}日)?)?|[Mm]{1,2}月[Dd]{1,2}日/uy;

/** YYYY年MM月DD日: how the date is to look in place of the date. */
export const readDateFormat: BlankReader = (text, at) => {
  const match = matchAt(dateFormat, text, at);
  if (!match || /[A-Za-z]/u.test(text.charAt(at - 1))) return undefined;
  const end = at + match[0].length;
  if (/(?:格式|形式|写法|样式)[\u4e00-\u9fff]{0,3}[：:“"「]{0,2}$/u.test(text.slice(Math.max(0, at - 8), at)))
    return end;
  if (/^[”"」]?(?:的)?(?:格式|形式|写法)/u.test(text.slice(end, end + 5))) return end;
  return { start: at, end, kind: 'date', sure: true };
};

function yearStart(text: string, at: number): number {
  let start = at;
  while (at - start < 8 && isSpace(text.charCodeAt(start - 1)) && text.charCodeAt(start - 1) > 0x1f) start -= 1;
  const gap = start;
  while (gap - start < 4 && numeral.test(text.charAt(start - 1))) start -= 1;
  return start === gap ? at : start;
}

/** The dashes of ——年月日 stand for the year. */
function dashStart(text: string, at: number): number {
  let start = at;
  while (at - start < 6 && /[—\-_＿]/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}

const dayGap = /月[ \u3000]{0,8}([0-9０-９]{0,2})[ \u3000]{0,8}日(?![均常期报程夜志产出租供用耗历本])/uy;

/** 3月 日, 于 月 日: a day or a month that is not there. */
export const readDayGap: BlankReader = (text, at) => {
  if (text.charAt(at) !== '月') return undefined;
  const match = matchAt(dayGap, text, at);
  if (!match) return undefined;
  let start = at;
  while (at - start < 8 && /[ \u3000]/u.test(text.charAt(start - 1))) start -= 1;
  const month = start;
  while (month - start < 3 && /[0-9０-９一二三四五六七八九十]/u.test(text.charAt(start - 1))) start -= 1;
  const end = at + match[0].length;
  if (start < month) return match[1] === '' ? { start, end, kind: 'date', sure: true } : undefined;
  const before = text.charAt(month - 1);
  // Both parts are white space inside a sentence: ， 月 日前.
  const open = month < at && match[0].length > 2 && /[\u4e00-\u9fff，。；：、（\n]/u.test(before) && before !== '年';
  const behind = text.charAt(end);
  const goesOn =
    before === '\n'
      ? isDigit(behind.charCodeAt(0))
      : /[前后起止至到，。；、（）上下晚凌早在召组开举由经以之内正完建《关来发印0-9]/u.test(behind);
  // 月31日下午 at the head of a sentence: the month is gone.
  const headless =
    month === at &&
    match[1] !== '' &&
    /^$|[\n。]/u.test(before) &&
    /^(?:上午|下午|晚|凌晨|早|[0-9])/u.test(text.slice(end, end + 2));
  const due =
    headless ||
    /(?:[于自从至到]|(?<![因成以作])为)$/u.test(text.slice(Math.max(0, month - 2), month)) ||
    (open && match[1] === '' && goesOn);
  return due ? { start: month, end, kind: 'date', sure: true } : undefined;
};
