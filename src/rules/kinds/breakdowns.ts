/** Totals and their parts in a sentence: “共20名，其中男12名、女8名”; read once a draft. */

import type { Draft } from '../../draft/types.ts';
import { type Quantity, quantitiesIn } from '../../language/quantities.ts';
import { financing, inItems, inLines, spentOn } from './breakdown-lines.ts';
import {
  type Breakdown,
  closedRun,
  depthBetween,
  groupsOf,
  isWhole,
  type Part,
  partsBack,
  partsFrom,
  sameUnit,
  shift,
  sumOf,
} from './parts.ts';
import { quantitiesOf, sentencesWith } from './scan.ts';
import { stages } from './stages.ts';

/** 其中, a total behind its parts, the first member of a pair, or a number with a bracket behind it. */
const trigger =
  /其中|应到|收回|回收|合计|共计|总计|总共|一共|，共|、共|分别[为是有]|，男|、男|：男|正式党员|赞成|同意|线上|合格[0-9]|通过[0-9]|有效[0-9]|专职[0-9]|在职[0-9]|[两三四五]年共|上半年|一季度|财政|采纳|已[整办解完]|[中里]，?(?:已|就|只)?有[0-9一二三四五六七八九十]|[（(][^（()）]{0,14}[0-9]/g;

const cache = new WeakMap<Draft, readonly Breakdown[]>();

export function breakdownsOf(draft: Draft): readonly Breakdown[] {
  const known = cache.get(draft);
  if (known) return known;
  const found: Breakdown[] = [];
  for (const { sentence, before } of sentencesWith(draft, trigger)) {
    // “共20名。其中党员15名。”
    const start =
      before && draft.scrubbed.startsWith('其中', sentence.start) && sentence.end - before.start <= 1500
        ? before.start
        : sentence.start;
    const text = draft.scrubbed.slice(start, sentence.end);
    const quantities = start === sentence.start ? quantitiesOf(draft, sentence) : quantitiesIn(text);
    if (quantities.length > 1) found.push(...readSentence(text, quantities, start));
  }
  found.push(...inLines(draft), ...financing(draft), ...spentOn(draft), ...inItems(draft));
  cache.set(draft, found);
  return found;
}

function* readSentence(text: string, quantities: readonly Quantity[], offset: number): Iterable<Breakdown> {
  const found = [
    ...totalled(text, quantities),
    ...among(text, quantities),
    ...bracketed(text, quantities),
    ...pairs(text, quantities),
    ...stages(text, quantities),
  ];
  const seen = new Set<number>();
  for (const { total, parts, ...rest } of found) {
    const first = parts[0]?.start ?? 0;
    if (seen.has(first)) continue;
    seen.add(first);
    yield { total: shift(total, offset), parts: parts.map((part) => shift(part, offset)), ...rest };
  }
}

const comparison =
  /(?:(?<![评占对])比(?![例赛重中])|较|同比|环比)[^，。；]{0,14}$|(?:增加|减少|增长|下降|提高|降低|多|少)了?$|每[^，、]{0,4}$|人均$|平均[^，]{0,4}$/u;

/** T，其中 a、b、c */
function* among(text: string, quantities: readonly Quantity[]): Iterable<Breakdown> {
  for (const { index } of text.matchAll(/其中/gu)) {
    const from = index + 2;
    const after = quantities.filter(({ start }) => start >= from);
    const first = after.find(({ unit }) => unit !== '%' && unit !== '岁');
    if (!first) continue;
    const totals = totalsBefore(text, quantities, index, first.unit);
    const [nearest] = totals;
    if (!nearest) continue;
    const { parts, joined } = partsFrom(text, from, after, nearest.unit);
    const groups = groupsOf(text, parts);
    for (const group of groups) {
      if (group !== groups[0] && isTotal(nearest, group)) continue;
      const total =
        totals.find((one) => isSum(one, group)) ??
        totals.find((one) => isNamedBy(text, one, group)) ??
        totals.find((one) => text.slice(nearest.end, index).includes('。') && holds(one, group)) ??
        nearest;
      yield { total, parts: group, whole: isWhole(group), behind: false, joined, within: true };
      const second = secondMeasure(quantities, total, group);
      if (second) yield { ...second, whole: isWhole(group), behind: false, joined };
    }
  }
  yield* outOf(text, quantities);
}

/** 许可检查3家，其中符合2家、不符合1家；符合性检查11家，通过9家: behind the semicolon stands a total of its own. */
function isTotal(total: Quantity, [first, ...rest]: readonly Part[]): boolean {
  if (!first || first.value <= total.value || rest.length === 0 || closedRun([first, ...rest])) return false;
  return rest.reduce((sum, { value }) => sum + value, 0) <= first.value;
}

/** 6个单位工程、31个分部工程、212个分项工程，其中优良分部工程24个: the parts say of which total they are. */
function isNamedBy(text: string, { end }: Quantity, [part]: readonly Part[]): boolean {
  const noun = /^[\u4e00-\u9fff]{2,8}(?=、)/u.exec(text.slice(end, end + 9))?.[0];
  return noun !== undefined && part?.label.includes(noun) === true;
}

/** 5236户8914人，其中城市1024户1687人、农村…: what stands right behind the total and behind each part is divided too. */
function secondMeasure(
  quantities: readonly Quantity[],
  total: Quantity,
  parts: readonly Part[],
): Pick<Breakdown, 'total' | 'parts'> | undefined {
  const behind = ({ end }: Quantity) => quantities.find(({ start }) => start === end);
  const other = behind(total);
  if (!other || other.unit === '' || other.unit === '%' || other.unit === total.unit) return undefined;
  const others = parts.flatMap((part) => {
    const one = behind(part);
    return one?.unit === other.unit ? [{ ...one, label: part.label }] : [];
  });
  return others.length === parts.length ? { total: other, parts: others } : undefined;
}

/** 17座水库中有4座 */
function* outOf(text: string, quantities: readonly Quantity[]): Iterable<Breakdown> {
  for (const [index, total] of quantities.entries()) {
    const part = quantities[index + 1];
    if (!part || part.unit !== total.unit || total.unit === '' || total.unit === '%') continue;
    const gap = text.slice(total.end, part.start);
    if (!/^[\u4e00-\u9fff]{0,8}[中里]，?(?:有|已有|就有|只有)$/u.test(gap)) continue;
    yield { total, parts: [{ ...part, label: gap }], whole: false, behind: false, joined: '、' };
  }
}

/** Numbers of the unit before 其中 that are no comparisons and no remainders, the nearest first. */
function totalsBefore(text: string, quantities: readonly Quantity[], to: number, unit: string): Quantity[] {
  const found = quantities.filter((one) => {
    if (one.end > to || (!sameUnit(one.unit, unit) && unit !== '') || one.unit === '' || one.unit === '%') return false;
    const lead = text.slice(Math.max(0, one.start - 24), one.start);
    return (
      !comparison.test(lead) &&
      // 三个月前提出；其中，……应当在六个月前提出
      !(
        /^(?:个月|年|天|小时|工作日|课时)$/u.test(one.unit) &&
        /^(?:之?前|以[内前]|[内后])/u.test(text.slice(one.end, one.end + 2))
      ) &&
      !/(?:结余|余额|剩余|尚余)[^，。；]{0,4}$/u.test(lead) &&
      depthBetween(text, one.end, to) >= 0
    );
  });
  return found.toReversed();
}

/** “受理87件，审结81件，其中……，其余6件正在审理”: the parts may divide an earlier number. */
function isSum(total: Quantity, parts: readonly Part[]): boolean {
  const { sum, tolerance } = sumOf({ total, parts, whole: true, behind: false, joined: '、' });
  return parts.length > 1 && Math.abs(sum - total.value) <= tolerance;
}

/** “达标21项，未达标3项。其中，9项……”: a sentence of its own may divide any number before it. */
function holds({ value }: Quantity, parts: readonly Part[]): boolean {
  return parts.every((part) => part.value <= value);
}

/** T（a、b） */
function* bracketed(text: string, quantities: readonly Quantity[]): Iterable<Breakdown> {
  for (const match of text.matchAll(/[（(]([^（）()]{3,120})[）)]/gu)) {
    if (/其中|含|包括|比|至/u.test(match[1] ?? '')) continue;
    const from = match.index + 1;
    const inside = quantities.filter(({ start, end }) => start >= from && end <= from + (match[1] ?? '').length);
    const total = quantities.findLast(({ end }) => end <= match.index);
    // 净增9人（新加入13人、退出4人）: a difference.
    if (total && /净[增减流]?[\u4e00-\u9fff]{0,3}$/u.test(text.slice(Math.max(0, total.start - 8), total.start)))
      continue;
    if (!total || inside.length < 2 || total.unit === '' || total.unit === '%' || match.index - total.end > 10)
      continue;
    if (/[，。；、]/u.test(text.slice(total.end, match.index))) continue;
    const { parts, joined } = partsFrom(text, from, inside, total.unit);
    if (parts.length >= 2 && parts.length === inside.length)
      yield { total, parts, whole: isWhole(parts), behind: false, joined };
  }
}

const totalCue = /(?:共|总|现有|合计|全部|人数|应到|实到|收回)[^，。；]{0,14}$/u;

/** 共 T，男 a，女 b; 共 T，分别为 a、b、c */
function* pairs(text: string, quantities: readonly Quantity[]): Iterable<Breakdown> {
  for (const [index, total] of quantities.entries()) {
    const lead = text.slice(Math.max(0, total.start - 16), total.start);
    if (total.unit === '' || total.unit === '%' || comparison.test(lead) || lead.endsWith('“')) continue;
    const respectively = /^[^，。；：]{0,8}[，：:]?(?:分别[为是有]|即|：)/u.exec(text.slice(total.end, total.end + 16));
    const noun = respectively ?? /^[^，。；：、（）]{0,8}[，：:、]/u.exec(text.slice(total.end, total.end + 12));
    if (!noun) continue;
    const cued = /分别|即/u.test(noun[0]) || totalCue.test(lead);
    const { parts, joined } = partsFrom(text, total.end + noun[0].length, quantities.slice(index + 1), total.unit);
    const closed = closedRun(parts) && !beginsAlike(text, total, parts) && !isOfPosts(lead, parts);
    if (respectively && cued && parts.length >= 2)
      yield { total, parts, whole: closed || /分别|即/u.test(respectively[0]), behind: false, joined };
    // Without 共 the number before a pair may be another one: then a part is often larger.
    else if (
      closed &&
      (cued || (parts.every(({ value }) => value <= total.value) && !isSibling(text, total, parts, quantities)))
    )
      yield { total, parts, whole: true, behind: false, joined };
  }
}

/** 编制17名，在职16人，退休9人: the retired hold no post. */
function isOfPosts(lead: string, parts: readonly Part[]): boolean {
  return /编制?[^，。；]{0,4}$/u.test(lead) && parts.some(({ label }) => /退休|编外|聘用/u.test(label));
}

/** 要求分阶段整改的16个，已整改11个；要求持续整改的7个: behind the semicolon stands the next of the totals. */
function beginsAlike(text: string, { start }: Quantity, parts: readonly Part[]): boolean {
  const head = /[^，。；：]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0].slice(0, 2) ?? '';
  return (
    head.length === 2 &&
    parts.some((part, index) => text.slice(parts[index - 1]?.end ?? part.start, part.start).includes(`；${head}`))
  );
}

/** 资金来源为：X、…; 上级补助X，… */
const source =
  /(?:(?:来源|渠道|筹措|筹集)[^，。；、]{0,16}|(?:中央|上级|省级?|市级?|专项|补助|补贴|贷款|债券|融资|捐赠|捐款|社会)[^，。；：、]{0,8})$/u;

/** “上级专项1800万元、县财政配套500万元、学校自筹400万元”: the number before the pair is the first of the same list. */
function isSibling(text: string, total: Quantity, parts: readonly Part[], quantities: readonly Quantity[]): boolean {
  const { sum, tolerance } = sumOf({
    total,
    parts: [{ ...total, label: '' }, ...parts],
    whole: true,
    behind: false,
    joined: '、',
  });
  const before = quantities.filter(({ end, unit }) => end <= total.start && unit === total.unit);
  if (before.some(({ value }) => Math.abs(sum - value) <= tolerance)) return true;
  return total.unit === '元' && source.test(text.slice(Math.max(0, total.start - 24), total.start));
}

/** 培训5场、保洁费18万元、空调费5万元，合计23万元: before the first part read the same list has other things, which may be parts. */
function goesBack(text: string, total: Quantity, parts: readonly Part[]): boolean {
  const [first] = parts;
  if (!first || sumOf({ total, parts, whole: true, behind: true, joined: '、' }).sum > total.value) return false;
  return text.charAt(first.start - first.label.length - 1) === '、';
}

/** a、b、c，共计 T */
function* totalled(text: string, quantities: readonly Quantity[]): Iterable<Breakdown> {
  for (const [index, total] of quantities.entries()) {
    if (total.unit === '' || total.unit === '%') continue;
    const cue = /[，、（(；]\s?(?:合计|共计|总计|总共|一共|共)(?:为|是|达|[\u4e00-\u9fff]{0,4})$/u.exec(
      text.slice(Math.max(0, total.start - 10), total.start),
    );
    if (!cue || /共有|共计划|共同/u.test(cue[0])) continue;
    const { parts, joined } = partsBack(text, quantities.slice(0, index), total.start - cue[0].length, total.unit);
    if (parts.length >= 2 && !goesBack(text, total, parts)) yield { total, parts, whole: true, behind: true, joined };
  }
}
