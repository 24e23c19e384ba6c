/** Words the office does not want, and what it writes instead. */

import { words } from '../../options.ts';
import { defineRule, type Hit } from '../../rule.ts';
import { termFindings } from '../kinds/house-term.ts';

export default defineRule({
  id: 'house-term',
  title: ['使用本单位用语', 'Use the words of the office'],
  category: 'wording',
  severity: 'warning',
  authority: '实务',
  why: [
    '单位各有惯用的称呼和写法，列在配置的 terms 里，全体稿件就能一致。',
    'Each office has its own names and words; listed under terms, all its drafts agree.',
  ],
  options: {
    pairs: words(
      [],
      ['不用的词→应当用的词，每条一对；要写例外和日期，用配置的 terms', 'wrong→right, a pair each; terms takes more'],
    ),
  },
  messages: {
    term: ['“{wrong}”应写作“{right}”。', 'Write “{right}” for “{wrong}”.'],
    noted: ['“{wrong}”应写作“{right}”（{note}）。', 'Write “{right}” for “{wrong}” ({note}).'],
  },
  examples: [
    { bad: '会上通报了⟦本市⟧情况。', good: '会上通报了我市情况。', options: { pairs: ['本市→我市'] } },
    {
      bad: '由⟦法治办⟧牵头，县法治办配合。',
      good: '由县法治办牵头，县法治办配合。',
      options: { pairs: ['法治办→县法治办'] },
    },
    { good: '会上通报了本市情况。' },
    { good: '没有写全的一对不算。', options: { pairs: ['没有写全'] } },
  ],
  *check({ draft, options }) {
    const terms = options.pairs.flatMap((pair) => {
      const [wrong = '', right] = pair.split('→');
      return wrong.length < 2 || right === undefined ? [] : [{ wrong, right }];
    });
    const hits: Hit[] = [];
    for (const [word, { wrong }] of terms.entries()) {
      for (let start = draft.text.indexOf(wrong); start >= 0; start = draft.text.indexOf(wrong, start + wrong.length)) {
        hits.push({ word, start, end: start + wrong.length });
      }
    }
    yield* termFindings(terms, draft, hits);
  },
});
