/** The members of a set formulation in another order than the fixed one. */

import { defineRule, type Hit, type Span } from '../../rule.ts';
import { orders } from './formula-order.list.ts';

const members = orders.flat();
/** What may stand between two members: marks, and for names in quotation marks the verb of the next. */
const joint = /^(?:[、，,和与及“”"]|增强|坚定|做到|坚决|牢固|树牢|树立|不断|自觉|始终|切实){0,6}$/u;

export default defineRule({
  id: 'formula-order',
  title: ['核对固定提法的顺序', 'Keep the order of formulations'],
  category: 'wording',
  severity: 'warning',
  authority: '实务',
  why: [
    '“四个意识”“四个自信”“两个维护”和新发展理念等，各项顺序固定，不能调换。',
    'The members of these formulations stand in a fixed order.',
  ],
  messages: { order: ['顺序疑似有误，通行的是“{right}”，请核对。', 'The usual order is “{right}”.'] },
  words: members,
  examples: [
    {
      bad: '坚定“⟦四个自信”、增强“四个意识”、做到“两个维护⟧”。',
      good: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
    },
    { bad: '贯彻⟦创新、绿色、协调、开放、共享⟧的新发展理念。', good: '贯彻创新、协调、绿色、开放、共享的新发展理念。' },
    {
      bad: '严守⟦组织纪律、政治纪律、廉洁纪律、群众纪律、工作纪律、生活纪律⟧。',
      good: '严守政治纪律、组织纪律、廉洁纪律、群众纪律、工作纪律、生活纪律。',
    },
    { good: '推动绿色、创新、开放发展，坚持创新协调绿色开放共享。' },
    { good: '做到“两个维护”，坚定“四个自信”。' },
  ],
  *check({ draft, hits }) {
    let first = 0;
    for (const order of orders) {
      const from = first;
      first += order.length;
      const own = hits.filter(({ word }) => word >= from && word < first);
      for (const at of permuted(draft.scrubbed, own, order.length)) {
        yield { at, message: 'order', data: { right: order.join('、') } };
      }
    }
  },
});

/** Runs of hits in which every member stands once, not in order. */
function* permuted(text: string, hits: readonly Hit[], size: number): Iterable<Span> {
  let run: Hit[] = [];
  for (const hit of [...hits, undefined]) {
    const last = run.at(-1);
    if (hit && last && hit.start - last.end <= 16 && joint.test(text.slice(last.end, hit.start))) {
      run.push(hit);
      continue;
    }
    const [start] = run;
    const sorted = run.every((one, index) => index === 0 || (run[index - 1]?.word ?? 0) < one.word);
    if (start && last && run.length === size && !sorted && new Set(run.map(({ word }) => word)).size === size) {
      yield { start: start.start, end: last.end };
    }
    run = hit ? [hit] : [];
  }
}
