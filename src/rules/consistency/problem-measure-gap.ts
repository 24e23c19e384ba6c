/** Three problems, two measures. */

import type { Draft, Section } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';

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
      good: '一、存在问题\n（一）学习不深\n学得少。\n（二）作风不实\n走得少。\n二、整改措施\n针对以上问题，逐项整改。',
    },
  ],
  *check({ draft }) {
    const found = draft.sections.find((section) => isList(section, problems) && !measures.test(section.title));
    if (!found) return;
    const answer = answerTo(draft, found);
    if (!answer || answer.children.length >= found.children.length) return;
    const data = { problems: found.children.length, measures: answer.children.length };
    yield { at: trimmed(answer), message: 'gap', data, related: [{ at: trimmed(found), message: 'problems' }] };
  },
});

function isList({ title, children }: Section, names: RegExp): boolean {
  return children.length >= 2 && title.length <= 20 && names.test(title);
}

/** The next section beside it that lists measures. */
function answerTo(draft: Draft, found: Section): Section | undefined {
  const siblings = found.parent ? found.parent.children : draft.outline;
  const answer = siblings.slice(siblings.indexOf(found) + 1).find((section) => isList(section, measures));
  // Prose before the first measure may hold measures of its own.
  return answer && answer.children[0]?.block.index === answer.block.index + 1 ? answer : undefined;
}

function trimmed({ at, title }: Section) {
  return { start: at.start, end: at.start + title.length };
}
