/** 2022年 … 建党100周年: an anniversary that falls into another year. */

import { blockAt } from '../../draft/block-at.ts';
import type { Draft } from '../../draft/types.ts';
import { parseNumeral, toHan } from '../../language/numerals.ts';
import { defineRule, type Finding, type Hit, type Span } from '../../rule.ts';
import { isPlan } from '../kinds/claimed-years.ts';
import { isTitled, looksAhead, ownYears, sentenceAround } from '../kinds/moment.ts';
import { bases } from './anniversary-year.list.ts';

export default defineRule({
  id: 'anniversary-year',
  title: ['核对周年数与年份', 'Match anniversaries and years'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '周年数随年份逐年变化，套用旧稿时最易漏改。',
    'Anniversaries move on year by year and are forgotten when old text is used again.',
  ],
  messages: {
    stated: [
      '{year}年是{base}{right}周年，不是{said}周年，请核对。',
      '{year} is anniversary {right} of {base}, not {said}: check it.',
    ],
    draft: [
      '{base}{said}周年是{due}年，本稿写的是{year}年，请核对。',
      'Anniversary {said} of {base} was in {due}, the draft is of {year}: check it.',
    ],
  },
  examples: [
    { bad: '2022年是中国共产党成立⟦100⟧周年。', good: '2022年是中国共产党成立101周年。' },
    {
      bad: '2021年党支部工作总结\n今年是建党⟦101⟧周年，支部组织了系列活动。',
      good: '2021年党支部工作总结\n今年是建党100周年，支部组织了系列活动。',
    },
    {
      bad: '2022年党支部工作报告\n以“庆祝中国共产党成立⟦100⟧周年”系列活动为抓手，扎实开展教育。',
      good: '2022年党支部工作报告\n以“庆祝中国共产党成立101周年”系列活动为抓手，扎实开展教育。',
    },
    { bad: '2019年工作报告\n热烈庆祝新中国成立⟦七十一⟧周年。', good: '2019年工作报告\n热烈庆祝新中国成立七十周年。' },
    { bad: '2024年，正值澳门回归祖国⟦24⟧周年。', good: '2024年，正值澳门回归祖国25周年。' },
    {
      good: '2022年工作总结\n深入学习习近平总书记在庆祝中国共产党成立100周年大会上的重要讲话精神。2021年，举办建党100周年歌咏比赛。',
    },
    { good: '2020年工作总结\n以优异成绩迎接建党100周年。\n二、下一步打算\n开展庆祝建党100周年活动。' },
    { bad: '2021年喜迎建党⟦99⟧周年。', good: '2021年喜迎建党100周年。' },
    { good: '2020年底喜迎建党100周年。' },
    { good: '2024年工作总结\n公司成立20周年，学校建校50周年，援藏30周年，去年是改革开放45周年。' },
  ],
  words: ['周年'],
  *check({ draft, hits }) {
    const years = ownYears(draft);
    for (const hit of hits) {
      const fault = judge(draft, hit, years);
      if (fault) yield fault;
    }
  },
});

type Fault = Finding<'stated' | 'draft'>;

const number = /[“”]?[ \u3000]?(?<written>[0-9０-９]{1,3}|[一二三四五六七八九十百零〇]{1,6})[ \u3000]?$/u;
const stated =
  /(?<year>(?<![0-9])[12][0-9]{3}年|今年|本年度?|去年|明年)(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?[，,]?(?:也|又|既|正|我们|全国上下)?(?:是|为|系|正值|恰逢|适逢|正逢|时值|迎来了?|欣逢|庆祝|纪念)[^。，；0-9]{0,14}$/u;

/** What has passed cannot be welcomed: 2021年喜迎建党99周年. */
const welcomed =
  /(?<year>(?<![0-9])[12][0-9]{3}年)(?:[0-9]{1,2}月)?[，,]?(?:喜迎|迎接|迎来|热烈庆祝|隆重庆祝|隆重纪念|热烈祝贺)[^。，；0-9]{0,8}$/u;

function judge(draft: Draft, hit: Hit, years: readonly number[]): Fault | undefined {
  const block = blockAt(draft, hit.start);
  if (!block || block.role === 'code') return undefined;
  const { before, after } = sentenceAround(draft, block.line, hit);
  const match = number.exec(before);
  const written = match?.groups?.written ?? '';
  const said = parseNumeral(written);
  const lead = before.slice(0, match?.index ?? 0);
  const base = bases.find(([name]) => lead.endsWith(name)) ?? undefined;
  if (!match || said === undefined || !base) return undefined;
  const [name, from] = base;
  const start = hit.start - before.length + before.lastIndexOf(written);
  const at = { start, end: start + written.length };
  const head = lead.slice(0, -name.length);
  const subject = stated.exec(head)?.groups?.year;
  if (subject !== undefined) return judgeStated(at, written, said, base, yearsOf(subject, years));
  const met = welcomed.exec(head)?.groups?.year;
  if (met !== undefined && from + said < Number(met.slice(0, 4)))
    return judgeStated(at, written, said, base, yearsOf(met, years));
  if (isTitled(before) || years.length === 0 || years.includes(from + said)) return undefined;
  return judgeDraft(draft, at, {
    written,
    said,
    base,
    years,
    ahead: looksAhead(block, { before: head, after }) || `${head}${after}`.includes(`${from + said}年`),
    after,
  });
}

function yearsOf(subject: string, years: readonly number[]): readonly number[] {
  if (/^[0-9]/u.test(subject)) return [Number(subject.slice(0, 4))];
  const shift = subject === '去年' ? -1 : subject === '明年' ? 1 : 0;
  return years.map((year) => year + shift);
}

function judgeStated(
  at: Span,
  written: string,
  said: number,
  [base, from]: readonly [string, number],
  years: readonly number[],
): Fault | undefined {
  const [year] = years;
  if (year === undefined || years.includes(from + said) || year <= from) return undefined;
  const right = year - from;
  return { at, message: 'stated', data: { year, base, right, said }, suggestions: [rewrite(written, right)] };
}

interface Mention {
  readonly written: string;
  readonly said: number;
  readonly base: readonly [name: string, year: number];
  readonly years: readonly number[];
  readonly ahead: boolean;
  readonly after: string;
}

/** Without a year beside it the anniversary belongs to the year of the draft, unless the draft looks back or ahead. */
function judgeDraft(draft: Draft, at: Span, { written, said, base, years, ahead, after }: Mention): Fault | undefined {
  const [name, from] = base;
  const due = from + said;
  const year = years.at(-1) ?? due;
  const data = { base: name, said, due, year };
  const suggestions = [rewrite(written, year - from)];
  if (year <= from) return undefined;
  if (due > year) {
    if (ahead || (isPlan(draft) && due === year + 1)) return undefined;
    return { at, message: 'draft', data, suggestions, ...(due > year + 1 && { atMost: 'warning' as const }) };
  }
  if (/^[^，。]{0,6}(?:大会|之际|以来|以后|时|纪念章|讲话|阅兵)/u.test(after)) return undefined;
  if (draft.scrubbed.includes(`${due}年`) || /去年|上年|过去[一五]|年前/u.test(draft.scrubbed)) return undefined;
  return { at, message: 'draft', data, suggestions, atMost: 'warning' };
}

function rewrite(written: string, value: number): string {
  return /[0-9０-９]/u.test(written) ? String(value) : toHan(value);
}
