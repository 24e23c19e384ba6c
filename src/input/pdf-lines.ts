/** Pieces of text on a page → lines, and lines → paragraphs. */

/** As the reader of the file gives them: where a piece begins, its width and size, in points. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PdfLine {
  text: string;
  readonly x: number;
  right: number;
  readonly y: number;
  size: number;
}

/** Wider gaps, in characters, set columns apart. */
const columnGap = 2;

/** Pieces at one height are a line; the blanks between scripts are layout and left out. */
export function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let blank = false;
  for (const { text, x, y, width, size } of items) {
    if (text.trim() === '') {
      blank ||= text !== '';
      continue;
    }
    const line = lines.at(-1);
    const goesOn =
      line && Math.abs(line.y - y) < Math.max(line.size, size) / 2 && x > line.right - Math.max(line.size, size);
    if (goesOn) {
      const gap =
        x - line.right > columnGap * line.size
          ? '\t'
          : blank || /^\s|\s$/u.test(line.text.slice(-1) + text.charAt(0))
            ? ' '
            : '';
      line.text = join(line.text.trimEnd(), gap, text.trimStart());
      line.right = Math.max(line.right, x + width);
      line.size = Math.max(line.size, size);
    } else lines.push({ text, x, right: x + width, y, size });
    blank = false;
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]/u;

/** A blank beside a Chinese character is the page's. */
function join(before: string, gap: string, text: string): string {
  const beside = wide.test(before.slice(-1)) || wide.test(text.charAt(0));
  return before + (gap === ' ' && beside ? '' : gap) + text;
}

export interface PdfPage {
  readonly lines: readonly PdfLine[];
  /** Where its lines begin and end. */
  readonly left: number;
  readonly right: number;
}

const pageNumber =
  /^[-—–－~·\s]*(?:第\s*)?[0-9０-９]{1,4}(?:\s*页)?(?:\s*[/／,，]?\s*共?\s*[0-9]{1,4}\s*页?)?[-—–－~·\s]*$/u;

/** Lines at the edges that all pages share, and the pages' numbers, are not text. */
export function textPages(pages: readonly (readonly PdfLine[])[]): PdfPage[] {
  const repeated = new Map<string, number>();
  for (const lines of pages)
    for (const { text, y } of edges(lines)) {
      const key = `${Math.round(y)} ${text}`;
      repeated.set(key, (repeated.get(key) ?? 0) + 1);
    }
  return pages.map((lines) => {
    const ends = new Set(edges(lines));
    const kept = lines.filter((line) => {
      if (!ends.has(line)) return true;
      const times = repeated.get(`${Math.round(line.y)} ${line.text}`) ?? 0;
      return !pageNumber.test(line.text) && !(times >= 3 && times * 2 > pages.length);
    });
    const left = Math.min(...kept.map(({ x }) => x));
    const right = Math.max(...kept.map((line) => line.right));
    return { lines: kept, left, right };
  });
}

function edges(lines: readonly PdfLine[]): PdfLine[] {
  return lines.length < 2 ? [...lines] : [lines[0], lines.at(-1)].flatMap((line) => line ?? []);
}

const starts =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、]|第[一二三四五六七八九十]{1,3}[章节条])/u;

/** True when a line goes on in the next: it fills its page, and the next is not indented. */
export function goesOn(line: PdfLine, page: PdfPage, next: PdfLine, nextPage: PdfPage): boolean {
  if (line.text.includes('\t') || next.text.includes('\t') || Math.abs(line.size - next.size) > 0.6) return false;
  if (line.right < page.right - 2.2 * line.size || next.x - nextPage.left > 1.2 * next.size) return false;
  return !(/[。！？；：:]$/u.test(line.text) && starts.test(next.text));
}

/** What stands between two lines that are one. */
export function between(line: PdfLine, next: PdfLine): string {
  return /[A-Za-z0-9,.;]$/u.test(line.text) && /^[A-Za-z0-9]/u.test(next.text) ? ' ' : '';
}
