/** A period that ends before it begins. */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { clockRangesOf } from '../kinds/clock.ts';
import { type DraftDate, datesOf } from '../kinds/dates.ts';

export default defineRule({
  id: 'date-range-inverted',
  title: ['核对起止先后', 'Begin before the end'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '终止时间早于起始时间，安排就无法执行；跨年的应写明年份或“次年”。',
    'Nobody can keep a period that ends before it begins; across a new year, name the year.',
  ],
  messages: {
    date: ['起止时间“{range}”先后颠倒，请核对。', 'The period “{range}” ends before it begins: check it.'],
    cross: [
      '“{range}”终止早于起始；如跨年，请写明终止年份。',
      '“{range}” ends before it begins; if it crosses a new year, name the year.',
    ],
  },
  examples: [
    { bad: '活动时间为⟦5月3日至4月2日⟧。', good: '活动时间为4月2日至5月3日。' },
    { bad: '整治行动自⟦2023年8月1日起至2023年6月30日⟧止。', good: '整治行动自2023年6月1日起至2023年8月30日止。' },
    { bad: '⟦2022年至2020年⟧，全镇新建道路12公里。', good: '2020年至2022年，全镇新建道路12公里。' },
    { bad: '规划期为⟦2025—2021年⟧。', good: '规划期为2021—2025年。' },
    { bad: '公示时间：⟦5月12日至8日⟧', good: '公示时间：5月8日至12日' },
    { bad: '动员部署阶段（⟦2023年4月—2023年3月⟧）', good: '动员部署阶段（2023年3月—2023年4月）' },
    { bad: '会议时间：5月8日⟦14:00至9:00⟧', good: '会议时间：5月8日9:00至14:00' },
    { bad: '培训安排在上午⟦11:00—8:30⟧。', good: '培训安排在上午8:30—11:00。' },
    { bad: '供暖期为⟦2022年11月15日至3月15日⟧。', good: '供暖期为2022年11月15日至2023年3月15日。' },
    { bad: '汛期（⟦9月30日至5月1日⟧）实行24小时值班。', good: '汛期（5月1日至9月30日）实行24小时值班。' },
    { bad: '编写《大事记（⟦2023—2019年⟧）》1册。', good: '编写《大事记（2019—2023年）》1册。' },
    { bad: '集中整治阶段（⟦2025年10月—5月⟧）', good: '集中整治阶段（2025年5月—10月）' },
    {
      bad: 'The course ran from ⟦June 20 to June 10, 2023⟧. The plan runs from ⟦2025 to 2021⟧.',
      good: 'The course ran from June 10 to June 20, 2023. The plan runs from 2021 to 2025.',
    },
    {
      good: 'It runs from November 5 to March 3, 2023. Membership fell from 2025 to 1990, and visits from 2025 to 2001 visits.',
    },
    { good: '森林防火期为每年11月1日至3月31日，值班时间为22:00至6:00，冬修从9月至次年4月。' },
    { good: '窗口服务时间为上午9:00至12:00、下午1:30至5:00，报名截至5月3日，4月2日公布名单。' },
    { good: '2023年比2020年增长12%，从12月28日至1月5日不安排会议，联系电话8890-2022。' },
    {
      bad: '项目⟦2024年3月开工，2024年2月⟧完工。二期工程于⟦2023年10月开工建设，预计2023年6月⟧竣工。',
      good: '项目2024年2月开工，2024年3月完工。二期工程于2023年6月开工建设，预计2023年10月竣工。',
    },
    { good: '二期2024年3月开工，一期已于2024年2月竣工；南段2024年5月动工，北段2023年12月通车。' },
  ],
  *check({ draft }) {
    for (const date of datesOf(draft)) {
      if (!date.from || !date.closes || date.titled) continue;
      const order = isOneSeason(draft, date.from)
        ? compareInYear(date.from, date)
        : compare(inOneYear(draft, date.from, date), date);
      if (order !== 'right') yield invert(draft, date.from.start, date.end, order);
    }
    yield* inDeeds(draft);
    yield* inYears(draft);
    yield* inEnglishYears(draft);
    for (const { at, inverted } of clockRangesOf(draft)) {
      if (inverted) yield invert(draft, at.start, at.end, 'inverted');
    }
  },
});

/** Nothing but these stands between the two days, no other subject. */
const begins =
  /^[底初]?(?:正式|全面|顺利)?(?:开工|动工|奠基|开建|破土|启动建设|开始施工|进场施工)(?:建设|施工|动工)?[，、](?:已|预计|计划|拟|将|并|现已|目前已)?(?:将|可)?[于在到至]?$/u;
const ends =
  /^[底初]?(?:全面|主体|全部|正式|顺利|如期)?(?:竣工|完工|建成|投产|投用|投入使用|交付|通车|通过验收|完成验收|封顶)/u;

/** 2024年3月开工，2024年2月竣工: what is built is begun before it is finished. */
function* inDeeds(draft: Draft): Iterable<Finding<'date' | 'cross'>> {
  const dates = datesOf(draft);
  for (const [index, to] of dates.entries()) {
    const from = dates[index - 1];
    if (!from || from.block !== to.block || from.year === undefined || to.year === undefined) continue;
    if (!begins.test(draft.scrubbed.slice(from.end, Math.min(to.start, from.end + 24)))) continue;
    if (!ends.test(draft.scrubbed.slice(to.end, to.end + 8)) || to.titled || from.titled) continue;
    if (compare(from, to) === 'inverted') yield invert(draft, from.start, to.end, 'inverted');
  }
}

type Order = 'right' | 'cross' | 'inverted';

function invert(draft: Draft, start: number, end: number, order: Order): Finding<'date' | 'cross'> {
  const at = { start, end };
  const data = { range: draft.slice(at) };
  return order === 'cross' ? { at, message: 'cross', data, atMost: 'warning' } : { at, message: 'date', data };
}

/** June 20 to June 10, 2023: in English the year behind is that of both, unless the months cross it. */
function inOneYear(draft: Draft, from: DraftDate, to: DraftDate): DraftDate {
  const shared = from.year === undefined && to.year !== undefined && from.month === to.month;
  return shared && /[A-Za-z]/u.test(draft.slice(to)) ? { ...from, year: to.year } : from;
}

const season = /(?:主?汛期?|休渔期|伏季|夏季|暑期|暑假|三夏|春季|秋季|高温季节)[（(为自从：:是\s]{0,2}$/u;

/** A flood season does not cross the new year. */
function isOneSeason({ scrubbed }: Draft, from: DraftDate): boolean {
  return season.test(scrubbed.slice(Math.max(from.block.line.start, from.start - 8), from.start));
}

function compareInYear(from: DraftDate, to: DraftDate): Order {
  const order = compare(from, to);
  if (order !== 'right' || to.year !== undefined || from.year !== undefined) return order;
  return (from.month ?? 0) > (to.month ?? 12) ? 'cross' : 'right';
}

/** Parts are compared as far as both dates have them; a later part without a year stands in the year of the earlier one. */
function compare(from: DraftDate, to: DraftDate): Order {
  if (from.year !== undefined && to.year !== undefined && from.year !== to.year)
    return from.year > to.year ? 'inverted' : 'right';
  if (to.year !== undefined && from.year === undefined) return 'right';
  const { month: a, day: first } = from;
  const { month: b, day: last } = to;
  if (a === undefined || b === undefined || a > 12 || b > 12) return 'right';
  if (a < b) return 'right';
  if (a === b) return first !== undefined && last !== undefined && first > last ? 'inverted' : 'right';
  // November to March crosses the new year, and a school year runs from September to July.
  if (to.year !== undefined || a < 8 || b > 7) return 'inverted';
  return from.year === undefined ? 'right' : 'cross';
}

/** 2022—2020年, whose first year has no 年. */
const years = /(?<![0-9０-９.．〔[-])([12][0-9]{3})\s?(?:至|到|—{1,2}|[–－~～-])\s?([12][0-9]{3})(?=\s?(?:年|学年))/gu;

/** runs from 2025 to 2021; what fell from 2025 to 2021 counts something. */
const englishYears =
  /(?<!\b(?:fell|dropped|declined|decreased|down|reduced|cut|shrank|lowered) )\bfrom (?<first>(?:19|20)[0-9]{2}) to (?<last>(?:19|20)[0-9]{2})(?![0-9,.%]?[0-9%]| [a-z]+s\b)/gu;

function* inEnglishYears(draft: Draft): Iterable<Finding<'date' | 'cross'>> {
  for (const { start, groups, block } of draft.matches(englishYears, Has.latin)) {
    const { first = '', last = '' } = groups.groups ?? {};
    if (block.role !== 'code' && first > last) yield invert(draft, start + 5, start + groups[0].length, 'inverted');
  }
}

function* inYears(draft: Draft): Iterable<Finding<'date' | 'cross'>> {
  for (const { start, groups, block } of draft.matches(years, Has.digit)) {
    if (block.role === 'code') continue;
    const [whole, first = '', last = ''] = groups;
    if ((parseNumeral(first) ?? 0) <= (parseNumeral(last) ?? 0)) continue;
    const end = start + whole.length;
    yield invert(draft, start, end + (draft.scrubbed.startsWith('年', end) ? 1 : 0), 'inverted');
  }
}
