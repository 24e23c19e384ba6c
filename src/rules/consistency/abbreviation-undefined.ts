/** “双建双促”, “132”工程: a slogan in figures that the draft never explains. */

import { Has } from '../../draft/mask.ts';
import { words } from '../../options.ts';
import { defineRule } from '../../rule.ts';
import { knownPhrases } from './abbreviation-undefined.list.ts';

const count = '[一二三四五六七八九十两双0-9]';
const slogan = new RegExp(
  `“(?<name>${count}[々〇\\u3400-\\u9fff]{1,3}${count}[々〇\\u3400-\\u9fff]{1,3}|[0-9]{2,5}|[0-9]{1,3}(?:[+＋][0-9NnXx]{1,3}){1,4}|${count}(?:个)?[々〇\\u3400-\\u9fff]{1,4})”`,
  'dgu',
);

export default defineRule({
  id: 'abbreviation-undefined',
  title: ['概括语首次出现应说明', 'Explain slogans in figures'],
  category: 'consistency',
  severity: 'off',
  authority: '实务',
  why: [
    '本单位自拟的概括语，外人看不懂，首次出现时应当说明。',
    'Readers outside the house do not know its slogans; explain them once.',
  ],
  options: { known: words([], ['本单位读者都明白、无需说明的概括语', 'slogans every reader of the office knows']) },
  messages: {
    undefined: [
      '“{name}”首次出现未作说明，请写明所指内容。',
      '“{name}” is not explained where it first appears: say what it stands for.',
    ],
  },
  examples: [
    { bad: '实现党建与业务“⟦双建双促⟧”。', good: '实现党建与业务“双建双促”（建强组织、建好队伍，促发展、促和谐）。' },
    { bad: '落实“⟦132⟧”工作部署。', good: '落实“132”工作部署，即一个目标、三项任务、两个保障。' },
    { good: '落实“四个意识”“三会一课”要求，实施“十四五”规划。' },
  ],
  *check({ draft, options }) {
    const known = new Set([...knownPhrases, ...options.known]);
    for (const { start, end, groups } of draft.matches(slogan, Has.quote)) {
      const name = groups.groups?.name ?? '';
      const at = groups.indices?.groups?.name;
      if (!at || known.has(name)) continue;
      known.add(name);
      const around = `${draft.scrubbed.slice(Math.max(0, start - 4), start)}|${draft.scrubbed.slice(end, end + 20)}`;
      if (/\|[^。]{0,12}(?:，即|（|\(|：|是指|即)|(?:的|等)\|/u.test(around)) continue;
      const offset = start - groups.index;
      yield { at: { start: offset + at[0], end: offset + at[1] }, message: 'undefined', data: { name } };
    }
  },
});
