/** “四个意识”（政治意识、大局意识、核心意识）: a set written out with a member missing. */

import type { Draft } from '../../draft/types.ts';
import { defineRule, type Hit } from '../../rule.ts';
import { setPhrases } from './count-set-phrase.list.ts';

export default defineRule({
  id: 'count-set-phrase',
  title: ['固定提法各项要列全', 'Write set phrases out in full'],
  category: 'consistency',
  severity: 'warning',
  authority: '实务',
  why: [
    '固定提法展开时要列全，漏一项或写错一项都是政治性差错。',
    'A set formulation that is written out must be complete.',
  ],
  messages: {
    missing: ['“{phrase}”展开后缺{members}，请补全。', 'The expansion of “{phrase}” lacks {members}.'],
    over: [
      '“{phrase}”应为{count}项，此处列出{listed}项，请核对。',
      '“{phrase}” has {count} members; {listed} are listed.',
    ],
  },
  words: setPhrases.map(([name]) => name),
  examples: [
    {
      bad: '进一步增强“四个意识”（⟦政治意识、大局意识、核心意识⟧）。',
      good: '进一步增强“四个意识”（政治意识、大局意识、核心意识、看齐意识）。',
    },
    {
      bad: '坚定“四个自信”，即⟦道路自信、理论自信、制度自信、政治自信⟧。',
      good: '坚定“四个自信”，即道路自信、理论自信、制度自信、文化自信。',
    },
    {
      bad: '完整准确贯彻⟦创新、协调、绿色、开放⟧的新发展理念。',
      good: '完整准确贯彻创新、协调、绿色、开放、共享的新发展理念。',
    },
    {
      bad: '学习“四史”：⟦党史、新中国史、改革开放史⟧。',
      good: '学习“四史”：党史、新中国史、改革开放史、社会主义发展史。',
    },
    {
      bad: '落实“三会一课”制度（⟦支部党员大会、支部委员会、党课⟧）。',
      good: '落实“三会一课”制度（支部党员大会、支部委员会、党小组会、党课）。',
    },
    { good: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。' },
    { good: '学习“四史”（党史、新中国史、改革开放史、社会主义发展史、中华民族发展史）。' },
    { good: '纠治“四风”，重点整治形式主义、官僚主义。' },
    { good: '严格执行“三会一课”：每季度召开一次党员大会。' },
  ],
  *check({ draft, hits }) {
    for (const hit of hits) {
      const [phrase = '', members = []] = setPhrases[hit.word] ?? [];
      const list = listBehind(draft, hit) ?? listBefore(draft, hit);
      if (!list) continue;
      const text = draft.slice(list);
      const missing = members.filter((member) => !member.split('|').some((name) => text.includes(name)));
      const listed = text.split(/[、，；]/u).length;
      const known = members.length - missing.length;
      if (known < 2 || known * 2 < members.length || listed < 2) continue;
      if (missing.length > 0) {
        const names = missing.map((member) => `“${member.split('|')[0]}”`).join('、');
        yield { at: list, message: 'missing', data: { phrase, members: names } };
      } else if (listed > members.length + (phrase === '四史' ? 1 : 0) && /^[^，；]*$/u.test(text)) {
        yield { at: list, message: 'over', data: { phrase, count: members.length, listed } };
      }
    }
  },
});

const lead =
  /^[”’」]?(?:制度|要求|理念|总体布局|战略布局)?(?:（即?|[：:]|，?即(?:是)?[：:]?|，?(?:指|包括)(?:的是)?[：:]?)/u;

/** What a bracket, a colon or 即 behind the phrase writes out. */
function listBehind({ scrubbed }: Draft, { end }: Hit) {
  const text = scrubbed.slice(end, end + 140).split('\n', 1)[0] ?? '';
  const opened = lead.exec(text);
  if (!opened) return undefined;
  const from = opened[0].length;
  const stop = text.slice(from).search(opened[0].includes('（') ? /）/u : /[。；！？]|，(?![^。]{0,12}(?:自信|意识))/u);
  if (stop < 4) return undefined;
  return { start: end + from, end: end + from + stop };
}

/** 创新、协调、绿色、开放、共享的新发展理念 */
function listBefore({ scrubbed }: Draft, { start }: Hit) {
  const near = Math.max(0, start - 60);
  const list = /([\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,6}){2,6})的[“‘]?$/u.exec(scrubbed.slice(near, start));
  if (!list) return undefined;
  const items = (list[1] ?? '').split('、');
  // The first item carries the verb before it: 贯彻创新.
  const width = items.at(-1)?.length ?? 2;
  const from = near + list.index + Math.max(0, (items[0]?.length ?? 0) - width);
  return { start: from, end: near + list.index + (list[1] ?? '').length };
}
