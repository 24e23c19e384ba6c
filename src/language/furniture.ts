/** Finds what web pages, document shops and chat programs put around a text. */

import { type FurnitureKind, type FurnitureRow, furniture } from './furniture.list.ts';
import { mayMatch } from './needs.ts';
import { bracketAround, lineAround, sentenceAround } from './surroundings.ts';
import { compileWords, scanWords, type WordTable } from './words.ts';

interface Furniture {
  readonly kind: FurnitureKind;
  readonly start: number;
  readonly end: number;
  /** False when the author's own words may stand in the span. */
  readonly sure: boolean;
}

interface Triggers {
  readonly table: WordTable;
  readonly rows: readonly FurnitureRow[];
}

let triggers: Triggers | undefined;

/** Longest line that is looked at as a whole. */
const longest = 200;
/** How far a spot is searched on either side of its word, and how far the search holds for later words. */
const near = 160;
const ahead = 400;
const held = 40;

/** In text order for each row; spans of several rows may overlap. Linear in the text. */
export function findFurniture(text: string): Furniture[] {
  triggers ??= {
    table: compileWords(furniture.flatMap(({ words }) => words)),
    rows: furniture.flatMap((row) => row.words.map(() => row)),
  };
  const { table, rows } = triggers;
  const found: Furniture[] = [];
  const done = new Map<FurnitureRow, number>();
  scanWords(table, text, (word, start) => {
    const row = rows[word];
    if (!row || start < (done.get(row) ?? 0)) return;
    const { looked, span } = look(text, row, start);
    done.set(row, span?.end ?? looked);
    if (span) found.push({ kind: row.kind, ...span });
  });
  for (const one of [...found]) {
    if (one.kind === 'chrome' && links.test(text.slice(one.start, one.end)))
      found.push(...linksBelow(text, one.end, found));
  }
  return found;
}

const links =
  /^(?:相关(?:推荐|文章|阅读|范文|热词)|推荐(?:阅读|文章)|热门(?:文章|推荐)|猜你喜欢|延伸阅读|往期回顾)[：:]?$/u;
const linked =
  /(?:报告|总结|范文|心得|体会|方案|计划|讲话|发言|材料|通知|汇报|述职|模板|作文|大全|精选|[0-9一二三四五六七八九十]篇)/u;

/** 2024年党支部书记述职报告 below 相关推荐：: the titles of other texts, to the end of the page. */
function* linksBelow(text: string, from: number, known: readonly Furniture[]): Iterable<Furniture> {
  if (text.length - from > 800) return;
  const lines = [...text.slice(from).matchAll(/[^\n\r]+/gu)].filter(
    ({ 0: line, index }) =>
      line.trim() !== '' && !known.some(({ start, end }) => start < from + index + line.length && end > from + index),
  );
  if (
    lines.length > 15 ||
    !lines.every(([line]) => line.length <= 44 && linked.test(line) && !/[。；，：]/u.test(line))
  )
    return;
  for (const { 0: line, index } of lines) {
    const start = from + index + line.length - line.trimStart().length;
    yield { kind: 'chrome', start, end: from + index + line.trimEnd().length, sure: true };
  }
}

interface Look {
  /** Up to where the row need not be tried again. */
  readonly looked: number;
  readonly span?: { readonly start: number; readonly end: number; readonly sure: boolean };
}

function look(text: string, row: FurnitureRow, at: number): Look {
  // Most words stand far from whatever else the pattern wants, and nothing more need be found out about their place.
  if (!mayMatch(row.pattern, text.slice(Math.max(0, at - longest), at + ahead))) return { looked: at + 1 };
  if (row.colophon && closesIssue(text, at)) return { looked: at + 1 };
  if (row.look === 'line') return lookAtLine(text, row.pattern, at);
  return row.look === 'sentence' ? lookAtSentence(text, row.pattern, at) : lookAtSpot(text, row.pattern, at);
}

const issue = /^[\s\u3000（(]*(?:[12][0-9]{3}年)?[（(]?第[ \u3000]?[0-9一二三四五六七八九十百]{1,5}[ \u3000]?期/mu;
const sentTo = /^[ \t\u3000]*(?:报送?|发送?|送|抄[送报]|主送|分送)[：:]|共印 ?[0-9]{1,4} ?份/mu;

/** 编辑：…　签发：… belongs to a bulletin: one with 第5期 at its head, or with 报：, 送： beside the line. */
function closesIssue(text: string, at: number): boolean {
  return issue.test(text.slice(0, 300)) || sentTo.test(text.slice(Math.max(0, at - near), at + near));
}

/** Most lines with the word lack something else that the pattern wants, which is known before it is compiled. */
function holds(pattern: RegExp, text: string): boolean {
  return mayMatch(pattern, text) && pattern.test(text);
}

/** The whole line, or what follows the last stop or blank before the word up to the end of the line. */
function lookAtLine(text: string, pattern: RegExp, at: number): Look {
  const line = lineAround(text, at, longest);
  if (line && holds(pattern, text.slice(line.start, line.end)))
    return { looked: line.end, span: { ...line, sure: true } };
  const tail = tailAround(text, at);
  if (tail && holds(pattern, text.slice(tail.start, tail.end)))
    return { looked: tail.end, span: { ...tail, sure: true } };
  return { looked: tail?.end ?? at + 1 };
}

/** The sentence goes with its stop; one that fills a bracket goes with the bracket. */
function lookAtSentence(text: string, pattern: RegExp, at: number): Look {
  const bracket = bracketAround(text, at);
  if (bracket && holds(pattern, text.slice(bracket.start + 1, bracket.end - 1)))
    return { looked: bracket.end, span: { start: bracket.start, end: bracket.end, sure: true } };
  const { start, end, frame } = sentenceAround(text, at);
  const stop = end < text.length && '。！？!?；;'.includes(text.charAt(end)) ? 1 : 0;
  const gap = gapBefore(text, at, start);
  for (const from of gap === start || ordinal.test(text.slice(start, end).trimStart()) ? [gap] : [gap, start]) {
    const sentence = text.slice(from, end);
    const head = from + (sentence.length - sentence.trimStart().length);
    const match = mayMatch(pattern, sentence) ? pattern.exec(sentence.trim()) : null;
    // Far into a sentence that shares its line with others the first words may be the author's.
    const sure = match !== null && (match.index <= 12 || frame === 'line');
    if (match)
      return { looked: end, span: { start: head, end: stop ? end + 1 : from + sentence.trimEnd().length, sure } };
  }
  // A later bracket of the sentence may still hold the pattern by itself.
  const next = text.slice(at, end).search(/[（(【[]/u);
  return { looked: next < 0 ? end : at + next + 1 };
}

const ordinal = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第.{1,4}[章节条])/u;

/** Where the words begin that a blank sets apart: 健全工作机制 上一篇：…. */
function gapBefore(text: string, at: number, start: number): number {
  const lead = text.slice(start, at);
  const gap = /[\s\u3000][^\s\u3000]*$/u.exec(lead);
  return gap ? start + gap.index + 1 : start;
}

function tailAround(text: string, at: number): { start: number; end: number } | undefined {
  let start = at;
  while (start > at - near && start > 0 && !/[\s\u3000。！？”）】]/u.test(text.charAt(start - 1))) start--;
  const rest = /^[^\n\r]*/u.exec(text.slice(at, at + longest))?.[0] ?? '';
  if (start === at - near || rest.length === longest) return undefined;
  return { start, end: at + rest.trimEnd().length };
}

function lookAtSpot(text: string, pattern: RegExp, at: number): Look {
  const from = Math.max(0, at - near);
  const around = text.slice(from, at + ahead);
  const lead = around.slice(0, at - from);
  const before = Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('\r')) + 1;
  const line = /^[^\n\r]*/u.exec(around.slice(before))?.[0] ?? '';
  if (!mayMatch(pattern, line)) return { looked: at + held };
  pattern.lastIndex = 0;
  for (const match of line.matchAll(pattern)) {
    const start = from + before + match.index;
    const end = start + match[0].length;
    if (start > at) return { looked: start };
    if (end > at) return { looked: end, span: { start, end, sure: true } };
  }
  return { looked: at + held };
}
