/** 12位党员 … 8名党员: one kind of people counted in two ways. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const counted =
  /(?<![0-9])[0-9０-９XxＸ]{1,6}(?<word>[名位个])(?<noun>正式党员|预备党员|党员|职工|员工|干部|同志|代表|教师|学生|学员|群众|志愿者|发展对象|入党积极分子|委员|人员|专家|村民)/dgu;

export default defineRule({
  id: 'classifier-mixed',
  title: ['统一人数的量词', 'Count people in one way'],
  category: 'consistency',
  severity: 'off',
  authority: '实务',
  why: [
    '同一类人员一会儿用“名”一会儿用“位”，文字不统一；“位”含敬意。',
    'People of one kind are counted with one measure word; 位 is honorific.',
  ],
  messages: {
    mixed: [
      '“{noun}”前文用“{first}”，此处用“{said}”，请统一。',
      '“{noun}” was counted with {first}, here with {said}: use one.',
    ],
    first: ['前文在这里。', 'Used here first.'],
  },
  examples: [
    { bad: '全年发展12名党员，培训8⟦位⟧党员。', good: '全年发展12名党员，培训8名党员。' },
    { good: '全年发展12名党员，走访3位专家、6个村民小组。' },
  ],
  *check({ draft }) {
    const first = new Map<string, { word: string; start: number; end: number }>();
    for (const { start, groups } of draft.matches(counted, Has.digit | Has.blank | Has.wide)) {
      const { word = '', noun = '' } = groups.groups ?? {};
      const at = groups.indices?.groups?.word;
      if (!at || (noun === '村民' && word === '个')) continue;
      const offset = start - groups.index;
      const span = { start: offset + at[0], end: offset + at[1] };
      const earlier = first.get(noun);
      if (!earlier) first.set(noun, { word, ...span });
      else if (earlier.word !== word) {
        const related = [{ at: { start: earlier.start, end: earlier.end }, message: 'first' as const }];
        yield {
          at: span,
          message: 'mixed',
          data: { noun, first: earlier.word, said: word },
          suggestions: [earlier.word],
          related,
        };
      }
    }
  },
});
