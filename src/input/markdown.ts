/** Markdown: the text a reader of the rendered page sees, every character traced to the file. */

import type { Link, List, Nodes, Parents, PhrasingContent, Table } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Directive, Source } from '../source.ts';
import { findDirectives } from './directives.ts';
import { checkMarkdownLimits, tooMuch } from './limits.ts';
import { copyText } from './markdown-text.ts';
import { buildSource, type SourceBuilder } from './places.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm, { singleTilde: false });

/** Stands in the text for something that is not prose (code, an image, a bare address). */
const objectMark = '\ufffc';

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
    // 4. 380V: without the blank it would be a decimal.
    const glued = /^[ \t]\d/u.test(original.slice(start(item) + mark.length, start(item) + mark.length + 2));
    if (counts && mark !== '') source.copy(start(item), start(item) + mark.length + (glued ? 1 : 0));
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
      copyText(walk, node.value, start(node), end(node));
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
      if (isBare(original.slice(start(node), end(node)))) bare(walk, node);
      else inline(walk, node.children);
      return;
    default:
      if ('children' in node) inline(walk, node.children);
  }
}

/** CommonMark lets an address run on through ）提交申请。 to the next blank; what is not of an address is text. */
function bare(walk: Walk, node: Link): void {
  const { source, original } = walk;
  const written = original.slice(start(node), end(node));
  const address = /^[!-~]+/u.exec(written)?.[0] ?? written;
  const behind = start(node) + address.length;
  source.put(objectMark, start(node), behind);
  if (behind < end(node)) copyText(walk, written.slice(address.length), behind, end(node));
}

/** An address that stands for itself, without text of its own. */
function isBare(written: string): boolean {
  return !written.startsWith('[');
}
