/** A character typed twice where neither copy belongs to a neighbouring word. */

import { defineRule } from '../../rule.ts';
import { isMentioned, occurrences, wordsOf } from '../kinds/terms.ts';
import { doubles } from './repeated-char.list.ts';

export default defineRule({
  id: 'repeated-char',
  title: ['删去重复的字', 'Delete a doubled character'],
  category: 'spelling',
  severity: 'warning',
  authority: '工具',
  why: ['改稿时留下的“的的”“工工作”，通读也容易滑过去。', 'Doubled characters left by editing slip through a reading.'],
  messages: {
    doubled: ['“{text}”疑似多打了一个字，应为“{right}”。', '“{text}” repeats a character; write “{right}”.'],
  },
  words: wordsOf(doubles),
  examples: [
    { bad: '各支部⟦的的⟧计划已经报送。', good: '各支部的计划已经报送。' },
    {
      bad: '认真做好⟦了了⟧年度统计，⟦推推进⟧项目建设，完善⟦体系系⟧。',
      good: '认真做好了年度统计，推进项目建设，完善体系。',
    },
    { bad: '支部⟦的的⟧的职责。', good: '支部的职责。' },
    { good: '安安全全生产，稳稳定定就业，合同标的的范围已经明确，诉讼目的的实现有了保障。' },
    { good: '坚持实事求是是工作的根本，是是非非不能含糊。' },
    { good: '职工工作服已发放，为了了解情况，实实在在办事，存在在建项目。' },
    { good: '检查组就就业问题座谈，把把关落到实处。' },
  ],
  *check({ draft, hits }) {
    const { scrubbed } = draft;
    for (const { at, right } of occurrences(draft, hits, doubles)) {
      if (isMentioned(scrubbed, at) || isEven(scrubbed, at.start, at.end)) continue;
      yield { at, message: 'doubled', data: { text: draft.slice(at), right }, suggestions: [right] };
    }
  },
});

/** 是是非非, 安安全全: the pair beside it, or the other half of the word, is doubled too. */
function isEven(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (end - start === 3 && (before === text.charAt(start) || after === text.charAt(end - 1))) return true;
  return isDouble(before, text.charAt(start - 2)) || isDouble(after, text.charAt(end + 1));
}

function isDouble(one: string, other: string): boolean {
  return one === other && /[々〇\u3400-\u9fff]/u.test(one);
}
