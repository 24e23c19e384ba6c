/** One campaign under several names: 党史学习教育 … 党史教育活动. */

import { blockAt } from '../../draft/block-at.ts';
import { defineRule, type Span } from '../../rule.ts';
import { isTitled, sentenceAround } from '../kinds/moment.ts';
import { officialNames } from './term-official-name.list.ts';

export default defineRule({
  id: 'term-official-name',
  title: ['统一使用规范名称', 'Use one official name'],
  category: 'consistency',
  severity: 'warning',
  authority: '实务',
  why: [
    '同一项活动前后名称不一，读者会以为是几项活动。',
    'One campaign under several names reads like several campaigns.',
  ],
  messages: {
    variant: [
      '文中既称“{official}”又称“{said}”，请统一为规范名称。',
      'The draft says both “{official}” and “{said}”: use the official name.',
    ],
    more: ['此处称“{said}”。', 'Here it is “{said}”.'],
  },
  examples: [
    {
      bad: '支部开展党史学习教育12次。\n以⟦党史教育⟧为契机，提升党员素质。',
      good: '支部开展党史学习教育12次。\n以党史学习教育为契机，提升党员素质。',
    },
    {
      bad: '印发党史学习教育方案。\n以⟦党史教育培训活动⟧为主线开展工作。',
      good: '印发党史学习教育方案。\n以党史学习教育为主线开展工作。',
    },
    { good: '开展党史学习教育，组织参观党史教育基地、党史教育馆。' },
    { good: '加强青少年党史教育，办好党史教育活动。' },
  ],
  words: [...officialNames.map(([variant]) => variant), ...new Set(officialNames.map(([, official]) => official))],
  *check({ draft, hits }) {
    const used = new Set(
      hits.filter(({ word }) => word >= officialNames.length).map(({ start, end }) => draft.slice({ start, end })),
    );
    let covered = 0;
    const said = new Map<string, Span[]>();
    for (const { word, start, end } of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const official = officialNames[word]?.[1];
      if (official === undefined || start < covered || !used.has(official)) continue;
      const block = blockAt(draft, start);
      if (!block || isTitled(sentenceAround(draft, block.line, { start, end }).before)) continue;
      if (/^(?:基地|馆|课|资源|读本|学院|中心|园|展)/u.test(draft.scrubbed.slice(end, end + 2))) continue;
      covered = end;
      const spans = said.get(official);
      if (spans) spans.push({ start, end });
      else said.set(official, [{ start, end }]);
    }
    for (const [official, [at, ...others]] of said) {
      if (!at) continue;
      const related = others.slice(0, 20).map((other) => {
        return { at: other, message: 'more', data: { said: draft.slice(other) } } as const;
      });
      yield { at, message: 'variant', data: { official, said: draft.slice(at) }, suggestions: [official], related };
    }
  },
});
