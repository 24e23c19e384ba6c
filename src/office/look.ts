/** How a Word document looks: sections, paragraphs and runs with their effective formatting, in offsets of the draft's text. */

import type { Look, PageLook, ParagraphLook, RunLook } from '../layout/look.ts';
import type { WordDocument, WordLine, WordPart } from './document.ts';
import { readFormatTables } from './format-styles.ts';
import { type Formatting, openFormatting } from './formatting.ts';
import type { Paragraph } from './model.ts';
import { readPageNumbers } from './page-numbers.ts';
import { readSections, type SectionFormat } from './pages.ts';
import type { ParagraphFormat } from './paragraph-format.ts';
import { alignOf, firstLine, lineOf, width } from './paragraph-look.ts';
import { tableStyles } from './table-styles.ts';

/** `toText` leads from the document's text to the one that rules read. */
export function readLook(document: WordDocument, toText: (offset: number) => number): Look {
  const { main, lines } = document;
  const formatting = openFormatting(readFormatTables(document.package));
  const sections = readSections(main.xml);
  const tableOf = tableStyles(main.xml);
  const paragraphs: ParagraphLook[] = [];
  const pages = sections.map((): { start: number; end: number } => ({ start: -1, end: -1 }));
  let before: Paragraph | undefined;
  let index = 0;
  for (const line of lines) {
    if (line.story !== 'main') continue;
    for (const part of line.parts) {
      const { paragraph } = part;
      const table = tableOf(paragraph.start);
      const look = paragraphLook({ formatting, toText, line, part, table, before, xml: main.xml });
      paragraphs.push(look);
      while (index < sections.length - 1 && (sections[index]?.end ?? 0) < paragraph.start) index++;
      const page = pages[index];
      if (page && page.start < 0) page.start = look.start;
      if (page) page.end = look.end;
      before = paragraph;
    }
  }
  return {
    paragraphs,
    pages: sections.flatMap((one, i) => pageLook(one, pages[i])),
    numbers: readPageNumbers(document.package, formatting, sections),
  };
}

/** A section without text has no look of its own. */
function pageLook(section: SectionFormat, span: { start: number; end: number } | undefined): PageLook[] {
  if (!span || span.start < 0) return [];
  const { width, height, top, bottom, left, right, linePitch, charSpace } = section;
  return [{ ...span, width, height, top, bottom, left, right, linePitch, charSpace }];
}

interface Work {
  readonly formatting: Formatting;
  readonly toText: (offset: number) => number;
  readonly line: WordLine;
  readonly part: WordPart;
  readonly table: { readonly style: string | undefined } | undefined;
  readonly before: Paragraph | undefined;
  readonly xml: string;
}

function paragraphLook(work: Work): ParagraphLook {
  const { formatting, toText, line, part, table, xml } = work;
  const { paragraph, at } = part;
  const snippet = propertiesOf(xml, paragraph);
  const format = formatting.paragraph(paragraph.style, table?.style, snippet, numberingOf(paragraph));
  const runs = runLooks(work);
  const size = runs[0]?.size ?? formatting.run(paragraph.style, table?.style, '').size;
  const start = toText(at);
  return {
    start,
    end: runs.at(-1)?.end ?? start,
    runs,
    align: alignOf(format.get('jc val')),
    first: firstLine(format, size),
    left: width(format, 'left', size),
    right: width(format, 'right', size),
    line: lineOf(format),
    snapsToGrid: format.get('snapToGrid') !== '0' && format.get('snapToGrid') !== 'false',
    newPage: startsPage(work, format),
    inTable: table !== undefined && line.kind !== 'paragraph',
  };
}

/** `<w:pPr>…</w:pPr>` as written; empty when there is none. */
function propertiesOf(xml: string, { start, inner }: Paragraph): string {
  const head = xml.slice(start, inner);
  const from = head.search(/<(?:[\w.-]+:)?pPr\b/u);
  return from < 0 ? '' : head.slice(from);
}

function numberingOf({ numId, level = 0 }: Paragraph) {
  return numId === undefined ? undefined : { id: numId, level };
}

/** One for each stretch that comes to the same. */
function runLooks({ formatting, toText, part, table, xml }: Work): RunLook[] {
  const { paragraph, at } = part;
  const runs: RunLook[] = [];
  for (const { at: from, end, run } of paragraph.segments) {
    const snippet = run?.props ? xml.slice(run.props.start, run.props.end) : '';
    const format = formatting.run(paragraph.style, table?.style, snippet);
    const span = { start: toText(at + from), end: toText(at + end - 1) + 1 };
    const last = runs.at(-1);
    if (last && sameFormat.get(last) === format && last.end === span.start) {
      const joined = { ...last, end: span.end };
      sameFormat.set(joined, format);
      runs[runs.length - 1] = joined;
    } else {
      const look = { ...format, ...span };
      sameFormat.set(look, format);
      runs.push(look);
    }
  }
  return runs;
}

const sameFormat = new WeakMap<object, object>();

const pageBreak = /<(?:[\w.-]+:)?br\b[^>]*\btype\s*=\s*["']page["']|<(?:[\w.-]+:)?sectPr\b/u;

/** A break before it: of its own, at its beginning, or at the end of what stands above. */
function startsPage({ before, part, xml }: Work, format: ParagraphFormat): boolean {
  const { start, segments, end } = part.paragraph;
  const own = format.get('pageBreakBefore');
  if (own !== undefined) return own !== '0' && own !== 'false';
  const first = segments.find(({ kind }) => kind === 'text')?.from ?? end;
  return pageBreak.test(xml.slice(start, first)) || (before !== undefined && breaksBehind(xml, before, start));
}

function breaksBehind(xml: string, before: Paragraph, until: number): boolean {
  const last = before.segments.findLast(({ kind }) => kind === 'text')?.to ?? before.start;
  return (
    pageBreak.test(xml.slice(last, until)) || /<(?:[\w.-]+:)?sectPr\b/u.test(xml.slice(before.start, before.inner))
  );
}
