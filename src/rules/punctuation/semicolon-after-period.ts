/** An item of an enumeration that holds a full stop and yet ends in a semicolon. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const item =
  /(?<=[。；：，]|^)[\s\u3000]*(?:[一二三四五六七八九十]{1,3}是|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}，|[①-⑳])/gu;

export default defineRule({
  id: 'semicolon-after-period',
  title: ['分项有句号不用分号', 'No semicolon after a stop'],
  category: 'punctuation',
  severity: 'off',
  authority: '国标',
  why: [
    '分项列举时，只要有一项里面用了句号，各项的末尾就不能再用分号。',
    'When an item holds a full stop, the items cannot end in semicolons.',
  ],
  basis: ['GB/T 15834—2011 A.5'],
  messages: {
    stop: ['本项里面已有句号，项末不能用分号，应改为句号。', 'This item holds a full stop; end it with 。, not ；.'],
  },
  examples: [
    {
      bad: '一是抓学习。全年集中学习12次⟦；⟧二是抓整改。逐项销号。',
      good: '一是抓学习。全年集中学习12次。二是抓整改。逐项销号。',
    },
    { good: '一是抓学习，全年集中学习12次；二是抓整改，逐项销号。' },
    { good: '一是抓学习。全年集中学习12次。其中线上4次；线下8次。二是抓整改。' },
  ],
  *check({ draft }) {
    for (const block of draft.blocks) {
      if ((block.mask & Has.stop) === 0 || (block.role !== 'body' && block.role !== 'item')) continue;
      const { start } = block.line;
      const line = draft.slice(block.line);
      if (!line.includes('；')) continue;
      let before: number | undefined;
      for (const match of line.matchAll(item)) {
        const semicolon = match.index - 1;
        if (before !== undefined && line.charAt(semicolon) === '；') {
          const stop = line.indexOf('。', before);
          // More than one semicolon: they part the clauses of the item.
          if (stop >= 0 && stop < semicolon && line.indexOf('；', before) === semicolon) {
            yield {
              at: { start: start + semicolon, end: start + semicolon + 1 },
              message: 'stop',
              fix: { text: '。', safe: false },
            };
          }
        }
        before = match.index + match[0].length;
      }
    }
  },
});
