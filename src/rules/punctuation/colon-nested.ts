/** Two colons in one sentence. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';
import { isEnclosed, pairingOf } from '../kinds/pairs.ts';

const colon = 0xff1a;

export default defineRule({
  id: 'colon-nested',
  title: ['一句不套两个冒号', 'One colon a sentence'],
  category: 'punctuation',
  severity: 'off',
  authority: '国标',
  why: [
    '一个句子里一般不套用冒号；不得已时可另起段落分层。',
    'A sentence usually takes one colon; set the second level apart as a paragraph.',
  ],
  basis: ['GB/T 15834—2011 4.7.3.5'],
  messages: {
    second: ['一个句子里一般不套用冒号，请改写或分句。', 'A sentence usually takes one colon; rewrite or split it.'],
  },
  examples: [
    {
      bad: '会议提出三点要求：一是抓学习，重点包括⟦：⟧理论、业务、法规。',
      good: '会议提出三点要求：一是抓学习，重点包括理论、业务、法规。',
    },
    { good: '会议提出要求：一是抓学习。二是抓整改：既要见人，也要见事。' },
    { good: '他说：“重点有两个：学习和整改。”会议9：30开始，比例为3：2。' },
    { good: '时间：9月5日；地点：三楼会议室；主持人：周某。' },
  ],
  *check({ draft }) {
    if ((draft.mask & Has.colon) === 0) return;
    for (const { block, start, end } of draft.sentences) {
      if ((block.mask & Has.colon) === 0 || block.role === 'note') continue;
      const pairing = pairingOf(draft, block);
      const colons: number[] = [];
      for (let at = start; at < end; at++) {
        if (draft.scrubbed.charCodeAt(at) !== colon) continue;
        if (/[0-9]/u.test(draft.scrubbed.charAt(at + 1)) && /[0-9]/u.test(draft.scrubbed.charAt(at - 1))) continue;
        if (!isEnclosed(pairing, at)) colons.push(at);
      }
      const [first = 0, second] = colons;
      // Labels, each with its colon: 时间：…；地点：…
      if (second === undefined || draft.scrubbed.slice(first, second).includes('；') || first - start <= 4) continue;
      yield { at: { start: second, end: second + 1 }, message: 'second' };
    }
  },
});
