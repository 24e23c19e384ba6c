/** “从10%提高到8%”: the verb says up, the numbers say down. */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { type Change, changesOf } from '../kinds/changes.ts';

export default defineRule({
  id: 'direction-mismatch',
  title: ['“升”“降”与数值一致', 'Let verbs follow the numbers'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '说“提高到”，后面的数就应比前面的大；相反的，不是数写反了，就是动词用错了。',
    'What rises to a value must end higher than it began; either the numbers or the verb is wrong.',
  ],
  messages: {
    up: [
      '称“{verb}”，但数值由{from}变为{to}，请核对。',
      'The text says “{verb}”, but the value goes from {from} to {to}.',
    ],
    down: [
      '称“{verb}”，但数值由{from}变为{to}，请核对。',
      'The text says “{verb}”, but the value goes from {from} to {to}.',
    ],
    from: ['原来的数值在这里。', 'The old value.'],
    both: ['前面写“{before}”，此处却写“{verb}”，请核对。', 'Here “{verb}”, just before “{before}”: check it.'],
  },
  examples: [
    { bad: '优秀率从10%⟦提高到⟧8%。', good: '优秀率从10%下降到8%。' },
    { bad: '党员人数由2020年的120人⟦增加到⟧98人。', good: '党员人数由2020年的120人减少到98人。' },
    { bad: '办理时间由5个工作日⟦压缩至⟧7个工作日。', good: '办理时间由7个工作日压缩至5个工作日。' },
    { bad: '今年受理信访98件，比去年的120件⟦增加⟧22件。', good: '今年受理信访98件，比去年的120件减少22件。' },
    {
      bad: '发放资金9860万元，比上年减少620万元，⟦增长⟧6.7%。',
      good: '发放资金9860万元，比上年增加620万元，增长6.7%。',
    },
    { bad: '税收增加3.2亿元，同比⟦下降⟧8%。', good: '税收增加3.2亿元，同比增长8%。' },
    { good: '成本减少20万元，利润增长5%；投诉减少12件，满意度提高3%，能耗下降2个百分点。' },
    {
      bad: 'The pass rate ⟦rose⟧ from 82% to 79%. Complaints ⟦fell⟧ from 40 to 52.',
      good: 'The pass rate fell from 82% to 79%. Complaints rose from 40 to 52.',
    },
    { good: 'Response times improved from 40 to 32 minutes; output grew from 900 in 2022 to 1,100.' },
    { good: '综合排名由第13位提升到第5位。' },
    { good: '综合排名由13位上升至5位。' },
    { good: '降幅由5%收窄到3%。' },
    { good: '增速由负增长3%提高到1%。' },
    { good: '审批效率由5天提升到2天。' },
    {
      good: '3000米成绩由14分20秒提升到13分35秒。单程由3小时20分钟缩短到2小时50分钟，开放时间由80分钟延长到1小时30分钟。',
    },
    { good: '气温由零下8 ℃回升到零上3 ℃，由2 ℃下降到零下6 ℃。' },
    { good: '比赛用时1小时20分钟，比上年的50分钟增加30分钟。' },
  ],
  *check({ draft }) {
    for (const { start, groups } of draft.matches(twice, Has.digit)) {
      const { before = '', gap = '', verb = '' } = groups.groups ?? {};
      if (rises.test(before) === rises.test(verb)) continue;
      const at = { start: start + before.length + gap.length, end: start + before.length + gap.length + verb.length };
      yield { at, message: 'both', data: { before, verb } };
    }
    yield* inEnglish(draft);
    for (const change of changesOf(draft)) {
      const { from, to, verb, up, compared } = change;
      if (from.value === to.value || up === to.value > from.value || isExcused(change)) continue;
      const data = { verb: draft.slice(verb), from: draft.slice(from), to: draft.slice(to) };
      const related = [{ at: { start: from.start, end: from.end }, message: 'from' }] as const;
      yield { at: verb, message: up ? 'up' : 'down', data, related, ...(compared && { atMost: 'warning' as const }) };
    }
  },
});

const english =
  /(?<![A-Za-z])(?<verb>rose|increased|grew|climbed|went up|jumped|improved|fell|dropped|decreased|declined|went down|shrank|was cut|were cut|was reduced|were reduced)(?: (?:sharply|slightly|again|further|steadily))? from (?<from>[$£€]?[0-9][0-9,]*(?:\.[0-9]+)?)(?<unit> ?%| per ?cent| (?:million|billion|thousand))? (?:(?:in|during) (?:19|20)[0-9]{2} )?to (?<to>[$£€]?[0-9][0-9,]*(?:\.[0-9]+)?)(?<unitTo> ?%| per ?cent| (?:million|billion|thousand))?/gu;

/** rose from 82% to 79% */
function* inEnglish(draft: Draft): Iterable<Finding<'up' | 'down'>> {
  for (const { start, groups } of draft.matches(english, Has.latin)) {
    const { verb = '', from = '', to = '', unit = '', unitTo = '' } = groups.groups ?? {};
    const [old, now] = [from, to].map((number) => Number(number.replace(/[^0-9.]/gu, '')));
    if (old === undefined || now === undefined || old === now || (unit !== unitTo && unit !== '')) continue;
    const up = /^(?:rose|inc|grew|climb|went up|jump|impr)/u.test(verb);
    // A time or a rank improves to a smaller number.
    if (up === now > old || (verb === 'improved' && unitTo === '')) continue;
    const data = { verb, from: `${from}${unit}`, to: `${to}${unitTo}` };
    yield { at: { start, end: start + verb.length }, message: up ? 'up' : 'down', data };
  }
}

const rises = /^[增上提]/u;
/** One change in figures and again in per cent, with no new subject between. */
const twice =
  /(?<before>增加|增长|上升|减少|下降|降低)(?<gap>了?[0-9][0-9.]{0,9}[万亿]{0,2}(?:元|人次?|户|家|件|起|吨|亩|个|名|项|次|公里|平方米)，(?:同比|比上年|较上年)?)(?<verb>增加|增长|上升|减少|下降|降低)(?=了?[0-9.]{1,8}[%％])/gu;

const rank = /排名|位次|名次|位列|位居|序位|进位|第/u;
const finer = /精度|分辨率|误差|效率|速度|提速|时效|响应/u;

/** Ranks rise to smaller numbers, precision and pace to shorter measures; vague numbers must differ clearly. */
function isExcused({ from, to, text, up }: Change): boolean {
  if (rank.test(text) && (to.unit === '人' || to.unit === '' || to.unit === '个')) return true;
  // 每年2次 and 每季度1次 are not compared.
  if (new Set(text.match(/每[年月周日天季人户次]/gu)).size > 1) return true;
  if (/^(?:级|层|步|岁以下)$/u.test(to.unit)) return true;
  if (up && finer.test(text) && /天|时|分|日|米|秒|^$/u.test(to.unit)) return true;
  if (!from.fuzzy && !to.fuzzy) return false;
  return Math.abs(from.value - to.value) < 0.1 * Math.max(from.value, to.value);
}
