/** Chinese quotation marks, dashes and ellipses that a Latin font draws too narrow. */

import { isLatinFont } from '../../layout/fonts.ts';
import { defineRule, type Text } from '../../rule.ts';
import { demand, gather, paragraphsOf, runsIn, written } from '../kinds/layout.ts';

const marks = /[“”‘’]|—+|…+/gu;
const han = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/u;

export default defineRule({
  id: 'quote-font',
  title: ['引号用中文字体', 'Set quotation marks in the Chinese font'],
  category: 'layout',
  severity: 'info',
  authority: '实务',
  why: [
    '引号、破折号、省略号中西文共用，字体设成西文就变窄、偏斜。',
    'These marks serve both scripts; in a Latin font they come out narrow.',
  ],
  messages: {
    latin: [
      '{mark}用了西文字体 {here}，请改用中文字体{more}。',
      'This {mark} is set in the Latin font {here}; use the Chinese one{more}.',
    ],
  },
  examples: [
    {
      bad: '工作总结\n开展⟦“⟧清朗⟦”⟧行动。',
      good: '工作总结\n开展“清朗”行动。',
      look: { run: { chineseMarks: false, fonts: { eastAsia: '仿宋', hAnsi: 'Times New Roman' } } },
    },
    { good: '开展“清朗”行动。', look: { run: { chineseMarks: false, fonts: { eastAsia: '仿宋', hAnsi: '仿宋' } } } },
  ],
  *check({ draft }) {
    const want = draft.layout?.profile.marks;
    if (!want) return;
    const { data: _, ...weight } = demand(draft, want);
    const found = [];
    for (const { block, look } of paragraphsOf(draft, written)) {
      for (const { start, end, fonts, chineseMarks } of runsIn(look, block)) {
        const font = fonts.hAnsi;
        if (chineseMarks || font === undefined || !isLatinFont(font)) continue;
        for (const { 0: mark, index } of draft.text.slice(start, end).matchAll(marks)) {
          const at = { start: start + index, end: start + index + mark.length };
          if (han.test(draft.text.charAt(at.start - 1)) || han.test(draft.text.charAt(at.end)))
            found.push({ at, message: 'latin' as const, data: { mark: nameOf(mark), here: font }, ...weight });
        }
      }
    }
    yield* gather(found);
  },
});

function nameOf(mark: string): Text {
  if (mark.startsWith('—')) return ['破折号', 'dash'];
  return mark.startsWith('…') ? ['省略号', 'ellipsis'] : ['引号', 'quotation mark'];
}
