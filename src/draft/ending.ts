/** Roles below the body: signature and date, whichever stands first. */

import type { Reading } from './roles.ts';
import type { Block } from './types.ts';

const blanks = 'XxＸｘ×*＊_＿?？某○〇零OＯ…\\s\\u3000';
const numerals = `0-9０-９一二三四五六七八九十${blanks}`;
/** A date on its own, filled in or not. */
const date = new RegExp(
  `^[（(]?\\s*(?:[${numerals}]{0,10}年[${numerals}]{0,8}月[${numerals}]{0,8}[日号]|[${numerals}]{2,10}年[${numerals}]{0,8}月|[12][0-9]{3}\\s?[-./]\\s?[0-9]{1,2}\\s?[-./]\\s?[0-9]{1,2})\\s*[）)]?$`,
  'u',
);
const signatureAndDate = new RegExp(
  `^(\\S[^。；，：]{1,40}?)[\\s\\u3000]+([${numerals}]{2,10}年[${numerals}]{0,8}月[${numerals}]{0,8}[日号])$`,
  'u',
);
const organisation =
  /(?:委员会|党委|党组|党总支|总支部|支部|支委|人民政府|政府|局|部|处|科|室|厅|院|所|站|中心|公司|集团|学校|大学|学院|中学|小学|幼儿园|医院|银行|协会|学会|联合会|工会|团委|妇联|法院|检察院|办公室|办|委|队|组|社|村|镇|乡|街道|社区|馆|会|厂|店|分行|支行|大队|中队|支队|总队|司|署|库|场)(?:[（(][^（）()]{1,10}[）)])?$/u;
const person =
  /^(?:报告人|述职人|述职述廉人|汇报人|总结人|撰写人|申请人|签名|签字|署名|姓名|检查人|对照检查人|实习生|实习人|执笔人|执笔|撰稿人|调研人|编制人|编制单位|报告单位|汇报单位|填报单位|填报人|负责人|项目负责人|组长|验收组组长|专家组组长|调研组组长|组长|副组长|成员|组员|发言人|学生|作者)\s*[:：]/u;

const englishDay = '(?:[0-9]{1,2}|[XxDd_?*]{1,4})(?:st|nd|rd|th)?';
const englishMonth =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Month|MONTH|[Xx_]{2,8})\\.?';
const englishDate = new RegExp(
  `^(?:Dated?(?: of report)?\\s?:\\s?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?(?:${englishMonth}\\s(?:${englishDay},?\\s?)?|${englishDay}\\s(?:of\\s)?${englishMonth},?\\s)(?:[12][0-9XxYy_?*]{3}|YYYY|Year|_{2,8})\\.?$`,
  'u',
);
const englishSigner =
  /^(?:(?:prepared|submitted|written|compiled|reported|drafted|authored|signed|issued)\s(?:and\s\w+\s)?by\b|(?:respectfully\s(?:submitted|yours)|(?:yours\s)?(?:sincerely|faithfully|truly))|(?:author|reporter|signed|signature|rapporteur|secretary|minutes\staken\sby)s?\s*:)/iu;

/** Marks 署名 and 成文日期 at the foot of one part: blocks `from` up to `to`. */
export function readEnding(reading: Reading, from: number, to: number): void {
  let at = to - 1;
  while (at >= from && isBelow(reading.blocks[at])) at--;
  const last = reading.blocks[at];
  if (!last || at < from || !isFree(last)) return;
  const both = signatureAndDate.exec(text(reading, last));
  if (both?.[1]?.split(/[\s\u3000]+/u).some(endsLikeSigner)) {
    last.role = 'signature';
    return;
  }
  const above = at - 1 >= from ? reading.blocks[at - 1] : undefined;
  if (isDate(reading, last)) {
    last.role = 'date';
    if (above && isSigner(reading, above, true)) markSigners(reading, at - 1, from);
  } else if (isSigner(reading, last, false)) {
    last.role = 'signature';
    if (above && isFree(above) && isDate(reading, above)) above.role = 'date';
  }
}

function isBelow(block: Block | undefined): boolean {
  return block !== undefined && ['residue', 'imprint', 'note', 'attachment-note', 'annex'].includes(block.role);
}

/** Not yet spoken for by the opening or the numbering. */
function isFree(block: Block): boolean {
  return block.role === 'body' || block.role === 'table';
}

function text({ scrubbed }: Reading, block: Block): string {
  return block.end - block.start > 80 ? '' : scrubbed.slice(block.start, block.end).trim();
}

function isDate(reading: Reading, block: Block): boolean {
  const line = text(reading, block);
  return (line.length <= 30 && line !== '' && date.test(line)) || (line.length <= 48 && englishDate.test(line));
}

function endsLikeSigner(line: string): boolean {
  return organisation.test(line) || person.test(line) || /^(?:中共|共青团)/u.test(line);
}

/** Above a date any short line without a stop signs; elsewhere it must name an organisation or a person. */
function isSigner(reading: Reading, block: Block, aboveDate: boolean): boolean {
  if (!isFree(block)) return false;
  const line = text(reading, block);
  if (line === '' || line.length > 40) return false;
  if (person.test(line) || englishSigner.test(line)) return true;
  if (/[。；;，,：:！？!?、]/u.test(line)) return false;
  return aboveDate || endsLikeSigner(line.replace(/\s/gu, ''));
}

/** Several bodies may sign together: the lines above that name an organisation sign too. */
function markSigners(reading: Reading, at: number, from: number): void {
  for (let i = at; i >= from; i--) {
    const block = reading.blocks[i];
    if (!block || !isSigner(reading, block, i === at)) return;
    block.role = 'signature';
  }
}
