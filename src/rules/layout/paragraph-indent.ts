/** First lines that begin elsewhere than the layout asks. */

import type { Indent } from '../../layout/profile.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { demand, gather, isChinese, type Paragraph, paragraphsOf } from '../kinds/layout.ts';

const indented = new Set(['body', 'item', 'heading', 'attachment-note'] as const);
const recipients = new Set(['recipient'] as const);
const exact = 0.11;

export default defineRule({
  id: 'paragraph-indent',
  title: ['段首左空二字', 'Indent first lines'],
  category: 'layout',
  severity: 'warning',
  authority: '实务',
  why: ['段首缩进不一，段落分不清。', 'With uneven indents paragraphs run into each other.'],
  messages: {
    indent: [
      '段首左空{must} {want} 字，这里是 {here} 字（{by}）{more}。',
      'The first line {must} indented by {want} characters, not {here} ({by}){more}.',
    ],
    flush: [
      '主送机关应顶格，这里左空 {here} 字（{by}）{more}。',
      'The recipient stands at the margin, not {here} characters from it ({by}){more}.',
    ],
  },
  examples: [
    {
      bad: '关于报送材料的通知\n各科室：\n⟦请于本月底前报送。⟧',
      good: '关于报送材料的通知\n各科室：\n请于本月底前报送。',
      look: { paragraph: { first: [0] } },
    },
    {
      bad: '关于报送材料的通知\n⟦各科室：⟧\n请报送。',
      good: '关于报送材料的通知\n各科室：\n请报送。',
      look: { paragraph: { first: [2] } },
    },
    { good: '　　请于本月底前报送。', look: { paragraph: { first: [0] } } },
    { good: '请于本月底前报送。', look: { paragraph: { first: [2.28, 2] } } },
  ],
  *check({ draft }) {
    const { profile } = draft.layout ?? {};
    if (!profile) return;
    const findings: Finding<'indent' | 'flush'>[] = [];
    const look = (want: Indent, message: 'indent' | 'flush', one: Paragraph) => {
      const here = widthOf(one, draft.text);
      if (!one.first || one.look.align === 'center' || here.some((width) => Math.abs(width - want.width) <= exact))
        return;
      const { block } = one;
      const { data, ...weight } = demand(draft, want);
      const at = { start: block.start, end: block.end };
      findings.push({ at, message, data: { ...data, want: want.width, here: rounded(here[0]) }, ...weight });
    };
    let noted = false;
    if (profile.indent) {
      for (const one of paragraphsOf(draft, indented)) {
        // Further attachments are set below the first one's name.
        const again = one.block.role === 'attachment-note' && noted;
        noted ||= one.block.role === 'attachment-note';
        if (!again && isChinese(draft.slice(one.block))) look(profile.indent, 'indent', one);
      }
    }
    if (profile.recipient) for (const one of paragraphsOf(draft, recipients)) look(profile.recipient, 'flush', one);
    yield* gather(findings);
  },
});

/** What the paragraph says, and what is typed into it. */
function widthOf({ block, look }: Paragraph, text: string): number[] {
  let blanks = 0;
  for (const char of text.slice(block.line.start, block.start)) blanks += char === '\u3000' ? 1 : 0.5;
  const left = look.left[0] ?? 0;
  return look.first.map((first) => first + left + blanks);
}

function rounded(width: number | undefined): number {
  return Math.round((width ?? 0) * 10) / 10;
}
