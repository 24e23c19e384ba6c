/** A campaign, meeting or office under a name it does not have. */

import { words } from '../../options.ts';
import { defineRule } from '../../rule.ts';
import { isMentioned, isQuoted, type Occurrence, occurrences, wordsOf } from '../kinds/terms.ts';
import { names } from './unofficial-name.list.ts';

export default defineRule({
  id: 'unofficial-name',
  title: ['使用规范名称', 'Use the official name'],
  category: 'wording',
  severity: 'warning',
  authority: '实务',
  why: [
    '活动、会议和机构的名称以正式文件为准，自己缩写或换字，读者难以对上。',
    'Campaigns, meetings and offices are called as the documents call them.',
  ],
  options: { allow: words([], ['本单位认可的名称，不再提示', 'names your office accepts']) },
  messages: {
    name: ['“{wrong}”的规范名称是“{right}”，请改用。', 'The official name of “{wrong}” is “{right}”; write that.'],
    again: ['这里写作“{wrong}”。', 'Called “{wrong}” here.'],
  },
  words: wordsOf(names),
  examples: [
    {
      bad: '2021年党支部工作总结\n以⟦党史教育活动⟧为契机，学习百年历史。',
      good: '2021年党支部工作总结\n以党史学习教育为契机，学习百年历史。',
    },
    { bad: '⟦建国⟧以来，我县水利事业稳步发展。', good: '新中国成立以来，我县水利事业稳步发展。' },
    {
      bad: '学习党的⟦十九大六中全会⟧精神，报市⟦住房与城乡建设⟧局备案。',
      good: '学习党的十九届六中全会精神，报市住房和城乡建设局备案。',
    },
    { good: '2021年工作总结\n新建党史教育基地1处，创建国家级园区，在建国际会展中心。' },
    { good: '2024年工作计划\n加强党史教育、国史教育。' },
    { good: '转发《关于建国以来党的若干历史问题的决议》学习辅导。' },
  ],
  *check({ draft, hits, options }) {
    const groups = new Map<string, Occurrence[]>();
    for (const one of occurrences(draft, hits, names)) {
      const { wrong } = one.term;
      // One campaign under two names in one draft is what term-official-name reports.
      if (isCampaign(one) && draft.scrubbed.includes(one.right)) continue;
      if (options.allow.includes(wrong) || isMentioned(draft.scrubbed, one.at)) continue;
      if (isQuoted(draft.scrubbed, one.at, 'titles')) continue;
      const group = groups.get(one.right);
      if (group) group.push(one);
      else groups.set(one.right, [one]);
    }
    for (const [right, [first, ...others]] of groups) {
      if (!first) continue;
      const related = others.map(({ at, term }) => ({ at, message: 'again' as const, data: { wrong: term.wrong } }));
      yield { at: first.at, message: 'name', data: { wrong: first.term.wrong, right }, suggestions: [right], related };
    }
  },
});

function isCampaign({ term }: Occurrence): boolean {
  return term.conditions.some(({ kind }) => kind === '@');
}
