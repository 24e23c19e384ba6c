/** A title of 2021 over a body that is about 2022, or that leaves the year open. */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { defineRule, type Finding, type Span } from '../../rule.ts';
import { type Claim, claimsOf, isAccount, isPlan, isToCome } from '../kinds/claimed-years.ts';
import { datesOf, signedDate } from '../kinds/dates.ts';

export default defineRule({
  id: 'year-title-body',
  title: ['统一标题与正文年份', 'Match the years of title and body'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: [
    '套用往年稿件或模板时，常常只改了标题的年份。',
    'When last year’s text is used again, often only the title gets the new year.',
  ],
  messages: {
    blank: [
      '标题年份为{year}年，正文仍写作“{blank}年”，请填写一致。',
      'The title says {year}, the body still says “{blank}”: fill it in.',
    ],
    differs: ['标题年份为{year}年，此处写作{said}年，请核对。', 'The title says {year}, here it is {said}: check it.'],
    absent: [
      '标题年份为{year}年，正文写的却都是{said}年，请核对。',
      'The title says {year}, but the body speaks of {said} only: check it.',
    ],
    title: ['标题的年份在这里。', 'The year of the title.'],
    more: ['此处年份同样未填写。', 'The year is open here too.'],
    body: ['正文的年份在这里。', 'The year of the body.'],
  },
  examples: [
    {
      bad: '2021年党支部工作报告\n⟦20XX⟧年度，第一党支部认真履职。\n一、工作情况\n20XX年开展党课6次。',
      good: '2021年党支部工作报告\n2021年度，第一党支部认真履职。\n一、工作情况\n2021年开展党课6次。',
    },
    {
      bad: '2021年办公室工作总结\n⟦2022⟧年度，办公室在局党组领导下，认真履行职责。',
      good: '2021年办公室工作总结\n2021年度，办公室在局党组领导下，认真履行职责。',
    },
    {
      bad: '2023年度述职报告\n现将⟦2022⟧年度履职情况报告如下。',
      good: '2023年度述职报告\n现将2023年度履职情况报告如下。',
    },
    {
      bad: '2023年工作总结\n一、⟦2024⟧年工作开展情况\n完成项目12个。',
      good: '2023年工作总结\n一、2023年工作开展情况\n完成项目12个。',
    },
    {
      bad: '2023年普法工作计划\n为做好⟦2022⟧年普法工作，制定本计划。',
      good: '2023年普法工作计划\n为做好2023年普法工作，制定本计划。',
    },
    {
      bad: '关于召开2023年度表彰大会的通知\n各科室：\n现将⟦2022⟧年度表彰大会有关事项通知如下。',
      good: '关于召开2023年度表彰大会的通知\n各科室：\n现将2023年度表彰大会有关事项通知如下。',
    },
    {
      bad: '⟦2022⟧年办公室工作总结\n一、工作情况\n2021年3月开展培训，2021年9月完成改造。',
      good: '2022年办公室工作总结\n一、工作情况\n2022年3月开展培训，2022年9月完成改造。',
    },
    {
      bad: '2024年度档案工作情况报告\n⟦2021⟧年，局档案室认真贯彻档案法，扎实做好各项工作。',
      good: '2024年度档案工作情况报告\n2024年，局档案室认真贯彻档案法，扎实做好各项工作。',
    },
    {
      bad: '区科协2025年工作要点\n⟦2023⟧年，区科协工作的总体要求是：坚持稳中求进。',
      good: '区科协2025年工作要点\n2025年，区科协工作的总体要求是：坚持稳中求进。',
    },
    {
      bad: '工会2024年度经费收支情况报告\n一、收入情况\n2024年，工会经费总收入9万元。\n二、支出情况\n⟦2022⟧年，工会经费总支出8万元。',
      good: '工会2024年度经费收支情况报告\n一、收入情况\n2024年，工会经费总收入9万元。\n二、支出情况\n2024年，工会经费总支出8万元。',
    },
    {
      bad: '综合科2024年度工作总结\n一、主要工作\n办结信访件32件。\n二、⟦2023⟧年工作打算\n制定⟦2022⟧年学习计划。',
      good: '综合科2024年度工作总结\n一、主要工作\n办结信访件32件。\n二、2025年工作打算\n制定2025年学习计划。',
    },
    {
      bad: '⟦2023⟧年清河行动实施方案\n一、工作目标\n到2025年底，断面水质全部达标。\n二、实施步骤\n2025年3月动员部署，2025年5月集中整治。',
      good: '2025年清河行动实施方案\n一、工作目标\n到2025年底，断面水质全部达标。\n二、实施步骤\n2025年3月动员部署，2025年5月集中整治。',
    },
    {
      good: 'Annual Report 2024\n1. Performance\nThe agency recorded 48 incidents in 2024.\n2. Review\nThe report was made on 20 January 2025 and approved on 3 February 2025.',
    },
    {
      bad: '关于2024年第二季度政务公开情况的通报\n各部门：\n⟦2025⟧年第二季度，县政府办公室对32个部门进行了检查。',
      good: '关于2025年第二季度政务公开情况的通报\n各部门：\n2025年第二季度，县政府办公室对32个部门进行了检查。',
    },
    {
      good: '关于2025年第二季度政务公开情况的通报\n各部门：\n县政府办公室进行了检查，与2024年第二季度相比，2024年第二季度的问题已整改。',
    },
    { good: '2024年度考核工作方案\n一、时间安排\n2025年1月5日前报送总结，2025年1月10日至2025年1月15日评议。' },
    {
      bad: '第一党支部2025年度工作报告\n现将⟦2024⟧年度工作报告如下：\n一、2025年工作思路\n抓学习。\n第一党支部\n2025年1月6日',
      good: '第一党支部2024年度工作报告\n现将2024年度工作报告如下：\n一、2025年工作思路\n抓学习。\n第一党支部\n2025年1月6日',
    },
    { good: '2024年工作总结\n2019年，在局党组领导下，中心挂牌成立。\n一、工作情况\n2024年完成改造3项。' },
    { good: '工会2024年度经费收支情况报告\n2023年，结余收入3万元结转。\n2024年，工会经费总收入9万元。' },
    {
      good: '2025年政府工作报告\n一、2024年工作回顾\n2024年，全县生产总值增长6%。\n二、2025年工作安排\n完成投资120亿元。',
    },
    {
      good: '2021年工作总结\n与2020年相比，收入增长10%。\n一、工作情况\n2019年以来，先后建成厂房3座。《2022年工作计划》已印发。\n二、2022年工作打算\n2022年，将完成改造。',
    },
    {
      good: '关于2022年县级决算的报告\n一、2022年决算情况\n收支平衡。\n二、2023年上半年预算执行情况\n总体平稳。\n三、下半年重点工作\n抓好收入。',
    },
    { good: '2023年工作计划\n2022年，我们在上级领导下，完成了各项任务。2023年，计划完成改造3项。' },
  ],
  *check({ draft }) {
    const { year } = draft;
    if (year?.from !== 'title') return;
    yield* blanks(draft, year.value);
    const wrong = [...claimsOf(draft)].filter((claim) => contradicts(draft, claim, year.value));
    const seen = new Set<number>();
    for (const { at, year: said } of wrong) {
      if (seen.has(at.start)) continue;
      seen.add(at.start);
      yield {
        at,
        message: 'differs',
        data: { year: year.value, said },
        suggestions: [String(year.value)],
        related: [{ at: year.at, message: 'title' }],
      };
    }
    if (wrong.length === 0) yield* absent(draft, year.value, year.at);
  },
});

type Fault = Finding<'blank' | 'differs' | 'absent' | 'title' | 'more' | 'body'>;

const blank =
  /(?<![A-Za-z0-9０-９])(?:(?:19|20)(?:[XxＸｘ×✕*＊_＿○□?？]{1,2}|[0-9][XxＸｘ×✕*＊_＿○□?？]))(?=[ \u3000]?年)/gu;

function* blanks(draft: Draft, year: number): Iterable<Fault> {
  const found = [...draft.matches(blank, Has.blank)].filter(
    ({ block, groups }) =>
      block.role !== 'title' && block.part === 0 && String(year).startsWith(/^[0-9]+/u.exec(groups[0])?.[0] ?? ''),
  );
  const [first, ...others] = found;
  if (!first) return;
  const related = others.slice(0, 20).map(({ start, end }) => ({ at: { start, end }, message: 'more' as const }));
  const at = { start: first.start, end: first.end };
  yield { at, message: 'blank', data: { year, blank: first.groups[0] }, suggestions: [String(year)], related };
}

const partOfYear = /^\s?年(?:上半年|[一1]季度|前三季度|1[—～-])/u;

/** Reports read at a session carry the year of the session and look back on the year before. */
function contradicts(draft: Draft, { kind, year: said, at }: Claim, year: number): boolean {
  if (said === year) return false;
  // The accounts of a year are read in the middle of the next: 二、2023年上半年预算执行情况.
  if (kind === 'heading' && said === year + 1 && partOfYear.test(draft.scrubbed.slice(at.end, at.end + 6)))
    return false;
  if (kind === 'next') return said < year && !/政府|人大|政协|法院|检察院|大会/u.test(draft.titleText);
  if (kind === 'aim') return true;
  if (kind === 'money') return said < year - 1;
  // A history may open an account: 2019年，在局党组领导下，中心挂牌成立。
  if (kind === 'opening' && Math.abs(said - year) > 2 && isHistory(draft, at)) return false;
  if (said !== year - 1 || kind === 'subject') return true;
  if (/政府工作报告|常委会|常务委员会|法院|检察院|代表大会|政协/u.test(draft.titleText)) return false;
  if (plansFor(draft, year + 1)) return true;
  // 2025年度工作报告 is of the year; 2025年工作报告 may be read at a session of it.
  if (kind === 'report' && draft.titleText.includes(`${year}年度`) && !/会议/u.test(draft.titleText)) return true;
  if (plansFor(draft, year) || draft.sections.some(({ title }) => title.includes('今年'))) return false;
  if (!/报告|讲话/u.test(draft.genre) || /述职/u.test(draft.titleText)) return true;
  const signed = signedDate(draft);
  return signed?.year !== year || (signed.month ?? 1) > 4;
}

function isHistory({ scrubbed }: Draft, { start }: Span): boolean {
  return /成立|组建|启动|建成|获批|以来|开始|印发|出台|挂牌|立项|[0-9]{4}年/u.test(
    scrubbed.slice(start + 5, start + 120),
  );
}

/** A heading such as 二、2022年工作打算. */
function plansFor(draft: Draft, year: number): boolean {
  return draft.outline.some(
    ({ title }) =>
      title.includes(`${year}年`) &&
      /打算|计划|安排|思路|重点|目标|任务|要求|部署|展望/u.test(title) &&
      !/情况|回顾|总结|完成/u.test(title),
  );
}

function bodyNames({ blocks, scrubbed }: Draft, year: number): boolean {
  return blocks.some(
    ({ role, start, end }) => role !== 'title' && role !== 'date' && scrubbed.slice(start, end).includes(String(year)),
  );
}

/** Nothing in the body is of the year of the title, and at least two dates are of one year beside it. */
function* absent(draft: Draft, year: number, at: Span): Iterable<Fault> {
  const plan = isPlan(draft);
  if (!plan && !isAccount(draft)) return;
  // “in 2024” is no date that can be read.
  if (draft.language === 'en' && bodyNames(draft, year)) return;
  const all = datesOf(draft).filter(
    (date) => date.year !== undefined && !date.titled && date.block.role !== 'title' && date.block.part === 0,
  );
  if (all.some((date) => date.year === year)) return;
  const dates = plan ? all : all.filter(({ block }) => !isToCome(block));
  const [first] = dates;
  const said = first?.year;
  if (
    !first ||
    said === undefined ||
    dates.length < (plan ? 3 : 2) ||
    // What is planned for a year may all be done in the next.
    (plan ? said < year + 2 : Math.abs(said - year) !== 1) ||
    dates.some((date) => date.year !== said)
  )
    return;
  if (/今年|本年/u.test(draft.scrubbed)) return;
  yield {
    at,
    message: 'absent',
    data: { year, said },
    suggestions: [String(said)],
    related: [{ at: { start: first.start, end: first.end }, message: 'body' }],
  };
}
