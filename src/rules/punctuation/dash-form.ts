/** -- － － and other strokes in place of ——. */

import { listBlanks } from '../../draft/blanks.ts';
import { Has } from '../../draft/mask.ts';
import type { Draft, Match } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { isChinese } from '../kinds/prose.ts';

const strokes = /[-–―─━－﹣]{2,}|—{3,}/gu;
const beside = /[\u3400-\u9fff，。；：、！？“”《》（）]/u;

export default defineRule({
  id: 'dash-form',
  title: ['破折号写作“——”', 'Write a dash as ——'],
  category: 'punctuation',
  severity: 'warning',
  authority: '国标',
  why: [
    '破折号是一字线的两倍长，占两个字的位置，不用连字符拼成。',
    'A dash is —— and takes the width of two characters; hyphens do not make one.',
  ],
  basis: ['GB/T 15834—2011 4.10.2'],
  messages: {
    form: ['破折号应写作“——”，此处写成了“{mark}”。', 'Write the dash as ——, not “{mark}”.'],
  },
  examples: [
    { bad: '坚守初心⟦--⟧为群众办实事。', good: '坚守初心——为群众办实事。' },
    { bad: '⟦－－⟧在全区工作会议上的讲话', good: '——在全区工作会议上的讲话' },
    {
      bad: '坚守初心⟦―――⟧为群众办实事，坚持实干⟦———⟧为发展添动力。',
      good: '坚守初心——为群众办实事，坚持实干——为发展添动力。',
    },
    { good: '开展宣传活动--场，增长--%。' },
    { good: '坚守初心——为群众办实事。\n----------\n执行jiaogao --fix即可。' },
    { good: '2019—2021年，北京—上海线路增开列车。' },
  ],
  *check({ draft }) {
    for (const match of draft.matches(strokes, Has.dash | Has.wide | Has.ascii)) {
      const finding = read(draft, match);
      if (finding) yield finding;
    }
  },
});

function read(draft: Draft, { start, end, block, groups }: Match) {
  const { scrubbed: text } = draft;
  if (end - start > 4 || block.role === 'table') return undefined;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  // Between figures it joins a range; beside letters it belongs to a name or a command; alone it is a rule.
  const chinese = beside.test(before) || beside.test(after);
  const opens = start === block.start && /[\u3400-\u9fff0-9“《]/u.test(after);
  if (/[A-Za-z0-9]/u.test(before) || /[A-Za-z]/u.test(after) || !(chinese || opens)) return undefined;
  // 活动--场: a number is still to come.
  if (listBlanks(draft).some((blank) => blank.start === start && blank.end === end)) return undefined;
  if ((start === block.start && end === block.end) || !isChinese(draft, block)) return undefined;
  return { at: { start, end }, message: 'form', data: { mark: groups[0] }, fix: { text: '——' } } as const;
}
