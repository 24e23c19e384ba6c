/** “共45名，其中女党员15名，占30%”: the share is not the part divided by the total. */

import type { Draft } from '../../draft/types.ts';
import { type Quantity, quantitiesIn } from '../../language/quantities.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { breakdownsOf } from '../kinds/breakdowns.ts';
import { shift } from '../kinds/parts.ts';
import { sentencesWith } from '../kinds/scan.ts';

type Wrong = Finding<'share'>;

const follows =
  /^[\u4e00-\u9fff]{0,8}[，、（(]?(?:占(?:比|[\u4e00-\u9fff]{0,6}总[\u4e00-\u9fff]{0,3}|全体[\u4e00-\u9fff]{0,3})?的?|[\u4e00-\u9fff]{2,4}率|比例|比重)(?:为|达|达到|是|约)?$/u;
/** A rate is named after its part: 回收率, 合格率; of those present 到会率. */
const rate = /([\u4e00-\u9fff]{2})率(?:为|达|达到|是)?$/u;
const rated = /率(?:为|达到|达|是)?[0-9]/g;
const collected = /收缴|收费|征缴|缴费|缴纳|征收|收取|缴存/u;
const present = /到会|出勤|参会|出席|到课/u;

export default defineRule({
  id: 'share-arithmetic',
  title: ['占比算准', 'Compute shares right'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: ['总数、分项和占比都写明了，三者必须对得上。', 'With total, part and share all printed, the three must agree.'],
  messages: {
    share: ['{part}占{total}的{right}，此处写{stated}，请核对。', '{part} is {right} of {total}, not {stated}.'],
  },
  examples: [
    { bad: '支部共有党员45名，其中女党员15名，占⟦30%⟧。', good: '支部共有党员45名，其中女党员15名，占33.3%。' },
    { bad: '发放问卷200份，回收190份，回收率⟦98%⟧。', good: '发放问卷200份，回收190份，回收率95%。' },
    { bad: '会议应到30人，实到27人，到会率⟦93%⟧。', good: '会议应到30人，实到27人，到会率90%。' },
    { good: '抽检食品800批次，其中合格792批次、不合格8批次，合格率99%。' },
    {
      bad: '抽检食品800批次，其中合格792批次、不合格8批次，合格率⟦89%⟧。',
      good: '抽检食品800批次，其中合格792批次、不合格8批次，合格率99%。',
    },
    { good: '共有职工120人，其中党员40人，占三分之一，占全镇党员的5%。' },
    { good: '全年受理45件，办结43件，满意率98%。' },
    { good: '抽查运行病历324份、归档病历540份，发现缺陷病历46份，缺陷率5.3%。' },
    { good: '全县60岁及以上人口26402人，占18.70%（其中，65岁及以上人口19064人，占13.50%）。' },
    { good: '共划分8个单位工程、40个分部工程、260个分项工程，全部合格，其中优良分部工程30个，优良率75%。' },
    { good: '全县实有人员950名，空编50名，空编率5.0%。' },
    { good: '上报信息210条，被市级采用85条，被省级采用12条，采用率40%。' },
    {
      bad: '实际到位内资45.6亿元，完成年度任务50亿元的⟦92.1%⟧。应收物业费286万元，实收251万元，收缴率为⟦92%⟧。',
      good: '实际到位内资45.6亿元，完成年度任务50亿元的91.2%。应收物业费286万元，实收251万元，收缴率为87.8%。',
    },
    {
      bad: '设计测试用例450个，通过432个，未通过18个，通过率⟦94%⟧。',
      good: '设计测试用例450个，通过432个，未通过18个，通过率96%。',
    },
    {
      bad: '6项指标中4项达标、2项未达标，达标率⟦76.7%⟧。',
      good: '6项指标中4项达标、2项未达标，达标率66.7%。',
    },
    { good: '完成投资45.6亿元，完成年度目标任务50亿元的91.2%；招商到位资金30亿元，为上年50亿元的71.2%。' },
  ],
  *check({ draft }) {
    yield* ofParts(draft);
    yield* ofRates(draft);
    yield* ofNamed(draft);
  },
});

function* ofParts(draft: Draft): Iterable<Wrong> {
  for (const { total, parts, behind } of breakdownsOf(draft)) {
    if (behind) continue;
    for (const part of parts) {
      const text = draft.scrubbed.slice(part.end, part.end + 30).split(/[。；\n]/u, 1)[0] ?? '';
      const stated = quantitiesIn(text)[0];
      const lead = stated && text.slice(0, stated.start);
      if (!stated || part.value > total.value || stated.unit !== '%' || lead === undefined || !follows.test(lead))
        continue;
      if (rate.test(lead) && !/占/u.test(lead) && !isOwnRate(lead, part.label)) continue;
      // 不合格19批次，合格率98.5%: the rate is of all the others.
      const own = isOpposite(lead, part.label) ? { ...part, value: total.value - part.value } : part;
      yield* judge(
        draft,
        total,
        own,
        {
          ...stated,
          start: stated.start + part.end,
          end: stated.end + part.end,
          numberEnd: stated.numberEnd + part.end,
        },
        shareBefore(draft, total, part),
      );
    }
  }
}

function isOwnRate(lead: string, label: string): boolean {
  const name = rate.exec(lead)?.[1] ?? '';
  return (
    label.includes(name) ||
    (name === '回收' && label.includes('收回')) ||
    (present.test(name) && /实到|出席/u.test(label)) ||
    (collected.test(name) && /实收|实缴|已收|已缴/u.test(label))
  );
}

function isOpposite(lead: string, label: string): boolean {
  const name = rate.exec(lead)?.[1];
  return name !== undefined && new RegExp(`[不未]${name}`, 'u').test(label);
}

const named = /(?:占|完成|达到?|为)[\u4e00-\u9fff]{0,8}[0-9][^，。；]{0,8}的[0-9]/g;
const ofWhole =
  /^[，（(]?(?:占[\u4e00-\u9fff]{0,8}|(?:完成|达到?|为)(?:了)?(?:全年|年度|年初|市定|县定|省定|考核|既定)?(?:[\u4e00-\u9fff]{0,4})?(?:任务|目标|计划|预算|指标)(?:数|的)?)$/u;

/** 30人，占总人数60人的60% */
function* ofNamed(draft: Draft): Iterable<Wrong> {
  for (const { sentence } of sentencesWith(draft, named)) {
    const text = draft.slice(sentence);
    const all = quantitiesIn(text);
    for (const [index, total] of all.entries()) {
      const [part, stated] = [all[index - 1], all[index + 1]];
      if (!part || stated?.unit !== '%' || part.unit !== total.unit || total.unit === '' || total.unit === '%')
        continue;
      if (!ofWhole.test(text.slice(part.end, total.start)) || text.slice(total.end, stated.start) !== '的') continue;
      const [t, p, s] = [total, part, stated].map((one) => shift(one, sentence.start));
      if (!t || !p || !s) continue;
      // What is planned is no measurement: 50亿元 is 50.0.
      const planned = /任务|目标|计划|预算|指标/u.test(text.slice(part.end, total.start));
      yield* judge(draft, planned ? { ...t, step: 1 } : t, p, s);
    }
  }
}

/** 办理45件，办结43件，办结率95.6% */
function* ofRates(draft: Draft): Iterable<Wrong> {
  for (const { sentence } of sentencesWith(draft, rated)) {
    const { start } = sentence;
    const text = draft.slice(sentence);
    if (text.length > 400 || /其中|应到|比|较|上年/u.test(text)) continue;
    const all = quantitiesIn(text);
    for (const [index, stated] of all.entries()) {
      const [total, part] = [all[index - 2], all[index - 1]];
      if (!total || !part || stated.unit !== '%' || part.unit === '%' || part.unit === '' || part.unit !== total.unit)
        continue;
      const gap = text.slice(part.end, stated.start);
      const label = text.slice(total.end, part.start);
      const both = all[index - 3];
      // 用例450个，通过432个，未通过18个，通过率94%
      if (
        both?.unit === total.unit &&
        both.value === total.value + part.value &&
        isOpposite(gap, label) &&
        isOwnRate(gap, text.slice(both.end, total.start))
      ) {
        yield* judge(draft, shift(both, start), shift(total, start), shift(stated, start));
        continue;
      }
      // 6项指标中4项达标、2项未达标，达标率66.7%: the names stand behind the numbers.
      if (isOpposite(gap, gap.split('，', 1)[0] ?? '')) {
        if (both?.unit === total.unit && both.value === total.value + part.value)
          yield* judge(draft, shift(both, start), shift(total, start), shift(stated, start));
        continue;
      }
      if (
        !/^[\u4e00-\u9fff]{0,6}，[\u4e00-\u9fff]{2,6}$/u.test(gap) ||
        // 被市级采用85条，被省级采用12条，采用率62%: the rate may be of an earlier total.
        text.slice(all[index - 3]?.end ?? 0, total.start).includes(rate.exec(gap)?.[1] ?? '率') ||
        label.length > 10 ||
        /[。；]/u.test(label) ||
        !isOwnRate(gap, label)
      )
        continue;
      if (isOfBoth(text, all[index - 3], total, part, stated)) continue;
      const [t, p, s] = [total, part, stated].map((one) => ({
        ...one,
        start: one.start + start,
        end: one.end + start,
        numberEnd: one.numberEnd + start,
      }));
      if (t && p && s) yield* judge(draft, t, p, s);
    }
  }
}

/** 抽查运行病历324份、归档病历540份，发现缺陷46份，缺陷率5.3%: the rate is of both together. */
function isOfBoth(
  text: string,
  first: Quantity | undefined,
  total: Quantity,
  part: Quantity,
  stated: Quantity,
): boolean {
  if (!first || first.unit !== total.unit || !/^[、和及]/u.test(text.slice(first.end, total.start))) return false;
  return Math.abs(part.value / (first.value + total.value) - stated.value) <= stated.step;
}

/** “60岁及以上26402人，占18.7%（其中65岁及以上19064人，占13.5%）”: what share of everything the total itself is. */
function shareBefore({ scrubbed }: Draft, total: Quantity, part: Quantity): Quantity | undefined {
  const between = scrubbed.slice(total.end, Math.min(part.start, total.end + 40));
  const first = quantitiesIn(between)[0];
  return first?.unit === '%' && /^[^。；]{0,8}占[^，。；]{0,10}$/u.test(between.slice(0, first.start))
    ? first
    : undefined;
}

function* judge(draft: Draft, total: Quantity, part: Quantity, stated: Quantity, share?: Quantity): Iterable<Wrong> {
  if (total.fuzzy || part.fuzzy || stated.fuzzy || total.value <= 0) return;
  const right = part.value / total.value;
  const noise = [part, total].reduce(
    (sum, one) => sum + (one.step > 1 || !Number.isInteger(one.value) ? one.step / 2 / total.value : 0),
    0,
  );
  // Cut off or rounded, both are met.
  if (Math.abs(right - stated.value) <= stated.step + noise + 1e-9) return;
  // 实有95人，空编5名，空编率5%: of both together.
  if (
    /空|缺/u.test(draft.scrubbed.slice(Math.max(0, part.start - 4), part.start)) &&
    Math.abs(part.value / (total.value + part.value) - stated.value) <= stated.step + noise
  )
    return;
  // Both shares may be of the same, larger number.
  if (share && Math.abs(right * share.value - stated.value) <= stated.step + share.step + noise + 1e-9) return;
  const data = {
    // What is left of the total stands nowhere in the text.
    part: part.value === quantitiesIn(draft.slice(part))[0]?.value ? draft.slice(part) : `${part.value}${part.unit}`,
    total: draft.slice(total),
    right: `${Number((right * 100).toFixed(1))}%`,
    stated: draft.slice(stated),
  };
  yield { at: { start: stated.start, end: stated.numberEnd }, message: 'share', data };
}
