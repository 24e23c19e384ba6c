/** A draft of 2020 that studies a plenary session of 2021. */

import { blockAt } from '../../draft/block-at.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule, type Finding, type Span } from '../../rule.ts';
import { isTitled, lastMoment, looksAhead, sentenceAround } from '../kinds/moment.ts';
import { yearTold } from '../kinds/told-year.ts';
import { held, sessions } from './session-date.list.ts';

export default defineRule({
  id: 'session-date',
  title: ['核对会议届次与年份', 'Match sessions and years'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: [
    '稿件提到当时尚未召开的会议，不是年份错了，就是届次错了。',
    'A draft that studies a session yet to come has a wrong year or a wrong session.',
  ],
  messages: {
    early: [
      '{name}{year}年才召开，此处写在{said}年，请核对。',
      '{name} met in {year}, after the year {said} written here: check it.',
    ],
    later: [
      '{name}{year}年{month}月才召开，晚于本稿时间，请核对。',
      '{name} met in {year}-{month}, after the time of this draft: check it.',
    ],
    year: ['{name}召开于{year}年，不是{said}年，请核对。', '{name} met in {year}, not in {said}: check it.'],
    unknown: [
      '{name}在本稿时间尚未召开，请核对届次与年份。',
      '{name} had not met by the time of this draft: check it.',
    ],
    none: [
      '{term}届中央委员会共召开{held}次全会，没有{session}中全会。',
      'The {term} Central Committee held {held} sessions; there is no session {session}.',
    ],
  },
  examples: [
    { bad: '2021年学习贯彻党的⟦二十大⟧精神。', good: '2022年学习贯彻党的二十大精神。' },
    {
      bad: '2020年党支部工作总结\n组织学习党的⟦十九届六中⟧全会精神。',
      good: '2020年党支部工作总结\n组织学习党的十九届五中全会精神。',
    },
    { bad: '2021年工作总结\n深入学习贯彻党的⟦二十大⟧精神。', good: '2021年工作总结\n深入学习贯彻党的十九大精神。' },
    {
      bad: '2020年工作总结\n学习党的十九届四中、五中、⟦六中⟧全会精神。',
      good: '2020年工作总结\n学习党的十九届四中、五中全会精神。',
    },
    { bad: '⟦2020⟧年11月，党的十九届六中全会胜利召开。', good: '2021年11月，党的十九届六中全会胜利召开。' },
    { bad: '党的二十大于⟦2023⟧年10月在北京召开。', good: '党的二十大于2022年10月在北京召开。' },
    { bad: '认真学习党的⟦十九届八中⟧全会精神。', good: '认真学习党的十九届六中全会精神。' },
    {
      bad: '关于学习全会精神的通知\n各支部：\n请认真学习党的⟦十九届六中⟧全会精神。\n综合科\n2021年10月12日',
      good: '关于学习全会精神的通知\n各支部：\n请认真学习党的十九届六中全会精神。\n综合科\n2021年11月22日',
    },
    {
      bad: '2024年工作总结\n全面贯彻党的⟦二十二大⟧和⟦二十届五中⟧全会精神。',
      good: '2024年工作总结\n全面贯彻党的二十大和二十届三中全会精神。',
    },
    { good: '2021年工作总结\n以优异成绩迎接党的二十大胜利召开，学习党的十九届五中、六中全会精神。' },
    {
      good: '2020年工作总结\n落实市委十二届六中全会部署，省委二十届三次全会精神，《学习党的十九届六中全会精神辅导读本》。',
    },
    { good: '2021年工作总结\n实施二十大工程，2023年6月，共青团第十九次全国代表大会召开。' },
    { good: '2023年工作总结\n2022年，单位学习党的十九届六中全会精神；2023年是党的二十大召开后的第一年。' },
  ],
  words: [
    '中全会',
    '十八大',
    '十九大',
    '二十大',
    '十八次全国代表大会',
    '十九次全国代表大会',
    '二十次全国代表大会',
    '二十一大',
    '二十二大',
    '二十三大',
  ],
  *check({ draft, hits }) {
    const moment = lastMoment(draft);
    for (const { word, start, end } of hits) {
      const block = blockAt(draft, start);
      if (!block || block.role === 'code') continue;
      const { before, after } = sentenceAround(draft, block.line, { start, end });
      if (isTitled(before)) continue;
      const mentions =
        word === 0 ? plenary(before, start) : congress(draft.slice({ start, end }), start, before, after);
      const early = [
        ...(looksAhead(block, { before, after }) || opens.test(after) ? [] : tooEarly(mentions[0], before, start)),
      ];
      yield* early;
      if (early.length > 0) continue;
      const ahead = looksAhead(block, { before, after }) || /召开(?!以来|之?后|了)/u.test(after.slice(0, 12));
      for (const mention of mentions) yield* judge(mention, ahead ? undefined : moment);
      const [only] = mentions;
      if (only && mentions.length === 1) yield* judgeYear(only, before, after, start, end);
    }
  },
});

type Fault = Finding<'early' | 'later' | 'unknown' | 'year' | 'none'>;

/** A session behind the last one that is known, in a draft written before that one met. */
function isYetToCome({ term, session }: Mention, moment: number): boolean {
  const [lastTerm, lastSession, opened] = sessions.at(-1) ?? ['', 0, 0];
  // The next congress is due in 2027.
  if (session === 0) return term.length > 2 && moment < 20270801;
  return term === lastTerm && session > lastSession && moment < opened;
}

interface Mention {
  readonly at: Span;
  readonly name: string;
  readonly term: string;
  readonly session: number;
}

/** 十九届四中、五中、六中|全会: every session of the list, the first with its term. */
const listed =
  /(?<![委市省县区州旗盟团会])(?<term>十八|十九|二十)届(?<list>[一二三四五六七八九][一二三四五六七八九中、和及与，]{0,30})$/u;

function plenary(before: string, hit: number): Mention[] {
  const match = listed.exec(before);
  const { term = '', list = '' } = match?.groups ?? {};
  if (!match) return [];
  const from = hit - before.length + match.index;
  const first = from + match[0].length - list.length;
  const mentions: Mention[] = [];
  for (const numeral of list.matchAll(/[一二三四五六七八九]/gu)) {
    const start = mentions.length === 0 ? from : first + numeral.index;
    const end = first + numeral.index + 2;
    mentions.push({
      at: { start, end },
      name: `${term}届${numeral[0]}中全会`,
      term,
      session: parseNumeral(numeral[0]) ?? 0,
    });
  }
  return mentions;
}

/** 二十大举措 counts, and 团十九大, 工会十八大 are others' congresses. */
function congress(text: string, start: number, before: string, after: string): Mention[] {
  const own =
    !text.endsWith('大') || text.length > 4
      ? /(?:中国共产党|中共|党的)第$/u
      : /(?:党的|中共|贯彻|落实|学习|迎接|喜迎|宣传)[“”]?$/u;
  if (
    !own.test(before) &&
    !(
      text.length <= 4 &&
      text.endsWith('大') &&
      /^(?:精神|报告|以来|召开|胜利)/u.test(after) &&
      !/[团会妇残科二]$/u.test(before)
    )
  )
    return [];
  const term = text.length === 4 && text.endsWith('大') ? text.slice(0, 3) : text.slice(0, 2);
  return [{ at: { start, end: start + text.length }, name: `党的${term}大`, term, session: 0 }];
}

function openedOn({ term, session }: Mention): number | undefined {
  return sessions.find(([name, number]) => name === term && number === session)?.[2];
}

function* judge(mention: Mention, moment: number | undefined): Iterable<Fault> {
  const { at, name, term, session } = mention;
  const most = held.get(term);
  if (most !== undefined && session > most) {
    yield { at, message: 'none', data: { term, held: most, session: name.slice(3, 4) } };
    return;
  }
  const opened = openedOn(mention);
  if (moment === undefined) return;
  if (opened === undefined && isYetToCome(mention, moment)) {
    yield { at, message: 'unknown', data: { name } };
    return;
  }
  if (opened === undefined || opened <= moment) return;
  yield {
    at,
    message: 'later',
    data: { name, year: Math.floor(opened / 10000), month: Math.floor(opened / 100) % 100 },
  };
}

/** 2021年学习贯彻党的二十大精神: the year of the sentence itself is too early. */
function* tooEarly(mention: Mention | undefined, before: string, hit: number): Iterable<Fault> {
  const opened = mention && openedOn(mention);
  if (!mention || opened === undefined) return;
  const said = yearTold(before.slice(0, before.length - (hit - mention.at.start)));
  const year = Math.floor(opened / 10000);
  if (said === undefined || said >= year) return;
  yield { at: mention.at, message: 'early', data: { name: mention.name, year, said } };
}

const yearAhead =
  /(?<![0-9])(?<year>(?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:(?:至|—)[0-9]{1,2}日)?[，,]?(?:是|在北京)?(?:党的|中国共产党)?(?:第)?$/u;
const yearBehind = /^[^，。0-9]{0,4}[于在](?<year>(?:19|20)[0-9]{2})年[^，。]{0,14}(?:召开|举行|开幕)/u;
const opens = /^(?:全会)?(?:胜利|顺利|隆重|成功)*(?:在[^，。]{0,6})?(?:召开|举行|开幕|闭幕)(?!之?后|以来|前)/u;

/** 2020年11月，党的十九届六中全会召开; 党的二十大于2023年召开. */
function* judgeYear(mention: Mention, before: string, after: string, hit: number, end: number): Iterable<Fault> {
  const opened = openedOn(mention);
  if (opened === undefined) return;
  const right = Math.floor(opened / 10000);
  const lead = before.slice(0, before.length - (hit - mention.at.start));
  const earlier = opens.test(after) ? yearAhead.exec(lead) : null;
  const later = yearBehind.exec(after);
  const said = earlier?.groups?.year ?? later?.groups?.year;
  if (said === undefined || Number(said) === right) return;
  const start = earlier ? mention.at.start - lead.length + earlier.index : end + (later?.[0].indexOf(said) ?? 0);
  yield {
    at: { start, end: start + 4 },
    message: 'year',
    data: { name: mention.name, year: right, said },
    suggestions: [String(right)],
  };
}
