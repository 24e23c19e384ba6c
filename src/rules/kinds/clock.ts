/** Hours of the day as drafts print them, alone and as ranges; read once a draft. */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import type { Span } from '../../rule.ts';

export interface Clock extends Span {
  /** 上午, 下午 …, as written before the hour; empty when there is none. */
  readonly half: string;
  readonly hour: number;
  readonly minute: number;
}

interface ClockRange {
  readonly at: Span;
  readonly inverted: boolean;
}

/** 9:00, 9：00, 14时30分, 9点, 9点半, 上午9:00. A score or a ratio (3:2) has no two digits behind the colon. */
const clock =
  /(?<half>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜间|晚|早)?[ \u3000]?(?<![0-9０-９.:：/-])(?<hour>[0-9]{1,2})[ ]?(?:[:：](?<minute>[0-9]{2})(?![0-9]|[:：][0-9])(?:[时分])?|(?:时(?!间|代|段|期)|点(?=[0-9半整至到—～~，。；、（）()的\s]|前|后|开|$))(?:(?<past>[0-9]{1,2})分|半|整)?)/gu;

/** The pattern begins anywhere; most paragraphs hold no hour at all. */
const hint = /[0-9][ ]?[:：时点]/u;

const cache = new WeakMap<Draft, readonly Clock[]>();

export function clocksOf(draft: Draft): readonly Clock[] {
  const known = cache.get(draft);
  if (known) return known;
  const clocks: Clock[] = [];
  for (const block of draft.blocks) {
    if ((block.mask & Has.digit) === 0 || block.role === 'code') continue;
    const text = draft.slice(block.line);
    if (!hint.test(text)) continue;
    for (const match of text.matchAll(clock)) clocks.push(clockOf(match, block.line.start));
  }
  cache.set(draft, clocks);
  return clocks;
}

function clockOf(match: RegExpExecArray, line: number): Clock {
  const { half = '', hour, minute, past } = match.groups ?? {};
  const start = line + match.index;
  const halfPast = match[0].endsWith('半') ? 30 : 0;
  return { start, end: start + match[0].length, half, hour: Number(hour), minute: Number(minute ?? past ?? halfPast) };
}

const to = /^[ ]?(?:至|到|—{1,2}|[–－~～-])[ ]?$/u;
/** Work by night and opening hours run past midnight, and a clock of twelve hours starts anew at one. */
const overnight = /夜|晚|次日|翌日|凌晨|通宵|值班|值守|营业|开放|封闭|施工|禁|限行|供/u;
const morning = /上午|早|清晨|凌晨/u;
const afternoon = /下午|傍晚|晚/u;

/** Ranges of two hours side by side: 9:00—11:30, 下午2:30至5:00. */
export function* clockRangesOf(draft: Draft): Iterable<ClockRange> {
  const clocks = clocksOf(draft);
  for (const [index, from] of clocks.entries()) {
    const until = clocks[index + 1];
    if (!until || until.start - from.end > 4 || !to.test(draft.scrubbed.slice(from.end, until.start))) continue;
    const around = draft.scrubbed.slice(Math.max(0, from.start - 30), Math.min(draft.scrubbed.length, until.end + 10));
    yield { at: { start: from.start + from.half.length, end: until.end }, inverted: isInverted(from, until, around) };
  }
}

function isInverted(from: Clock, until: Clock, around: string): boolean {
  if (from.hour > 24 || until.hour > 24) return false;
  if (from.half === '下午' && until.half === '') return minutes({ ...until, half: '下午' }) < minutes(from);
  if (minutes(until) >= minutes(from)) return false;
  if (from.hour === until.hour) return true;
  if (morning.test(from.half)) return until.half === '' && until.hour >= 7;
  if (afternoon.test(from.half) || overnight.test(around)) return false;
  return from.hour >= 13 && from.hour < 18 && until.hour >= 7;
}

function minutes({ half, hour, minute }: Clock): number {
  return (afternoon.test(half) && hour < 12 ? hour + 12 : hour) * 60 + minute;
}
