/** The parts of a total: runs of numbers of one unit, each with the name of what it counts. */

import { exactSum, type Quantity, roundingTolerance } from '../../language/quantities.ts';
import { closedSets } from './parts.list.ts';

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
  /** 其中 stands between the total and its parts. */
  readonly within?: boolean;
}

export function shift<Q extends Quantity>(quantity: Q, by: number): Q {
  return { ...quantity, start: quantity.start + by, end: quantity.end + by, numberEnd: quantity.numberEnd + by };
}

/** Sum of the parts and how far it may be from the total. */
export function sumOf({ total, parts }: Breakdown): { sum: number; tolerance: number } {
  return { sum: exactSum(parts), tolerance: roundingTolerance([total, ...parts]) };
}

/** Words that make a number something else than a part or a total: comparisons, rates, shares, new subjects. */
const stranger =
  /(?<![评占对])比(?![例赛重中])|较|同比|环比|增加|增长|减少|下降|提高|占|人均|平均|每|累计|全年|全市|全县|全省|目标|计划|共|达到(?!序时)|[位排]居|居[全第]|排名|超|预计|上年|去年|今年|结余|余额/u;

/** Ballots are counted by 张 and by 票, letters and visits by 件 and by 件次. */
const units = [new Set(['张', '票']), new Set(['人', '票']), new Set(['件', '件次', '批次'])];

export function sameUnit(a: string, b: string): boolean {
  if (a === b) return true;
  return units.some((family) => family.has(a) && family.has(b));
}

/** Brackets opened minus brackets closed; below 0: the first place stood inside a bracket that is over. */
export function depthBetween(text: string, from: number, to: number): number {
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
export function partsFrom(
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
    if (one.unit === '' && /^[至到—～~-]/u.test(text.slice(one.end, one.end + 1))) continue;
    // 1024户1687人: the second measure of the same part.
    if (gap === '' && parts.length > 0 && one.unit !== '' && !sameUnit(one.unit, unit)) {
      at = one.end;
      continue;
    }
    const label = bare.replace(/^[，、：:；\s\u3000（(和及与]+/u, '');
    if (!sameUnit(one.unit, unit) && !(one.unit === '' && parts.length > 0) && !(one.unit === '' && label !== ''))
      break;
    const noun = label.slice(Math.max(label.lastIndexOf('，'), label.lastIndexOf('、'), label.lastIndexOf('；')) + 1);
    if (noun.length > 16 || stranger.test(label) || (parts.length > 0 && label.length > 18)) break;
    const apart = parts.length > 0 && /^[^、]*[，；]/u.test(bare);
    if (apart && deed.test(noun) && !parts.some(({ label: other }) => inOneSet(other, noun))) break;
    if (apart) joined = '，';
    parts.push({ ...one, label: noun === '' ? nounBehind(text, one) : noun });
    at = one.end;
  }
  return { parts, joined };
}

/** Behind a comma a verb opens another statement: “其中专家41人，新增技工39人”. */
const deed =
  /^(?:新增|新|引进|培养|培训|完成|实施|建成|开展|组织|发放|办理|举办|召开|投入|实现|选派|推荐|招聘|发展|吸纳|评选|获|争取|帮助|带动|服务(?!业|类)|走访|慰问|接待|化解|排查|整改|改造|建设(?!期|用地|管理)|推进|安排|收到|处理|查处|立案|表彰|下设|设有|现有|覆盖|惠及|已)(?!费|经费|支出|资金|补助|专款)/u;

/** “续建5个，新建3个”: members of one set, so that the second is no statement of its own. */
function inOneSet(one: string, other: string): boolean {
  return closedSets.some((set) => memberOf(set, one) >= 0 && memberOf(set, other) >= 0);
}

function nounBehind(text: string, { end }: Quantity): string {
  return /^[\u4e00-\u9fff]{0,8}/u.exec(text.slice(end, end + 8))?.[0] ?? '';
}

/** The run of parts that ends where the total begins. */
export function partsBack(
  text: string,
  before: readonly Quantity[],
  to: number,
  unit: string,
): { parts: Part[]; joined: '、' | '，' } {
  const parts: Part[] = [];
  let at = to;
  let joined: '、' | '，' = '、';
  for (const one of before.toReversed()) {
    // 空调（5P柜机3台、1.5P挂机6台）采购费用5.82万元: what a bracket tells of a part.
    if (depthBetween(text, one.end, at) < 0) continue;
    // 空调9台5.82万元: how many of them the part buys.
    if (one.unit !== unit && one.unit !== '' && one.end === at) continue;
    if (one.unit !== unit) break;
    const gap = text.slice(one.end, at).replace(/（[^（）]*）/gu, '');
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

/** “男20名，女12名；在职25名，退休7名” divides the total twice; “男20名；女12名” once. */
export function groupsOf(text: string, parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    const group = groups.at(-1);
    if (!before || !group || text.slice(before.end, part.start).includes('；')) groups.push([part]);
    else group.push(part);
  }
  const [first] = groups;
  if (first === undefined) return [];
  if (groups.length > 1 && groups.every((group) => group.length > 1)) return groups;
  // 离休3人、退休84人；党员20人: the closed pair is all of them, what follows counts them by another quality.
  return groups.length > 1 && closedRun(first) ? [first] : [[...parts]];
}

/** A rest (其余、其他) or all members of a closed set. */
export function isWhole(parts: readonly Part[]): boolean {
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

export function closedRun(parts: readonly Part[]): boolean {
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
