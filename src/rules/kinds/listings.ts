/** Lists without ordinals behind their announcement, and stages that are named one by one. */

import type { Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import type { Span } from '../../rule.ts';
import { type Announcement, announcementBefore, countedPattern } from './announcements.ts';
import { runOf } from './chains.ts';
import { matchesInText } from './scan.ts';

/** An announcement and the list that does not keep it. */
interface Listing {
  readonly said: Announcement;
  readonly count: number;
  /** Where the list ends. */
  readonly last: Span;
  /** The list may not be the one announced. */
  readonly doubtful?: boolean;
}

/** “三个党小组，分别是……”, “四件实事：……；……。”: a list without ordinals in the same sentence. */
const opensList = /：|分别[是为]|依次[是为]/g;
const announced = new RegExp(`${countedPattern}[^，。；：:、]{0,16}，?$`, 'u');
const ordinal = /^[\s\u3000]*(?:是指?|指|一[、是要类方个种]|第一|首先|其一|[（(][一1][）)]|[①⑴1１])/u;

export function* inLists(draft: Draft): Iterable<Listing> {
  for (const { match, block } of matchesInText(draft, opensList)) {
    if (
      block.role === 'table' ||
      !announced.test(draft.scrubbed.slice(Math.max(block.line.start, match.index - 24), match.index))
    )
      continue;
    const end = match.index + match[0].length;
    const said = announcementBefore(draft, block.start, end);
    const text = draft.scrubbed.slice(end, Math.min(block.line.end, end + 600));
    const stop = text.search(/[。！？]/u);
    if (!said || ordinal.test(text) || (stop < 0 && text.length === 600)) continue;
    const list = stop < 0 ? text : text.slice(0, stop);
    const count = impossible(list, said.value);
    if (count !== undefined) yield { said, count, last: { start: end + list.length - 1, end: end + list.length } };
  }
}

/** 关于3起典型案例的通报: the cases are the top-level sections. */
export function* inTitle(draft: Draft): Iterable<Listing> {
  const { title, outline } = draft;
  const [first] = outline;
  if (!title || draft.genre !== '通报' || first?.marker?.value !== 1 || first.block.part !== 0) return;
  const match = /([二三四五六七八九十两]{1,2}|[2-9]|[1-9][0-9])(?:起|例)/u.exec(draft.slice(title));
  const value = match && parseNumeral(match[1] ?? '');
  const run = runOf(draft, first);
  const last = run.at(-1)?.marker;
  if (!match || !value || !last || run.length < 2 || run.length === value) return;
  const start = title.start + match.index;
  const said = { at: { start, end: start + (match[1] ?? '').length }, value, text: match[0], tail: '', stop: '' };
  yield { said, count: run.length, last: last.at, doubtful: true };
}

/** “分三个阶段”, then 第一阶段 … 第二阶段 … 第三阶段. */
const staged =
  /(?:分|分为|分成|划分为|设置?|设为|共)([二三四五六七八九两2-9])(?:个(?=阶段|部分|小组|批次|步骤)|(?=阶段|期|批|步|部分))(阶段|期|批|步|部分|小组|步骤)/g;

export function* inStages(draft: Draft): Iterable<Listing> {
  for (const { match, block } of matchesInText(draft, staged)) {
    const [all, number = '', unit = ''] = match;
    const end = match.index + all.length;
    const to = Math.min(block.section?.end ?? block.line.end, end + 3000);
    const named = stagesIn(draft.scrubbed.slice(end, to), unit);
    const value = parseNumeral(number);
    const last = named.at(-1);
    if (value === undefined || !last || named.length < 2 || named.length === value) continue;
    const from = match.index + all.indexOf(number);
    const said = {
      at: { start: from, end: from + number.length },
      value,
      text: all.slice(all.indexOf(number)),
      tail: '',
      stop: '',
    };
    yield { said, count: named.length, last: { start: end + last.index, end: end + last.index + last[0].length } };
  }
}

/** The first run of 第一阶段、第二阶段 … or 一期、二期 …; each counted once. */
function stagesIn(text: string, unit: string): RegExpExecArray[] {
  const pattern = new RegExp(`(?:第|(?<=[，。；：、\\s（]))([一二三四五六七八九])${unit}`, 'gu');
  const run: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = parseNumeral(match[1] ?? '') ?? 0;
    if (value === run.length + 1) run.push(match);
    else if (value > run.length + 1) return [];
  }
  return run;
}

/** How many items a list has, if `said` cannot be their number however the list is read. */
function impossible(list: string, said: number): number | undefined {
  // 书法、声乐、剪纸……: an open list.
  if (list.includes('…')) return undefined;
  const plain = list.replace(/（[^（）]*）|“[^“”]*”|《[^《》]*》/gu, '　');
  const semicolons = plain.split('；').length;
  const items = plain.split(/[、；，]/u).length;
  if (semicolons > 1) {
    if (semicolons > said) return semicolons;
  } else if (!plain.includes('、')) return undefined;
  else if (!plain.includes('，') && items > said) return items;
  const most = items + (plain.match(/[和及与并]|以及/gu)?.length ?? 0);
  return most < said ? (semicolons > 1 ? semicolons : items) : undefined;
}

const bracketed =
  /[（(]共?([二三四五六七八九两]|[二三四五六七八九]?十[一二三四五六七八九]?|[1-9]?[0-9])(?:个|名|人|家|项|件)[）)]$/u;
/** Names stand alone on their lines. */
const name = /^[^，。；：、\t]{2,30}$/u;

/** “一、先进集体（6个）” and the names below it, one a line. */
export function* inNames(draft: Draft): Iterable<Listing> {
  for (const { block, children, end } of draft.sections) {
    const match = bracketed.exec(draft.slice(block));
    if (!match || children.length > 0) continue;
    const value = parseNumeral(match[1] ?? '');
    const lines = [];
    for (let index = block.index + 1; (draft.blocks[index]?.start ?? end) < end; index++) {
      const line = draft.blocks[index];
      if (line?.role !== 'body' || !name.test(draft.slice(line)) || /[\s\u3000]/u.test(draft.slice(line))) break;
      lines.push(line);
    }
    const last = lines.at(-1);
    if (!value || value < 2 || !last || lines.length < 2 || lines.length === value) continue;
    const start = block.start + match.index + match[0].indexOf(match[1] ?? '');
    const said = {
      at: { start, end: start + (match[1] ?? '').length },
      value,
      text: match[0].slice(1, -1),
      tail: '',
      stop: '',
    };
    yield { said, count: lines.length, last: { start: last.start, end: last.end }, doubtful: true };
  }
}
