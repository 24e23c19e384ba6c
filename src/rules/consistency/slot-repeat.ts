/** X次支委会 here and X次支委会 there: blanks that must be filled alike. */

import { type Blank, listBlanks } from '../../draft/blanks.ts';
import { defineRule } from '../../rule.ts';

const mostRelated = 10;

export default defineRule({
  id: 'slot-repeat',
  title: ['同一空白填写一致', 'Fill repeated blanks alike'],
  category: 'consistency',
  severity: 'info',
  authority: '工具',
  why: [
    '同一项数据出现在几处，分头填写容易前后矛盾。',
    'A figure that stands in several places is easily filled in differently.',
  ],
  messages: {
    repeat: ['{target}有{count}处待填，须填写一致。', 'The {target} is blank in {count} places; fill them alike.'],
    first: ['这里也待填。', 'Blank here too.'],
  },
  examples: [
    {
      bad: '全年召开X次支委会。\n坚持前置研究，⟦X⟧次支委会共研究重大事项。',
      good: '全年召开6次支委会。\n坚持前置研究，6次支委会共研究重大事项。',
    },
    { bad: 'XXXX党支部召开大会。\n⟦XX⟧党支部制定计划。', good: '第一党支部召开大会。\n第一党支部制定计划。' },
    { bad: '研究X个议题，录入议题⟦X⟧条。', good: '研究12个议题，录入议题12条。' },
    { good: '开展“XX活动”12次，举办“XX活动”3次。' },
    { good: 'X位同志列为发展对象，X位同志列为积极分子。' },
    { good: '20XX年启动，20XX年完成。' },
  ],
  *check({ draft }) {
    const groups = new Map<string, Blank[]>();
    for (const blank of listBlanks(draft)) {
      if (blank.group === undefined || blank.kind === 'year' || blank.atMost === 'info') continue;
      const known = groups.get(blank.group);
      if (known) known.push(blank);
      else groups.set(blank.group, [blank]);
    }
    for (const [first, second, ...rest] of groups.values()) {
      if (!first || !second) continue;
      const { target } = first;
      const related = [first, ...rest.slice(0, mostRelated)].map(
        ({ start, end }) => ({ at: { start, end }, message: 'first' }) as const,
      );
      yield {
        at: { start: second.start, end: second.end },
        message: 'repeat',
        data: { target, count: rest.length + 2 },
        related,
      };
    }
  },
});
