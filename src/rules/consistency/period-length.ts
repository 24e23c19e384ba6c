/** 从2018年到2023年的3年间: a period whose length is not what its ends say. */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule, type Finding } from '../../rule.ts';

const period =
  /(?<!规划)(?<![0-9〔[（(.])(?<from>(?:19|20)[0-9]{2})年?(?:(?<fromMonth>[0-9]{1,2})月)?(?:[0-9]{1,2}日)?(?:至|到|—{1,2}|[–－~～-])(?<to>(?:19|20)[0-9]{2})年(?:(?<toMonth>[0-9]{1,2})月)?(?:[0-9]{1,2}日)?(?:底|末|初)?(?:止|，)?(?:的|这|共|连续|历时|为期|一共|前后){0,3}(?<said>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?:个)?(?:整)?年(?!前|后|级|制|计划|规划|行动|攻坚|以[上下]|内|期|度|代|底|初|末|均|[0-9])/dgu;

/** 工期2024年5月1日至2024年5月31日，共60天 */
const days =
  /(?<![0-9])(?<year>20[0-9]{2})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日(?:至|到|—{1,2}|[–－~～-])(?:(?<toYear>20[0-9]{2})年)?(?:(?<toMonth>[0-9]{1,2})月)?(?<toDay>[0-9]{1,2})日[，,（(]?(?:工期)?(?:共计?|为期|历时|总计)(?<said>[0-9]{1,4})(?:个)?(?:日历)?天/dgu;
/** 实习时间为2024年3月4日至2024年4月12日，共8周 */
const weeks =
  /(?:共(?<before>[0-9]{1,2})周[（(])?(?<![0-9])(?<year>20[0-9]{2})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日(?:至|到|—{1,2}|[–－~～-])(?:(?<toYear>20[0-9]{2})年)?(?:(?<toMonth>[0-9]{1,2})月)?(?<toDay>[0-9]{1,2})日(?:[，,（(]?(?:共计?|为期|历时|总计)(?<behind>[0-9]{1,2})(?:个)?(?:整)?(?:周|星期))?/dgu;
/** 合同期限三年，自2022年1月1日至2026年12月31日 */
const terms =
  /(?:期限|服务期|合同期|有效期|租期|聘期|任期)(?:为|是)?(?<said>[0-9]{1,2}|[一二两三四五六七八九十]{1,2})年[，,（(](?:即|从|自){0,2}(?<from>20[0-9]{2})年(?<fromMonth>[0-9]{1,2})月(?:[0-9]{1,2}日)?起?(?:至|到|—{1,2}|[–－~～-])(?<to>20[0-9]{2})年(?<toMonth>[0-9]{1,2})月/dgu;

export default defineRule({
  id: 'period-length',
  title: ['核对起止与年数', 'Match a period and its length'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: [
    '起止年份与年数不符，多为改了其中一处。',
    'When the ends and the length of a period disagree, one of them was changed alone.',
  ],
  messages: {
    length: [
      '{from}年至{to}年不是{said}年，应为{right}年，请核对。',
      '{from} to {to} is not {said} years but {right}: check it.',
    ],
    weeks: [
      '起止之间不是{said}周，约{right}周，请核对。',
      'The period is not {said} weeks but about {right}: check it.',
    ],
    days: ['起止之间不是{said}天，应为{right}天，请核对。', 'The period is not {said} days but {right}: check it.'],
  },
  examples: [
    { bad: '工期为2024年5月1日至2024年5月31日，共⟦60⟧天。', good: '工期为2024年5月1日至2024年5月31日，共31天。' },
    { bad: '合同期限⟦三⟧年，自2022年1月1日至2026年12月31日。', good: '合同期限三年，自2022年1月1日至2024年12月31日。' },
    { good: '2024年5月1日至31日，共30天；合同期限三年，自2022年5月至2025年4月。' },
    {
      bad: '从2018年到2023年的⟦3⟧年间，全村户均收入翻了一番。',
      good: '从2018年到2023年的5年间，全村户均收入翻了一番。',
    },
    { bad: '2016—2020年的⟦三⟧年里，新建厂房12座。', good: '2016—2020年的五年里，新建厂房12座。' },
    { bad: '合同期自2020年5月至2023年5月，为期⟦两⟧年。', good: '合同期自2020年5月至2023年5月，为期三年。' },
    { good: '2021年至2023年3年间，2018年到2023年的6年里，2019年底至2023年初的四年，先后投产5座。' },
    { good: '2021年至2023年三年行动计划，2020年至2025年5年期贷款，2018年至2023年3年以上工龄者。' },
    {
      bad: '实习共⟦8⟧周（2024年3月4日至2024年4月12日）。培训自2024年3月4日至4月12日，共⟦9⟧周。',
      good: '实习共6周（2024年3月4日至2024年4月12日）。培训自2024年3月4日至4月12日，共6周。',
    },
    { good: '实习时间为2024年3月4日至2024年4月12日，共6周；第8周放假。' },
  ],
  *check({ draft }) {
    yield* inDays(draft);
    yield* inWeeks(draft);
    yield* ofTerms(draft);
    for (const { start, groups, block } of draft.matches(period, Has.digit)) {
      if (block.role === 'code') continue;
      const { from, to, said: written = '', fromMonth, toMonth } = groups.groups ?? {};
      const said = parseNumeral(written);
      const [first, last] = [Number(from), Number(to)];
      const years = last - first;
      const at = groups.indices?.groups?.said;
      // Both ends may count, and months may make the last year a part of one.
      const least = Number(toMonth ?? 12) < Number(fromMonth ?? 1) ? years - 1 : years;
      if (said === undefined || !at || years < 1 || (said >= least && said <= years + 1)) continue;
      const offset = start - groups.index;
      yield {
        at: { start: offset + at[0], end: offset + at[1] },
        message: 'length',
        data: { from: first, to: last, said, right: Math.max(least, 1) },
      };
    }
  },
});

/** Both ends count or only one, and working days are counted otherwise. */
function* inDays(draft: Draft): Iterable<Finding<'days'>> {
  for (const { start, groups } of draft.matches(days, Has.digit)) {
    const { year, month, day, toYear = year, toMonth = month, toDay, said } = groups.groups ?? {};
    const from = Date.UTC(Number(year), Number(month) - 1, Number(day));
    const length = (Date.UTC(Number(toYear), Number(toMonth) - 1, Number(toDay)) - from) / 86400000;
    const at = groups.indices?.groups?.said;
    if (!at || length < 1 || Number(said) === length || Number(said) === length + 1) continue;
    const offset = start - groups.index;
    const span = { start: offset + at[0], end: offset + at[1] };
    yield { at: span, message: 'days', data: { said: said ?? '', right: length + 1 } };
  }
}

function* inWeeks(draft: Draft): Iterable<Finding<'weeks'>> {
  for (const { start, groups } of draft.matches(weeks, Has.digit)) {
    const { year, month, day, before, behind } = groups.groups ?? {};
    const said = before ?? behind;
    const at = groups.indices?.groups?.[before === undefined ? 'behind' : 'before'];
    if (said === undefined || !at) continue;
    const { toYear = year, toMonth = month, toDay } = groups.groups ?? {};
    const from = Date.UTC(Number(year), Number(month) - 1, Number(day));
    const length = (Date.UTC(Number(toYear), Number(toMonth) - 1, Number(toDay)) - from) / 86400000 + 1;
    // A week may be one of work, and holidays are left out.
    if (length < 1 || Math.abs(length / 7 - Number(said)) <= 1.2) continue;
    const offset = start - groups.index;
    const right = Math.round(length / 7);
    yield { at: { start: offset + at[0], end: offset + at[1] }, message: 'weeks', data: { said, right } };
  }
}

function* ofTerms(draft: Draft): Iterable<Finding<'length'>> {
  for (const { start, groups } of draft.matches(terms, Has.digit)) {
    const { from, to, fromMonth, toMonth, said: written = '' } = groups.groups ?? {};
    const said = parseNumeral(written);
    const at = groups.indices?.groups?.said;
    const months = (Number(to) - Number(from)) * 12 + Number(toMonth) - Number(fromMonth) + 1;
    if (said === undefined || !at || months < 6 || Math.abs(said * 12 - months) <= 1) continue;
    const offset = start - groups.index;
    const data = { from: Number(from), to: Number(to), said, right: Number((months / 12).toFixed(1)) };
    yield { at: { start: offset + at[0], end: offset + at[1] }, message: 'length', data };
  }
}
