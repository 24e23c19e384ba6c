/** Tables of a page: rows of data are lines with cells, a table that only places text is read through. */

import type { Element } from 'hast';
import { isHidden } from './html-elements.ts';
import { endLine, type Page } from './html-lines.ts';

const manyInCell = 3;

/** False for a row of a table that holds the page's layout. */
export function isData(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length > 1 && !cells.some(isLayout);
}

function cellsOf({ children }: Element): Element[] {
  return children
    .filter(
      (child) => child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th') && !isHidden(child),
    )
    .filter((child) => child.type === 'element');
}

function isLayout({ children }: Element): boolean {
  const inside = children.filter((child) => child.type === 'element');
  if (inside.some(({ tagName }) => /^(?:table|h[1-6]|ul|ol)$/u.test(tagName))) return true;
  return (
    inside.filter(({ tagName }) => tagName === 'p' || tagName === 'div').length > manyInCell || inside.some(isLayout)
  );
}

/** One line, its cells set apart by tabs. */
export function row(page: Page, one: Element, children: (page: Page, cell: Element) => void): void {
  const { source } = page;
  endLine(page, page.spanOf(one).start);
  const from = source.length();
  const cells: { start: number; end: number }[] = [];
  page.cell = true;
  let columns = 0;
  for (const cell of cellsOf(one)) {
    const { start } = page.spanOf(cell);
    for (; columns > 0; columns--) {
      source.put('\t', start, start);
      if (columns > 1) cells.push({ start: source.length(), end: source.length() });
    }
    const at = source.length();
    page.last = '';
    page.gap = undefined;
    children(page, cell);
    cells.push({ start: at, end: source.length() });
    columns = Math.min(Math.max(Number(cell.properties.colSpan) || 1, 1), 63);
  }
  page.cell = false;
  source.hint(from, { kind: 'table', cells });
  page.last = '\t';
  endLine(page, page.spanOf(one).end);
}
