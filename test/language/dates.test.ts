/** Which dates a text holds, and the calendar they stand in. */

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daysInMonth, parseDates, parseWeekdays, weekday } from '../../src/language/dates.ts';

function written(text: string): string[] {
  return parseDates(text).map(
    ({ start, end, year, month, day }) => `${text.slice(start, end)}=${year ?? '?'}-${month ?? '?'}-${day ?? '?'}`,
  );
}

describe('parseDates', () => {
  test.each<[string, readonly string[]]>([
    ['于2021年3月5日召开', ['2021年3月5日=2021-3-5']],
    ['2021-03-05', ['2021-03-05=2021-3-5']],
    ['2021/3/5前', ['2021/3/5=2021-3-5']],
    ['2021.3.5', ['2021.3.5=2021-3-5']],
    ['二〇二一年三月五日', ['二〇二一年三月五日=2021-3-5']],
    ['二零二一年十二月三十一日', ['二零二一年十二月三十一日=2021-12-31']],
    ['二○二一年', ['二○二一年=2021-?-?']],
    ['二0二一年廿日', ['二0二一年=2021-?-?']],
    ['2021年12月', ['2021年12月=2021-12-?']],
    ['3月5日至10日', ['3月5日=?-3-5']],
    ['三月五号', ['三月五号=?-3-5']],
    ['3月', ['3月=?-3-?']],
    ['２０２１年３月５日', ['２０２１年３月５日=2021-3-5']],
    ['2021 年 3 月 5 日', ['2021 年 3 月 5 日=2021-3-5']],
    ['2021年1—3月', ['2021年=2021-?-?', '3月=?-3-?']],
    ['2021年2月30日、13月', ['2021年2月30日=2021-2-30', '13月=?-13-?']],
    ['2021年度', ['2021年=2021-?-?']],
    ['2021-03-05至2021年4月', ['2021-03-05=2021-3-5', '2021年4月=2021-4-?']],
    ['历时3个月、二三月间', []],
    ['12021年', []],
    ['版本2021.3.5.1，地址1.2021.3.5', []],
    ['2021-22学年，电话2021-3-5-6', []],
    ['20年、3000年、三年', []],
    ['2021.3/5', []],
    ['', []],
  ])('%s', (text, dates) => {
    expect(written(text)).toEqual(dates);
  });

  it('counts from the given offset', () => {
    expect(parseDates('在3月5日', 100)).toEqual([{ start: 101, end: 105, month: 3, day: 5 }]);
  });

  it('takes any text in linear time', () => {
    for (const unit of ['1', '二〇', '2021年', '3月', '2021-', '十', '2021.3.']) {
      expect(parseDates(unit.repeat(100_000 / unit.length)).length).toBeGreaterThanOrEqual(0);
    }
    const alphabet = fc.constantFrom(...'2021三〇十年月日号-/. 　３几');
    fc.assert(
      fc.property(fc.array(alphabet), (chars) => {
        const text = chars.join('');
        let last = 0;
        for (const { start, end } of parseDates(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

test.each<[number, number, number]>([
  [2023, 1, 31],
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2023, 11, 30],
  [2023, 13, 0],
  [2023, 0, 0],
])('%d-%d has %d days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

describe('weekday', () => {
  it('agrees with the calendar of the platform', () => {
    for (let time = Date.UTC(1899, 0, 1); time < Date.UTC(2101, 0, 1); time += 86_400_000) {
      const date = new Date(time);
      const found = weekday(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      if (found !== date.getUTCDay())
        expect([date.toISOString(), found]).toEqual([date.toISOString(), date.getUTCDay()]);
    }
  });
});

test.each<[string, readonly string[]]>([
  ['3月5日（星期五）召开', ['星期五=5']],
  ['周一至周日', ['周一=1', '周日=0']],
  ['礼拜天', ['礼拜天=0']],
  ['每周三、周五下午', ['周三=3', '周五=5']],
  ['每周三次、每周一篇、每个星期一次', []],
  ['一周六日、第二周一班', []],
  ['每周二十小时', []],
  ['周期、星期', []],
])('weekdays of %s', (text, days) => {
  expect(parseWeekdays(text).map(({ start, end, weekday: day }) => `${text.slice(start, end)}=${day}`)).toEqual(days);
});
