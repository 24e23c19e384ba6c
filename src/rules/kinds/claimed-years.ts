/** Places where a draft says which year it is about: 现将2021年工作报告如下, 一、2021年工作回顾, 2021年度，支部在… */

import { blockAt } from '../../draft/block-at.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import type { Span } from '../../rule.ts';

/**
 * report: 现将…如下 · heading: 一、2021年工作回顾 · opening: first words of the body · subject: the words that follow the year
 * in the title · money: 2021年，经费总支出 · aim: 2021年工作的总体要求是 · next: 三、2022年工作打算, 制定2022年计划 (of the year to come).
 */
type ClaimKind = 'report' | 'heading' | 'opening' | 'subject' | 'money' | 'aim' | 'next';

export interface Claim {
  readonly kind: ClaimKind;
  readonly year: number;
  /** The year without 年. */
  readonly at: Span;
}

const year = '(?<year>(?<![0-9０-９])(?:[12][0-9]{3}|[１２][０-９]{3}|二[〇○零]{1}[〇○零一二三四五六七八九]{2}))';
const report = new RegExp(
  `(?:现[将就把对]|[谨兹]将|[，。]将)[^。；《》]{0,24}?${year}\\s?年(?:度|来|全年)?[^。；《》]{0,40}?(?:如下|如次)`,
  'gdu',
);
const done = new RegExp(
  `^[^0-9０-９]{0,12}${year}\\s?年(?:度|的)?[^0-9]{0,14}(?:回顾|总结|情况|成效|成绩|做法|亮点|完成)`,
  'du',
);
const planned = new RegExp(
  `^[^0-9０-９]{0,12}${year}\\s?年(?:度|的)?[^0-9]{0,12}(?:目标|任务|重点|计划|安排|思路|打算|要求|举措)`,
  'du',
);
const opening = new RegExp(
  `^(?:回顾)?${year}\\s?年(?:度|来|里)?[，,](?=[^。]{0,60}(?:领导|指导|围绕|坚持|认真|扎实|紧扣|支持|关心|部署|要求|主线|履行|落实))`,
  'du',
);
const purpose = new RegExp(
  `^为(?:了)?(?:切实|扎实|全面|进一步|统筹|认真)?(?:做好|抓好|开展|组织好?|推进|推动|加强|确保|保障|迎接)(?:我?[^0-9。，《》]{0,8})${year}\\s?年`,
  'du',
);
/** 2025年，区科协工作的总体要求是： */
const aim = new RegExp(
  `^${year}年(?:度)?[，,]?[^。，；]{0,20}(?:总体要求|总体思路|指导思想|工作思路|基本思路|总体目标|主要目标|工作总要求)(?:是|为|：)`,
  'du',
);
/** 2024年，工会经费总支出38.47万元 */
const money = new RegExp(`^${year}年(?:度)?[，,][^。，；]{0,12}(?:总?收入|总?支出)(?:共|合计|为)?[0-9]`, 'du');
/** Among what is still to be done: 制定2025年个人学习计划. */
const toCome = new RegExp(
  `(?:制定|谋划|编制|拟定|拟订)好?${year}年(?:度)?[^。，；《》]{0,12}(?:计划|方案|要点|安排)`,
  'du',
);
const isAhead = /打算|计划|思路|努力方向|下一步|下步|安排|措施|展望|明年|来年/u;
/** Another year beside the same subject compares or looks back. */
const comparison = /(?:比|较|同|与|和|及|、|对照|参照|按照|总结|延续|借鉴|接续|自|从|去年|上年)[^。，；]{0,4}$/u;

/** “现将……如下” stands among the first paragraphs. */
const foremost = 20;

export function* claimsOf(draft: Draft): Iterable<Claim> {
  if (draft.language === 'en') {
    yield* englishClaims(draft);
    return;
  }
  const plan = isPlan(draft);
  const first = draft.blocks.find(({ role, part }) => role === 'body' && part === 0);
  for (const block of draft.blocks.slice(0, foremost)) {
    for (const match of draft.slice(block).slice(0, 400).matchAll(report)) yield* claim('report', match, block.start);
  }
  for (const section of draft.sections) {
    if (section.level > 1 || section.block.part > 0) continue;
    yield* claimIn('heading', plan ? planned : done, section.title, section.at.start);
  }
  for (const block of first ? [first] : []) {
    const text = draft.slice(block).slice(0, 160);
    yield* claimIn('opening', plan || draft.genre === '通知' ? purpose : opening, text, block.start);
  }
  if (plan && first) yield* claimIn('aim', aim, draft.slice(first).slice(0, 80), first.start);
  if (!plan) yield* others(draft);
  yield* subjects(draft);
}

/** What an account says of money, and of the year to come. */
function* others(draft: Draft): Iterable<Claim> {
  const accounts = /经费|党费|资金|收支|财务|捐款|决算/u.test(draft.titleText);
  for (const block of draft.blocks) {
    if (block.part > 0 || unread.has(block.role)) continue;
    if (accounts && block.role === 'body') yield* claimIn('money', money, draft.slice(block).slice(0, 60), block.start);
    if (isToCome(block)) yield* claimIn('next', toCome, draft.slice(block).slice(0, 300), block.start);
  }
  for (const section of draft.sections) {
    if (section.level > 1 || section.block.part > 0 || !isAhead.test(section.title)) continue;
    if (!/半年|季度|[0-9]月|回顾|情况|总结|完成/u.test(section.title))
      yield* claimIn('next', planned, section.title, section.at.start);
  }
}

/** Under a heading such as 三、下一步工作打算. */
export function isToCome({ section }: Block): boolean {
  let top = section;
  while (top?.parent) top = top.parent;
  return top !== undefined && isAhead.test(top.title);
}

const englishYear = '(?<year>(?:19|20)[0-9]{2})(?![0-9]|[–—/-][0-9])';
const englishSubject = new RegExp(
  `\\b[Tt]h(?:is|e present|e following) (?:annual |work |progress )?(?:report|summary|review|document|paper|plan|proposal) (?:covers|describes|summari[sz]es|reviews|presents|sets out|reports on|outlines|gives an account of|looks back (?:on|at))\\b[^.]{0,80}?\\b${englishYear}`,
  'du',
);
const englishOpening = new RegExp(
  `^(?:In|During|Throughout|Over|For) (?:the )?(?:(?:calendar |financial |fiscal )?year )?${englishYear}`,
  'du',
);
const englishHeading = new RegExp(
  `\\b(?:work|results|progress|achievements|review|activities|performance|highlights|overview|summary|tasks)\\b.{0,30}\\b${englishYear}$|^${englishYear.replace('<year>', '<first>')} (?:work|results|progress|achievements|review|activities|performance|highlights|overview|summary)\\b`,
  'diu',
);

/** What an English account says of its year; its opening and headings only where the year of the title is nowhere in what it tells. */
function* englishClaims(draft: Draft): Iterable<Claim> {
  const { year, blocks } = draft;
  if (!year || isPlan(draft)) return;
  const done = blocks.filter(
    ({ section, role, part }) => part === 0 && role !== 'title' && role !== 'date' && !ahead(section?.title ?? ''),
  );
  const silent = done.some((block) => draft.slice(block).includes(String(year.value)));
  const first = done.find(({ role }) => role === 'body');
  for (const block of done.slice(0, foremost))
    yield* claimIn('report', englishSubject, draft.slice(block).slice(0, 400), block.start);
  if (silent) return;
  for (const { title, at, block } of draft.sections) {
    if (block.part > 0 || ahead(title)) continue;
    const match = englishHeading.exec(title);
    const span = match?.indices?.groups?.year ?? match?.indices?.groups?.first;
    if (match && span)
      yield {
        kind: 'heading',
        year: Number(title.slice(...span)),
        at: { start: at.start + span[0], end: at.start + span[1] },
      };
  }
  if (first) yield* claimIn('opening', englishOpening, draft.slice(first).slice(0, 160), first.start);
}

function ahead(title: string): boolean {
  return /next|plan|future|outlook|ahead|recommend|goal|forward/iu.test(title);
}

/** Work to come, whose title may look ahead of its date. */
export function isPlan({ genre, titleText }: Draft): boolean {
  return (
    /计划|方案|要点|安排|思路|打算|规划|预算|预案/u.test(genre) || /(?:计划|方案|要点|预算)(?:[（(]|$)/u.test(titleText)
  );
}

/** Work that is done. */
export function isAccount({ genre, titleText }: Draft): boolean {
  return (
    (/总结|小结|报告|述职|汇报|情况|自评|鉴定|材料|总结讲话/u.test(genre) || /总结[暨及和与]/u.test(titleText)) &&
    !/可行性|预算|计划|评估|立项|开题|申请|请示|勘察|设计/u.test(titleText)
  );
}

function* claimIn(kind: ClaimKind, pattern: RegExp, text: string, offset: number): Iterable<Claim> {
  const match = pattern.exec(text);
  if (match) yield* claim(kind, match, offset);
}

function* claim(kind: ClaimKind, match: RegExpExecArray, offset: number): Iterable<Claim> {
  const at = match.indices?.groups?.year;
  const value = yearValue(match.groups?.year ?? '');
  if (at && value !== undefined) yield { kind, year: value, at: { start: offset + at[0], end: offset + at[1] } };
}

function yearValue(written: string): number | undefined {
  return parseNumeral(/^二/u.test(written) ? written.replace(/[○零]/gu, '〇') : written);
}

const unread = new Set<Block['role']>([
  'title',
  'subtitle',
  'byline',
  'head',
  'code',
  'date',
  'signature',
  'imprint',
  'table',
]);
const named = /(?<![0-9〔[（(])(?<year>[12][0-9]{3})年(?:度)?$/du;

/** Other years before the words that stand behind the year in the title: 2023年春季植树 … 2022年春季植树. */
function* subjects(draft: Draft): Iterable<Claim> {
  const words = /[0-9]{4}年(?:度)?(?<words>[々〇\u3400-\u9fff“”]{3,})/u.exec(draft.titleText)?.groups?.words ?? '';
  // 2025年第二季度 is the subject wherever the body begins with it.
  const period = /^(?:第?[一二三四]季度|[上下]半年|[春秋]季学期)/u.exec(words)?.[0];
  const subject = period ?? (words.length > 3 ? words.slice(0, 6) : undefined);
  const first = draft.blocks.find(({ role, part }) => role === 'body' && part === 0);
  // 2022年工作总结 may be named in any report of 2023.
  if (subject === undefined || /^(?:工作|述职|年度|部门|重点|主要)/u.test(subject)) return;
  for (let at = draft.scrubbed.indexOf(subject); at >= 0; at = draft.scrubbed.indexOf(subject, at + subject.length)) {
    const block = blockAt(draft, at);
    if (!block || unread.has(block.role) || block.part > 0) continue;
    if (period && (block !== first || at - block.start > 12)) continue;
    const from = Math.max(block.line.start, at - 60);
    const match = named.exec(draft.scrubbed.slice(from, at));
    const before = match?.input.slice(0, match.index) ?? '';
    if (!match || before.lastIndexOf('《') > before.lastIndexOf('》') || comparison.test(before)) continue;
    if (/^[^。，；]{0,12}(?:经验|基础|相比|同期)/u.test(draft.scrubbed.slice(at, at + 30))) continue;
    yield* claim('subject', match, from);
  }
}
