/** A date that no calendar has: 2月30日, 13月, 2023年2月29日. */

import { isEnglish } from '../../draft/language.ts';
import { daysInMonth } from '../../language/dates.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { type DraftDate, datesOf } from '../kinds/dates.ts';

export default defineRule({
  id: 'date-invalid',
  title: ['核对不存在的日期', 'Correct dates that do not exist'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '日历上没有的日期必是笔误，读者无法据此执行。',
    'A date that is in no calendar is a slip, and nobody can act on it.',
  ],
  messages: {
    month: ['一年只有12个月，没有“{month}月”，请核对。', 'A year has 12 months; there is no month {month}: check it.'],
    day: ['{month}月只有{last}天，没有{day}日，请核对。', 'Month {month} has {last} days and no day {day}: check it.'],
    leap: ['{year}年不是闰年，2月只有28天，请核对。', '{year} is not a leap year, February has 28 days: check it.'],
  },
  examples: [
    { bad: '会议定于⟦2023年2月30日⟧上午召开。', good: '会议定于2023年2月28日上午召开。' },
    { bad: '请于⟦4月31日⟧前报送材料。', good: '请于4月30日前报送材料。' },
    { bad: '⟦2023年2月29日⟧，支部召开党员大会。', good: '2024年2月29日，支部召开党员大会。' },
    { bad: '集中整治从⟦2022年13月⟧开始。', good: '集中整治从2022年12月开始。' },
    { bad: '公示期为6月27日至⟦31日⟧。', good: '公示期为6月27日至30日。' },
    { bad: '检查时间为9月29、30、⟦31日⟧。', good: '检查时间为9月28、29、30日。' },
    { bad: '签订日期：⟦2021-06-31⟧', good: '签订日期：2021-06-30' },
    { bad: '⟦二〇二一年十一月三十一日⟧。', good: '二〇二一年十一月三十日。' },
    { bad: '截至⟦13月⟧底，项目全部完工。', good: '截至12月底，项目全部完工。' },
    { good: '建设工期18个月，养护期24月，农历二月三十日为祭扫日，2020年2月29日投产。' },
    { good: '本地块编号为2020-15-32号，软件版本为2021.13.2，每年2月29日不另行安排。' },
  ],
  *check({ draft }) {
    for (const date of datesOf(draft)) {
      const around = [
        draft.scrubbed.slice(Math.max(0, date.start - 6), date.start),
        draft.scrubbed.slice(date.end, date.end + 3),
      ] as const;
      // In English a word stands before every date; only what is joined to it makes it a number.
      const joined = /[A-Za-z0-9#[]$/u.test(around[0]);
      const fault = faultOf(date, isEnglish(draft, date.block) && !joined ? ['', ''] : around);
      if (fault) yield fault;
    }
  },
});

type Fault = Finding<'month' | 'day' | 'leap'>;

function faultOf(date: DraftDate, [before, after]: readonly [string, string]): Fault | undefined {
  const { start, end, year, month, day, years } = date;
  const at = { start, end };
  if (month === undefined) return undefined;
  if (year !== undefined && (year < 1800 || year > 2199)) return undefined;
  if (month < 1 || month > 12) {
    return isMonth(date, before, after) ? { at, message: 'month', data: { month } } : undefined;
  }
  if (day === undefined || isNumber(before, after)) return undefined;
  const last = daysInMonth(2000, month);
  const [known] = years;
  if (day < 1 || day > last) {
    return { at, message: 'day', data: { month, day, last: daysInMonth(known ?? 2000, month) } };
  }
  if (month !== 2 || day !== 29 || known === undefined) return undefined;
  if (years.some((one) => daysInMonth(one, 2) === 29)) return undefined;
  return { at, message: 'leap', data: { year: known }, ...(!date.dated && { atMost: 'warning' as const }) };
}

/** Beyond 12 a lone “18月” counts months; a year, a day or a word of time beside it makes it a date. */
function isMonth({ year, day, month = 0 }: DraftDate, before: string, after: string): boolean {
  if (isNumber(before, after)) return false;
  if (year !== undefined || day !== undefined) return month < 100;
  if (/第$/u.test(before) || /^[龄薪]/u.test(after)) return false;
  return (
    /^(?:份|底|初|末|中旬|上旬|下旬)/u.test(after) ||
    /(?:今年|去年|明年|本年|截至|截止|[0-9]月?[-—–~～至到])$/u.test(before)
  );
}

/** 2020-15-32号地块, 编号：2021.13.2: numbers with points or hyphens are no dates. */
function isNumber(before: string, after: string): boolean {
  return (
    /^(?:[号#〕\]]|[A-Za-z]|赛季|学年|学期)/u.test(after) ||
    /(?:编号|号码|版本|[A-Za-z〔[])[为是：:]?\s?$/u.test(before)
  );
}
