/** A document and remarks on its text → the same document with a comment for each remark. */

import type { Span } from '../rule.ts';
import { addComments, type CommentText } from './comment-part.ts';
import { cutAfter, cutBefore, snapped } from './cut.ts';
import { readWord, type WordDocument, type WordLine } from './document.ts';
import { crc32 } from './inflate.ts';
import { lineAt } from './lines.ts';
import { collectMarks, type Marks } from './marks.ts';
import type { Paragraph } from './model.ts';
import { seal, withoutOwn } from './own.ts';
import { refusal } from './refusals.ts';
import { splice, writerFor } from './splice.ts';
import { readXml } from './xml.ts';
import { writeZip } from './zip-write.ts';

/** Something to say about a span of `document.text`. */
export interface Remark extends Span {
  readonly lines: readonly string[];
}

const utf8 = new TextEncoder();

/** Throws a `SourceError` when the document must not be touched. Without a date, comments carry none. */
export function annotate(document: WordDocument, remarks: readonly Remark[], date?: string): Uint8Array {
  const { zip, relations } = document.package;
  if (relations('').some(({ type }) => type === 'origin')) throw refusal('signed');
  const own = withoutOwn(document.package);
  const clean = own.size > 0 ? readWord(writeZip(zip, encoded(own))) : document;
  const { package: pack, main } = clean;
  const styles = commentStyles(pack.xml(pack.related(pack.main, 'styles') ?? ''));
  const marks = collectMarks(writerFor(main.xml), styles.reference);
  const first = firstFreeId(clean);
  const comments: CommentText[] = [];
  for (const [index, remark] of remarks.entries()) {
    const id = first + index;
    comments.push({ id, lines: place(clean, remark, id, marks) });
  }
  const text = splice(main.xml, marks.splices(main.xml));
  const mark = `<!--jiaogao:${crc32(utf8.encode(text)).toString(16).padStart(8, '0')}-->`;
  const changed = addComments(pack, comments, styles, date, mark);
  changed.set(pack.main, text);
  return writeZip(pack.zip, encoded(changed));
}

/** True for a document that we have annotated and nobody has saved since. */
export function isSealed({ package: pack, main }: WordDocument): boolean {
  const part = pack.related(pack.main, 'comments');
  const found = seal.exec((part === undefined ? undefined : pack.xml(part)) ?? '')?.[1];
  return found !== undefined && Number.parseInt(found, 16) === crc32(utf8.encode(main.xml));
}

/** Parts as the bytes to be written. */
export function encoded(parts: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  // A part that came as UTF-16 is written as UTF-8.
  const declared = (text: string) => text.replace(/^(\ufeff?<\?xml[^>]*?encoding=["'])UTF-16/iu, '$1UTF-8');
  return new Map([...parts].map(([name, text]) => [name, utf8.encode(declared(text))]));
}

/** Beyond all ids in use, in the comments and in the text. */
function firstFreeId({ package: pack, main }: WordDocument): number {
  let highest = -1;
  const open: Parameters<typeof readXml>[1]['open'] = ({ name, attr }) => {
    if (/^w:comment(?:RangeStart|RangeEnd|Reference)?$/u.test(name))
      highest = Math.max(highest, Number(attr('w:id')) || 0);
  };
  const part = pack.related(pack.main, 'comments');
  const comments = part === undefined ? undefined : pack.xml(part);
  if (comments !== undefined) readXml(comments, { open }, 'comments.xml');
  if (main.comments.length > 0) readXml(main.xml, { open }, main.part);
  return highest + 1;
}

/** Style ids are the writer's own; names are the same in every language. */
function commentStyles(xml: string | undefined): { text: string | undefined; reference: string | undefined } {
  const byName = new Map<string, string>();
  let id = '';
  const open: Parameters<typeof readXml>[1]['open'] = ({ name, attr }) => {
    if (name === 'w:style') id = attr('w:styleId') ?? '';
    else if (name === 'w:name') byName.set((attr('w:val') ?? '').toLowerCase(), id);
  };
  if (xml !== undefined) readXml(xml, { open }, 'styles.xml');
  return { text: byName.get('annotation text'), reference: byName.get('annotation reference') };
}

const storyNames = { textbox: '文本框', header: '页眉', footer: '页脚', footnote: '脚注', endnote: '尾注' } as const;

/** Marks the remark's characters; what stands beside the main text is marked where it hangs on. */
function place(document: WordDocument, remark: Remark, id: number, marks: Marks): readonly string[] {
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
    const host = line.host ?? lines[0]?.parts[0]?.paragraph;
    if (host) mark(host, 0, host, 0);
    const quote = text.slice(remark.start, Math.min(remark.end, remark.start + 40));
    return [`〔${storyNames[line.story]}〕${quote === '' ? '' : `“${quote}”`}`, ...remark.lines];
  }
  const [from, to] = ends(document, remark, line);
  if (from && to) mark(from.paragraph, from.offset, to.paragraph, to.offset);
  return remark.lines;
}

interface End {
  readonly paragraph: Paragraph;
  readonly offset: number;
}

/** First and last character to mark: within a row only in one cell, and always at least one character if there is any. */
function ends({ lines, text }: WordDocument, remark: Remark, line: WordLine): [End | undefined, End | undefined] {
  const part = partAt(line, remark.start);
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
