/** A paragraph, or a sentence right behind itself, pasted twice. */

import { Has } from '../../draft/mask.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { removal } from '../kinds/removal.ts';

const shortestBlock = 20;
const shortestSentence = 12;
const prose: ReadonlySet<string> = new Set(['body', 'item', 'heading']);
/** A line drawn across the page has nothing of these. */
const written = Has.han | Has.latin | Has.digit;
const once: ReadonlySet<string> = new Set(['title', 'subtitle', 'recipient', 'signature']);

export default defineRule({
  id: 'residue-duplicate-block',
  title: ['删去重复粘贴的段落', 'Delete what was pasted twice'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '整段文字一字不差地出现两次，是复制粘贴的失误。',
    'A paragraph that appears twice, word for word, was pasted twice.',
  ],
  messages: {
    paragraph: [
      '本段与前面一段一字不差，疑为重复粘贴，应删去一处。',
      'This paragraph repeats an earlier one word for word; delete one of them.',
    ],
    sentence: ['本句与前一句一字不差，疑为重复粘贴，应删去。', 'This sentence repeats the one before it; delete it.'],
    first: ['首次出现在这里。', 'It first appears here.'],
  },
  examples: [
    {
      bad: '一、主要做法\n坚持每周调度重点项目，现场解决用地用电难题。\n二、存在问题\n⟦坚持每周调度重点项目，现场解决用地用电难题。⟧',
      good: '一、主要做法\n坚持每周调度重点项目，现场解决用地用电难题。\n二、存在问题',
    },
    {
      bad: '坚持每周调度重点项目，现场办公。⟦坚持每周调度重点项目，现场办公。⟧成效明显。',
      good: '坚持每周调度重点项目，现场办公。成效明显。',
    },
    {
      bad: '关于做好春灌工作的通知\n⟦关于做好春灌工作的通知⟧\n各镇：\n请抓好落实。',
      good: '关于做好春灌工作的通知\n各镇：\n请抓好落实。',
    },
    {
      good: '建议出台管理办法。\n————————————————————————\n报：市政协办公室\n送：区直有关单位\n————————————————————————\n共印45份',
    },
    { good: '一、主要做法\n坚持每周调度重点项目。\n二、存在问题\n坚持每周调度重点项目。' },
    {
      good: '附件1\n填表说明：本表由申请单位如实填写，一式三份，加盖公章。\n附件2\n填表说明：本表由申请单位如实填写，一式三份，加盖公章。',
    },
  ],
  *check({ draft }): Iterable<Finding<'paragraph' | 'sentence' | 'first'>> {
    const repeated = new Set<Block>();
    for (const [block, first] of repeats(draft)) {
      repeated.add(block);
      const at = { start: block.start, end: block.end };
      yield {
        at,
        message: 'paragraph',
        related: [{ at: { start: first.start, end: first.end }, message: 'first' }],
        fix: removal(draft.text, block.line, false),
      };
    }
    const { sentences } = draft;
    for (const [index, sentence] of sentences.entries()) {
      const before = sentences[index - 1];
      if (
        before?.block !== sentence.block ||
        repeated.has(sentence.block) ||
        sentence.end - sentence.start < shortestSentence
      )
        continue;
      if (draft.slice(before) !== draft.slice(sentence)) continue;
      const at = { start: sentence.start, end: sentence.end };
      yield {
        at,
        message: 'sentence',
        related: [{ at: { start: before.start, end: before.end }, message: 'first' }],
        fix: { at: { start: before.end, end: sentence.end }, text: '', safe: false },
      };
    }
  },
});

/** A title pasted twice is read as a title of two lines. */
function isLineAgain(text: string, above: Block, block: Block): boolean {
  const line = text.slice(block.start, block.end);
  return line.length > 7 && line === text.slice(above.start, above.end);
}

/** Paragraphs equal to an earlier one of the same part, with that one. */
function* repeats({ blocks, scrubbed }: Draft): Iterable<readonly [Block, Block]> {
  const seen = new Map<string, Block>();
  for (const block of blocks) {
    const above = blocks[block.index - 1];
    if (above && once.has(above.role) && isLineAgain(scrubbed, above, block)) yield [block, above];
    if (!prose.has(block.role) || block.end - block.start < shortestBlock || (block.mask & written) === 0) continue;
    const key = `${block.part}:${scrubbed.slice(block.start, block.end)}`;
    const first = seen.get(key);
    if (first) yield [block, first];
    else seen.set(key, block);
  }
}
