/** Two points side by side that exclude each other: 。、 ；。 ，。 */

import { Has } from '../../draft/mask.ts';
import { formLabels } from '../../language/blank-labels.ts';
import { defineRule } from '../../rule.ts';

/** A run of marks behind an opening quotation mark is spoken of, not used. */
const conflict = /[，、；：。！？,;]{2,}/gu;
/** A point that nothing stands before; “，” speaks of the mark. */
const stranded = /[“‘《（〈【〔][，。；：、！？](?![”’》）〉】〕，。；：、！？])/gu;
const spoken = /[“‘《（]/u;
const han = /[\u3400-\u9fff]/u;

/** 姓名：；单位：； is a form that nobody filled in; another rule asks for the answers. */
const unanswered = new RegExp(`(?:${formLabels})$`, 'u');

const full = new Map([
  [',', '，'],
  [';', '；'],
]);

export default defineRule({
  id: 'punct-conflict',
  title: ['两个点号不连用', 'One point at a time'],
  category: 'punctuation',
  severity: 'error',
  authority: '工具',
  why: [
    '两个点号叠在一起，停顿和语气互相矛盾，是改稿留下的痕迹。',
    'Two points side by side contradict each other; editing left them.',
  ],
  messages: {
    first: [
      '“{marks}”里前引号、前括号后面多了点号，应删去。',
      'No point stands right behind an opening mark; delete it.',
    ],
    both: ['“{marks}”不能连用，请只留一个。', '“{marks}” cannot stand together; keep one.'],
  },
  examples: [
    { bad: '推进“⟦、⟧一网通办”平台升级（⟦，⟧二期）。', good: '推进“一网通办”平台升级（二期）。' },
    { bad: '大家的意见都很好⟦，！。⟧我归纳一下。', good: '大家的意见都很好。我归纳一下。' },
    { good: '把“，”改为“。”，把“，。”改为“。”。' },
    { bad: '各项任务全部完成⟦，。⟧下一步要巩固成果⟦；。⟧', good: '各项任务全部完成。下一步要巩固成果。' },
    { bad: '涉及教育⟦，、⟧医疗等领域。', good: '涉及教育、医疗等领域。' },
    { bad: '重点任务⟦。：⟧一是摸底。', good: '重点任务：一是摸底。' },
    { bad: '成效如何⟦？。⟧群众最有发言权。', good: '成效如何？群众最有发言权。' },
    { bad: '加强领导⟦,。⟧', good: '加强领导。' },
    { good: '要不要改？！怎么改？大家都说：“要改。”然后散会。' },
    { good: '姓名：；单位：；职务：。' },
    { good: '注意区分“，。”和“；：”的用法。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups, block } of draft.matches(stranded, Has.stop | Has.enumeration | Has.colon)) {
      if (block.role === 'code' || isReversed(draft.scrubbed.slice(block.line.start, start))) continue;
      yield { at: { start: start + 1, end }, message: 'first', data: { marks: groups[0] }, fix: { text: '' } };
    }
    for (const { start, end, groups, block } of draft.matches(conflict, Has.stop | Has.enumeration | Has.colon)) {
      const [marks] = groups;
      const [first = '', second = ''] = marks;
      // Longer runs are spoken of; two alike are a repetition; ？！ may stand together.
      const three = marks.length === 3 && new Set(marks).size > 1 && /[，。；、]/u.test(marks);
      if (!(marks.length === 2 && first !== second) && !three) continue;
      if (block.role === 'toc' || /^[！？]{2}/u.test(marks)) continue;
      const before = draft.scrubbed.charAt(start - 1);
      if (spoken.test(before) || (/[,;]/u.test(first) && (!han.test(before) || /[,;！？]/u.test(second)))) continue;
      if (
        first === '：' &&
        (/[,;]/u.test(second) || unanswered.test(draft.scrubbed.slice(Math.max(0, start - 8), start)))
      )
        continue;
      const suggestions = [first, second].map((mark) => full.get(mark) ?? mark);
      const finding = { at: { start, end }, message: 'both', data: { marks }, suggestions } as const;
      // “怎么办？，” may be meant as part of a name.
      yield /[！？]/u.test(marks) ? { ...finding, atMost: 'warning' } : finding;
    }
  },
});

/** ”一网通办“，: the marks were typed the wrong way round, and this one closes. */
function isReversed(before: string): boolean {
  return before.split('”').length > before.split('“').length;
}
