/** “现有党员30名” and later “共有党员32名”: one stock, two values. */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule, type Span } from '../../rule.ts';

const number = '([0-9][0-9,]{0,9}|[一二三四五六七八九十百]{1,6})';
const unit = '(名|人|位|个|家|户|台|套|间|辆|支|所|册|亩|平方米|次|期|场|份)';
const stock = '(现有|共有|目前有|现共有|在册|总共有|下设|下辖|全年共?(?:召开|开展|组织|举办)(?:了)?|累计(?:召开|开展|组织|举办)(?:了)?)';
const nounFirst = new RegExp(`([^，。；：、\\s\\u3000]{0,12})${stock}([\\u4e00-\\u9fff]{2,8}?)${number}${unit}(?![多余]|以上|左右)`, 'gu');
const numberFirst = new RegExp(`([^，。；：、\\s\\u3000]{0,12})${stock}${number}${unit}(?![多余]|以上|左右)([\\u4e00-\\u9fff]{2,6}?)(?=[，。；、（：]|$)`, 'gu');
/** A stock of another time, or a plan. */
const otherTime = /年初|年末|年底|上年|去年|前年|[0-9]{4}年|原|曾|将|拟|到.{0,6}时|季度|新增|其中|约|近|超|[0-9]月/u;
const plans = /下一步|下步|目标|计划|打算|思路|安排|明年|来年|今后/u;

interface Fact {
  readonly key: string;
  readonly subject: string;
  readonly value: number;
  readonly at: Span;
  readonly whole: Span;
}

export default defineRule({
  id: 'same-stock-different-value',
  title: ['同一数据前后一致', 'Give one fact one value'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: ['同一个总数在前后两处写成不同的数，读者不知道该信哪一个。', 'One total printed with two values leaves the reader guessing.'],
  messages: {
    differs: ['此处为“{here}”，前文为“{there}”，请核对。', '“{here}” here, “{there}” earlier; check which is right.'],
    first: ['前文的数据在这里。', 'The earlier value.'],
  },
  examples: [
    { bad: '一、基本情况\n支部现有党员30名。\n二、存在问题\n支部共有党员⟦32⟧名，年龄偏大。', good: '一、基本情况\n支部现有党员30名。\n二、存在问题\n支部共有党员30名，年龄偏大。' },
    { bad: '学校现有教室48间。布局较散，现有教室⟦45⟧间难以满足需要。', good: '学校现有教室48间。布局较散，现有教室48间难以满足需要。' },
    { good: '东街支部现有党员30名。西街支部现有党员12名。' },
    { good: '年初共有党员28名。目前现有党员30名。' },
    { good: '支部现有党员30名。\n三、下一步打算\n力争支部共有党员35名。' },
  ],
  *check({ draft }) {
    const known = new Map<string, Fact[]>();
    for (const fact of [...facts(draft, nounFirst, 3, 4, 5), ...facts(draft, numberFirst, 5, 3, 4)].sort((a, b) => a.at.start - b.at.start)) {
      const before = known.get(fact.key) ?? [];
      const [first] = before;
      if (first && before.every((other) => sameSubject(other.subject, fact.subject) && other.value !== fact.value) && before.length < 4) {
        const data = { here: draft.slice(fact.whole), there: draft.slice(first.whole) };
        yield { at: fact.at, message: 'differs', data, related: [{ at: first.whole, message: 'first' }] };
      }
      known.set(fact.key, [...before, fact]);
    }
  },
});

function facts(draft: Draft, pattern: RegExp, noun: number, figure: number, classifier: number): Fact[] {
  const found: Fact[] = [];
  for (const { start, end, groups, block } of draft.matches(pattern, Has.han)) {
    const [all, lead = '', verb = ''] = groups;
    const value = parseNumeral(groups[figure] ?? '');
    if (value === undefined || block.part > 0 || block.role === 'table') continue;
    const clause = draft.scrubbed.slice(Math.max(block.line.start, start - 16), start) + all;
    if (otherTime.test(clause) || plans.test(topTitle(draft, block.section?.block.index ?? -1))) continue;
    const from = start + all.indexOf(groups[figure] ?? '', lead.length + verb.length);
    const at = { start: from, end: from + (groups[figure] ?? '').length };
    const key = `${verb.replace(/现有|共有|目前有|现共有|在册|总共有/u, '有').replace(/了$/u, '')}${groups[noun]}${people(groups[classifier] ?? '')}`;
    found.push({ key, subject: subjectOf(lead), value, at, whole: { start: start + lead.length, end } });
  }
  return found;
}

function topTitle(draft: Draft, index: number): string {
  let section = draft.blocks[index]?.section;
  let titles = '';
  while (section) {
    titles += section.title;
    section = section.parent;
  }
  return titles;
}

function people(classifier: string): string {
  return /[名人位]/u.test(classifier) ? '人' : classifier;
}

/** The speaker's own body needs no name: 支部, 我单位, 全校, 本公司, 目前. */
function subjectOf(lead: string): string {
  return lead.replace(/^(?:截至目前|目前|现在|今年|本年度|一年来)/u, '').replace(/^(?:我|本|全|该)?(?:党?支部|党总支|党委|单位|公司|学校|校|局|院|中心|村|社区|镇|街道|部门)?(?:目前|现|共)?$/u, '');
}

function sameSubject(a: string, b: string): boolean {
  return a === b;
}
