/** Three problems, two measures. */

import type { Draft, Section } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { chainsOf } from '../kinds/chains.ts';

const problems = /问题|不足|短板|差距|困难/u;
const measures = /措施|整改|下一步|下步|努力方向|今后|改进|打算|对策/u;

export default defineRule({
  id: 'problem-measure-gap',
  title: ['措施与问题对应', 'Answer every problem'],
  category: 'consistency',
  severity: 'info',
  authority: '实务',
  why: ['查摆几个问题，一般就应有几条对应的措施。', 'Each problem named calls for a measure.'],
  messages: {
    gap: [
      '前面查摆了{problems}个问题，此处只有{measures}条措施，请核对。',
      '{problems} problems are named but only {measures} measures follow.',
    ],
    problems: ['问题在这里列出。', 'The problems.'],
  },
  examples: [
    {
      bad: '一、存在问题\n（一）学习不深\n学得少。\n（二）作风不实\n走得少。\n（三）服务不优\n办得慢。\n二、⟦整改措施⟧\n（一）加强学习\n每周学。\n（二）改进作风\n常下沉。',
      good: '一、存在问题\n（一）学习不深\n学得少。\n（二）作风不实\n走得少。\n（三）服务不优\n办得慢。\n二、整改措施\n（一）加强学习\n每周学。\n（二）改进作风\n常下沉。\n（三）优化服务\n限时办。',
    },
    {
      bad: '一、存在问题\n一是学得少，二是走得少，三是办得慢。\n二、⟦整改措施⟧\n一是每周组织学习，二是每月下沉走访。',
      good: '一、存在问题\n一是学得少，二是走得少，三是办得慢。\n二、整改措施\n一是每周组织学习，二是每月下沉走访，三是推行限时办结。',
    },
    {
      good: '一、存在问题\n（一）学习不深\n学得少。\n（二）作风不实\n走得少。\n二、整改措施\n针对以上问题，逐项整改。',
    },
  ],
  *check({ draft }) {
    const found = draft.sections.find((section) => isList(draft, section, problems) && !measures.test(section.title));
    if (!found) return;
    const answer = answerTo(draft, found);
    if (!answer || countOf(draft, answer) >= countOf(draft, found)) return;
    const data = { problems: countOf(draft, found), measures: countOf(draft, answer) };
    yield { at: trimmed(answer), message: 'gap', data, related: [{ at: trimmed(found), message: 'problems' }] };
  },
});

function isList(draft: Draft, section: Section, names: RegExp): boolean {
  const { title } = section;
  return title.length <= 20 && names.test(title) && countOf(draft, section) >= 2;
}

/** Subsections, or the 一是…二是… of a section that is one paragraph. */
function countOf(draft: Draft, { children, block, end }: Section): number {
  if (children.length > 0) return children.length;
  const [below, next] = [draft.blocks[block.index + 1], draft.blocks[block.index + 2]];
  if (below?.role !== 'body' || (next && next.start < end && next.role === 'body')) return 0;
  const inside = chainsOf(draft).filter(({ items }) => items[0]?.block === below);
  const [chain] = inside;
  return chain?.style === 'is' && inside.length === 1 ? chain.items.length : 0;
}

/** The next section beside it that lists measures. */
function answerTo(draft: Draft, found: Section): Section | undefined {
  const siblings = found.parent ? found.parent.children : draft.outline;
  const answer = siblings.slice(siblings.indexOf(found) + 1).find((section) => isList(draft, section, measures));
  // Prose before the first measure may hold measures of its own.
  if (!answer || answer.children.length === 0) return answer;
  return answer.children[0]?.block.index === answer.block.index + 1 ? answer : undefined;
}

function trimmed({ at, title }: Section) {
  return { start: at.start, end: at.start + title.length };
}
