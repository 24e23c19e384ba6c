/** Characters of private fonts, which other computers show as boxes or not at all. */

import { Has } from '../../draft/mask.ts';
import { defineRule, type Finding } from '../../rule.ts';

const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu;
/** What the typesetting systems and symbol fonts meant by their private characters. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['\ue010', '.'],
  ['\uf0b7', '·'],
  ['\uf06c', '·'],
  ['\uf06e', '·'],
  ['\uf0a7', '·'],
  ['\uf0d8', '·'],
  ['\uf0b2', '·'],
  ['\uf0fc', '√'],
  ['\uf0e0', '→'],
  ['\uf02b', '+'],
  ['\uf02d', '-'],
  ['\uf03d', '='],
]);

export default defineRule({
  id: 'residue-private-use',
  title: ['自造字改为通用字', 'Replace home-made characters'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '排版系统或符号字体自造的字，换一台电脑就显示为方块或空白，数字可能因此错一位。',
    'Made by typesetting systems and symbol fonts; elsewhere they show as boxes, and a number loses its point.',
  ],
  messages: {
    point: [
      '此处小数点是自造字符（{code}），应改为“.”。',
      'This decimal point is a home-made character ({code}); write “.”.',
    ],
    made: [
      '此处是自造字，别的电脑显示不出（{code}），应改为通用字。',
      'A home-made character that other computers cannot show ({code}); write a common one.',
    ],
  },
  examples: [
    { bad: '坝高32⟦\ue010⟧5米。', good: '坝高32.5米。' },
    { bad: '⟦\uf0b7⟧ 坝高32.5米。由陈⟦\ue5e5⟧同志负责。', good: '坝高32.5米。由陈喆同志负责。' },
    { good: '坝高32.5米，由陈𬍤同志负责。' },
  ],
  *check({ draft }): Iterable<Finding<'point' | 'made'>> {
    const citations = draft.residue.filter(({ kind }) => kind === 'citation');
    let next = 0;
    for (const { start, end, groups } of draft.matches(privateUse, Has.odd, 'text')) {
      const [char] = groups;
      while ((citations[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      if ((citations[next]?.start ?? end) <= start) continue;
      const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
      const meaning = meanings.get(char);
      const at = { start, end };
      const between = /\d$/u.test(draft.text.slice(start - 1, start)) && /^\d/u.test(draft.text.slice(end, end + 1));
      if (meaning === '.' && between) yield { at, message: 'point', data: { code }, fix: { text: '.' } };
      else
        yield {
          at,
          message: 'made',
          data: { code },
          ...(meaning !== undefined && meaning !== '.' && { suggestions: [meaning] }),
        };
    }
  },
});
