/** “A、B、C、D等3个”: more named than counted. */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { joinsTwo, listBefore, numeral } from '../kinds/lists.ts';
import { matchesInText } from '../kinds/scan.ts';

type Count = Finding<'differs'>;

const classifier = '个|项|类|种|家|名|位|大|部|门|场|件|条|所|处|款|支|本|份|座|区|县|市|省|村|镇|方面|人';

const vague = '(?!月|百分点|以上|以下|左右|之一|多|余|年|或|至|人次|以内|[一二两三四五六七八九十])';

/** A、B、C等3个: the list ends before 等. */
const open = new RegExp(`等(?:共|这)?(${numeral})(?:${classifier})${vague}`, 'g');

/** “甲”“乙”“丙”三个 */
const quoted = new RegExp(
  `((?:“[^“”]{1,30}”[、和及与]{0,2}){2,12}|(?:《[^《》]{1,40}》[、和及与]{0,2}){2,12})(?:这|共)?(${numeral})(?:${classifier})${vague}`,
  'gu',
);

/** 《防汛预案》2个文件 */
const single =
  /(?<![》、和及与])《[^《》\n]{2,40}》(两|[二三四五2-5])[个项部](?:文件|方案|制度|办法|规定|法规|预案|细则)/g;

export default defineRule({
  id: 'count-list-over',
  title: ['所列项数不超总数', 'List no more than you count'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '“等三个”之前最多列三项；列出四项，数目或列举必有一处错。',
    'Before “and others, three in all” no more than three can be named.',
  ],
  messages: {
    differs: ['前面列举了{count}项，与“{said}”不符，请核对。', '{count} items are named, but the text says “{said}”.'],
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
    { bad: '审议通过《防汛应急预案》⟦2⟧个文件。', good: '审议通过《防汛应急预案》《物资储备方案》2个文件。' },
    { good: '走访了东街、西街等5个社区。' },
    { good: '研究、制定并落实了考勤、用车等2项制度。' },
    { good: '企业、群众反映的停车难、就医难等2个问题已经解决。' },
    { good: '水稻、小麦、玉米等三个以上品种。' },
  ],
  *check({ draft }) {
    yield* openLists(draft);
    yield* quotedLists(draft);
    yield* singleTitles(draft);
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
    const over = finding(match.index, match[0], all.indexOf(number), number, count);
    yield sure.length > said ? over : { ...over, atMost: 'warning' };
  }
}

function* quotedLists(draft: Draft): Iterable<Count> {
  for (const match of draft.matches(quoted, Has.quote | Has.book)) {
    const [all, list = '', number = ''] = match.groups;
    const count = list.match(/“[^“”]*”|《[^《》]*》/gu)?.length ?? 0;
    if (count !== parseNumeral(number))
      yield finding(match.start, all, all.indexOf(number, list.length), number, count);
  }
}

function* singleTitles(draft: Draft): Iterable<Count> {
  for (const { match } of matchesInText(draft, single)) {
    const [all, number = ''] = match;
    yield {
      ...finding(match.index, match[0], all.lastIndexOf(number), number, 1),
      atMost: 'warning',
    };
  }
}

function finding(start: number, text: string, offset: number, number: string, count: number): Count {
  const at = { start: start + offset, end: start + offset + number.length };
  return { at, message: 'differs', data: { count, said: text.slice(offset, offset + number.length + 1) } };
}
