/** Totals and their parts in a sentence: “共20名，其中男12名、女8名”; read once a draft. */

import type { Block, Draft } from '../../draft/types.ts';
import { exactSum, type Quantity, quantitiesIn, roundingTolerance } from '../../language/quantities.ts';
import { closedSets } from './breakdowns.list.ts';
import { matchesInText, sentencesWith } from './scan.ts';

export interface Part extends Quantity {
  /** What is counted, as printed before the number (or behind it, when the number comes first). */
  readonly label: string;
}

export interface Breakdown {
  readonly total: Quantity;
  readonly parts: readonly Part[];
  /** The parts are all there are: a closed pair, 分别为, 合计. */
  readonly whole: boolean;
  /** The total stands behind its parts. */
  readonly behind: boolean;
  /** How the parts are joined to each other: 、 says that they are one list. */
  readonly joined: '、' | '，';
}

/** 其中, a total behind its parts, the first member of a pair, or a number with a bracket behind it. */
const trigger =
  /其中|应到|收回|回收|合计|共计|总计|总共|一共|，共|、共|分别[为是有]|，男|、男|：男|正式党员|赞成|同意|线上|上半年|一季度|财政|已[整办解完]|[中里]，?(?:已|就|只)?有[0-9一二三四五六七八九十]|[（(][^（()）]{0,14}[0-9]/g;
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
    found.push(...readSentence(draft.scrubbed.slice(start, sentence.end), start));
  }
  found.push(...inLines(draft), ...financing(draft));
  cache.set(draft, found);
  return found;
}

function* readSentence(text: string, offset: number): Iterable<Breakdown> {
  const quantities = quantitiesIn(text);
  if (quantities.length < 2) return;
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

function shift<Q extends Quantity>(quantity: Q, by: number): Q {
  return { ...quantity, start: quantity.start + by, end: quantity.end + by, numberEnd: quantity.numberEnd + by };
}

/** Words that make a number something else than a part or a total: comparisons, rates, shares, new subjects. */
const stranger =
  /比|较|同比|环比|增加|增长|减少|下降|提高|占|人均|平均|每|累计|全年|全市|全县|全省|目标|计划|共|达到|[位排]居|居[全第]|排名|超|预计|上年|去年|今年|结余|余额/u;
const comparison =
  /(?:比|较|同比|环比)[^，。；]{0,14}$|(?:增加|减少|增长|下降|提高|降低|多|少)了?$|每[^，、]{0,4}$|人均$|平均[^，]{0,4}$/u;

/** T，其中 a、b、c */
function* among(text: string, quantities: readonly Quantity[]): Iterable<Breakdown> {
  for (const { index } of text.matchAll(/其中/gu)) {
    const from = index + 2;
    const after = quantities.filter(({ start }) => start >= from);
    const first = after.find(({ unit }) => unit !== '%');
    if (!first) continue;
    const total = totalBefore(text, quantities, index, first.unit);
    if (!total) continue;
    const { parts, joined } = partsFrom(text, from, after, total.unit);
    for (const group of groupsOf(text, parts))
      yield { total, parts: group, whole: isWhole(group), behind: false, joined };
  }
  yield* outOf(text, quantities);
}

/** “男20名，女12名；在职25名，退休7名” divides the total twice; “男20名；女12名” once. */
function groupsOf(text: string, parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    const group = groups.at(-1);
    if (!before || !group || text.slice(before.end, part.start).includes('；')) groups.push([part]);
    else group.push(part);
  }
  return groups.length < 2 || groups.some((group) => group.length < 2)
    ? parts.length > 0
      ? [[...parts]]
      : []
    : groups;
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

/** The nearest number of the unit before 其中, that is no comparison. */
function totalBefore(text: string, quantities: readonly Quantity[], to: number, unit: string): Quantity | undefined {
  return quantities.findLast((one) => {
    if (one.end > to || (!sameUnit(one.unit, unit) && unit !== '') || one.unit === '' || one.unit === '%') return false;
    if (comparison.test(text.slice(Math.max(0, one.start - 24), one.start))) return false;
    return depthBetween(text, one.end, to) >= 0;
  });
}

/** Ballots are counted by 张 and by 票. */
function sameUnit(a: string, b: string): boolean {
  return a === b || (/^[张票]$/u.test(a) && /^[张票]$/u.test(b));
}

/** Brackets opened minus brackets closed; below 0: the first place stood inside a bracket that is over. */
function depthBetween(text: string, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (char === '（' || char === '(') depth++;
    if (char === '）' || char === ')') depth--;
    if (depth < 0) return depth;
  }
  return depth;
}

/** Numbers of the same unit that follow each other, each with a short name. */
function partsFrom(
  text: string,
  from: number,
  after: readonly Quantity[],
  unit: string,
): { parts: Part[]; joined: '、' | '，' } {
  const parts: Part[] = [];
  let at = from;
  let joined: '、' | '，' = '、';
  for (const one of after) {
    const gap = text.slice(at, one.start);
    if (/其中|。|[！？]/u.test(gap)) break;
    const depth = depthBetween(text, at, one.start);
    if (depth < 0) break;
    // “300人（其中专家200人）、”: what a bracket says of one part is no part.
    if (depth > 0 && parts.length > 0) continue;
    const bare = gap.replace(/（[^（）]*）/gu, '');
    if (one.unit === '%' && /占|比|率/u.test(bare)) {
      at = one.end;
      continue;
    }
    // “35岁以下8名”: the age belongs to the name of the part.
    if (one.unit === '岁' && unit !== '岁') continue;
    const label = bare.replace(/^[，、：:；\s\u3000（(和及与]+/u, '');
    if (!sameUnit(one.unit, unit) && !(one.unit === '' && parts.length > 0) && !(one.unit === '' && label !== ''))
      break;
    const noun = label.slice(Math.max(label.lastIndexOf('，'), label.lastIndexOf('、'), label.lastIndexOf('；')) + 1);
    if (noun.length > 16 || stranger.test(label) || (parts.length > 0 && label.length > 18)) break;
    const apart = parts.length > 0 && /^[^、]*[，；]/u.test(bare);
    if (apart && deed.test(noun) && !isMember(noun)) break;
    if (apart) joined = '，';
    parts.push({ ...one, label: noun === '' ? nounBehind(text, one) : noun });
    at = one.end;
  }
  return { parts, joined };
}

/** Behind a comma a verb opens another statement: “其中专家41人，新增技工39人”. */
const deed =
  /^(?:新增|新|引进|培养|培训|完成|实施|建成|开展|组织|发放|办理|举办|召开|投入|实现|选派|推荐|招聘|发展|吸纳|评选|获|争取|帮助|带动|服务|走访|慰问|接待|化解|排查|整改|改造|建设|推进|安排|收到|处理|查处|立案|表彰|下设|设有|现有|覆盖|惠及|已)/u;

function isMember(label: string): boolean {
  return closedSets.some((set) => memberOf(set, label) >= 0);
}

function nounBehind(text: string, { end }: Quantity): string {
  return /^[\u4e00-\u9fff]{0,8}/u.exec(text.slice(end, end + 8))?.[0] ?? '';
}

/** T（a、b） */
function* bracketed(text: string, quantities: readonly Quantity[]): Iterable<Breakdown> {
  for (const match of text.matchAll(/[（(]([^（）()]{3,120})[）)]/gu)) {
    if (/其中|含|包括|比|至/u.test(match[1] ?? '')) continue;
    const from = match.index + 1;
    const inside = quantities.filter(({ start, end }) => start >= from && end <= from + (match[1] ?? '').length);
    const total = quantities.findLast(({ end }) => end <= match.index);
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
    const closed = closedRun(parts);
    if (respectively && cued && parts.length >= 2)
      yield { total, parts, whole: closed || /分别|即/u.test(respectively[0]), behind: false, joined };
    // Without 共 the number before a pair may be another one: then a part is often larger.
    else if (closed && (cued || parts.every(({ value }) => value <= total.value)))
      yield { total, parts, whole: true, behind: false, joined };
  }
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
    if (parts.length >= 2) yield { total, parts, whole: true, behind: true, joined };
  }
}

/** The run of parts that ends where the total begins. */
function partsBack(
  text: string,
  before: readonly Quantity[],
  to: number,
  unit: string,
): { parts: Part[]; joined: '、' | '，' } {
  const parts: Part[] = [];
  let at = to;
  let joined: '、' | '，' = '、';
  for (const one of before.toReversed()) {
    if (one.unit !== unit) break;
    const gap = text.slice(one.end, at);
    if (parts.length > 0 && (gap.length > 16 || /[。；：]/u.test(gap) || !/[，、和及与]/u.test(gap))) break;
    if (parts.length === 0 && gap.length > 8) break;
    if (parts.length > 0 && gap.includes('，')) joined = '，';
    const lead = /[^，、：；。（(和及与]{0,16}$/u.exec(text.slice(Math.max(0, one.start - 16), one.start))?.[0] ?? '';
    if (/比|较|同比|增长|下降|每|平均|人均|占/u.test(lead)) break;
    parts.unshift({ ...one, label: lead === '' ? nounBehind(text, one) : lead });
    at = one.start - lead.length;
    at = one.start;
  }
  return { parts, joined };
}

/** Each stage is part of the one before it. */
const attendance = [
  /应到|应出席|应参会/u,
  /实到|实际到会|实际参会|出席/u,
  /请假|缺席|未到|缺勤|因事|因病|因公/u,
] as const;
const ballots = ['同意', '反对', '弃权'];
const survey = [/发放|发出|下发|投放/u, /收回|回收/u, /有效/u] as const;

/** 应到 T，实到 a，请假 b; 发放 T 份，收回 a 份，有效 b 份 */
function* stages(text: string, quantities: readonly Quantity[]): Iterable<Breakdown> {
  if (!/应到|应出席|应参会|实到|收回|回收/u.test(text)) return;
  const labelled = quantities.map((one, index) => ({
    ...one,
    label: text.slice(quantities[index - 1]?.end ?? Math.max(0, one.start - 14), one.start),
  }));
  const [due, present, absent] = attendance.map((words) =>
    labelled.filter(({ label, unit }) => words.test(label) && unit === '人'),
  );
  const [total] = due ?? [];
  const [came] = present ?? [];
  if (total && came && due?.length === 1 && present?.length === 1 && total.start < came.start) {
    yield { total, parts: [came, ...(absent ?? [])], whole: (absent ?? []).length > 0, behind: false, joined: '、' };
  }
  const votes = ballots.flatMap((word) =>
    labelled.filter(({ label, unit }) => label.includes(word) && unit === '票').slice(0, 1),
  );
  if (came && votes.length === 3 && present?.length === 1)
    yield { total: came, parts: votes, whole: true, behind: false, joined: '、' };
  for (const [index, words] of survey.entries()) {
    const whole = labelled.find(({ label }) => words.test(label));
    const part = labelled.find(({ label, start }) => start > (whole?.start ?? 0) && survey[index + 1]?.test(label));
    if (whole && part && part !== whole && sameUnit(whole.unit, part.unit))
      yield { total: whole, parts: [part], whole: false, behind: false, joined: '、' };
  }
}

const lineTotal = /^(?:以上|各项|费用|经费|支出|收入)?(?:合\s*计|共\s*计|总\s*计|总额|总金额)[^0-9。；，]{0,10}$/u;
const linesFollow = /共[^，。；：]{0,12}$|总[^，。；：]{0,8}$/u;

/** 合计 opens its line, or a colon ends one that announces a list. */
const lineTrigger =
  /^[^\n]{0,12}(?:合\s?计|共\s?计|总\s?计|总额|总金额)|(?:如下|明细|分别|包括)[^\n。]{0,6}[：:]\s*$/gm;

const sources = /资金来源|资金筹措|资金筹集|由[^，。；\n]{1,12}(?:安排|承担|补助)[^，。；\n]{0,4}[0-9]/g;
const invested = /(?:总投资|投资总额|投资估算|概算|总经费|总预算|所需经费|所需资金)[^0-9，。；]{0,6}$/u;

/** “总投资1280万元……。资金来源为自筹880万元，贷款400万元。” */
function* financing(draft: Draft): Iterable<Breakdown> {
  const { sentences } = draft;
  for (const { sentence, index } of sentencesWith(draft, sources)) {
    const text = draft.slice(sentence);
    const amounts = quantitiesIn(text).filter(({ unit }) => unit === '元');
    if (amounts.length < 2 || /其中|合计|共计|总投资|概算/u.test(text)) continue;
    const { parts, joined } = partsFrom(text, 0, amounts, '元');
    if (parts.length < 2 || parts.length !== amounts.length) continue;
    for (const before of sentences.slice(Math.max(0, index - 3), index).toReversed()) {
      const lead = draft.slice(before);
      const total =
        before.block.section === sentence.block.section &&
        quantitiesIn(lead).find((one) => one.unit === '元' && invested.test(lead.slice(0, one.start)));
      if (!total) continue;
      yield {
        total: shift(total, before.start),
        parts: parts.map((part) => shift(part, sentence.start)),
        whole: false,
        behind: false,
        joined,
      };
      break;
    }
  }
}

/** A total on a line of its own, above or below lines that each hold one number of its unit. */
function* inLines(draft: Draft): Iterable<Breakdown> {
  for (const { block } of matchesInText(draft, lineTrigger)) {
    if (block.role === 'table' || block.role === 'code' || block.end - block.start > 120) continue;
    const text = draft.slice(block);
    const opens = /[：:]$/u.test(text);
    const inside = quantitiesIn(text).filter(({ unit }) => unit !== '' && unit !== '%');
    const [total] = inside;
    if (!total || inside.length !== 1 || !(opens ? linesFollow : lineTotal).test(text.slice(0, total.start))) continue;
    const parts = lineParts(draft, block, opens ? 1 : -1, total.unit);
    if (parts.length >= 2) yield { total: shift(total, block.start), parts, whole: true, behind: !opens, joined: '、' };
  }
}

function lineParts(draft: Draft, from: Block, step: 1 | -1, unit: string): Part[] {
  const parts: Part[] = [];
  for (let index = from.index + step; parts.length < 40; index += step) {
    const block = draft.blocks[index];
    if (!block || block.part !== from.part || block.role === 'table' || block.end - block.start > 80) break;
    const text = draft.slice({ start: block.marker?.at.end ?? block.start, end: block.end });
    const inside = quantitiesIn(text).filter((one) => one.unit === unit);
    const [one] = inside;
    if (!one || /合\s*计|共\s*计|总\s*计|小\s*计|其中|每/u.test(text)) break;
    // “3个×200元＝600元” holds the unit twice: which is meant is not known.
    if (inside.length !== 1) return [];
    const label = text.slice(0, one.start).replace(/[：:\s]+$/u, '');
    parts.push({ ...shift(one, block.marker?.at.end ?? block.start), label });
  }
  return step === 1 ? parts : parts.toReversed();
}

/** A rest (其余、其他) or all members of a closed set. */
function isWhole(parts: readonly Part[]): boolean {
  return (
    parts.length >= 2 &&
    (closedRun(parts) || fromEndToEnd(parts) || /^(?:其余|其他|其它|剩余)/u.test(parts.at(-1)?.label ?? ''))
  );
}

/** 35岁以下、36岁至50岁、51岁以上; 研究生、本科、大专及以下 */
function fromEndToEnd(parts: readonly Part[]): boolean {
  const ends = [parts[0]?.label ?? '', parts.at(-1)?.label ?? ''];
  const [first = '', last = ''] = ends;
  if (/[0-9]/u.test(first + last))
    return (
      parts.length >= 2 && ends.some((end) => /以下|不满|未满/u.test(end)) && ends.some((end) => /以上/u.test(end))
    );
  return /研究生|博士|硕士/u.test(first) && /以下/u.test(last);
}

function closedRun(parts: readonly Part[]): boolean {
  if (parts.length < 2) return false;
  return closedSets.some((set) => {
    if (parts.length > set.length || (set.length > 3 && parts.length < set.length)) return false;
    const members = parts.map(({ label }) => memberOf(set, label));
    return (
      members.every((member) => member >= 0) &&
      new Set(members).size === parts.length &&
      (set.length !== 3 || parts.length === 3)
    );
  });
}

/** The member a label names by its longest word: 不合格 is not 合格. */
function memberOf(set: readonly (readonly string[])[], label: string): number {
  let best = -1;
  let length = 0;
  for (const [index, words] of set.entries()) {
    for (const word of words) {
      if (word.length <= length || !label.includes(word)) continue;
      best = index;
      length = word.length;
    }
  }
  return best;
}

/** Sum of the parts and how far it may be from the total. */
export function sumOf({ total, parts }: Breakdown): { sum: number; tolerance: number } {
  return { sum: exactSum(parts), tolerance: roundingTolerance([total, ...parts]) };
}

/** A value in the scale in which `like` is printed: 35000 like 3.2万元 is 3.5万元. */
export function printLike(text: string, value: number, { start, end, numberEnd }: Quantity): string {
  const printed = text.slice(start, end);
  const number = text.slice(start, numberEnd);
  const scale = /亿/u.test(printed) ? 1e8 : /万/u.test(printed) ? 1e4 : 1;
  const percent = /[%％]/u.test(number) ? 100 : 1;
  const unit = printed.replace(/^[0-9０-９,.．一二三四五六七八九十百千零〇两\s多余]+/u, '');
  return `${Number(((value * percent) / scale).toPrecision(12))}${unit}`;
}
