/** XXXX党支部 here and XX党支部 there. */

import { listBlanks } from '../../draft/blanks.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'placeholder-style-mixed',
  title: ['统一待填处的写法', 'Write a blank one way'],
  category: 'placeholder',
  severity: 'off',
  authority: '工具',
  why: [
    '制作模板时，同一项内容的占位写法一致，才便于一次替换。',
    'In a template, a blank written one way can be replaced in one go.',
  ],
  messages: {
    mixed: [
      '{noun}的占位有“{first}”和“{text}”两种写法，请统一。',
      'The blank of {noun} is written “{first}” and “{text}”.',
    ],
    first: ['这里写作“{first}”。', 'Here it is “{first}”.'],
  },
  examples: [
    { bad: 'XXXX党支部成立后，⟦XX⟧党支部召开大会。', good: 'XXXX党支部成立后，XXXX党支部召开大会。' },
    { good: 'XXXX党支部成立后，XX镇召开大会。' },
  ],
  *check({ draft }) {
    const styles = new Map<string, { readonly text: string; readonly start: number; readonly end: number }>();
    for (const { group, text, start, end, noun, kind } of listBlanks(draft)) {
      if (group === undefined || kind === 'year') continue;
      const first = styles.get(group);
      if (!first) styles.set(group, { text, start, end });
      else if (first.text !== text) {
        const data = { noun, first: first.text, text };
        yield { at: { start, end }, message: 'mixed', data, related: [{ at: first, message: 'first', data }] };
        return;
      }
    }
  },
});
