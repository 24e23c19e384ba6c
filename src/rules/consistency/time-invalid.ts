/** 25:00, 9:75, 上午15时: an hour that no clock shows. */

import type { Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { type Clock, clocksOf } from '../kinds/clock.ts';

export default defineRule({
  id: 'time-invalid',
  title: ['核对不存在的时刻', 'Correct hours that do not exist'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: ['时刻写错，与会人员就会迟到或空等。', 'A wrong hour makes people come late or wait for nothing.'],
  messages: {
    clock: ['一天只有24小时、一小时60分，没有“{time}”，请核对。', 'No clock shows “{time}”: check it.'],
    half: ['“{half}”与“{hour}时”不合，请核对。', '“{half}” and hour {hour} do not agree: check it.'],
  },
  examples: [
    { bad: '会议时间：2023年5月8日⟦25:00⟧', good: '会议时间：2023年5月8日15:00' },
    { bad: '请于5月8日上午⟦9:75⟧前签到。', good: '请于5月8日上午9:15前签到。' },
    { bad: '会议于5月8日⟦14时65分⟧开始。', good: '会议于5月8日14时45分开始。' },
    { bad: '会议定于5月8日⟦上午15:00⟧召开。', good: '会议定于5月8日下午15:00召开。' },
    { bad: '请于⟦24时30分⟧前上报。', good: '请于14时30分前上报。' },
    {
      good: '比分为98:75，灰砂比3:75，（中央：地方）20:80，历时3日48时，上午12:00休会，24:00前报送，下午14:30开会，共用时36时。',
    },
  ],
  *check({ draft }) {
    for (const clock of clocksOf(draft)) {
      const { start, end, half, hour } = clock;
      if (!isOfDay(draft, clock)) continue;
      if (hour > 24 || clock.minute > 59 || (hour === 24 && clock.minute > 0)) {
        const at = { start: start + half.length, end };
        yield { at, message: 'clock', data: { time: draft.slice(at) } };
      } else if (/上午|凌晨|清晨|早上|早晨/u.test(half) && hour > 12) {
        yield { at: { start, end }, message: 'half', data: { half, hour } };
      }
    }
  },
});

/** Scores and mixtures look like hours; a part of the day, a date or a word of time before it tells. */
function isOfDay({ scrubbed }: Draft, { start, end, half }: Clock): boolean {
  if (half !== '') return true;
  // 24时30分前上报; a span of hours is told as 历时 or 小时.
  const before = scrubbed.slice(Math.max(0, start - 8), start);
  const written = /^[0-9]{1,2}[时点][0-9]{1,2}分/u.test(scrubbed.slice(start, end));
  if (written) return !/[用历耗费共计达长]|[时间][为是]?$/u.test(before.slice(-4));
  return /(?:月[0-9]{1,2}[日号]|时间[：:]?|(?:星期|周)[一二三四五六日天][）)]?)[ \u3000]?$/u.test(
    scrubbed.slice(Math.max(0, start - 8), start),
  );
}
