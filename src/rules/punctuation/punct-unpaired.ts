/** A bracket or quotation mark without its other half. */

import { Has } from '../../draft/mask.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { openers, pairs, quotePairs } from '../../language/characters.ts';
import { defineRule, type Text } from '../../rule.ts';
import { pairingOf, shapeOf } from '../kinds/pairs.ts';

type Halves = readonly [open: Text, close: Text];
const quote: Halves = [
  ['前引号', 'opening quotation mark'],
  ['后引号', 'closing quotation mark'],
];
const title: Halves = [
  ['前书名号', 'opening title mark'],
  ['后书名号', 'closing title mark'],
];
const bracket: Halves = [
  ['前括号', 'opening bracket'],
  ['后括号', 'closing bracket'],
];
const names: ReadonlyMap<string, Halves> = new Map([
  ...[...quotePairs.keys()].map((mark) => [mark, quote] as const),
  ['《', title],
  ['〈', title],
]);

interface Loose {
  readonly at: number;
  readonly mark: string;
  readonly block: Block;
}

const unread = new Set(['code', 'toc', 'residue']);
/** 1） a) 一）: half a bracket is enough for an ordinal. */
const hanOrdinal = /[一二三四五六七八九十]$/u;
const bracketed = /（[一二三四五六七八九十]{1,3}）/u;
const ordinal = /(?:^|[\s\u3000。；，：、！？（(])(?:[0-9０-９]{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/u;
/** A quotation of several paragraphs is not longer than this. */
const farthest = 40;
/** Behind a closing quotation mark rather than an opening one. */
const goesOn = /^(?:[，。；：、！？）》等和与及的]|$)/u;
const half = /[()[\]{}]/u;

export default defineRule({
  id: 'punct-unpaired',
  title: ['引号括号要成对', 'Pair quotes and brackets'],
  category: 'punctuation',
  severity: 'error',
  authority: '工具',
  why: [
    '缺了一半的引号、括号、书名号，会让人不知道引用或注释到哪里为止。',
    'Without its other half nobody knows where a quotation or note begins or ends.',
  ],
  messages: {
    open: ['这个{half}没有对应的{other}，请补全或删去。', 'This {half} has no {other}; complete or delete it.'],
    close: [
      '这个{half}前面没有对应的{other}，请补全或删去。',
      'This {half} has no {other} before it; complete or delete it.',
    ],
    turned: [
      '引号方向有误，这里应为{other}。',
      'This quotation mark is turned the wrong way; an {other} belongs here.',
    ],
  },
  examples: [
    { bad: '深入开展⟦“⟧我为群众办实事实践活动。', good: '深入开展“我为群众办实事”实践活动。' },
    { bad: '严格落实《安全生产条例》⟦》⟧和消防规定。', good: '严格落实《安全生产条例》和消防规定。' },
    { bad: '各单位⟦（⟧含派出机构应于5日前报送。', good: '各单位（含派出机构）应于5日前报送。' },
    { bad: '增强“四个意识⟦“⟧，做到“两个维护”。', good: '增强“四个意识”，做到“两个维护”。' },
    { bad: '增强⟦”⟧四个意识”，做到“两个维护”。', good: '增强“四个意识”，做到“两个维护”。' },
    {
      bad: '（一）抓好学习\n集中学习8次。\n二⟦）⟧抓好检查\n检查5次。',
      good: '（一）抓好学习\n集中学习8次。\n（二）抓好检查\n检查5次。',
    },
    { good: '请通过官网（https://www.jiangpan.gov.cn）提交申请，5日内办结（节假日顺延）。', format: 'markdown' },
    {
      bad: '请通过官网https://www.jiangpan.gov.cn提交申请⟦（⟧含附件，5日内办结。',
      good: '请通过官网https://www.jiangpan.gov.cn提交申请，5日内办结。',
      format: 'markdown',
    },
    { good: '一）抓好学习\n集中学习8次。\n二）抓好检查\n检查5次。' },
    {
      bad: '项目\t单位\t数量\nPM10⟦（⟧μg/m³\t个\t35\n浓度（%）\t个\t70',
      good: '项目\t单位\t数量\nPM10（μg/m³）\t个\t35\n浓度（%）\t个\t70',
    },
    { good: '会议强调：\n“要严守纪律。\n“要狠抓落实。\n“要久久为功。”' },
    { good: '重点做好：1）摸清底数；2）建立台账。\na）分工明确；b)限时办结。' },
    { good: '他说：“坚持就是胜利。\n大家都要记住这一点。”' },
    { good: '落实《安全生产条例》（2021年修订）和don’t drink and drive的要求。' },
  ],
  *check({ draft }) {
    for (const loose of unmatched(collect(draft), draft)) {
      const { at, mark } = loose;
      const opener = openers.get(mark);
      const other = opener ?? pairs.get(mark) ?? '';
      const kind = names.get(shapeOf(mark)) ?? bracket;
      const ends = opener === undefined ? kind : ([kind[1], kind[0]] as const);
      const turned = isTurned(loose, draft);
      yield {
        at: { start: at, end: at + 1 },
        message: turned ? 'turned' : opener === undefined ? 'open' : 'close',
        data: { half: ends[0], other: ends[1] },
        ...(turned && { fix: { text: other, safe: false } }),
        // A cell may go on in the next row.
        ...((half.test(mark) || loose.block.role === 'table') && ({ atMost: 'warning' } as const)),
      };
    }
  },
});

function collect(draft: Draft): Loose[] {
  const found: Loose[] = [];
  let full: boolean | undefined;
  for (const block of draft.blocks) {
    if ((block.mask & (Has.quote | Has.bracket | Has.book)) === 0 || unread.has(block.role)) continue;
    if ((block.mask & Has.han) === 0) continue;
    for (const at of pairingOf(draft, block).loose) {
      const mark = draft.scrubbed.charAt(at);
      if ('[]{}'.includes(mark)) continue;
      if (isOrdinal(draft, block, at, mark)) {
        // Beside （一） an ordinal 二） has lost its half.
        if (mark !== '）' || !hanOrdinal.test(draft.scrubbed.charAt(at - 1))) continue;
        full ??= bracketed.test(draft.scrubbed);
        if (!full) continue;
      }
      found.push({ at, mark, block });
    }
  }
  return found;
}

function isOrdinal({ scrubbed }: Draft, block: Block, at: number, mark: string): boolean {
  if (mark !== '）' && mark !== ')') return false;
  return ordinal.test(scrubbed.slice(Math.max(block.line.start, at - 6), at));
}

/** Leaves out what pairs across paragraphs, and of two marks turned alike keeps the one turned wrong. */
function unmatched(loose: readonly Loose[], draft: Draft): Loose[] {
  const settled = new Set<Loose>();
  const waiting = new Map<string, Loose[]>();
  let turned: Loose | undefined;
  for (const one of loose) {
    const shape = shapeOf(one.mark);
    const open = waiting.get(shape) ?? [];
    waiting.set(shape, open);
    const top = open.at(-1);
    if (!openers.has(one.mark)) {
      if (repeats(one, draft)) settled.add(one);
      if (top && top.block === one.block && isTurned(one, draft)) settled.add(top);
      open.push(one);
    } else if (top && reaches(top, one, draft)) {
      settleUpTo(one, open, settled, draft);
    } else if (turned?.block === one.block && turned.mark === one.mark) {
      settled.add(one);
      turned = undefined;
    } else if (isTurned(one, draft)) {
      turned = one;
    }
  }
  return loose.filter((one) => !settled.has(one));
}

/** The closing mark ends the quotation; so do the opening marks that repeat at the head of its paragraphs. */
function settleUpTo(one: Loose, open: Loose[], settled: Set<Loose>, draft: Draft): void {
  settled.add(one);
  for (let top = open.pop(); top; top = open.pop()) {
    settled.add(top);
    const next = open.at(-1);
    if (!next || next.block === top.block || !opensParagraph(top) || !reaches(next, one, draft)) return;
  }
}

/** Each paragraph of a quotation opens with the mark, only the last one closes it. */
function repeats({ mark, block }: Loose, { blocks, scrubbed }: Draft): boolean {
  const next = blocks[block.index + 1];
  return mark === '“' && next !== undefined && scrubbed.charAt(next.start) === mark;
}

function opensParagraph({ at, block }: Loose): boolean {
  return at === block.start;
}

function reaches(open: Loose, close: Loose, { scrubbed }: Draft): boolean {
  const apart = close.block.index - open.block.index;
  if (apart <= 0 || apart > farthest) return false;
  // A line that stops amid a sentence goes on in the next.
  if (apart === 1 && !/[。！？；：]/u.test(scrubbed.charAt(open.block.end - 1))) return true;
  const leads = opensParagraph(open) || /[：，]/u.test(scrubbed.charAt(open.at - 1));
  return leads && /^[。，；！？、）》]?$/u.test(scrubbed.slice(close.at + 1, close.block.end).slice(0, 2));
}

/** “四个意识“，: the second opens again where it should close. */
function isTurned({ at, mark, block }: Loose, { scrubbed }: Draft): boolean {
  if (mark === '“')
    return (
      /[^：，。；、\s]/u.test(scrubbed.charAt(at - 1)) &&
      goesOn.test(scrubbed.slice(at + 1, Math.min(at + 2, block.end)))
    );
  if (mark === '”')
    return (
      at === block.start ||
      (/[：，。；、\s到强定了]/u.test(scrubbed.charAt(at - 1)) && !goesOn.test(scrubbed.slice(at + 1, at + 2)))
    );
  return false;
}
