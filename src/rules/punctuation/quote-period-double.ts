/** 。 inside and outside the closing quotation mark. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

/** 。”， closes a sentence inside that goes on outside; ！”。 closes it twice. */
const double = /。”[。，；、]|[！？]”。/gu;
const farthest = 300;

export default defineRule({
  id: 'quote-period-double',
  title: ['引号内外不重用句号', 'One 。 at a quotation’s end'],
  category: 'punctuation',
  severity: 'warning',
  authority: '国标',
  why: [
    '引文独立完整时，句号放在引号里；引文是句子的一部分时，句号放在引号外；两处不同时用。',
    'The full stop stands inside a quotation that is a whole sentence and outside one that is part of a sentence, never twice.',
  ],
  basis: ['GB/T 15834—2011 B.2.1'],
  messages: {
    whole: [
      '引文独立完整，引号内已有句号，引号外不再用“。”。',
      'The quotation is a whole sentence with its stop; no 。 outside.',
    ],
    inner: [
      '句子在引号外没有完，引号内的“。”应删去。',
      'The sentence goes on behind the quotation; delete the 。 inside.',
    ],
    part: [
      '引号内外都用了“。”，引文是句子的一部分，引号内的应删去。',
      'Stops inside and outside; the quotation is part of the sentence, delete the inner one.',
    ],
  },
  examples: [
    { bad: '会议强调：“要把责任落到实处。”⟦。⟧', good: '会议强调：“要把责任落到实处。”' },
    { bad: '始终坚持“把群众的事当作自己的事⟦。⟧”。', good: '始终坚持“把群众的事当作自己的事”。' },
    { good: '会议强调：“要把责任落到实处。”与会同志表示赞同。' },
    { bad: '会议强调“安全第一⟦。⟧”，要求立即整改。', good: '会议强调“安全第一”，要求立即整改。' },
    { bad: '他说：“必须马上整改！”⟦。⟧', good: '他说：“必须马上整改！”' },
    { good: '“为什么？”、“怎么办！”，大家都在问。' },
    { good: '详见第三节“什么是支部？”。' },
    { good: '他问大家：“准备好了吗？”' },
  ],
  *check({ draft }) {
    for (const { start, block, groups } of draft.matches(double, Has.quote)) {
      if (!groups[0].endsWith('。')) {
        yield { at: { start, end: start + 1 }, message: 'inner', fix: { text: '', safe: false } };
        continue;
      }
      const from = Math.max(block.start, start - farthest);
      const near = draft.scrubbed.slice(from, start);
      const open = from + near.lastIndexOf('“');
      if (open < from) continue;
      // 见“什么是软件包？”。 names a chapter.
      if (!groups[0].startsWith('。') && draft.scrubbed.charAt(open - 1) !== '：') continue;
      const introduced = open === block.start || /[：，。]/u.test(draft.scrubbed.charAt(open - 1));
      const at = introduced ? { start: start + 2, end: start + 3 } : { start, end: start + 1 };
      // A quotation of several sentences keeps its stops.
      const several = !groups[0].startsWith('。') || draft.scrubbed.slice(open, start).includes('。');
      yield {
        at: several ? { start: start + 2, end: start + 3 } : at,
        message: introduced || several ? 'whole' : 'part',
        fix: { text: '' },
      };
    }
  },
});
