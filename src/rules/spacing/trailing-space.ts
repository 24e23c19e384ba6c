/** Blanks at the end of a line. */

import type { Block, Draft } from '../../draft/types.ts';
import { defineRule, type Span } from '../../rule.ts';

const blanks = ' \t\u00a0\u2002\u2003\u2009\u200a\u202f\u3000';
const lineEnds = '\n\r\u000b\u000c\u0085\u2028\u2029';

export default defineRule({
  id: 'trailing-space',
  title: ['删去行尾空格', 'Delete blanks at line ends'],
  category: 'spacing',
  severity: 'warning',
  authority: '工具',
  why: [
    '行尾空格看不见，却会在排版时把标点挤到下一行，也使两稿对比满是无意义的差异。',
    'Invisible blanks push marks to the next line and fill comparisons with differences that mean nothing.',
  ],
  messages: {
    blanks: ['行尾多出{count}个空格，应删去。', 'Blanks at the end of the line ({count}); delete them.'],
  },
  examples: [
    {
      bad: '一、基本情况⟦ ⟧\n全年召开党员大会6次。⟦　 ⟧\n二、存在问题',
      good: '一、基本情况\n全年召开党员大会6次。\n二、存在问题',
    },
    { bad: '一、基本情况\n⟦  ⟧\n二、存在问题', good: '一、基本情况\n\n二、存在问题' },
    { good: '　　全年召开党员大会6次。\n　　某区民政局　　2024年1月' },
    { good: '来访单位\t\n来访事由\t\n来访人数\t\t陪餐人数\t' },
    { bad: '一、基本情况⟦\t⟧\n全年召开党员大会6次。', good: '一、基本情况\n全年召开党员大会6次。' },
    { good: '名称\t数量\t\n桌椅\t40\t' },
    { good: '三、验收结论\n同意通过验收。\n验收组成员签字：　　　　　　　　' },
    { good: '第一行末尾有两个空格，是换行。  \n第二行。', format: 'markdown' },
  ],
  *check({ draft }) {
    if (draft.source.format !== 'text') return;
    for (const at of trailing(draft)) {
      const finding = { at, message: 'blanks', data: { count: at.end - at.start }, fix: { text: '' } } as const;
      const blankLine = at.start === 0 || lineEnds.includes(draft.text.charAt(at.start - 1));
      yield blankLine ? { ...finding, atMost: 'info' } : finding;
    }
  },
});

/** At the end of paragraphs and, between them, of lines that are nothing but blanks. */
function* trailing({ text, blocks }: Draft): Iterable<Span> {
  let from = 0;
  for (const [index, { line, cells }] of blocks.entries()) {
    yield* blankLines(text, from, line.start);
    from = line.end;
    // A table row may end in an empty cell.
    if (cells || (isOpenRow(text, line) && [blocks[index - 1], blocks[index + 1]].some((one) => isRow(text, one))))
      continue;
    let start = line.end;
    while (start > line.start && blanks.includes(text.charAt(start - 1))) start--;
    if (start < line.end && !isLeftToSign(text.slice(line.start, line.end))) yield { start, end: line.end };
  }
  yield* blankLines(text, from, text.length);
}

/** “来访单位⇥” in a form: a label, and an empty cell behind its tab. */
function isOpenRow(text: string, line: Span): boolean {
  return text.charAt(line.end - 1) === '\t' && line.end - line.start <= 24;
}

/** 验收组签字：　　　　: the room for a hand. */
function isLeftToSign(line: string): boolean {
  return /(?:签字|签名|签章|盖章|公章|签收)(?:[（(][^（）()]{1,10}[）)])?[：:][ \u3000]{4,}$/u.test(line);
}

function isRow(text: string, block: Block | undefined): boolean {
  return block !== undefined && (block.cells !== undefined || isOpenRow(text, block.line));
}

/** The stretch between two paragraphs holds blanks and line ends only. */
function* blankLines(text: string, from: number, to: number): Iterable<Span> {
  let start = from;
  for (let i = from; i <= to; i++) {
    const atEnd = i === text.length || lineEnds.includes(text.charAt(i));
    if (i === to && !atEnd) return;
    if (!atEnd) continue;
    if (i > start) yield { start, end: i };
    start = i + 1;
  }
}
