/** “A、B、C、D等3个”: more named than counted. */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { matchesInText } from '../kinds/scan.ts';

type Count = Finding<'over' | 'quoted' | 'whole'>;

const numeral = '[二三四五六七八九两]|[二三四五六七八九]?十[一二三四五六七八九]?|[2-9]|[1-9][0-9]';
const classifier = '个|项|类|种|家|名|位|大|部|门|场|件|条|所|处|款|支|本|份|座|区|县|市|省|村|镇|方面|人';
const vague = '(?!月|百分点|以上|以下|左右|之一|多|余|年|或|至|人次|以内|[一二两三四五六七八九十])';
/** A、B、C等3个: the list ends before 等. */
const open = new RegExp(`等(?:共|这)?(${numeral})(?:${classifier})${vague}`, 'g');
/** “甲”“乙”“丙”三个 */
const quoted = new RegExp(
  `((?:“[^“”]{1,30}”[、和及与]{0,2}){2,12}|(?:《[^《》]{1,40}》[、和及与]{0,2}){2,12})(?:这|共)?(${numeral})(?:${classifier})${vague}`,
  'gu',
);
/** 分为A、B、C三个部分: the verb says where the list begins. */
const kinds = new RegExp(
  `(${numeral})(?:个|大)(?:部分|章节|方面|阶段|环节|板块|模块|科室|小组|党小组|支部|党支部|专题|类别|层次|系列|步骤|党总支|工作组|专班|车间|片区|中队)`,
  'g',
);
const whole =
  /(?:分为|分成|包括|包含|下设|下辖|设有|设立了?|分别是|分别为|由)([^，。；：“”《》的了由]{2,60}、[^，。；：、“”《》的了由]{1,30}?)(?:这|共)?$/u;

/** 市场风险、资金风险两类风险: every item ends with the word that is counted. */
const suffixed = new RegExp(`(${numeral})(?:个|类|种|大|项|级|方面)(?:的)?([\\u4e00-\\u9fff]{2})`, 'g');
/** 《防汛预案》2个文件 */
const single =
  /(?<![》、和及与])《[^《》\n]{2,40}》(两|[二三四五2-5])[个项部](?:文件|方案|制度|办法|规定|法规|预案|细则)/g;

/** 住建、财政、审计、城管4个部门 */
const bodies = new RegExp(
  `(${numeral})个(?:部门|单位|科室|村|社区|乡镇|街道|学校|企业|党支部|支部|小区|县区|县市|国家|班组)(?![以多余])`,
  'g',
);

export default defineRule({
  id: 'count-list-over',
  title: ['列举与总数相符', 'List no more than you count'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '“等三个”之前最多列三项；列出四项，数目或列举必有一处错。',
    'Before “and others, three in all” no more than three can be named.',
  ],
  messages: {
    over: ['前面已列举{count}项，与“{said}”不符，请核对。', '{count} items are named, but the text says “{said}”.'],
    quoted: ['前面列举了{count}项，与“{said}”不符，请核对。', '{count} items are named, but the text says “{said}”.'],
    whole: ['前面列举了{count}项，与“{said}”不符，请核对。', '{count} items are named, but the text says “{said}”.'],
  },
  examples: [
    {
      bad: '检查了东街、西街、南街、北街等⟦3⟧个社区。',
      good: '检查了东街、西街、南街、北街等4个社区。',
    },
    {
      bad: '印发了财务、采购、用车、接待和考勤等⟦四⟧项制度。',
      good: '印发了财务、采购、用车、接待和考勤等五项制度。',
    },
    {
      bad: '打造了“先锋岗”“连心桥”“清风廊”⟦四⟧个党建品牌。',
      good: '打造了“先锋岗”“连心桥”“清风廊”三个党建品牌。',
    },
    {
      bad: '实习分为岗前培训、跟班学习、独立顶岗⟦四⟧个阶段。',
      good: '实习分为岗前培训、跟班学习、独立顶岗三个阶段。',
    },
    { bad: '主要面临市场风险、资金风险、技术风险⟦四⟧类风险。', good: '主要面临市场风险、资金风险、技术风险三类风险。' },
    { bad: '审议通过《防汛应急预案》⟦2⟧个文件。', good: '审议通过《防汛应急预案》《物资储备方案》2个文件。' },
    { bad: '专班由住建、财政、审计、城管⟦5⟧个部门组成。', good: '专班由住建、财政、审计、城管4个部门组成。' },
    { good: '走访了东街、西街等5个社区。' },
    { good: '对财政、民政、教育系统5个单位开展巡察。' },
    { good: '研究、制定并落实了考勤、用车等2项制度。' },
    { good: '企业、群众反映的停车难、就医难等2个问题已经解决。' },
    { good: '水稻、小麦、玉米等三个以上品种。' },
    { good: '下设办公室和宣传、组织、后勤四个小组。' },
  ],
  *check({ draft }) {
    yield* openLists(draft);
    yield* quotedLists(draft);
    yield* wholeLists(draft);
    yield* suffixedLists(draft);
    yield* singleTitles(draft);
    yield* bodyLists(draft);
  },
});

function* openLists(draft: Draft): Iterable<Count> {
  for (const { match, block } of matchesInText(draft, open)) {
    const [all, number = ''] = match;
    const said = parseNumeral(number);
    if (said === undefined) continue;
    const list = listBefore(draft.scrubbed.slice(Math.max(block.line.start, match.index - 160), match.index));
    if (list.length > 100) continue;
    // What stands before 的, 了 or a verb joined by 、 may belong to another list: count from the last such item on.
    const items = list.split('、');
    const sure = items.slice(
      Math.max(
        items.findLastIndex((item) => /[的了]|并/u.test(item)),
        0,
      ),
    );
    const count = sure.length + (joinsTwo(sure) ? 1 : 0);
    if (count <= said) continue;
    const over = finding('over', { start: match.index, groups: match }, all.indexOf(number), number, count);
    yield sure.length > said ? over : { ...over, atMost: 'warning' };
  }
}

/** “接待和考勤” at the end is two items; 新能源汽车及动力电池 may be one. */
function joinsTwo(items: readonly string[]): boolean {
  const joint = /^([^和及与]{1,5})(?:和|以及|及|与)([^和及与]{1,5})$/u;
  return joint.test(items.at(-1) ?? '') && !items.slice(0, -1).some((item) => /[和及与]/u.test(item));
}

/** The text behind the last mark that ends a clause; what brackets and quotations hold is blanked. */
function listBefore(text: string): string {
  const plain = text
    .replace(/([”》])(?=[“《])/gu, '$1、')
    .replace(/（[^（）]*）|“[^“”]*”|《[^《》]*》/gu, (inner) => '　'.repeat(inner.length));
  let from = plain.length;
  while (from > 0 && !'，。；：！？（“《'.includes(plain.charAt(from - 1))) from--;
  return plain.slice(from);
}

function* quotedLists(draft: Draft): Iterable<Count> {
  for (const match of draft.matches(quoted, Has.quote | Has.book)) {
    const [all, list = '', number = ''] = match.groups;
    const count = list.match(/“[^“”]*”|《[^《》]*》/gu)?.length ?? 0;
    if (count !== parseNumeral(number)) yield finding('quoted', match, all.indexOf(number, list.length), number, count);
  }
}

function* wholeLists(draft: Draft): Iterable<Count> {
  for (const { match, block } of matchesInText(draft, kinds)) {
    const [, number = ''] = match;
    const list = whole.exec(draft.scrubbed.slice(Math.max(block.line.start, match.index - 90), match.index))?.[1];
    if (list === undefined || block.role === 'table') continue;
    const said = parseNumeral(number) ?? 0;
    const least = list.split('、').length;
    const joined = list.match(/以及|[和及与]/gu)?.length ?? 0;
    if (said >= least && said <= least + joined) continue;
    const span = { start: match.index, groups: match };
    yield finding('whole', span, 0, number, said > least ? least + joined : least);
  }
}

function* suffixedLists(draft: Draft): Iterable<Count> {
  for (const { match, block } of matchesInText(draft, suffixed)) {
    const [, number = '', noun = ''] = match;
    const items = draft.scrubbed
      .slice(Math.max(block.line.start, match.index - 100), match.index)
      .split('、')
      .toReversed();
    const count = items.findIndex(
      (item) => !item.endsWith(noun) || item === noun || /[。；：]/u.test(item.slice(0, -noun.length)),
    );
    // The first item carries what stands before the list.
    const first = items[Math.max(count, 0)] ?? '';
    const total = count < 0 ? items.length : count + (first.endsWith(noun) && first !== noun ? 1 : 0);
    if (total >= 2 && total !== parseNumeral(number))
      yield finding('whole', { start: match.index, groups: match }, 0, number, total);
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
      ...finding('whole', { start: match.index, groups: match }, 0, number, said > most ? most : items.length),
      atMost: 'warning',
    };
  }
}

function* singleTitles(draft: Draft): Iterable<Count> {
  for (const { match } of matchesInText(draft, single)) {
    const [all, number = ''] = match;
    yield {
      ...finding('quoted', { start: match.index, groups: match }, all.lastIndexOf(number), number, 1),
      atMost: 'warning',
    };
  }
}

function finding(
  message: 'over' | 'quoted' | 'whole',
  { start, groups }: { start: number; groups: RegExpExecArray },
  offset: number,
  number: string,
  count: number,
): Count {
  const said = groups[0].slice(offset, offset + number.length + 1);
  const at = { start: start + offset, end: start + offset + number.length };
  return { at, message, data: { count, said }, ...(message === 'whole' && { atMost: 'warning' as const }) };
}
