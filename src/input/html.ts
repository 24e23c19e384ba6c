/** Web pages: the text a reader of the page sees, every character traced to the file. */

import type { Element, Nodes, Parents, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { type Source, SourceError } from '../source.ts';
import { findDirectives } from './directives.ts';
import { blocks, isHidden, objects, unread } from './html-elements.ts';
import { endLine, newPage, type Page, putObject, writePlain } from './html-lines.ts';
import { label } from './html-list.ts';
import { isData, row } from './html-table.ts';
import { writeText } from './html-text.ts';

const processor = unified().use(rehypeParse);

/** On a page tags and entities are how it is written, and no leftovers. */
const omits: ReadonlySet<string> = new Set(['residue-html-tag', 'residue-html-entity']);

/** Throws `SourceError` for a page that is nested too deep. */
export function parseHtml(original: string): Source {
  const shift = original.charCodeAt(0) === 0xfeff ? 1 : 0;
  const page = newPage(original, shift);
  try {
    children(page, parse(original.slice(shift)));
  } catch (error) {
    // Nesting too deep for the parser's recursion; anything else is a bug and must be seen.
    if (error instanceof RangeError) throw nestedTooDeep;
    throw error;
  }
  endLine(page, original.length);
  return { ...page.source.finish('html', page.directives), omits };
}

function parse(text: string): Root {
  return processor.parse(text);
}

const nestedTooDeep = new SourceError([
  '网页嵌套过深，无法读取：请在浏览器中打开，把正文复制到 .txt 或 .docx 再检查。',
  'The page is nested too deep to be read: open it in a browser and copy its text to a .txt or .docx file.',
]);

function children(page: Page, { children: list }: Parents): void {
  for (const child of list) node(page, child);
}

function node(page: Page, one: Nodes): void {
  if (one.type === 'text') writeText(page, one);
  else if (one.type === 'comment') {
    const { start, end } = page.spanOf(one);
    page.directives.push(...findDirectives(page.original.slice(start, end), start));
  } else if (one.type === 'element') element(page, one);
}

function element(page: Page, one: Element): void {
  const { tagName } = one;
  if (unread.has(tagName) || isHidden(one)) return;
  const { start, end } = page.spanOf(one);
  if (objects.has(tagName)) putObject(page, start, end);
  else if (tagName === 'br') endLine(page, start);
  else if (tagName === 'tr' && !page.cell && isData(one)) row(page, one, children);
  else if (blocks.has(tagName)) block(page, one, start, end);
  else children(page, one);
}

function block(page: Page, one: Element, start: number, end: number): void {
  endLine(page, start);
  if (!page.cell) page.hint = hintOf(one);
  const { pre } = page;
  if (one.tagName === 'pre') page.pre = true;
  const number = one.tagName === 'li' ? label(one, page.lists) : undefined;
  if (number !== undefined) writePlain(page, number, start);
  if (one.tagName === 'ol' || one.tagName === 'ul') page.lists.push({ list: one, next: undefined });
  children(page, one);
  if (one.tagName === 'ol' || one.tagName === 'ul') page.lists.pop();
  page.pre = pre;
  endLine(page, end);
}

function hintOf({ tagName }: Element): Page['hint'] {
  const depth = /^h([1-6])$/u.exec(tagName)?.[1];
  return depth === undefined ? undefined : { kind: 'heading', depth: Number(depth) };
}
