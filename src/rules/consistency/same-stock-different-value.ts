/** “现有党员30名” and later “共有党员32名”: one stock, two values. */

import { blockAt } from '../../draft/block-at.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule, type Hit, type Span } from '../../rule.ts';

const verbs = ['现有', '共有', '目前有', '在册', '下设', '下辖', '召开', '开展', '组织', '举办'];
const number = '([0-9][0-9,]{0,9}|[一二三四五六七八九十百]{1,6})';
const unit = '(名|人|位|个|家|户|台|套|间|辆|支|所|册|亩|平方米|次|期|场|份)(?![多余]|以上|左右)';
const nounFirst = new RegExp(`(?:了)?([\\u4e00-\\u9fff]{2,8}?)${number}${unit}`, 'uy');
const numberFirst = new RegExp(`(?:了)?${number}${unit}([\\u4e00-\\u9fff]{2,6}?)(?=[，。；、（：\\n]|$)`, 'uy');
/** A stock of another time, or a plan. */
const otherTime = /年初|年末|年底|上年|去年|前年|[0-9]{4}年|原|曾|将|拟|到.{0,6}时|季度|新增|其中|约|近|超|[0-9]月/u;
const plans = /下一步|下步|目标|计划|打算|思路|安排|明年|来年|今后/u;

const body = /[区县市镇乡村街道支部社校司科组局厂院队班店站]$/u;

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
  why: [
    '同一个总数在前后两处写成不同的数，读者不知道该信哪一个。',
    'One total printed with two values leaves the reader guessing.',
  ],
  messages: {
    differs: ['此处为“{here}”，前文为“{there}”，请核对。', '“{here}” here, “{there}” earlier; check which is right.'],
    first: ['前文的数据在这里。', 'The earlier value.'],
  },
  examples: [
    {
      bad: '一、基本情况\n支部现有党员30名。\n二、存在问题\n支部共有党员⟦32⟧名，年龄偏大。',
      good: '一、基本情况\n支部现有党员30名。\n二、存在问题\n支部共有党员30名，年龄偏大。',
    },
    {
      bad: '学校现有教室48间。布局较散，现有教室⟦45⟧间难以满足需要。',
      good: '学校现有教室48间。布局较散，现有教室48间难以满足需要。',
    },
    {
      bad: '中共恒泰公司第二支部委员会工作报告\n一、基本情况\n支部现有党员36名。\n二、工作情况\n第二党支部现有党员⟦38⟧名，建立台账。',
      good: '中共恒泰公司第二支部委员会工作报告\n一、基本情况\n支部现有党员36名。\n二、工作情况\n第二党支部现有党员36名，建立台账。',
    },
    { good: '东街支部现有党员30名。西街支部现有党员12名。' },
    {
      good: '县疾控中心为县卫生健康局所属事业单位。现有在编人员57名，空编5名。县卫生监督所核定编制18名，现有在编人员15名。',
    },
    { good: '一、东区\n现有企业12家。\n二、西区\n现有企业9家。' },
    { good: '年初共有党员28名。目前现有党员30名。' },
    { good: '支部现有党员30名。\n三、下一步打算\n力争支部共有党员35名。' },
  ],
  words: verbs,
  *check({ draft, hits }) {
    const known = new Map<string, Fact[]>();
    for (const hit of hits) {
      const fact = factAt(draft, hit);
      if (!fact) continue;
      const before = known.get(fact.key) ?? [];
      known.set(fact.key, [...before.slice(0, 3), fact]);
      const [first] = before;
      if (!first || before.some(({ subject, value }) => subject !== fact.subject || value === fact.value)) continue;
      const data = { here: draft.slice(fact.whole), there: draft.slice(first.whole) };
      yield { at: fact.at, message: 'differs', data, related: [{ at: first.whole, message: 'first' }] };
    }
  },
});

/** What one verb says: whose stock of what, and how many. */
function factAt(draft: Draft, { word, start, end }: Hit): Fact | undefined {
  const { scrubbed } = draft;
  const [noun = '', figure = '', classifier = '', width] = readBehind(scrubbed, end) ?? [];
  const value = parseNumeral(figure);
  const block = value === undefined ? undefined : blockAt(draft, start);
  if (value === undefined || width === undefined || !block || block.part > 0 || block.role === 'table')
    return undefined;
  const lead =
    /[^，。；：、\s\u3000]{0,12}$/u.exec(scrubbed.slice(Math.max(block.line.start, start - 12), start))?.[0] ?? '';
  const event = word > 5;
  if (event && !/(?:全年|累计)共?$/u.test(lead)) return undefined;
  const clause = scrubbed.slice(Math.max(block.line.start, start - 28), end + width);
  if (otherTime.test(clause) || plans.test(titlesAbove(block))) return undefined;
  const from = end + scrubbed.slice(end, end + width).indexOf(figure);
  const key = `${event ? (verbs[word] ?? '') : ''}${noun}${/[名人位]/u.test(classifier) ? '人' : classifier}`;
  const whole = { start, end: end + width };
  return {
    key,
    subject: (subjectOf(draft, lead) || namedAbove(draft, block, start)) + bodiesAbove(block),
    value,
    at: { start: from, end: from + figure.length },
    whole,
  };
}

const named =
  /^[\u4e00-\u9fff]{2,14}?(?:局|所|中心|院|校|队|站|部|司|厂|村|镇|乡|街道|社区|支部|[县市区])(?=核定|编制|现|共|目前|设|成立|位于|[为有是下])/u;

/** 县卫生监督所核定编制18名，现有在编人员15名: the sentence begins with the body it speaks of. */
function namedAbove(draft: Draft, { line }: Block, start: number): string {
  const before = draft.scrubbed.slice(Math.max(line.start, start - 80), start);
  const sentence = before.slice(Math.max(...['。', '；', '\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  const body = sentence.includes('，') ? named.exec(sentence)?.[0] : undefined;
  return body ? subjectOf(draft, body) : '';
}

function readBehind(
  text: string,
  at: number,
): readonly [noun: string, figure: string, classifier: string, width: number] | undefined {
  nounFirst.lastIndex = at;
  const first = nounFirst.exec(text);
  if (first) return [first[1] ?? '', first[2] ?? '', first[3] ?? '', first[0].length];
  numberFirst.lastIndex = at;
  const second = numberFirst.exec(text);
  return second ? [second[3] ?? '', second[1] ?? '', second[2] ?? '', second[0].length] : undefined;
}

function titlesAbove({ section }: Block): string {
  let titles = '';
  for (let at = section; at; at = at.parent) titles += at.title;
  return titles;
}

/** Under “一、东区” and “二、西区” the same words speak of two bodies. */
function bodiesAbove({ section }: Block): string {
  let bodies = '';
  for (let at = section; at; at = at.parent) if (body.test(at.title)) bodies += at.title;
  return bodies;
}

/** The speaker's own body needs no name: 支部, 我单位, 全校, 本公司, 目前, or what the title names: 第二党支部. */
function subjectOf({ titleText }: Draft, lead: string): string {
  const subject = bareSubject(lead);
  const own = subject.length >= 4 && titleText.replaceAll('党', '').includes(subject.replaceAll('党', ''));
  return own ? '' : subject;
}

function bareSubject(lead: string): string {
  return lead
    .replace(/^(?:截至目前|目前|现在|今年|本年度|一年来)/u, '')
    .replace(
      /^(?:我|本|全|该)?(?:党?支部|党总支|党委|单位|公司|学校|校|局|院|中心|村|社区|镇|街道|部门)?(?:目前|现|共|全年共?|累计)?$/u,
      '',
    );
}
