/** Work told as done on a day after the draft was signed. */

import type { Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { isAccount, isPlan } from '../kinds/claimed-years.ts';
import { type DraftDate, datesOf, signedDate } from '../kinds/dates.ts';
import { looksAhead, sentenceAround } from '../kinds/moment.ts';

export default defineRule({
  id: 'future-date',
  title: ['核对晚于成文的日期', 'Check work done after the signing'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: [
    '写成已经完成的事，时间却晚于成文日期或所述年度，必有一处写错。',
    'What is told as done cannot lie after the day of signing or the year of the report.',
  ],
  messages: {
    signed: [
      '此事写成已完成，时间却晚于成文日期，请核对。',
      'This is told as done, but after the day of signing: check it.',
    ],
    title: [
      '此事写成已完成，时间却晚于标题所写的{year}年，请核对。',
      'This is told as done, but after {year}, the year of the title: check it.',
    ],
    date: ['成文日期在这里。', 'The day of signing.'],
  },
  examples: [
    {
      bad: '2021年工作总结\n⟦2022年3月⟧，支部组织了专题党课，参加党员36人。\n综合科\n2021年12月20日',
      good: '2021年工作总结\n2021年3月，支部组织了专题党课，参加党员36人。\n综合科\n2021年12月20日',
    },
    {
      bad: '2021年工作总结\n⟦2022年9月12日⟧，调研组走访了12家企业，收回问卷300份。',
      good: '2021年工作总结\n2021年9月12日，调研组走访了12家企业，收回问卷300份。',
    },
    {
      bad: '关于事故调查的报告\n县政府：\n⟦2023年6月5日⟧，调查组已查明原因。\n县应急管理局\n2023年5月8日',
      good: '关于事故调查的报告\n县政府：\n2023年5月5日，调查组已查明原因。\n县应急管理局\n2023年5月8日',
    },
    {
      bad: '关于救助工作情况的报告\n县政府：\n截至⟦2025年12月⟧底，全县共有低保对象5236户，主体工程已于⟦2025年6月⟧竣工。\n县民政局\n2025年2月20日',
      good: '关于救助工作情况的报告\n县政府：\n截至2024年12月底，全县共有低保对象5236户，主体工程已于2024年6月竣工。\n县民政局\n2025年2月20日',
    },
    {
      bad: '道路交通事故调查报告\n⟦2025年4月18日⟧14时20分许，县道12公里处发生一起事故，造成2人受伤。\n事故调查组\n2025年3月10日',
      good: '道路交通事故调查报告\n2025年2月18日14时20分许，县道12公里处发生一起事故，造成2人受伤。\n事故调查组\n2025年3月10日',
    },
    {
      good: '关于报送材料的通知\n各科室：\n截至2025年6月底前完成的项目均可申报，合同已于2025年2月到期。\n综合科\n2025年3月8日',
    },
    {
      good: '2021年工作总结\n制定了到2022年3月的培训计划，签订了2023年5月到期的合同，2022年将完成改造。\n综合科\n2021年12月20日',
    },
    { good: '2021年工作总结\n二、2022年工作打算\n2022年3月，完成场馆改造，开展了前期准备的项目开工。' },
    {
      good: '关于职称评审的通知\n各科室：\n任职年限计算截至2025年12月31日，论文截至2025年8月31日。\n人事科\n2025年7月20日',
    },
    { good: '关于召开会议的通知\n各科室：\n会议定于2023年6月5日召开，已预订会场。\n综合科\n2023年5月8日' },
  ],
  *check({ draft }) {
    if (isPlan(draft)) return;
    const signed = signedDate(draft);
    const year = draft.year?.from === 'title' && isAccount(draft) ? draft.year.value : undefined;
    if (signed?.year === undefined && year === undefined) return;
    for (const date of datesOf(draft)) {
      if (date.year === undefined || date.titled || date.closes || !isProse(date)) continue;
      const late = signed?.year === undefined ? year !== undefined && date.year === year + 1 : isAfter(date, signed);
      if (!late || !isDone(draft, date)) continue;
      const at = { start: date.start, end: date.end };
      if (signed)
        yield { at, message: 'signed', related: [{ at: { start: signed.start, end: signed.end }, message: 'date' }] };
      else yield { at, message: 'title', data: { year: year ?? 0 } };
    }
  },
});

function isProse({ block }: DraftDate): boolean {
  return block.part === 0 && (block.role === 'body' || block.role === 'item' || block.role === 'heading');
}

type Parts = Pick<DraftDate, 'year' | 'month' | 'day'>;

/** Compared as far as both are written. */
function isAfter(date: Parts, signed: Parts): boolean {
  for (const part of ['year', 'month', 'day'] as const) {
    const [a, b] = [date[part], signed[part]];
    if (a === undefined || b === undefined) return false;
    if (a !== b) return a > b;
  }
  return false;
}

const rest = '^(?:[至到—–～~-][^，。；]{0,14})?';
/** 了, 已 and their like behind the date, and nothing that plans. */
const done = new RegExp(
  `${rest}[，,]?[^。；，]{0,30}?(?:[，,][^。；，]{0,20})?(?:[々〇\\u3400-\\u9fff]{1,2}了(?!解)|已(?!有)|荣获|获评|被评为|(?:发生|造成)[^，。；]{0,24}(?:事故|火灾|爆炸|坍塌|死亡|受伤))`,
  'u',
);
const told = new RegExp(`${rest}[，,][^，。]{2}`, 'u');
const planned =
  /将|拟|计划|预计|预期|力争|争取|确保|目标|应当|定于|到期|届满|截止|之前|以前|为期|必须|需要|要求|安排|[日月年底]前|为了|除了|若|如果|有效/u;
/** Projects are told by the day they will be finished. */
const finished = /建成|投产|竣工|完工|交付|验收|实现|达到|届/u;
const goal = /目标|任务|安排|步骤|进度|规划|计划|展望|愿景/u;
/** 截至2025年12月底，全县共有…: counted on a day that is past. */
const asOf = /^[底末]?[，,][^。；]{0,24}(?:共有?|现有|累计|已|完成|达|[0-9])/u;
/** Sections that look back tell what is done without saying 了. */
const account = /情况|回顾|成效|成绩|做法|总结|主要工作|亮点/u;

function isDone(draft: Draft, date: DraftDate): boolean {
  const around = sentenceAround(draft, date.block, date);
  // A date that opens its clause says when; one inside it may belong to a plan or a contract.
  const opens = /^[\s\u3000]*(?:[^，。]{0,24}[、.．）)。])?(?:截至|于|在)?$/u.test(around.before);
  // 任职年限计算截至2025年12月31日: how to count, not what was done.
  if (/(?:计算|年限|年龄|期限)[^，。；]{0,2}截至$/u.test(around.before)) return false;
  const known = /截至$/u.test(around.before) ? asOf.test(around.after) : /已[于在]$/u.test(around.before);
  if (known) return !looksAhead(date.block, around) && !isUnder(date.block, goal);
  if (!opens && !/[，,；：](?:截至|于|在)?$/u.test(around.before)) return false;
  if (planned.test(around.after) || looksAhead(date.block, around) || isUnder(date.block, goal)) return false;
  return (
    done.test(around.after) ||
    (opens &&
      told.test(around.after) &&
      !finished.test(around.after) &&
      isAccount(draft) &&
      isUnder(date.block, account))
  );
}

/** Stands in a section, or in one above it, whose title says so. */
function isUnder({ section }: DraftDate['block'], title: RegExp): boolean {
  for (let at = section; at; at = at.parent) {
    if (title.test(at.title)) return true;
  }
  return false;
}
