/** PDF files: their text line by line, lines of one paragraph joined; what cannot be read is said, never passed over. */

import { lineAt } from '../positions.ts';
import { type Source, SourceError } from '../source.ts';
import type { Packed } from './index.ts';
import { between, goesOn, linesOf, type PdfLine, type PdfPage, textPages } from './pdf-lines.ts';
import { readPages } from './pdf-pages.ts';
import { noText, pagesUnread } from './pdf-refusals.ts';
import { buildSource } from './places.ts';

/** Blanks, line ends and page numbers are the page's, not the writer's. */
const omits: ReadonlySet<string> = new Set([
  'spacing',
  'layout',
  'residue-pdf-linebreak',
  'residue-exotic-space',
  'residue-page-number',
]);

/** Throws a `SourceError` for what is damaged, locked or only pictures. */
export async function readPdf(bytes: Uint8Array): Promise<Packed> {
  const pages = (await readPages(bytes)).map(linesOf);
  const empty = pages.flatMap((lines, i) => (hasText(lines) ? [] : [i + 1]));
  if (empty.length === pages.length) throw new SourceError(noText);
  const { source, locations } = assemble(textPages(pages));
  const locate = (offset: number) => locations(offset);
  const unread = empty.length === 0 ? undefined : pagesUnread(empty);
  return { source: { ...source, omits, locate, ...(unread && { unread }) } };
}

/** A stamp's few letters or a page number alone are no page of text. */
function hasText(lines: readonly PdfLine[]): boolean {
  return lines.some(({ text }) => (text.match(/[\p{L}]/gu)?.length ?? 0) >= 2);
}

interface Assembled {
  readonly source: Source;
  locations(offset: number): { readonly story: 'main'; readonly page: number; readonly paragraph: number };
}

/** One line of the page a line of `original`; the text that rules read has whole paragraphs. */
function assemble(pages: readonly PdfPage[]): Assembled {
  const list = pages.flatMap((page, i) => page.lines.map((line, n) => ({ line, page, number: i + 1, count: n + 1 })));
  const original = list.map(({ line }) => line.text).join('\n');
  const source = buildSource(original);
  const starts: number[] = [];
  let at = 0;
  for (const [i, { line, page }] of list.entries()) {
    starts.push(at);
    const end = at + line.text.length;
    const blanks = /^\s*/u.exec(line.text)?.[0].length ?? 0;
    source.copy(at + blanks, end);
    const next = list[i + 1];
    if (next && goesOn(line, page, next.line, next.page)) source.put(between(line, next.line), end, end + 1);
    else if (next) source.copy(end, end + 1);
    at = end + 1;
  }
  const locations = (offset: number) => {
    const found = list[lineAt(starts, offset)];
    return { story: 'main', page: found?.number ?? 1, paragraph: found?.count ?? 1 } as const;
  };
  return { source: source.finish('pdf', []), locations };
}
