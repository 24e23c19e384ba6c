/** Ordinals that run inside paragraphs: 一是, 第一，, 其一，, 首先，, ①, （一）, 1. */

import { parseNumeral, parseOrdinalCircled } from '../../language/numerals.ts';

export type ChainStyle = 'is' | 'nth' | 'its' | 'first' | 'circled' | 'paren' | 'digit-paren' | 'digit' | 'han';

/** Every string that may be an ordinal; what stands before and behind it decides. */
export const candidate =
  /[一二三四五六七八九十]{1,3}[是要、]|第(?:[一二三四五六七八九十]{1,3}|[1-9])(?:[个点条项]?[，、：,:]|是)|其[一二三四五六七八九十]{1,3}[，、：,是]|首先[，、：,是]|其次[，、：,是]|再次[，、：,是]|第三[，、：,是]|最后[，、：,是]|[①-⑳]|[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]|[0-9]{1,2}[.．、]/g;

const clauseEnd = /[\s\u3000。；：！？;:!?）]/u;

const anyMark = /[\s\u3000。；，：、！？;,:!?（(“—]/u;

const noList = /[\s\u3000。；，：！？;,:!?（(“—]/u;

const named = /^(?:班|号|组|队|栋|幢|楼|[型类级](?![^，。；、]))/u;
const idiom = /^[是]?([一二三四五六七八九十])[、，。]/u;

interface Reading {
  readonly style: ChainStyle;
  readonly numeral: string;
}

/** The styles of a candidate (“第三，” may be two); none when its surroundings say that it is no ordinal. */
export function readOrdinal(text: string, match: RegExpExecArray, atStart: boolean): Reading[] {
  const [whole] = match;
  const before = atStart ? '\n' : text.charAt(match.index - 1);
  const numeral = whole.slice(0, -1);
  switch (kindOf(whole)) {
    case 'is':
      return isOrdinal(text, match, before) ? [{ style: 'is', numeral }] : [];
    case 'circled':
      // “与观点②一致”, “见图中③、④”: a reference.
      return !anyMark.test(before) && /^[和与及或、，。；）]/u.test(text.charAt(match.index + 1))
        ? []
        : [{ style: 'circled', numeral: whole }];
    case 'digit-paren':
      // “（3）班”, “（2）号楼” name things.
      // “ahead of Option 2 (67), Option 4 (58)”: scores.
      if (
        whole.startsWith('(') &&
        /^(?:[,.;)]|\sand\b)/u.test(text.slice(match.index + whole.length, match.index + whole.length + 5))
      )
        return [];
      return anyMark.test(before) && !named.test(text.slice(match.index + whole.length, match.index + whole.length + 2))
        ? [{ style: 'digit-paren', numeral: numeral.slice(1) }]
        : [];
    case 'paren':
      return clauseEnd.test(before) ? [{ style: 'paren', numeral: numeral.slice(1) }] : [];
    case 'digit':
      return clauseEnd.test(before) && !/[0-9０-９]/u.test(text.charAt(match.index + whole.length))
        ? [{ style: 'digit', numeral }]
        : [];
    case 'han':
      return clauseEnd.test(before) ? [{ style: 'han', numeral }] : [];
    default:
      return readWord(whole, before);
  }
}

function kindOf(whole: string): ChainStyle | undefined {
  const first = whole.charAt(0);
  if (first >= '①' && first <= '⑳') return 'circled';
  if (first === '（' || first === '(') return /[0-9]/u.test(whole) ? 'digit-paren' : 'paren';
  if (first >= '0' && first <= '9') return 'digit';
  if (!/[一二三四五六七八九十]/u.test(first)) return undefined;
  return whole.endsWith('、') ? 'han' : 'is';
}

/** 第一，其一，首先 */
function readWord(whole: string, before: string): Reading[] {
  const found: Reading[] = [];
  const word = whole.slice(0, 2);
  if (/^(?:首先|其次|再次|第三|最后)/u.test(whole) && clauseEnd.test(before))
    found.push({ style: 'first', numeral: word });
  if (!noList.test(before)) return found;
  const numeral = /^[第其]([一二三四五六七八九十]{1,3}|[1-9])/u.exec(whole)?.[1];
  if (numeral) found.push({ style: whole.startsWith('第') ? 'nth' : 'its', numeral });
  return found;
}

/** “一要”: speeches write it instead of “一是”. “一是一、二是二” is an idiom. */
function isOrdinal(text: string, { index, 0: whole }: RegExpExecArray, before: string): boolean {
  const behind = text.slice(index + whole.length, index + whole.length + 3);
  // 二要素, 一是非题
  if (/^(?:要[素件点塞害义领旨]|是[非否])/u.test(whole.slice(-1) + behind)) return false;
  return (
    anyMark.test(before) &&
    /^[\s\u3000，]?[\u4e00-\u9fff“《0-9A-Za-z（]/u.test(behind) &&
    idiom.exec(behind)?.[1] !== whole.charAt(0)
  );
}

/** Ordinals have three characters at most, so the memo stays small. */
const numerals = new Map<string, number | undefined>();

function numeralOf(numeral: string): number | undefined {
  if (!numerals.has(numeral)) numerals.set(numeral, parseNumeral(numeral));
  return numerals.get(numeral);
}

const order = ['首先', '其次', '再次'];

export function ordinalValue(style: ChainStyle, numeral: string, before: number): number | undefined {
  if (style === 'circled') return parseOrdinalCircled(numeral);
  if (style !== 'first') return numeralOf(numeral);
  const place = order.indexOf(numeral);
  return place >= 0 ? place + 1 : before + 1;
}
