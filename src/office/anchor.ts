/** Where in the main text a remark stands: on exactly its characters, or where what stands beside the text hangs on. */

import type { Span } from '../rule.ts';
import { cutAfter, cutBefore, snapped } from './cut.ts';
import type { OfficeText, WordLine } from './document.ts';
import { lineAt } from './lines.ts';
import type { Marks } from './marks.ts';
import type { Paragraph } from './model.ts';

/** Something to say about a span of `document.text`. */
export interface Remark extends Span {
  readonly lines: readonly string[];
}

const storyNames = { textbox: '文本框', header: '页眉', footer: '页脚', footnote: '脚注', endnote: '尾注' } as const;

/** Marks the remark's characters; what stands beside the main text is marked where it hangs on. */
export function placeRemark(document: OfficeText, remark: Remark, id: number, marks: Marks): readonly string[] {
  const { lines, text, main } = document;
  const line = lineAt(lines, remark.start);
  const mark = (paragraph: Paragraph, from: number, last: Paragraph, to: number) => {
    if (from === to && paragraph === last) {
      marks.point(cutBefore(main.xml, paragraph, from), id);
      return;
    }
    marks.start(cutBefore(main.xml, paragraph, from), id);
    marks.end(cutAfter(main.xml, last, to), id);
  };
  if (!line) return remark.lines;
  if (line.story !== 'main') {
    const host = line.host ?? firstParagraph(document);
    if (host) mark(host, 0, host, 0);
    // A line end in a comment would make Word call the file damaged.
    const quote = text.slice(remark.start, Math.min(remark.end, remark.start + 40)).replace(/[\t\n\u2028]/gu, ' ');
    return [`〔${storyNames[line.story]}〕${quote === '' ? '' : `“${quote}”`}`, ...remark.lines];
  }
  const [from, to] = ends(document, remark, line);
  const host = firstParagraph(document);
  if (from && to) mark(from.paragraph, from.offset, to.paragraph, to.offset);
  else if (host) mark(host, 0, host, 0);
  return remark.lines;
}

/** Empty cells of a table may have no paragraph that is written down. */
function isWritten({ start, end }: Paragraph): boolean {
  return end > start;
}

function firstParagraph({ main }: OfficeText): Paragraph | undefined {
  for (const item of main.items) {
    const list = item.kind === 'paragraph' ? [item.paragraph] : item.cells.flatMap(({ paragraphs }) => paragraphs);
    const found = list.find(isWritten);
    if (found) return found;
  }
  return undefined;
}

interface End {
  readonly paragraph: Paragraph;
  readonly offset: number;
}

/** First and last character to mark: within a row only in one cell, and always at least one character if there is any. */
function ends({ lines, text }: OfficeText, remark: Remark, line: WordLine): [End | undefined, End | undefined] {
  const near = partAt(line, remark.start);
  const part = near && isWritten(near.paragraph) ? near : line.parts.find(({ paragraph }) => isWritten(paragraph));
  if (!part) return [undefined, undefined];
  const { paragraph, at } = part;
  const lastLine = remark.end > line.end ? lineAt(lines, remark.end) : line;
  const far =
    lastLine && lastLine !== line && lastLine.story === 'main' && line.kind !== 'row' && lastLine.kind !== 'row';
  const length = paragraph.text.length;
  const start = Math.min(Math.max(remark.start - at, 0), length);
  const end = Math.min(Math.max(remark.end - at, start), length);
  const wide =
    end > start
      ? { start, end }
      : start < length
        ? { start, end: start + 1 }
        : { start: Math.max(0, start - 1), end: start };
  const whole = snapped(paragraph.text, wide);
  const from = { paragraph, offset: whole.start };
  const last = far ? partAt(lastLine, remark.end) : undefined;
  if (!last || last.paragraph.text === '') return [from, { paragraph, offset: whole.end }];
  const offset = Math.min(Math.max(remark.end - last.at, 1), last.paragraph.text.length);
  return [
    from,
    { paragraph: last.paragraph, offset: snapped(text.slice(last.at, lastLine?.end), { start: 0, end: offset }).end },
  ];
}

/** The paragraph of a line that holds an offset. */
export function partAt(line: WordLine, offset: number): WordLine['parts'][number] | undefined {
  return line.parts.findLast(({ at }) => at <= offset) ?? line.parts[0];
}
