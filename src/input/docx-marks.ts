/** What Word says beyond the text, as marks in the text: prompts, fields, revisions, comments, properties. */

import type { OfficeText } from '../office/document.ts';
import type { Note, Paragraph } from '../office/model.ts';
import type { Mark } from '../source.ts';

/** Marks in text order; `toText` leads from the document's text to the one that rules read. */
export function marksOf(document: OfficeText, toText: (offset: number) => number): Mark[] {
  const starts = new Map<Paragraph, number>();
  const marks: Mark[] = [];
  for (const { parts } of document.lines) {
    for (const { paragraph, at } of parts) {
      starts.set(paragraph, at);
      for (const note of paragraph.notes) {
        const mark = markOf(note, paragraph, document);
        if (mark) marks.push({ ...mark, at: { start: toText(at + note.start), end: endOf(note, at, toText) } });
      }
    }
  }
  const at = (paragraph: Paragraph | undefined, offset: number) => {
    const start = toText((paragraph && starts.get(paragraph)) ?? 0) + (paragraph && starts.has(paragraph) ? offset : 0);
    return { start, end: start };
  };
  marks.push(...wholeMarks(document, at));
  return marks.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

function endOf({ start, end }: Note, at: number, toText: (offset: number) => number): number {
  return end > start ? toText(at + end - 1) + 1 : toText(at + start);
}

function markOf(
  { kind, detail, start, end }: Note,
  { text }: Paragraph,
  { main }: OfficeText,
): Omit<Mark, 'at'> | undefined {
  const quote = text.slice(start, end);
  if (kind === 'hidden') return detail.trim() === '' ? undefined : { kind, data: { text: detail.slice(0, 200) } };
  if (kind === 'form') return quote.trim() === '' ? { kind, data: {} } : undefined;
  if (quote.trim() === '') return undefined;
  if (kind === 'reference') return main.bookmarks.has(detail) ? undefined : { kind, data: { name: detail } };
  return { kind, data: { name: detail, text: quote } };
}

type At = (paragraph: Paragraph | undefined, offset: number) => Mark['at'];

/** What is said once about the document. */
function wholeMarks({ main, openComments, properties }: OfficeText, at: At): Mark[] {
  const marks: Mark[] = [];
  const { texts, own, formats, first } = main.revisions;
  if (texts > 0) {
    marks.push({
      kind: 'revision',
      at: at(first?.paragraph, first?.offset ?? 0),
      data: { count: texts, own, formats },
    });
  }
  const open = new Set(openComments.map(({ id }) => id));
  const anchor = main.comments.find(({ id }) => open.has(id));
  if (open.size > 0) {
    const authors = [...new Set(openComments.map(({ author }) => author))].filter((author) => author !== '');
    const data = { count: open.size, authors: authors.slice(0, 3).join('、') };
    marks.push({ kind: 'comment', at: at(anchor?.paragraph, anchor?.offset ?? 0), data });
  }
  for (const { name, value } of properties)
    marks.push({ kind: 'property', at: at(undefined, 0), data: { name, value } });
  return marks;
}
