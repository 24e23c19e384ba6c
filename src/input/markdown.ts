/** Markdown: the text a reader of the rendered page sees, every character traced to the file. */

import type { List, Nodes, Parents, PhrasingContent, Table } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Directive, Source } from '../source.ts';
import { findDirectives } from './directives.ts';
import { readEntity } from './entity.ts';
import { checkMarkdownLimits, tooMuch } from './limits.ts';
import { buildSource, type SourceBuilder } from './places.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm, { singleTilde: false });

/** Stands in the text for something that is not prose (code, an image, a bare address). */
export const objectMark = '\ufffc';

interface Walk {
  readonly original: string;
  readonly source: SourceBuilder;
  readonly directives: Directive[];
}

/** Throws `SourceError` for text that the parser cannot read in bounded time. */
export function parseMarkdown(original: string): Source {
  checkMarkdownLimits(original);
  const walk: Walk = { original, source: buildSource(original), directives: [] };
  try {
    const tree = processor.parse(original);
    if (original.charCodeAt(0) === 0xfeff) countMark(tree);
    block(walk, tree);
  } catch (error) {
    // Nesting too deep for the parser's recursion; anything else is a bug and must be seen.
    if (error instanceof RangeError) throw tooMuch(1);
    throw error;
  }
  return walk.source.finish('markdown', walk.directives);
}

/** The parser leaves a byte order mark out without counting it: every offset is one short. */
function countMark(node: Nodes): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset !== undefined) point.offset++;
  }
  if ('children' in node) for (const child of node.children) countMark(child);
}

function start(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function end(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

function newline({ source }: Walk, node: Nodes): void {
  source.put('\n', end(node), end(node));
}

function block(walk: Walk, node: Nodes): void {
  const { source } = walk;
  switch (node.type) {
    case 'heading':
      source.hint(source.length(), { kind: 'heading', depth: node.depth });
      inline(walk, node.children);
      newline(walk, node);
      return;
    case 'paragraph':
      inline(walk, node.children);
      newline(walk, node);
      return;
    case 'table':
      table(walk, node);
      return;
    case 'list':
      list(walk, node);
      return;
    case 'html':
      walk.directives.push(...findDirectives(node.value, start(node)));
      return;
    case 'code':
    case 'yaml':
    case 'definition':
    case 'thematicBreak':
      return;
    default:
      if ('children' in node) children(walk, node);
  }
}

function children(walk: Walk, node: Parents): void {
  for (const child of node.children) block(walk, child);
}

/** Numbers of an ordered list are content when they count; “1. 1. 1.” leaves the counting to the page. */
function list(walk: Walk, node: List): void {
  const { original, source } = walk;
  const marks = node.children.map(
    (item) => /^\d{1,9}[.)]/u.exec(original.slice(start(item), start(item) + 11))?.[0] ?? '',
  );
  const counts = node.ordered === true && (marks.length === 1 || marks[0] !== marks[1]);
  for (const [index, item] of node.children.entries()) {
    const mark = marks[index] ?? '';
    if (counts && mark !== '') source.copy(start(item), start(item) + mark.length);
    children(walk, item);
    if (item.children.length === 0) newline(walk, item);
  }
}

function table(walk: Walk, node: Table): void {
  const { source } = walk;
  for (const row of node.children) {
    const from = source.length();
    const cells: { start: number; end: number }[] = [];
    for (const [index, cell] of row.children.entries()) {
      if (index > 0) source.put('\t', start(cell), start(cell));
      const at = source.length();
      inline(walk, cell.children);
      cells.push({ start: at, end: source.length() });
    }
    source.hint(from, { kind: 'table', cells });
    newline(walk, row);
  }
}

function inline(walk: Walk, nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) phrase(walk, node);
}

function phrase(walk: Walk, node: PhrasingContent): void {
  const { source, original } = walk;
  switch (node.type) {
    case 'text':
      literal(walk, node.value, start(node), end(node));
      return;
    case 'break':
      source.put('\n', start(node), end(node));
      return;
    case 'inlineCode':
    case 'image':
    case 'imageReference':
      source.put(objectMark, start(node), end(node));
      return;
    case 'html': {
      walk.directives.push(...findDirectives(node.value, start(node)));
      if (/^<br\s*\/?>$/iu.test(node.value)) source.put('\n', start(node), end(node));
      return;
    }
    case 'footnoteReference':
      return;
    case 'link':
      if (isBare(original.slice(start(node), end(node)))) source.put(objectMark, start(node), end(node));
      else inline(walk, node.children);
      return;
    default:
      if ('children' in node) inline(walk, node.children);
  }
}

/** An address that stands for itself, without text of its own. */
function isBare(written: string): boolean {
  return !written.startsWith('[');
}

/** Copies a text node; escapes, entities and line starts (“> ”) make its value differ from what is written. */
function literal({ original, source }: Walk, value: string, from: number, to: number): void {
  let at = from;
  let run = from;
  const flush = (next: number) => {
    if (run < at) source.copy(run, at);
    at = next;
    run = next;
  };
  for (let i = 0; i < value.length && at < to; ) {
    const written = original.charCodeAt(at);
    if (value.charCodeAt(i) === 0x0a && (written === 0x0a || written === 0x0d)) {
      const next = lineStart(original, at, to, value.charAt(i + 1));
      const joined = joins(original, run, at, next);
      const stop = at;
      flush(next);
      if (joined !== '') source.put(joined, stop, next);
      i++;
    } else if (written === 0x2a && original.charCodeAt(at + 1) === 0x2a && value.startsWith('**', i)) {
      // `**` that CommonMark does not take for emphasis (as often beside Chinese quotes) is still not content.
      let stars = 2;
      while (value.charAt(i + stars) === '*') stars++;
      flush(at + stars);
      i += stars;
    } else if (value.charCodeAt(i) === written && written !== 0x26) {
      at++;
      i++;
    } else if (written === 0x26) {
      const entity = readEntity(original, at, to, value, i);
      if (entity) {
        const stop = at;
        flush(at + entity.length);
        source.put(entity.text, stop, stop + entity.length);
        i += entity.text.length;
      } else {
        at++;
        i++;
      }
    } else {
      flush(at + 1);
    }
  }
  flush(to);
}

/** Offset where the next line's content begins: behind the line end, indentation and quote marks. */
function lineStart(original: string, at: number, to: number, next: string): number {
  let i = original.startsWith('\r\n', at) ? at + 2 : at + 1;
  while (i < to && original.charAt(i) !== next && ' \t>'.includes(original.charAt(i))) i++;
  return i;
}

const marked =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9０-９]{1,2}[.．、]|——)/u;
const closed = /[。！？；：…”）》.!?;:]\s*$/u;

/** A soft break is a paragraph of its own in drafts pasted from text; a hard-wrapped line goes on. */
function joins(original: string, run: number, at: number, next: number): string {
  const from = Math.max(original.lastIndexOf('\n', at - 1) + 1, 0, run - 200);
  const line = original.slice(from, at);
  const following = original.slice(next, next + 12);
  if (line.length < 30 || closed.test(line) || marked.test(line) || marked.test(following)) return '\n';
  return /[A-Za-z0-9]$/u.test(line) && /^[A-Za-z0-9]/u.test(following) ? ' ' : '';
}
