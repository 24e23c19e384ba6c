/** A character typed twice where neither copy belongs to a neighbouring word. */

import { wordEnds } from '../../language/segments.ts';
import { defineRule } from '../../rule.ts';
import { isMentioned, occurrences, wordsOf } from '../kinds/terms.ts';
import { doubles } from './repeated-char.list.ts';
import { commonWords } from './repeated-word.list.ts';

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
    { bad: '持续⟦改善善⟧全县水环境，加快⟦推广广⟧先进经验。', good: '持续改善全县水环境，加快推广先进经验。' },
    {
      good: '加强食品药品安全全链条监管，建立健全全口径监测，会议议定事项，党组织织密网络，发展展示中心，让法治成为为政准则。',
    },
    { good: '安安全全生产，稳稳定定就业，合同标的的范围已经明确，诉讼目的的实现有了保障。' },
    { good: '坚持实事求是是工作的根本，是是非非不能含糊。' },
    { good: '职工工作服已发放，为了了解情况，实实在在办事，存在在建项目。' },
    { good: '检查组就就业问题座谈，把把关落到实处。' },
    { bad: '在上级部门的精心⟦指导下下⟧，工作取得新成效。', good: '在上级部门的精心指导下，工作取得新成效。' },
    { good: '上上下下齐心，此乃下下策，下下周检查。' },
  ],
  *check({ draft, hits }) {
    const { scrubbed } = draft;
    const seen = new Set<number>();
    for (const { at, right } of occurrences(draft, hits, doubles)) {
      seen.add(at.end);
      if (isMentioned(scrubbed, at) || isEven(scrubbed, at.start, at.end)) continue;
      yield { at, message: 'doubled', data: { text: draft.slice(at), right }, suggestions: [right] };
    }
    for (const { start, end, right } of stutters(scrubbed)) {
      if (seen.has(end) || seen.has(end - 1) || isEven(scrubbed, start, end)) continue;
      const at = { start, end };
      yield { at, message: 'doubled', data: { text: draft.slice(at), right }, suggestions: [right] };
    }
  },
});

let common: ReadonlySet<string> | undefined;
/** Characters that are words of their own beside others: 安全|全|链条, 成为|为政, 会议|议定, 组织|织密. */
const words =
  '全为事南大各本新不在有中上下主以多地人成到出行会能要可将对从向与和及由被让给是也都就再更最很太近超总副正原老小高低长短好东西北内外前后左右每某该此其之于所者家区省市县年月日时力度量费业员性化部门点面线议织建设划定强实务收发办';

const twin = /([\u4e00-\u9fff])(?=\1)/gu;

/** 推广广, 改善善: a common word of which one character stands twice, where the second is no part of what follows. */
function* stutters(text: string): Iterable<{ start: number; end: number; right: string }> {
  for (const { index } of text.matchAll(twin)) {
    const i = index + 1;
    if (words.includes(text.charAt(i))) continue;
    common ??= new Set(commonWords.flatMap((row) => row.split(' ')));
    const right = text.slice(i - 2, i);
    if (!common.has(right)) continue;
    // 入职|职工: asking for the words of the sentence takes a hundred times as long.
    if (common.has(text.slice(i, i + 2))) continue;
    if (isAlone(text, i)) yield { start: i - 2, end: i + 1, right };
  }
}

/** True when a word ends before and behind this character. */
function isAlone(text: string, at: number): boolean {
  const from = Math.max(0, at - 12);
  let before = false;
  for (const end of wordEnds(text.slice(from, at + 12))) {
    if (end === at - from) before = true;
    if (end > at - from) return before && end === at + 1 - from;
  }
  return false;
}

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
