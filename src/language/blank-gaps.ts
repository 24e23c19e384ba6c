/** Blanks that no mark stands for: white space, dots or nothing at all where something is due. */

import { countedBefore, countVerbs } from './blank-counts.ts';
import { type BlankReader, type BlankToken, matchAt } from './blank-token.ts';
import { measureAt, unitAt } from './blank-units.ts';
import { isDigit, isHan } from './characters.ts';

/** Characters before a measure that are no gap: 每公里, 数万元, 按公里, 元/吨. */
const notGap =
  /(?:[^\u4e00-\u9fff]|[每几数多余来半两整上近超逾各逐按以用人车客元吨方千百十万亿兆零〇○一二三四五六七八九单位和或及第仅论称]|破|(?<!通)过|(?<![完建形达])成)$/u;
/** A share is a gap behind more words: 超过%. */
const notShare = /(?:[^\u4e00-\u9fff]|[几数多半两零〇一二三四五六七八九十百千万以用按位])$/u;
/** What an amount belongs to; 亩 and 万元 without one may be meant (万元户, 亩产). */
const amountNoun =
  /(?:[资金款费额入出值税润贷债积量栏了]|[高加升低少降整减大]到|损失|完成|实现|共计|合计|总计|累计|增加|减少|拨付|筹集|发放|落实|争取|节约|耕地|林地|造林|产能|装机|规模|新增|种植|提高|就业|大棚|人口|补助|民币|奖励|折合|赔偿|达到|预计|圾|学生|学位|给予|检测|接种|筛查|[众生民客工员量数额]达|[，（]约|访问量|浏览量|下载量|播放量|办结|缺口|计达|化碳|(?<!公)共)$/u;
const measureBehind =
  /[，。；;,、）（\n\r]|$|左右|以[上下内]|[的长宽处]|下降|降[到至低]|减少|增加|提高|上升|压缩|用于|和|资金|经费|道路|公路|管网|污水|雨水|供水|热力|城市|路/uy;
const shareBehind = /[，。；;,、）（]|[\u4e00-\u9fff]/uy;
/** The unit itself is meant: 计量单位为平方米, 精确到公里, 将亩换算为公顷. */
const namesUnit = /(?:单位[为是]|精确[到至]|[换折][算合][为成]|统一[为成]|四舍五入到)$/u;
/** 覆盖率%一栏; 年产值亿元的企业 are firms of that size. */
const spokenOf = /一[栏列]|(?<=亿元)的[\u4e00-\u9fff]{0,2}(?:企业|项目|村|镇|园区|产业)/uy;
/** A list of measures in which one has lost its number: 95%、%以上, 4公里管网、公里道路. */
const listed = /(?:[0-9][%％]|[0-9](?:公里|平方米|平方公里)[\u4e00-\u9fff]{0,8})[、和及]$/u;

/** 距县城公里, 占比%: a measure without a number. */
export const readMissingMeasure: BlankReader = (text, at) => {
  if (at === 0 || isDigit(text.charCodeAt(at - 1))) return undefined;
  const inList = '、和及'.includes(text.charAt(at - 1)) && at > 0 && listed.test(text.slice(Math.max(0, at - 16), at));
  const share = /[%％‰]/u.test(text.charAt(at));
  if (!inList && (share ? notShare : notGap).test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const match = matchAt(measureAt, text, at);
  if (!match || namesUnit.test(text.slice(Math.max(0, at - 4), at))) return undefined;
  const unit = match[0];
  const end = at + unit.length;
  if (matchAt(spokenOf, text, end)) return undefined;
  // 首个工作日 is one; behind these a number is due.
  if (unit === '个工作日' && !/(?:[由从在至到近于约为过少足长达]|提前|公示)$/u.test(text.slice(at - 2, at)))
    return undefined;
  if (unit !== '个工作日' && !matchAt(share ? shareBehind : measureBehind, text, end)) return undefined;
  const large = /^[十百千]?[万亿]/u.test(unit);
  // 亿元以上项目 are projects of that size.
  if (large && /[以级]/u.test(text.charAt(end))) return undefined;
  if (/^元|^吨|^[万亿]$|人次$|亩$|公斤/u.test(unit) || large) {
    // 金额单位：人民币万元 says in what a table counts.
    if (/单位[：:][\u4e00-\u9fff]{2,6}$/u.test(text.slice(Math.max(0, at - 9), at))) return undefined;
    if (!amountNoun.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  }
  const start = lastWord(text, at);
  return { start, end, kind: 'missing', unit, noun: end, sure: !large };
};

/** The one or two characters that the measure hangs on, so that the gap can be seen: 县城公里, 占比%. */
function lastWord(text: string, at: number): number {
  if (!isHan(text.charCodeAt(at - 1))) return at;
  return isHan(text.charCodeAt(at - 2)) ? at - 2 : at - 1;
}

const places =
  '自愿在|(?:现?居住|居|落户|安置|暂住)在|(?:位|居|坐落|毕业|隶属|始建|成立|建成|出生|生|入党|落户|设|户籍)于';
const openPlace = new RegExp(`(?:${places})(?=[，。、；])`, 'uy');

/** 自愿在、xx小区: a preposition and a stop, the place between them gone. */
export const readMissingPlace: BlankReader = (text, at) => {
  const prior = text.slice(Math.max(0, at - 2), at + 1);
  for (let back = Math.min(2, at); back >= 1; back -= 1) {
    if (prior.length <= back) continue;
    const match = matchAt(openPlace, text, at - back);
    if (match && at - back + match[0].length === at + 1)
      return { start: at - back, end: at + 1, kind: 'missing', sure: true };
  }
  return undefined;
};

const spaces = /[ \u3000\u00a0]+/uy;
const serialUnit = /[号届期批次条章](?![召码])/uy;
const amountBefore =
  /(?:[计有达共约为近超余了收支付额资金款费长积距程率比重]|参加|人员|党员|召开|开展|举办|组织|下辖|会议|活动|一式|各执|各持|少于|低于|多于|超过|至少|不足|高达)$/u;
const header = /[届场批人层频车班架档目轮序户件]$/u;

/** 合计  万元, 第  号: white space where the number belongs. */
export const readSpaceGap: BlankReader = (text, at) => {
  const before = text.charAt(at - 1);
  if (!isHan(before.charCodeAt(0)) && !/[0-9：:]/u.test(before)) return undefined;
  const gap = matchAt(spaces, text, at);
  if (!gap) return undefined;
  const end = at + gap[0].length;
  const blank = { start: at, end, kind: 'blank-run', sure: true } as const;
  if (before === '第')
    return matchAt(serialUnit, text, end) ? { ...blank, unit: text.charAt(end), noun: end + 1 } : end;
  if (/[0-9]/u.test(before)) return readYearGap(text, at, end);
  if (!isHan(before.charCodeAt(0))) {
    const amount = gap[0].length > 1 || gap[0] === '\u3000' ? matchAt(measureAt, text, end) : null;
    return amount ? { ...blank, unit: amount[0], noun: end + amount[0].length } : end;
  }
  const unit = matchAt(unitAt, text, end);
  if (!unit || /^[年月日余多几]/u.test(unit[0]) || header.test(text.slice(at - 1, at) + (unit[0] === '次' ? '' : ' ')))
    return end;
  const wide = gap[0].length > 1 || gap[0] === '\u3000';
  const exact = matchAt(measureAt, text, end) !== null;
  const due =
    amountBefore.test(text.slice(Math.max(0, at - 2), at)) ||
    countVerbs.has(text.slice(at - 2, at)) ||
    countedBefore(unit[0], text, at) !== undefined ||
    (unit[0] === '家' && text.slice(at - 2, at) === '企业');
  // 高二（4）班　纪　元: a name set wide.
  if (!due && gap[0] === '\u3000' && isNameSetWide(text, at, end + unit[0].length)) return end;
  if (!due && !(wide && (exact || isListed(text, at, end + unit[0].length, unit[0])))) return end;
  return { ...blank, unit: unit[0], noun: end + unit[0].length };
};

function isNameSetWide(text: string, at: number, end: number): boolean {
  return (
    /(?:^|[\s\u3000：、，（])[\u4e00-\u9fff]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^(?:$|[\s\u3000、，。；（）])/u.test(text.slice(end, end + 1))
  );
}

/** 归档文件　件，: a classifier and a stop behind two characters or more; 刘　克、 is a name set wide. */
function isListed(text: string, at: number, end: number, unit: string): boolean {
  return (
    /^(?:[个次份条项场件户座所处台辆套篇起]|人次)$/u.test(unit) &&
    isHan(text.charCodeAt(at - 2)) &&
    /[，。；、）]/u.test(text.charAt(end))
  );
}

/** 20  年 with nothing of the year but its century. */
function readYearGap(text: string, at: number, end: number): BlankToken | number {
  const century = text.slice(Math.max(0, at - 3), at);
  if (text.charAt(end) !== '年') return end;
  // 202 年: the last digit is still to come.
  if (/^20[0-3]$/u.test(century) && !/[0-9元第]/u.test(text.charAt(at - 4)))
    return { start: at - 3, end, kind: 'year', unit: '年', noun: end + 1, sure: true };
  if (!/(?<![0-9])(?:19|20)$/u.test(century)) return end;
  if (end - at < 2 && !matchAt(/年[ \u3000]+月/uy, text, end)) return end;
  return { start: at - 2, end, kind: 'year', unit: '年', noun: end + 1, sure: true };
}

/** No sentence goes on with these behind an ellipsis: 提高到......万元, 分泌物......份、. */
const onlyCounted =
  /[万亿]{0,2}元(?=[，。；、）\n\r]|$)|个?百分点|平方(?:公里|千米|米)|公里(?![数桩])|公顷|[%％‰]|人次|个工作日|元(?=以[上下])|[名次项份件篇场座所台辆套条](?=[，。；、）])/uy;
const dots = /\.{3,}|．{3,}|…{2,}|·{3,}|—{3,}|-{4,}/uy;

const itemMark =
  /(?:^|[\n\r。；：，\u3000 ])(?:[一二三四五六七八九十]{1,3}(?:是|要|、)|第[一二三四五六七八九十]{1,2}[，、条]|[（(][一二三四五六七八九十0-9]{1,2}[）)]|[0-9]{1,2}(?:[.．、]|[）)])|[①-⑳])[ \u3000]*$/u;

/** 一是……；（二）......: an item of which only the number is written. */
function isEmptyItem(text: string, at: number, end: number): boolean {
  if (!/[；;。，\n\r]|^$/u.test(text.charAt(end)) || !'.．…'.includes(text.charAt(at))) return false;
  const before = at <= 12 ? `\n${text.slice(0, at)}` : text.slice(at - 12, at);
  return itemMark.test(before);
}

/** 共......元, 姓名：………… */
export const readLeader: BlankReader = (text, at) => {
  if (text.charCodeAt(at + 1) !== text.charCodeAt(at)) return undefined;
  const run = matchAt(dots, text, at);
  if (!run) return undefined;
  const end = at + run[0].length;
  const before = text.charAt(at - 1);
  // 关于……情况的报告
  if (before === '于' && text.charAt(at - 2) === '关' && isHan(text.charCodeAt(end)))
    return { start: at, end, kind: 'blank-run', noun: end, sure: true };
  if (isEmptyItem(text, at, end)) return { start: at, end, kind: 'blank-run', sure: true };
  if (!isHan(before.charCodeAt(0)) && !/[：:，、”（]/u.test(before)) return end;
  const counted = /[.．]/u.test(run[0]) && !/[：:]/u.test(before) ? matchAt(unitAt, text, end) : null;
  if (counted && !/^[年月日]/u.test(counted[0]))
    return { start: at, end, kind: 'blank-run', unit: counted[0], noun: end + counted[0].length, sure: false };
  const unit =
    matchAt(measureAt, text, end) ??
    matchAt(/[名次项份](?=[\u4e00-\u9fff，。；、）])|人次|个工作日|[件篇场座所台辆套条](?=[，。；、）])/uy, text, end);
  const blank = { start: at, end, kind: 'blank-run', sure: true } as const;
  if (unit && (amountBefore.test(text.slice(Math.max(0, at - 2), at)) || matchAt(onlyCounted, text, end)))
    return { ...blank, unit: unit[0], noun: end + unit[0].length };
  const label = /[：:]/u.test(before) && /[\n\r]|$/uy.test(text.slice(end, end + 1)) && !run[0].startsWith('…');
  return label ? blank : end;
};

/** 资金~万元: a swung dash for the number. */
export const readTilde: BlankReader = (text, at) => {
  if (!isHan(text.charCodeAt(at - 1))) return undefined;
  const unit = matchAt(measureAt, text, at + 1) ?? matchAt(/[名次项份件家个](?![别体人])/uy, text, at + 1);
  return unit
    ? { start: at, end: at + 1, kind: 'glyph-run', unit: unit[0], noun: at + 1 + unit[0].length, sure: true }
    : undefined;
};

const hyphens = /-{2,3}/uy;

/** 活动--场，增长--%: hyphens for the number. */
export const readHyphens: BlankReader = (text, at) => {
  if (!isHan(text.charCodeAt(at - 1)) && !/[、，]/u.test(text.charAt(at - 1))) return undefined;
  const run = matchAt(hyphens, text, at);
  if (!run) return undefined;
  const end = at + run[0].length;
  const unit = matchAt(unitAt, text, end);
  if (!unit || /^[年月日时分天周]/u.test(unit[0])) return undefined;
  return { start: at, end, kind: 'glyph-run', unit: unit[0], noun: end + unit[0].length, sure: true };
};
