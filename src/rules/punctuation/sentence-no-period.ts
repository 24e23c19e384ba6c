/** A paragraph of prose without a mark at its end. */

import { Has } from '../../draft/mask.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';

const shortest = 20;

export default defineRule({
  id: 'sentence-no-period',
  title: ['段末用句末标点', 'End paragraphs with a stop'],
  category: 'punctuation',
  severity: 'off',
  authority: '国标',
  why: [
    '陈述句末尾用句号；段末没有标点，会让人以为句子没写完。',
    'A statement ends in a full stop; without one the sentence looks unfinished.',
  ],
  basis: ['GB/T 15834—2011 4.1.3.1'],
  messages: {
    missing: [
      '段末缺少句末标点，请补上“。”或将句子写完。',
      'The paragraph has no mark at its end; add 。 or finish the sentence.',
    ],
    comma: [
      '段末用了“{mark}”，请改为“。”或将句子写完。',
      'The paragraph ends in “{mark}”; write 。 or finish the sentence.',
    ],
  },
  examples: [
    {
      bad: '值班情况报告\n全年共安排值班365天，处理突发情况12起，没有发生责任事⟦故⟧',
      good: '值班情况报告\n全年共安排值班365天，处理突发情况12起，没有发生责任事故。',
    },
    {
      bad: '值班情况报告\n全年共安排值班365天。没有发生责任事故⟦，⟧',
      good: '值班情况报告\n全年共安排值班365天。没有发生责任事故。',
    },
    { good: '值班情况报告\n全年共安排值班365天，\n处理突发情况12起。' },
    { good: '值班情况报告\n全年共安排值班365天，处理突发情况12起，分别是：\n1.停电事故\n2.漏水事故' },
  ],
  *check({ draft }) {
    for (const block of draft.blocks) {
      if (block.role !== 'body' || (block.mask & Has.stop) === 0 || block.end - block.start < shortest) continue;
      const mark = draft.scrubbed.charAt(block.end - 1);
      const comma = mark === '，' || mark === '、';
      if (!comma && !/[\u3400-\u9fff0-9%％]/u.test(mark)) continue;
      if (!draft.slice(block).includes('，') || isContinued(draft, block)) continue;
      yield {
        at: { start: block.end - 1, end: block.end },
        message: comma ? 'comma' : 'missing',
        data: { mark },
        ...(comma && { suggestions: ['。'] }),
      };
    }
  },
});

/** The page was too narrow, or lines of verse follow one another: the next paragraph goes on in the same manner. */
function isContinued({ blocks, text }: Draft, { index, line, start }: Block): boolean {
  const indented = start > line.start;
  const [previous, next] = [blocks[index - 1], blocks[index + 1]];
  if (next?.role === 'body' && (!indented || next.start === next.line.start)) return true;
  return previous?.role === 'body' && /[\u3400-\u9fff，]/u.test(text.charAt(previous.end - 1));
}
