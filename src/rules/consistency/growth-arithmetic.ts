/** “由100人增加到150人，增长40%”: the change in figures is not the difference. */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import type { Quantity } from '../../language/quantities.ts';
import { defineRule, type Finding, type Span } from '../../rule.ts';
import { type Change, changesOf, increasesOf } from '../kinds/changes.ts';

const english =
  /(?<![\d.,])(?!(?:19|20)[0-9]{2}(?![0-9]|,[0-9]))(?<to>[0-9]+(?:,[0-9]{3}){0,3}(?:\.[0-9]+)?)(?: (?!per)[a-z]+){0,4}(?: in (?:19|20)[0-9]{2})?,? (?<way>up|down) from (?<from>[0-9]+(?:,[0-9]{3}){0,3}(?:\.[0-9]+)?)(?: in (?:19|20)[0-9]{2}| (?:the )?(?:year|month|quarter) (?:before|earlier)| last year)?, an? (?<deed>increase|rise|growth|decrease|drop|fall|decline|reduction) of (?:about |nearly |some )?(?<rate>[0-9]{1,4}(?:\.[0-9]+)?)(?= ?(?:%|per ?cent)(?! (?:in|of) [a-z]))/dgu;

export default defineRule({
  id: 'growth-arithmetic',
  title: ['增减幅度算准', 'Compute the change right'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '前后两个数都写明了，增减多少一算便知；算错会让人怀疑全部数据。',
    'With both values printed anyone can compute the change; a wrong one casts doubt on all figures.',
  ],
  messages: {
    direction: ['由{from}到{to}，不应写作“{stated}”，请核对。', 'From {from} to {to} is no “{stated}”: check it.'],
    change: ['由{from}到{to}，应为{right}，不是{stated}，请核对。', 'From {from} to {to} makes {right}, not {stated}.'],
    rate: [
      '变动{by}后为{value}，幅度应为{right}，不是{stated}，请核对。',
      'A change of {by} to {value} is {right}, not {stated}.',
    ],
  },
  examples: [
    { bad: '开展检查120家次，比上年增加15家次，增长⟦24.3%⟧。', good: '开展检查120家次，比上年增加15家次，增长14.3%。' },
    { bad: '会员由100人增加到150人，增长⟦40%⟧。', good: '会员由100人增加到150人，增长50%。' },
    { bad: '合格率由90%提高到96%，提高⟦5⟧个百分点。', good: '合格率由90%提高到96%，提高6个百分点。' },
    { bad: '党员由45名增加到52名，增加⟦8⟧名。', good: '党员由45名增加到52名，增加7名。' },
    { bad: '产值由2亿元增长到5亿元，增长⟦2.5⟧倍。', good: '产值由2亿元增长到5亿元，增长1.5倍。' },
    { bad: '接待群众120人次，比上年的100人次增长⟦25%⟧。', good: '接待群众120人次，比上年的100人次增长20%。' },
    { bad: '营收860万元，上年为800万元，同比增长⟦9.5%⟧。', good: '营收860万元，上年为800万元，同比增长7.5%。' },
    { bad: '用户由300户发展到900户，增长⟦3⟧倍。', good: '用户由300户发展到900户，增长2倍。' },
    {
      bad: 'The agency recorded 48 incidents, down from 60 in 2023, a decrease of ⟦35⟧ percent.',
      good: 'The agency recorded 48 incidents, down from 60 in 2023, a decrease of 20 percent.',
    },
    {
      bad: 'Sales rose from 100 to 150, an increase of ⟦40⟧%.',
      good: 'Sales rose from 100 to 150, an increase of 50%.',
    },
    { good: 'It recorded 48 incidents in 2024, down from 60 in 2023, a decrease of 20 percent.' },
    { good: 'It recorded 48 incidents in 2024, down from 60 in 2023, a decrease of 20 percent.' },
    { good: 'It recorded 48 incidents in 2024, down from 60 in 2023, a decrease of 20 percent.' },
    {
      bad: 'Revenue reached 120, up from 100, an ⟦decrease⟧ of 20%.',
      good: 'Revenue reached 120, up from 100, an increase of 20%.',
    },
    {
      good: 'It held 48 sessions, down from 60, an increase of 12 percent in hours. The index was 1,200, up from 1,000, an increase of 20%.',
    },
    { good: '全县参保职工共14118人，与2020年的13397人相比，增加721人，增长5.38%。' },
    { good: '产值由2016年的100亿元增长到2020年的150亿元，年均增长10.7%。' },
    { good: '收入由36.1亿元增加到86.7亿元，按可比价计算增长105.8%。' },
    { good: '面积由约100亩扩大到150亩，增长60%。' },
    { bad: '平均分由78.5分提高到82.3分，提高⟦4.8⟧分。', good: '平均分由78.5分提高到82.3分，提高3.8分。' },
  ],
  *check({ draft }) {
    yield* inEnglish(draft);
    for (const change of changesOf(draft)) {
      const { from, to, stated } = change;
      if (!stated || isDoubtful(change)) continue;
      const kind = kindOf(stated, from);
      const right = kind && compute(kind, change);
      if (right === undefined || !kind || isNear(kind, change, right)) continue;
      const data = {
        from: draft.slice(from),
        to: draft.slice(to),
        right: print(kind, right, draft.slice(stated)),
        stated: draft.slice(stated),
      };
      const at = { start: stated.start, end: stated.numberEnd };
      yield {
        at,
        message: 'change',
        data,
        ...((kind === 'percent' || kind === 'times') && { atMost: 'warning' as const }),
      };
    }
    for (const { value, by, rate, up } of increasesOf(draft)) {
      const old = up ? value.value - by.value : value.value + by.value;
      if (old <= 0 || value.fuzzy || by.fuzzy || rate.fuzzy) continue;
      const right = by.value / old;
      // “与上年的120户相比，增加6户，增长5%”: the number named is the old one.
      if (isBase(draft, value) && Math.abs(by.value / value.value - rate.value) <= rate.step + 0.0015) continue;
      const noise = (by.step / 2 / old) * (1 + right) + (right * value.step) / 2 / old;
      if (Math.abs(right - rate.value) <= noise + rate.step + 0.0015) continue;
      const data = {
        value: draft.slice(value),
        by: draft.slice(by),
        right: print('percent', right, ''),
        stated: draft.slice(rate),
      };
      yield { at: { start: rate.start, end: rate.numberEnd }, message: 'rate', data, atMost: 'warning' };
    }
  },
});

/** 与…相比、比…、较…: what stands there is compared with. */
function isBase(draft: Draft, { start, end }: Span): boolean {
  const { scrubbed } = draft;
  return (
    /^相比/u.test(scrubbed.slice(end, end + 2)) ||
    /(?:[与同和比较])[^，。；]{0,30}$/u.test(scrubbed.slice(Math.max(0, start - 32), start))
  );
}

type Kind = 'percent' | 'points' | 'times' | 'amount';

/** Averages a year, comparable prices and vague numbers are computed otherwise. */
function isDoubtful({ from, to, stated, text, up }: Change): boolean {
  if (from.fuzzy || to.fuzzy || stated?.fuzzy || from.value === 0) return true;
  if (up !== to.value > from.value) return true;
  return /年均|平均(?![分值价]|成绩|年龄|得分|住院|工资|气温|寿命|预期)|可比|不变价|扣除|同口径|复合|累计|名义|环比|翻/u.test(
    text,
  );
}

function kindOf(stated: Quantity, from: Quantity): Kind | undefined {
  if (stated.unit === '倍') return 'times';
  if (stated.unit === '个百分点') return from.unit === '%' ? 'points' : undefined;
  // “由10%提高到12%，提高2%” is a fault of wording, not of arithmetic.
  if (stated.unit === '%') return from.unit === '%' ? undefined : 'percent';
  return stated.unit === from.unit ? 'amount' : undefined;
}

function compute(kind: Kind, { from, to }: Change): number {
  const difference = Math.abs(to.value - from.value);
  if (kind === 'points') return difference * 100;
  return kind === 'amount' ? difference : difference / from.value;
}

/** Decimals may have been rounded by one in the last place; few digits of 万 or 亿 are rough. */
function isNear(kind: Kind, { from, to, stated }: Change, right: number): boolean {
  if (!stated) return true;
  if (kind === 'points' || kind === 'amount') {
    const scale = kind === 'points' ? 100 : 1;
    const steps = [from.step * scale, to.step * scale, stated.step];
    const exact = steps.every((step) => step >= 1 && Math.abs(step - (steps[0] ?? 0)) < 1e-9);
    return Math.abs(right - stated.value) <= (exact ? 0 : Math.max(...steps)) + 1e-9 * Math.max(1, right);
  }
  const noise =
    [from, to].reduce((sum, one) => sum + (Number.isInteger(one.value) && one.step <= 1 ? 0 : one.step), 0) / 2;
  const rough = from.step >= 1000 && from.value / from.step < 100;
  const slack = Math.max(kind === 'percent' ? 0.0015 : 0, stated.value * (rough ? 0.1 : 0.02));
  const spread = rough ? 0 : (noise * (1 + to.value / from.value)) / from.value;
  return Math.abs(right - stated.value) <= slack + spread + stated.step / 2 + 1e-9;
}

function print(kind: Kind, right: number, stated: string): string {
  if (kind === 'percent') return `${Number((right * 100).toFixed(1))}%`;
  if (kind === 'times') return `${Number(right.toFixed(2))}倍`;
  if (kind === 'points') return `${Number(right.toFixed(2))}个百分点`;
  const scale = /亿/u.test(stated) ? 1e8 : /万/u.test(stated) ? 1e4 : 1;
  return `${Number((right / scale).toPrecision(10))}${stated.replace(/^[0-9０-９,.．一二三四五六七八九十百千零〇两]+/u, '')}`;
}

const moved =
  /(?<way>rose|increased|grew|climbed|fell|dropped|decreased|declined) from (?<from>[0-9]+(?:,[0-9]{3}){0,3}(?:\.[0-9]+)?) (?:[a-z]+ ){0,3}?to (?<to>[0-9]+(?:,[0-9]{3}){0,3}(?:\.[0-9]+)?)(?: [a-z]+){0,3}, an? (?<deed>increase|rise|growth|decrease|drop|fall|decline|reduction) of (?:about |nearly |some )?(?<rate>[0-9]{1,4}(?:\.[0-9]+)?)(?= ?(?:%|per ?cent)(?! (?:in|of) [a-z]))/dgu;

/** 48 incidents, down from 60, a decrease of 20 percent */
function* inEnglish(draft: Draft): Iterable<Finding<'change' | 'direction'>> {
  const found = [...draft.matches(english, Has.latin), ...draft.matches(moved, Has.latin)];
  for (const { start, groups } of found) {
    const { to = '', from = '', way = '', deed = '', rate = '' } = groups.groups ?? {};
    const [old, now] = [from, to].map((number) => Number(number.replaceAll(',', '')));
    if (old === undefined || now === undefined || old <= 0) continue;
    const right = (Math.abs(now - old) / old) * 100;
    const up = /^(?:increase|rise|growth)$/u.test(deed);
    const place = (name: string): Span => {
      const [first, last] = groups.indices?.groups?.[name] ?? [0, 0];
      const offset = start - groups.index;
      return { start: offset + first, end: offset + last };
    };
    if (up !== now > old || up !== /^(?:up|rose|inc|grew|climb)/u.test(way))
      yield { at: place('deed'), message: 'direction', data: { from, to, stated: deed } };
    else if (Math.abs(right - Number(rate)) > 0.6 + right * 0.01)
      yield {
        at: place('rate'),
        message: 'change',
        data: { from, to, right: `${Number(right.toFixed(1))}%`, stated: `${rate}%` },
        atMost: 'warning',
      };
  }
}
