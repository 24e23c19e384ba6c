/** Changes that a sentence states: “由120人增加到150人，增长25%”; read once a draft. */

import type { Draft } from '../../draft/types.ts';
import type { Quantity } from '../../language/quantities.ts';
import type { Span } from '../../rule.ts';
import { quantitiesOf, sentencesWith } from './scan.ts';

export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
  /** 增加到、降至、比……增长 */
  readonly verb: Span;
  readonly up: boolean;
  /** The change in figures, behind it: 增长25%、增加30人、提高2个百分点、增长1.5倍. */
  readonly stated: Quantity | undefined;
  /** “98人，比上年的120人增加”: the new value stands before the old. */
  readonly compared: boolean;
  /** The sentence from the old value's preposition to the stated change. */
  readonly text: string;
}

const ups = '提高|提升|增加|增长|增多|上升|上涨|攀升|跃升|扩大|扩展|拓展|延长|增|升|涨';
const downs = '下降|降低|减少|缩短|压缩|压减|精简|回落|缩减|缩小|收窄|下滑|下跌|下调|降|减|跌';
const verb = new RegExp(`(${ups}|${downs}|上调)(?:了|并)?(?:到了?|至|为)|发展到`, 'gu');
const comparedVerb = new RegExp(`(${ups}|${downs}|多|少)了?`, 'uy');
const downWord = new RegExp(`^(?:${downs}|少)`, 'u');
/** A verb of change with its goal, or a comparison with an earlier number. */
const trigger =
  /[高升加长多涨大展降低少短缩简落窄滑跌调减增](?:了|并)?[到至为]|[，（(][比较][^，。；\n]{1,14}[0-9]|，[上去]年(?:同期)?(?:为|是)?[0-9]/g;
const increaseTrigger = /[增加减少多降][了]?[0-9][^，。；\n]{0,10}[，、（(](?:同比)?[增上下降减]/g;
const cache = new WeakMap<Draft, readonly Change[]>();

export function changesOf(draft: Draft): readonly Change[] {
  const known = cache.get(draft);
  if (known) return known;
  const changes: Change[] = [];
  for (const { sentence } of sentencesWith(draft, trigger)) {
    const text = draft.slice(sentence);
    const [moves, compares, recalls] = [/[由从]/u.test(text), /[比较]/u.test(text), /[上去]年/u.test(text)];
    if (!moves && !compares && !recalls) continue;
    const quantities = quantitiesOf(draft, sentence);
    if (quantities.length < 2) continue;
    if (moves) for (const change of moved(text, quantities)) changes.push(shift(change, sentence.start));
    if (compares) for (const change of compared(text, quantities)) changes.push(shift(change, sentence.start));
    if (recalls) for (const change of lastYear(text, quantities)) changes.push(shift(change, sentence.start));
  }
  cache.set(draft, changes);
  return changes;
}

function shift(change: Change, by: number): Change {
  const { from, to, verb: at, stated } = change;
  const verb = { start: at.start + by, end: at.end + by };
  return { ...change, from: move(from, by), to: move(to, by), verb, stated: stated && move(stated, by) };
}

function move(quantity: Quantity, by: number): Quantity {
  return { ...quantity, start: quantity.start + by, end: quantity.end + by, numberEnd: quantity.numberEnd + by };
}

/** 由 A 增加到 B */
function* moved(text: string, quantities: readonly Quantity[]): Iterable<Change> {
  for (const match of text.matchAll(verb)) {
    const end = match.index + match[0].length;
    const goal = quantities.find(({ start }) => start >= end);
    const to = goal && asMinutes(goal);
    if (
      !to ||
      isPartOfTime(text, goal) ||
      /零下|负/u.test(text.slice(end, to.start)) ||
      !/^(?:约|近|了|每[^，。]{1,6}|(?:[12][0-9]{3}年)?[\u4e00-\u9fff]{0,4})$/u.test(text.slice(end, to.start))
    )
      continue;
    const last = quantities.findLast((one) => one.end <= match.index);
    const old = last && asMinutes(last);
    if (!old || !sameKind(old, to) || isPartOfTime(text, last)) continue;
    const between = text.slice(old.end, match.index);
    if (!/^[^，。；、]{0,12}，?[^，。；、]{0,6}$/u.test(between) || /其中|由|从/u.test(between)) continue;
    const lead = /(?:由|从)([^，。；由从]{0,24})$/u.exec(text.slice(Math.max(0, old.start - 26), old.start));
    if (!lead || /负|零下|下降|减少|亏|[-－—]$|不足|第|、/u.test(lead[1] ?? '')) continue;
    // “分别由 A、B 提高到 C、D” pairs its numbers.
    if (/分别[^，。；]{0,10}$/u.test(text.slice(0, old.start - lead[0].length))) continue;
    const from = align(old, to);
    if (!from) continue;
    const stated = statedAfter(text, quantities, to.end);
    const start = old.start - lead[0].length;
    yield {
      from,
      to,
      verb: { start: match.index, end },
      up: !downWord.test(match[0]),
      compared: false,
      text: text.slice(Math.max(0, start - 20), stated?.end ?? to.end + 6),
      stated,
    };
  }
}

/** B，比上年的 A 增加 C */
function* compared(text: string, quantities: readonly Quantity[]): Iterable<Change> {
  for (const [index, old] of quantities.entries()) {
    const lead = /[，（(]?(?:比|较)([^，。；比较]{0,14})$/u.exec(text.slice(Math.max(0, old.start - 18), old.start));
    const to = quantities[index - 1];
    if (!lead || !to || to.unit !== old.unit || old.unit === '' || /第|负|下降|减少/u.test(lead[1] ?? '')) continue;
    if (isPartOfTime(text, to) || isPartOfTime(text, old)) continue;
    if (
      !/^[^，。；]{0,8}[，（(]?$/u.test(
        text.slice(to.end, old.start - lead[0].length + (/^[，（(]/u.test(lead[0]) ? 1 : 0)),
      )
    )
      continue;
    comparedVerb.lastIndex = old.end;
    const match = comparedVerb.exec(text);
    if (!match) continue;
    const end = old.end + match[0].length;
    const next = quantities[index + 1];
    const stated = next && next.start - end <= 2 && isAmount(next, old) ? next : undefined;
    yield {
      from: old,
      to,
      verb: { start: old.end, end },
      up: !downWord.test(match[0]),
      compared: true,
      text: text.slice(Math.max(0, to.start - 30), stated?.end ?? end),
      stated,
    };
  }
}

const statedLead = new RegExp(`^，(?:同比)?(${ups}|${downs})了?$`, 'u');

/** B，上年为A，同比增长C */
function* lastYear(text: string, quantities: readonly Quantity[]): Iterable<Change> {
  for (const [index, from] of quantities.entries()) {
    const [to, stated] = [quantities[index - 1], quantities[index + 1]];
    if (!to || !stated || from.unit !== to.unit || from.unit === '' || !isAmount(stated, from)) continue;
    if (!/^，[上去]年(?:同期)?(?:为|是)?$/u.test(text.slice(to.end, from.start))) continue;
    const lead = text.slice(from.end, stated.start);
    const match = statedLead.exec(lead);
    if (!match) continue;
    const at = { start: from.end + 1, end: stated.start };
    const shown = text.slice(Math.max(0, to.start - 30), stated.end);
    yield { from, to, verb: at, up: !downWord.test(match[1] ?? ''), compared: true, text: shown, stated };
  }
}

/** 由30分钟缩短到0.5小时: hours and minutes are compared in minutes. */
function asMinutes(quantity: Quantity): Quantity {
  if (quantity.unit !== '小时') return quantity;
  return { ...quantity, value: quantity.value * 60, step: quantity.step * 60, unit: '分钟' };
}

/** 14分20秒, 1小时30分钟: neither of the two numbers is the time by itself. */
function isPartOfTime(text: string, { start, end, unit }: Quantity): boolean {
  return (
    (timed.test(unit) && /[0-9]/u.test(text.charAt(end))) ||
    timeBefore.test(text.slice(Math.max(0, start - 8), start)) ||
    (unit === '' && text.charAt(end) === '秒')
  );
}

const timed = /^(?:小时|分钟?|天|年|个月)$/u;
const timeBefore = /[0-9](?:小时|时|分钟?|天|个月)零?$|(?<![0-9])[0-9]{1,2}年零?$/u;

function sameKind(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || a.unit === '';
}

/** “由12增加到15万元”: a bare old value is meant in the unit of the new one. */
function align(from: Quantity, to: Quantity): Quantity | undefined {
  if (from.unit !== '' || to.unit === '') return from;
  if (to.unit === '%') return { ...from, value: from.value / 100, step: from.step / 100, unit: '%' };
  return to.step >= 1000 && from.value < to.step ? undefined : { ...from, unit: to.unit };
}

function isAmount(stated: Quantity, value: Quantity): boolean {
  return stated.unit === value.unit || stated.unit === '%' || stated.unit === '倍' || stated.unit === '个百分点';
}

const statement = new RegExp(
  `^[^，。；、0-9]{0,6}[，（(、]?(?:同比|共|净|累计|实现|相比)?(?:${ups}|${downs}|净增|增幅|涨幅|降幅|增速|升幅|减幅)(?:了|为|达|达到|约|是)?$`,
  'u',
);

/** The figure that says how much: directly behind the new value. */
function statedAfter(text: string, quantities: readonly Quantity[], end: number): Quantity | undefined {
  const next = quantities.find(({ start }) => start >= end);
  return next && next.start - end <= 16 && statement.test(text.slice(end, next.start)) ? next : undefined;
}

/** B，比上年增加 C，增长 p%: the old value is not printed. */
interface Increase {
  readonly value: Quantity;
  readonly by: Quantity;
  readonly rate: Quantity;
  readonly up: boolean;
}

const amountLead = new RegExp(
  `^[^，。；]{0,8}[，（(][^，。；0-9]{0,16}?(?:相比，?|净)?(${ups}|${downs}|多|少)了?$`,
  'u',
);
const rateLead = new RegExp(
  `^[^，。；]{0,2}[，、（(]?(?:同比)?(${ups}|${downs}|增幅|降幅|涨幅|增速)(?:了|为|达)?$`,
  'u',
);

/** Read by themselves, because 由……到…… and 比……的 print the old value. */
export function* increasesOf(draft: Draft): Iterable<Increase> {
  for (const { sentence } of sentencesWith(draft, increaseTrigger)) {
    const text = draft.slice(sentence);
    const quantities = quantitiesOf(draft, sentence);
    for (const [index, value] of quantities.entries()) {
      const [by, rate] = [quantities[index + 1], quantities[index + 2]];
      if (!by || !rate || rate.unit !== '%' || value.unit === '' || value.unit === '%' || by.unit !== value.unit)
        continue;
      const lead = amountLead.exec(text.slice(value.end, by.start));
      const behind = rateLead.exec(text.slice(by.end, rate.start));
      if (!lead || !behind || downWord.test(lead[1] ?? '') !== /^(?:降幅|下降|降|减)/u.test(behind[1] ?? '')) continue;
      const up = !downWord.test(lead[1] ?? '');
      yield { value: move(value, sentence.start), by: move(by, sentence.start), rate: move(rate, sentence.start), up };
    }
  }
}
