/** Roles above the body: red head, title, subtitle, byline, recipient. */

import { genreOf } from './genre.ts';
import { Has } from './mask.ts';
import type { Reading } from './roles.ts';
import type { Block } from './types.ts';

const documentNumber =
  /^[\u4e00-\u9fff（）()A-Za-z]{0,20}\s?[〔[【（(［]?\s?[12][0-9０-９]{3}\s?[〕\]】）)］]?\s?第?\s?[0-9０-９XＸ×]{1,4}\s?号(?:[\s\u3000]+签发人\s*[:：].{0,20})?$/u;
const headLine =
  /^(?:[0-9０-９]{6}|(?:绝密|机密|秘密|内部)(?:★.{0,6})?|特急|加急|急件|平急|签发人\s*[:：].{0,20}|.{2,40}文件)$/u;
const source = /^(?:来源|作者|发布时间|发布日期|发布机构|时间|日期|编辑|撰稿|文章来源|信息来源)\s*[:：]/u;
const dashed = /^(?:——|—|－－|--)\s*\S/u;
const occasion = /(?:[12][0-9０-９Xx×]{3}|[一二][〇○零O0一二三四五六七八九]{3})\s*年.{0,8}月.{0,5}[日号]/u;
const salutation = /^(?:各位|同志们|尊敬的|女士们|先生们)/u;
const leadIn = /如下|下列|以下|报告|通知|汇报|为了|根据/u;
const englishByline =
  /^(?:(?:prepared|submitted|written|compiled|reported|drafted|presented)\s(?:and\s\w+\s)?(?:by|for|to|on)\b|by\s[A-Z]|(?:author|date|dated|department|organi[sz]ation|company|reporting\speriod|period|version|status|from|to|subject|project|prepared\sfor)s?\s*:|(?:[A-Z][a-z]+\s[0-9]{1,2},\s|[0-9]{1,2}\s[A-Z][a-z]+\s|[A-Z][a-z]+\s)(?:19|20)[0-9X]{2}$|\()/iu;
const officer =
  /^[\u4e00-\u9fff、（）]{2,40}(?:长|员|书记|主任|副主任|总师|工程师|代表|经理|主席|教授|干事)[\s\u3000]+[\u4e00-\u9fff][\s\u3000]{0,2}[\u4e00-\u9fff]{1,3}$/u;
const stops = '。；;，,、';

/** Marks the paragraphs before the body, of the main text. */
export function readOpening(reading: Reading): void {
  const { blocks } = reading;
  const styled = styledTitle(reading);
  let at = 0;
  while (at < blocks.length && (at < styled || (styled < 0 && isAboveTitle(reading, blocks[at])))) {
    const block = blocks[at];
    if (block && block.role === 'body') block.role = 'head';
    at++;
  }
  const title = blocks[at];
  if (!title || !(at === styled || mayBeTitle(reading, title))) return;
  title.role = 'title';
  at = at === styled ? readStyledRest(reading, at + 1) : readTitleRest(reading, at + 1);
  at = readBylines(reading, at);
  readRecipient(reading, readBelowMasthead(reading, at));
}

/** A periodical's number: 2024年第11期, （总第35期）. */
const issue =
  /^[（(〔]?(?:[12][0-9]{3}年?[）)〕]?[\s\u3000]*)?(?:总?第[\s\u3000]*[0-9一二三四五六七八九十]{1,5}[\s\u3000]*期[\s\u3000]*){1,2}(?:[（(]总第[0-9]{1,5}期[）)])?[）)]?$/u;

/** 督查通报, its number, its office and day: a masthead; the paper's own title stands below. */
function readBelowMasthead(reading: Reading, from: number): number {
  const { blocks } = reading;
  const title = blocks[from];
  if (!title || genreOf(textOf(reading, title)) === '' || !mayBeTitle(reading, title)) return from;
  if (!blocks.slice(0, from).some((block) => block.role === 'byline' && issue.test(textOf(reading, block))))
    return from;
  for (const block of blocks.slice(0, from)) if (block.role !== 'residue') block.role = 'head';
  title.role = 'title';
  return readBylines(reading, readTitleRest(reading, from + 1));
}

/** How far down a title may stand below a red head. */
const farthestTitle = 15;

/** Where a paragraph in Word's title style stands, −1 if there is none. */
function styledTitle({ hints, blocks }: Reading): number {
  const isTitle = ({ part, line, role }: Block) =>
    part === 0 && role === 'body' && hints.get(line.start)?.kind === 'title';
  return blocks.slice(0, farthestTitle).findIndex(isTitle);
}

/** More lines in the style of the title belong to it. */
function readStyledRest({ hints, blocks }: Reading, from: number): number {
  let at = from;
  for (let block = blocks[at]; block && hints.get(block.line.start)?.kind === 'title'; block = blocks[at]) {
    block.role = 'title';
    at++;
  }
  return at;
}

function textOf({ scrubbed }: Reading, block: Block): string {
  return scrubbed.slice(block.start, Math.min(block.end, block.start + 120));
}

function isAboveTitle(reading: Reading, block: Block | undefined): boolean {
  if (block?.part !== 0) return false;
  if (block.role === 'residue' || block.role === 'toc') return true;
  if (block.role !== 'body') return false;
  const text = textOf(reading, block);
  return documentNumber.test(text) || headLine.test(text) || source.test(text);
}

/** A short line without closing punctuation; one that names a genre may end in 。 (a fault, but a title). */
function mayBeTitle(reading: Reading, block: Block): boolean {
  // English takes twice the room.
  if (block.part !== 0 || block.end - block.start > ((block.mask & Has.han) === 0 ? 160 : 80)) return false;
  if (block.role === 'heading') return !block.marker && reading.hints.get(block.line.start)?.depth === 1;
  if (block.role !== 'body') return false;
  const text = textOf(reading, block);
  const last = text.charAt(text.length - 1);
  if (salutation.test(text) || dashed.test(text) || '：:'.includes(last)) return false;
  if (stops.includes(last)) return isStopped(text);
  return !text.slice(0, -1).includes('。');
}

const named =
  /^(?!现|以下|[这此我请兹经在对从附今]|本(?![市县区镇院校])|特|下面|为|根据|按|同意|收到)[^，；：。]{2,50}(?:报告|总结|通知|请示|函|批复|纪要|方案|计划|要点|通报|公告|通告|意见|办法|规定|决定|预案|规划)[。；，、]$/u;

/** 关于…的通知。 and 2024年工作总结。: the stop is a fault, but the line is a title. */
function isStopped(text: string): boolean {
  const genre = genreOf(text) || genreOf(text.slice(0, -1));
  return (text.startsWith('关于') && genre !== '' && text.length <= 60) || named.test(text);
}

/** A title set on several lines: the next short lines belong to it until one names the genre. */
function readTitleRest(reading: Reading, from: number): number {
  const first = reading.blocks[from - 1];
  if (!first || genreOf(textOf(reading, first)) !== '') return from;
  for (let at = from; at < from + 2; at++) {
    const block = reading.blocks[at];
    if (block?.role !== 'body' || block.part !== 0) return from;
    const text = textOf(reading, block);
    if (
      text.length > 40 ||
      dashed.test(text) ||
      occasion.test(text) ||
      '。；：:'.includes(text.charAt(text.length - 1))
    )
      return from;
    if (genreOf(text) === '') continue;
    for (let i = from; i <= at; i++) {
      const line = reading.blocks[i];
      if (line) line.role = 'title';
    }
    return at + 1;
  }
  return from;
}

function readBylines(reading: Reading, from: number): number {
  let at = from;
  while (at < from + 6) {
    const block = reading.blocks[at];
    if (block?.part !== 0) break;
    if (block.role !== 'residue' && block.role !== 'body') break;
    if (block.role === 'body') {
      const role = bylineRole(textOf(reading, block), block);
      if (!role) break;
      block.role = role;
    }
    at++;
  }
  return at;
}

function bylineRole(text: string, block: Block): 'byline' | 'subtitle' | undefined {
  if (block.end - block.start > 80) return undefined;
  const last = text.charAt(text.length - 1);
  if ((block.mask & Has.han) === 0 && /[A-Za-z]{2}/u.test(text)) return englishByline.test(text) ? 'byline' : undefined;
  if (source.test(text) || documentNumber.test(text) || issue.test(text)) return 'byline';
  if (occasion.test(text) && !'。；，：:'.includes(last)) return 'byline';
  if (dashed.test(text) && !'。；'.includes(last)) return 'subtitle';
  if (/^[（(][^（）()]{2,60}[）)]$/u.test(text)) return 'byline';
  // “县水利局党组成员、副局长　方　晓”
  if (officer.test(text)) return 'byline';
  // “省长　胡某某” or an organisation: short, no punctuation but blanks and the dot in names.
  if (text.length <= 30 && /^[\u4e00-\u9fffA-Za-zXＸ×*·•．\s\u3000]+$/u.test(text)) return 'byline';
  return undefined;
}

function readRecipient(reading: Reading, at: number): void {
  const block = reading.blocks[at];
  if (block?.role !== 'body' || block.part !== 0 || block.end - block.start > 120) return;
  const text = textOf(reading, block);
  const last = text.charAt(text.length - 1);
  if ((block.mask & Has.han) === 0 && /[A-Za-z]{2}/u.test(text) && !/^(?:to|dear|attn|attention)\b/iu.test(text))
    return;
  if (!'：:'.includes(last) || text.slice(0, -1).includes('。')) return;
  if (salutation.test(text) || !leadIn.test(text)) block.role = 'recipient';
}
