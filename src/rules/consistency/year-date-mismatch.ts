/** A report on 2023 that is signed in 2021. */

import type { Draft } from '../../draft/types.ts';
import type { DateMatch } from '../../language/dates.ts';
import { defineRule, type Finding, type Severity } from '../../rule.ts';
import { isAccount, isPlan } from '../kinds/claimed-years.ts';
import { signedDate } from '../kinds/dates.ts';

export default defineRule({
  id: 'year-date-mismatch',
  title: ['核对标题与落款年份', 'Match title and date of signing'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '总结、报告不会成文于所述年度之前，也很少晚于次年。',
    'An account is not signed before its year begins, and seldom later than the year after.',
  ],
  messages: {
    early: [
      '标题写{year}年，成文日期却是{said}年，早于所述年度，请核对。',
      'The title says {year}, but it is signed in {said}, before that year: check it.',
    ],
    late: [
      '标题写{year}年，成文日期却是{said}年，相隔过久，请核对。',
      'The title says {year}, but it is signed in {said}, long after: check it.',
    ],
    within: [
      '{year}年度总结成文于{year}年{month}月，全年尚未结束，请核对年份。',
      'A summary of {year} is signed in month {month} of that year: check the year.',
    ],
    title: ['标题的年份在这里。', 'The year of the title.'],
  },
  examples: [
    {
      bad: '2023年工作总结\n全年完成项目12个。\n综合科\n⟦2021⟧年12月20日',
      good: '2023年工作总结\n全年完成项目12个。\n综合科\n2023年12月20日',
    },
    {
      bad: '2021年度党支部工作报告\n全年开展党课12次。\n中共第一支部委员会\n⟦2023⟧年12月20日',
      good: '2021年度党支部工作报告\n全年开展党课12次。\n中共第一支部委员会\n2021年12月20日',
    },
    {
      bad: '2023年普法工作计划\n全年普法12次。\n综合科\n⟦2024⟧年1月20日',
      good: '2023年普法工作计划\n全年普法12次。\n综合科\n2023年1月20日',
    },
    {
      bad: '关于开展2023年培训的通知\n各科室：\n请按时参加。\n综合科\n⟦2021⟧年3月1日',
      good: '关于开展2023年培训的通知\n各科室：\n请按时参加。\n综合科\n2023年3月1日',
    },
    {
      bad: '市第一医院2025年度工作总结\n全年完成改造3项。\n市第一医院\n⟦2025⟧年1月10日',
      good: '市第一医院2025年度工作总结\n全年完成改造3项。\n市第一医院\n2026年1月10日',
    },
    { good: '2024年度工作总结及2025年工作计划\n一年来，各项工作有序推进。\n公司办公室\n2025年1月8日' },
    { good: '2025年春节慰问活动总结\n慰问困难职工46户。\n县总工会\n2025年2月10日' },
    { good: '2025年上半年工作总结\n完成改造3项。\n综合科\n2025年6月28日' },
    { good: '2023年工作计划\n全年普法12次。\n综合科\n2022年12月20日' },
    { good: '关于2019年度审计发现问题整改情况的报告\n县人大常委会：\n已全部整改到位。\n县审计局\n2021年6月20日' },
    { good: '2021—2025年发展规划\n建成园区3个。\n综合科\n2020年12月20日' },
    {
      bad: '2024年度工作总结及2025年工作思路\n一年来，各项工作有序推进。\n公司工会\n⟦2023⟧年12月28日',
      good: '2024年度工作总结及2025年工作思路\n一年来，各项工作有序推进。\n公司工会\n2024年12月28日',
    },
  ],
  *check({ draft }) {
    const { date } = draft;
    const year = draft.year ?? accountYear(draft);
    if (!date || year?.from !== 'title' || /20[3-9][0-9]|(?:到|至)[0-9]{4}年/u.test(draft.titleText)) return;
    const signed = signedDate(draft);
    if (signed?.year === undefined || (!draft.year && signed.year >= year.value)) return;
    const judged = judge(draft, year.value, signed.year) ?? isEarly(draft, year.value, signed);
    if (!judged) return;
    const place = draft.slice(signed).lastIndexOf(String(signed.year));
    const start = signed.start + Math.max(place, 0);
    const at = { start, end: start + String(signed.year).length };
    yield {
      at,
      data: { year: year.value, said: signed.year, month: signed.month ?? 1 },
      related: [{ at: year.at, message: 'title' }],
      ...judged,
    };
  },
});

const accountAndPlan =
  /(20[0-9]{2})年(?:度)?[^0-9\n]{0,24}(?:总结|报告|汇报|述职)[^0-9\n]{0,4}[暨及和与、][^0-9\n]{0,4}20[0-9]{2}年/u;

/** 2024年工作总结及2025年工作思路 names two years; the first is that of the account. */
function accountYear({ blocks, slice }: Draft): Draft['year'] {
  const title = blocks.find(({ role }) => role === 'title');
  const match = title && accountAndPlan.exec(slice(title));
  if (!match) return undefined;
  const start = title.start + match.index;
  return { value: Number(match[1]), from: 'title', at: { start, end: start + 4 } };
}

type Judged = Pick<Finding<'early' | 'late' | 'within'>, 'message' | 'suggestions'> & { readonly atMost?: Severity };

/** Plans and notices may be signed the year before; what is put right years later is titled with the year of the fault. */
function judge(draft: Draft, year: number, said: number): Judged | undefined {
  const suggestions = [String(year)];
  if (said < year) {
    if (isAccount(draft) && !/预算|政府工作报告/u.test(draft.titleText)) return { message: 'early', suggestions };
    return said < year - 1
      ? { message: 'early', suggestions, ...(isPlan(draft) && { atMost: 'warning' as const }) }
      : undefined;
  }
  if (isPlan(draft) && said > year && titled.test(draft.titleText))
    return { message: 'late', suggestions, ...(said === year + 1 && { atMost: 'warning' as const }) };
  if (said <= year + 1 || !isAccount(draft)) return undefined;
  return titled.test(draft.titleText) ? { message: 'late', suggestions } : undefined;
}

const wholeYear =
  /[0-9]{4}年(?:度)?(?:[^0-9季月半学春夏秋冬寒暑节活训会阶专]{0,10})(?:总结|述职(?:述廉)?(?:述学)?报告)$/u;

/** A summary of the whole year that is signed before its summer is over. */
function isEarly(draft: Draft, year: number, { year: said, month }: DateMatch): Judged | undefined {
  if (said !== year || month === undefined || month > 6 || !wholeYear.test(draft.titleText)) return undefined;
  return { message: 'within', atMost: 'warning' };
}

/** The document is of that year itself, not about a case, an inspection or an accident of that year. */
const titled =
  /^(?:(?!关于)[^0-9]){0,40}[0-9]{4}年(?:度)?(?!.*(?:整改|问题|事故|案件|审计|决算|督察|巡[视察]|遗留|后续|项目|验收|结项))/u;
