/** 2023年5月8日（星期二）, which was a Monday. */

import { isEnglish } from '../../draft/language.ts';
import type { Draft } from '../../draft/types.ts';
import { daysInMonth, parseWeekdays, weekday } from '../../language/dates.ts';
import { parseEnglishWeekdays, weekdayName } from '../../language/english-dates.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { type DraftDate, datesOf } from '../kinds/dates.ts';

const names = '日一二三四五六';

export default defineRule({
  id: 'weekday-mismatch',
  title: ['核对日期与星期', 'Match date and weekday'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: ['日期与星期对不上，收文人不知该按哪一个赴会。', 'When date and weekday disagree, nobody knows which to keep.'],
  messages: {
    mismatch: [
      '{year}年{month}月{day}日是星期{right}，请核对“{said}”。',
      '{year}-{month}-{day} is a {right}, not “{said}”: check it.',
    ],
    date: ['所说的日期在这里。', 'The date meant is here.'],
  },
  examples: [
    { bad: '会议时间：2023年5月8日（⟦星期二⟧）上午9:00', good: '会议时间：2023年5月8日（星期一）上午9:00' },
    { bad: '定于2023年5月8日⟦周三⟧召开。', good: '定于2023年5月8日周一召开。' },
    {
      bad: '关于召开2023年半年工作会议的通知\n各科室：\n会议定于7月5日（⟦星期四⟧）召开。\n办公室\n2023年6月28日',
      good: '关于召开2023年半年工作会议的通知\n各科室：\n会议定于7月5日（星期三）召开。\n办公室\n2023年6月28日',
    },
    {
      bad: '培训时间为2023年5月8日至12日（星期一至⟦星期六⟧）。',
      good: '培训时间为2023年5月8日至12日（星期一至星期五）。',
    },
    { bad: '报到时间为⟦星期日⟧（2023年5月8日）。', good: '报到时间为星期一（2023年5月8日）。' },
    { bad: '会期为2023年5月8日（星期一）至10日（⟦星期五⟧）。', good: '会期为2023年5月8日（星期一）至10日（星期三）。' },
    { good: '自2023年5月8日起，每周二下午集中学习；12月31日（星期日）休息。' },
    { good: '关于岁末年初工作的通知\n各科室：\n请于1月5日（星期五）前上报。\n办公室\n2023年12月27日' },
  ],
  *check({ draft }) {
    for (const date of datesOf(draft))
      yield* isEnglish(draft, date.block) ? inEnglish(draft, date) : mismatches(draft, date);
  },
});

/** （星期一）, ，周一, （农历三月十九，星期一） directly behind a date; a second day closes a range of weekdays. */
const behind =
  /^\s?(?:[（(]\s?(?:[^（）()，。；]{1,10}[，、])?|[，,]\s?)?(?:本|这|下)?(?<first>(?:星期|礼拜|周)[一二三四五六日天])(?!次|[个年岁期场小])(?:\s?(?:至|到|—{1,2}|[–－~～-])\s?(?<last>(?:星期|礼拜|周)?[一二三四五六日天])(?![个次]))?/u;
const ahead = /(?<first>(?:星期|礼拜|(?<![每一两几数])周)[一二三四五六日天])\s?[（(，]?\s?$/u;

function* mismatches(draft: Draft, date: DraftDate): Iterable<Finding<'mismatch' | 'date'>> {
  if (date.day === undefined || date.month === undefined || date.years.length === 0) return;
  const after = draft.scrubbed.slice(date.end, date.end + 30);
  const match = behind.exec(after);
  const [line = ''] = (match ? match[0] : '').split('\n');
  const { first, last } = match && line === match[0] ? (match.groups ?? {}) : {};
  if (match && first !== undefined) {
    const opens = date.end + match[0].indexOf(first);
    const closing = last === undefined ? opens : date.end + match[0].lastIndexOf(last);
    const begin = date.closes && last !== undefined ? date.from : last === undefined ? date : undefined;
    if (begin) yield* judge(begin, opens, first);
    if (date.closes && last !== undefined) yield* judge(date, closing, last);
    return;
  }
  const before = draft.scrubbed.slice(Math.max(date.block.line.start, date.start - 8), date.start);
  const earlier = ahead.exec(before);
  const said = earlier?.groups?.first;
  if (earlier && said !== undefined && date.from === undefined)
    yield* judge(date, date.start - before.length + earlier.index, said);
}

const englishDay = '(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)\\b)';
const englishAhead = new RegExp(`(?<said>${englishDay})\\.?,?\\s(?:the\\s)?\\(?$`, 'u');
const englishBehind = new RegExp(`^,?\\s?\\(?(?<said>${englishDay})(?!s|\\.?,?\\s(?:[0-9]|[A-Z][a-z]+\\s[0-9]))`, 'u');

/** Monday, March 6, 2023 and March 6, 2023 (Monday). */
function* inEnglish({ scrubbed }: Draft, date: DraftDate): Iterable<Finding<'mismatch' | 'date'>> {
  if (date.day === undefined || date.years.length === 0) return;
  const from = Math.max(date.block.line.start, date.start - 14);
  const ahead = englishAhead.exec(scrubbed.slice(from, date.start));
  if (ahead) yield* judge(date, from + ahead.index, ahead.groups?.said ?? '');
  const behind = englishBehind.exec(scrubbed.slice(date.end, Math.min(date.block.line.end, date.end + 14)));
  const said = behind?.groups?.said ?? '';
  if (behind && !ahead) yield* judge(date, date.end + behind[0].lastIndexOf(said), said);
}

function likeSaid(said: string, right: number): string {
  const name = weekdayName(right);
  return said.endsWith('day') ? name : name.slice(0, 3);
}

function* judge(date: DraftDate, start: number, said: string): Iterable<Finding<'mismatch' | 'date'>> {
  const { month = 0, day = 0, years } = date;
  const [found] = /^[A-Z]/u.test(said)
    ? parseEnglishWeekdays(said)
    : parseWeekdays(said.length === 1 ? `星期${said}` : said);
  const possible = years.filter((year) => day >= 1 && day <= daysInMonth(year, month));
  const [year] = possible;
  if (!found || year === undefined) return;
  if (possible.some((one) => weekday(one, month, day) === found.weekday)) return;
  const right = weekday(year, month, day);
  yield {
    at: { start, end: start + said.length },
    message: 'mismatch',
    data: { year, month, day, right: [names.charAt(right), weekdayName(right)], said },
    suggestions: [/^[A-Z]/u.test(said) ? likeSaid(said, right) : said.slice(0, -1) + names.charAt(right)],
    related: [{ at: { start: date.start, end: date.end }, message: 'date' }],
    ...(possible.length > 1 && { atMost: 'warning' as const }),
  };
}
