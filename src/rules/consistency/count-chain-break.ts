/** 一是 followed by 三是. */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { toHan } from '../../language/numerals.ts';
import { defineRule, type Finding, type Span } from '../../rule.ts';
import { type Chain, type ChainStyle, chainsOf, type Ordinal } from '../kinds/chains.ts';
import { brokenLists } from '../kinds/english-lists.ts';

type Break = Finding<'break' | 'twice' | 'head' | 'before'>;

/** Numbers at the head of paragraphs are the business of the numbering rules. */
const styles = new Set<ChainStyle>(['is', 'nth', 'its', 'circled', 'paren', 'digit-paren', 'first']);
/** Words that open an enumeration without being its first ordinal. */
const openings = /一是|一要|首先|第一|第1|其一|一方面|一来|一则|一个是|一靠|一抓|一查|一看|一在|[①⑴]|[（(][一1][）)]/u;

export default defineRule({
  id: 'count-chain-break',
  title: ['“一是”“二是”要连续', 'Let ordinals follow each other'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '“一是”之后直接写“三是”，不是漏了一项，就是改稿后没有重新排序。',
    'First, then third: a point is missing, or the list was not renumbered after a change.',
  ],
  messages: {
    break: [
      '“{before}”之后应为“{want}”，此处为“{here}”，请核对。',
      '“{before}” is followed by “{here}” instead of “{want}”.',
    ],
    twice: ['“{here}”重复出现，此处应为“{want}”。', '“{here}” occurs twice; this one should be “{want}”.'],
    head: [
      '列举从“{here}”开始，前面缺“{want}”，请核对。',
      'The list begins with “{here}”; “{want}” is missing before it.',
    ],
    before: ['前一项在这里。', 'The ordinal before it.'],
  },
  examples: [
    {
      bad: '存在以下不足：一是学习不够深入，⟦三⟧是联系群众不够紧密，四是创新意识不强。',
      good: '存在以下不足：一是学习不够深入，二是联系群众不够紧密，三是创新意识不强。',
    },
    {
      bad: '下一步，一要抓好学习，二要抓好整改，⟦二⟧要抓好落实。',
      good: '下一步，一要抓好学习，二要抓好整改，三要抓好落实。',
    },
    {
      bad: '会议要求：第一，提高认识；第二，压实责任；第⟦四⟧，加强督查。',
      good: '会议要求：第一，提高认识；第二，压实责任；第三，加强督查。',
    },
    {
      bad: '主要原因：⟦二⟧是经费不足，三是人手紧张。',
      good: '主要原因：一是经费不足，二是人手紧张。',
    },
    {
      bad: '任务包括：①排查隐患；②落实整改；⟦④⟧组织验收。',
      good: '任务包括：①排查隐患；②落实整改；③组织验收。',
    },
    { bad: '首先，认识更加清晰。⟦再次⟧，能力得到提升。', good: '首先，认识更加清晰。其次，能力得到提升。' },
    {
      bad: '分三个阶段推进：\n第一阶段（3月—4月），动员部署。\n第⟦三⟧阶段（5月—6月），集中整治。',
      good: '分三个阶段推进：\n第一阶段（3月—4月），动员部署。\n第二阶段（5月—6月），集中整治。',
    },
    {
      bad: '一是学习不够；二是调研不够；⟦一⟧是创新不够。',
      good: '一是学习不够；二是调研不够；三是创新不够。',
    },
    { good: '一是学习不够；二是调研不够。一是补学习；二是补调研。' },
    { good: '第一步，摸清底数。\n第一步完成后，第三步随即展开。\n第二步，分类整治。' },
    { good: '主要问题一是学习不够，二是落实不力。下一步，一是补学习，二是抓落实。' },
    { good: '首先是认识到位，二是措施到位，三是责任到位。' },
    { good: '丁是丁、卯是卯，一是一、二是二，如实填报。' },
    { good: '本学期担任七年级（3）班、（4）班的语文教学工作，期末考试，（3）班平均分居年级前列。' },
    { good: '专家甲的意见②和专家乙的意见②，见附图中的④。' },
    { good: '全市第二、第三产业增加值占比提高。' },
    { good: 'Option 3 scored 84 points, ahead of Option 2 (67), Option 4 (58) and Option 1 (31).' },
  ],
  *check({ draft }) {
    let before: Chain | undefined;
    for (const chain of chainsOf(draft)) {
      if (!styles.has(chain.style)) continue;
      yield* breaksOf(draft, chain);
      yield* lonelyTwin(before, chain);
      yield* startsAnew(draft, before, chain);
      before = chain;
    }
    yield* stagesOf(draft);
    yield* inEnglish(draft);
  },
});

const stage = /^第([一二三四五六七八九])(阶段|步|批次?|轮|环节|个?层面|个?方面|个?部分)(?=[（(：:，、—\s]|是|为)/u;

/** Paragraphs that begin with 第一阶段, 第三阶段. */
function* stagesOf(draft: Draft): Iterable<Break> {
  const last = new Map<string, { value: number; at: Span }>();
  for (const { start, end, line, role } of draft.blocks) {
    if (role !== 'body' && role !== 'item' && role !== 'heading') continue;
    const match = stage.exec(draft.scrubbed.slice(start, Math.min(end, start + 12)));
    if (!match) continue;
    const [, numeral = '', noun = ''] = match;
    const value = '一二三四五六七八九'.indexOf(numeral) + 1;
    const before = last.get(noun);
    const at = { start: start + 1, end: start + 2 };
    last.set(noun, { value, at: { start, end: start + 2 + noun.length } });
    if (value === 1 || !before || value === before.value + 1 || line.start > before.at.end + 3000) continue;
    const want = toHan(before.value + 1);
    const data = { before: draft.slice(before.at), here: `第${numeral}${noun}`, want: `第${want}${noun}` };
    const related = [{ at: before.at, message: 'before', data }] as const;
    yield { at, message: value === before.value ? 'twice' : 'break', data, suggestions: [want], related };
  }
}

function* inEnglish(draft: Draft): Iterable<Break> {
  if ((draft.mask & Has.latin) === 0) return;
  for (const { at, before, want, twice } of brokenLists(draft)) {
    const data = { before: draft.slice(before), here: draft.slice(at), want };
    const related = [{ at: before, message: 'before' }] as const;
    yield { at, message: twice ? 'twice' : 'break', data, suggestions: [want], related };
  }
}

function* breaksOf(draft: Draft, { style, items }: Chain): Iterable<Break> {
  if (style === 'first') {
    yield* skippedSecond(items);
    return;
  }
  let before: Ordinal | undefined;
  for (const [index, item] of items.entries()) {
    // 一是、三是、三是、四是: only the second is wrong, the third stands where it should.
    const inPlace = item.value === (items[0]?.value ?? 1) + index;
    if (!before && item.value !== 1 && lacksHead(draft, style, item)) yield report('head', style, item, 1);
    if (before && !inPlace && item.value !== before.value + 1) yield broken(style, before, item);
    before = item;
  }
}

/** 首先……再次……: 其次 is missing. */
function* skippedSecond(items: readonly Ordinal[]): Iterable<Break> {
  const [first, second] = items;
  if (first?.value !== 1 || second?.value !== 3 || second.block.part !== first.block.part) return;
  const data = { before: '首先', want: '其次', here: '再次' };
  yield {
    at: second.number,
    message: 'break',
    data,
    suggestions: ['其次'],
    related: [{ at: first.at, message: 'before' }],
  };
}

function broken(style: ChainStyle, before: Ordinal, item: Ordinal): Break {
  const kind = item.value === before.value ? 'twice' : 'break';
  const related = [{ at: before.at, message: 'before' }] as const;
  return { ...report(kind, style, item, before.value + 1, name(style, before.value)), related };
}

function report(
  message: 'break' | 'twice' | 'head',
  style: ChainStyle,
  item: Ordinal,
  want: number,
  before = '',
): Break {
  const data = { here: name(style, item.value), want: name(style, want), before };
  const written =
    style === 'circled'
      ? String.fromCodePoint(0x245f + want)
      : /[0-9]/u.test(name(style, 1))
        ? String(want)
        : toHan(want);
  return { at: item.number, message, data, suggestions: message === 'head' ? [] : [written] };
}

/** “一是……；一是……；三是”: a chain of one directly before another in the same paragraph. */
function* lonelyTwin(before: Chain | undefined, chain: Chain): Iterable<Break> {
  const [first] = before?.items ?? [];
  const [head] = chain.items;
  if (!first || !head || before?.items.length !== 1 || before.style !== chain.style) return;
  if (first.value !== 1 || head.value !== 1 || first.block !== head.block) return;
  yield { ...report('twice', chain.style, head, 2), related: [{ at: first.at, message: 'before' }] };
}

/** 一是…；二是…；一是…: behind a semicolon the list goes on. */
function* startsAnew({ scrubbed }: Draft, before: Chain | undefined, chain: Chain): Iterable<Break> {
  const last = before?.items.at(-1);
  const [head] = chain.items;
  if (!last || !head || before?.style !== chain.style || chain.style !== 'is' || last.block !== head.block) return;
  if (last.value < 2 || head.value !== 1 || scrubbed.charAt(head.at.start - 1) !== '；') return;
  if (/[：。]/u.test(scrubbed.slice(last.at.end, head.at.start))) return;
  yield { ...report('twice', chain.style, head, last.value + 1), related: [{ at: last.at, message: 'before' }] };
}

/** Nothing in the section before it could be its first point. */
function lacksHead({ scrubbed }: Draft, style: ChainStyle, { at, block }: Ordinal): boolean {
  // “居全国第二、第三，……” ranks, it does not enumerate.
  if (
    style === 'nth' &&
    (!/[，：,:]$/u.test(scrubbed.slice(at.start, at.end)) || scrubbed.charAt(at.start - 1) === '，')
  )
    return false;
  const from =
    block.section && at.start - block.section.block.start < 3000
      ? block.section.block.start
      : Math.max(0, at.start - 3000);
  return !openings.test(scrubbed.slice(from, at.start));
}

const names: Readonly<Record<string, readonly [before: string, after: string]>> = {
  is: ['', '是'],
  nth: ['第', ''],
  its: ['其', ''],
  paren: ['（', '）'],
  'digit-paren': ['（', '）'],
};

function name(style: ChainStyle, value: number): string {
  if (style === 'circled') return String.fromCodePoint(0x245f + value);
  const [before = '', after = ''] = names[style] ?? [];
  return `${before}${style === 'digit-paren' ? value : toHan(value)}${after}`;
}
