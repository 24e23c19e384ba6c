/** “A、B、C四类”: a list without 等 that is not as long as its number. */

import type { Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { listBefore, numeral } from '../kinds/lists.ts';
import { matchesInText } from '../kinds/scan.ts';

type Count = Finding<'differs'>;

/** 分为A、B、C三个部分: the verb says where the list begins. */
const kinds = new RegExp(
  `(${numeral})(?:个|大)(?:部分|章节|方面|阶段|环节|板块|模块|科室|小组|党小组|支部|党支部|专题|类别|层次|系列|步骤|党总支|工作组|专班|车间|片区|中队)`,
  'g',
);

const whole =
  /(?:分为|分成|包括|包含|下设|下辖|设有|设立了?|分别是|分别为|由)([^，。；：“”《》的了由]{2,60}、[^，。；：、“”《》的了由]{1,30}?)(?:这|共)?$/u;

/** 市场风险、资金风险两类风险: every item ends with the word that is counted. */
const suffixed = new RegExp(`([\\u4e00-\\u9fff]{2})(${numeral})(?:个|类|种|大|项|级|方面)(?:的)?\\1`, 'g');

/** 住建、财政、审计、城管4个部门 */
const bodies = new RegExp(
  `(${numeral})(?:(?:个|所|家)(?:部门|单位|科室|村|社区|乡镇|街道|学校|企业|党支部|支部|小区|县区|县市|国家|班组|方面|环节|岗位|子系统|系统|平台|板块|医院|景区|公园|站点|工地|项目)|处(?:场馆|景点|公园|站点|工地|路段|点位|设施|院落)|方面)(?![以多余])`,
  'g',
);

/** 进社区、进学校、进企业“三进”: every item begins with the word that is counted. */
const headed = /“([二三四五六七八九])([进送查亮比访讲学帮晒评])”/gu;

export default defineRule({
  id: 'count-list-mismatch',
  title: ['所列项数与总数相符', 'List as many as you count'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: [
    '后面没有“等”，就是列全了；列几项就应写几个。',
    'A list without “and others” is complete: its number says how many it names.',
  ],
  messages: {
    differs: [
      '前面列举了{count}项，与“{said}”不符，请核对。',
      '{count} items are named, but the text says “{said}”: check which is right.',
    ],
  },
  examples: [
    {
      bad: '实习分为岗前培训、跟班学习、独立顶岗⟦四⟧个阶段。',
      good: '实习分为岗前培训、跟班学习、独立顶岗三个阶段。',
    },
    { bad: '主要面临市场风险、资金风险、技术风险⟦四⟧类风险。', good: '主要面临市场风险、资金风险、技术风险三类风险。' },
    { bad: '专班由住建、财政、审计、城管⟦5⟧个部门组成。', good: '专班由住建、财政、审计、城管4个部门组成。' },
    { good: '对财政、民政、教育系统5个单位开展巡察。' },
    { bad: '开展进社区、进学校、进企业“⟦四⟧进”活动。', good: '开展进社区、进学校、进企业“三进”活动。' },
    { good: '下设办公室和宣传、组织、后勤四个小组。' },
    {
      bad: '建立“⟦五⟧个一”（一个问题、一名领导、一套班子、一个方案）工作机制。',
      good: '建立“四个一”（一个问题、一名领导、一套班子、一个方案）工作机制。',
    },
    { good: '落实“五个一”（一个问题、一名领导等）机制，推行“三个一”：一是定人，二是定责。' },
  ],
  *check({ draft }) {
    yield* wholeLists(draft);
    yield* suffixedLists(draft);
    yield* bodyLists(draft);
    yield* headedLists(draft);
    yield* onesLists(draft);
  },
});

function* wholeLists(draft: Draft): Iterable<Count> {
  for (const { match, block } of matchesInText(draft, kinds)) {
    const [, number = ''] = match;
    const list = whole.exec(draft.scrubbed.slice(Math.max(block.line.start, match.index - 90), match.index))?.[1];
    if (list === undefined || block.role === 'table') continue;
    const said = parseNumeral(number) ?? 0;
    const least = list.split('、').length;
    const joined = list.match(/以及|[和及与]/gu)?.length ?? 0;
    if (said >= least && said <= least + joined) continue;
    yield finding(match.index, match[0], 0, number, said > least ? least + joined : least);
  }
}

function* suffixedLists(draft: Draft): Iterable<Count> {
  for (const { match, block } of matchesInText(draft, suffixed)) {
    const [whole, noun = '', number = ''] = match;
    const at = match.index + noun.length;
    const items = draft.scrubbed
      .slice(Math.max(block.line.start, at - 100), at)
      .split('、')
      .toReversed();
    const count = items.findIndex(
      (item) => !item.endsWith(noun) || item === noun || /[。；：]/u.test(item.slice(0, -noun.length)),
    );
    // The first item carries what stands before the list.
    const first = items[Math.max(count, 0)] ?? '';
    const total = count < 0 ? items.length : count + (first.endsWith(noun) && first !== noun ? 1 : 0);
    if (total >= 2 && total !== parseNumeral(number)) yield finding(at, whole.slice(noun.length), 0, number, total);
  }
}

/** A clause that is nothing but a list of bodies and their number; all of them are named, because 等 is missing. */
function* bodyLists(draft: Draft): Iterable<Count> {
  for (const { match, block } of matchesInText(draft, bodies)) {
    const [, number = ''] = match;
    const list = listBefore(draft.scrubbed.slice(Math.max(block.line.start, match.index - 100), match.index));
    const items = list.split('、');
    const said = parseNumeral(number) ?? 0;
    if (
      items.length < 3 ||
      items
        .slice(1)
        .some(
          (item) =>
            !/^[\u4e00-\u9fff]{2,8}$/u.test(item) || /[的了等]|系统|领域|行业|战线|部分|其他|各|下辖|所属/u.test(item),
        )
    )
      continue;
    const most = items.length + (list.match(/[和及与]|以及/gu)?.length ?? 0);
    if ((said >= items.length && said <= most) || said > items.length * 2) continue;
    yield {
      ...finding(match.index, match[0], 0, number, said > most ? most : items.length),
      atMost: 'warning',
    };
  }
}

function* headedLists(draft: Draft): Iterable<Count> {
  for (const { match, block } of matchesInText(draft, headed)) {
    const [all, number = '', word = ''] = match;
    const before = draft.scrubbed
      .slice(Math.max(block.line.start, match.index - 80), match.index)
      .split('、')
      .toReversed();
    const whole = before.findIndex((item) => !new RegExp(`^${word}[\\u4e00-\\u9fff]{1,6}$`, 'u').test(item));
    // The first item carries what stands before the list: 开展进社区.
    const first = before[whole] ?? '';
    const count =
      whole < 0 ? before.length : whole + (new RegExp(`${word}[\\u4e00-\\u9fff]{2,5}$`, 'u').test(first) ? 1 : 0);
    if (whole !== 0 && count >= 2 && count !== parseNumeral(number)) yield finding(match.index, all, 1, number, count);
  }
}

/** “五个一”（一个问题、一名领导、一套班子、一个方案） */
const ones =
  /“([二三四五六七八九])个一”[\u4e00-\u9fff]{0,6}(?:（即?|[：:]|，即(?:是)?[：:]?)(一[^（）。；：\n]{2,120})(?:[）。；]|$)/gmu;

function* onesLists(draft: Draft): Iterable<Count> {
  for (const { match, block } of matchesInText(draft, ones)) {
    const [all, number = '', list = ''] = match;
    const items = list.split(list.includes('、') ? /[、，]/u : '，');
    if (block.role === 'code' || items.length < 2 || /等$/u.test(list)) continue;
    if (!items.every((item) => /^一[\u4e00-\u9fff]{1,18}$/u.test(item)) || /一是|和一|及一|与一/u.test(list)) continue;
    if (items.length !== parseNumeral(number)) yield finding(match.index, all, 1, number, items.length);
  }
}

function finding(start: number, text: string, offset: number, number: string, count: number): Count {
  const at = { start: start + offset, end: start + offset + number.length };
  return { at, message: 'differs', data: { count, said: text.slice(offset, offset + number.length + 1) } };
}
