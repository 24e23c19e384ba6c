/** Characters without width: zero-width spaces and joiners, soft hyphens, stray variation selectors. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const single = /^(?:\u200c|\u200d|\ufe0e|\ufe0f)$/u;
/** Selects one of several shapes of a Han character, as rare names need. */
const ideographic = /^[\u{e0100}-\u{e01ef}]+$/u;

export default defineRule({
  id: 'residue-zero-width',
  title: ['删去看不见的字符', 'Delete invisible characters'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '看不见的字符随网页复制带入，会使检索、查重和统计字数出错。',
    'Invisible characters come along from web pages and upset searching and counting.',
  ],
  messages: {
    invisible: [
      '此处有{count}个看不见的字符（{code}），应删去。',
      'Invisible characters stand here, {count} in all ({code}); delete them.',
    ],
  },
  examples: [
    { bad: '全年招录⟦\u200b⟧大学生村官18名⟦\ufeff⟧。', good: '全年招录大学生村官18名。' },
    { bad: '加⟦\u00ad⟧强队⟦\u200d\u200d⟧伍建设⟦\ufe0f⟧。', good: '加强队伍建设。' },
    { good: '志愿服务队徽标用👨‍👩‍👧图案，要点用✔️标出，小组编号1️⃣。' },
    { good: 'می‌خواهم是波斯文例句。' },
  ],
  *check({ draft }) {
    if ((draft.mask & Has.odd) === 0) return;
    for (const { start, end, groups } of draft.matches(invisible(), Has.odd, 'text')) {
      const [text] = groups;
      const before = draft.text.slice(Math.max(0, start - 2), start);
      if (isSequence(text) || ideographic.test(text) || (single.test(text) && joins(before))) continue;
      const code = `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      yield { at: { start, end }, message: 'invisible', data: { count: text.length, code }, fix: { text: '' } };
    }
  },
});

// Patterns by script or property are read slowly, so they stand where they are used, not where every start reads them.

function invisible(): RegExp {
  return /\u034f+|[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]+|(?:\u200c|\u200d)+|\p{VS}+|(?:\p{Extended_Pictographic}|[#*0-9])\ufe0f/gu;
}

function isSequence(text: string): boolean {
  return /^(?:\p{Extended_Pictographic}|[#*0-9])\ufe0f$/u.test(text);
}

/** Behind emoji and in scripts that need the joiners. */
function joins(before: string): boolean {
  return /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\p{Script=Arabic}|\p{Script=Mongolian}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Sinhala})$/u.test(
    before,
  );
}
