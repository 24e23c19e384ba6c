/** Chinese text as a natural language syntax tree: paragraphs, sentences, words, with exact positions. */

import type { Paragraph, ParagraphContent, Root, RootContent, Sentence, SentenceContent, WhiteSpace } from 'nlcst';
import type { Point, Position } from 'unist';
import type { Span } from '../rule.ts';
import { splitLines } from './lines.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** A line as editors count it: ended by LF, CR LF or CR only. */
interface Line {
  readonly number: number;
  readonly start: number;
}

/**
 * Parses a text of which every line is a paragraph, as Chinese drafts are written. Indents and blanks are white space nodes,
 * so is what lies between paragraphs; every character of `text` is in exactly one leaf.
 */
export function parseChinese(text: string): Root {
  const first = { number: 1, start: 0 };
  const children: RootContent[] = [];
  let line: Line = first;
  let last = 0;
  const skipTo = (offset: number) => {
    const next = lineAt(text, offset, line, last);
    if (offset > last) children.push(whiteSpace(text, { start: last, end: offset }, line, next));
    line = next;
  };
  for (const span of splitLines(text)) {
    skipTo(span.start);
    children.push(paragraph(text, span, line));
    last = span.end;
  }
  skipTo(text.length);
  return { type: 'RootNode', children, position: position({ start: 0, end: text.length }, first, line) };
}

function paragraph(text: string, span: Span, line: Line): Paragraph {
  const children: ParagraphContent[] = [];
  let last = span.start;
  for (const { start, end } of splitSentences(text, span.start, span.end)) {
    if (start > last) children.push(whiteSpace(text, { start: last, end: start }, line));
    children.push(sentence(text, { start, end }, line));
    last = end;
  }
  if (span.end > last) children.push(whiteSpace(text, { start: last, end: span.end }, line));
  return { type: 'ParagraphNode', children, position: position(span, line) };
}

function sentence(text: string, span: Span, line: Line): Sentence {
  const children: SentenceContent[] = [];
  for (const { kind, start, end } of tokenize(text, span)) {
    const value = text.slice(start, end);
    const at = position({ start, end }, line);
    if (kind === 'word') {
      const inner = position({ start, end }, line);
      children.push({ type: 'WordNode', children: [{ type: 'TextNode', value, position: inner }], position: at });
    } else {
      children.push({ type: leafTypes[kind], value, position: at });
    }
  }
  return { type: 'SentenceNode', children, position: position(span, line) };
}

const leafTypes = {
  punctuation: 'PunctuationNode',
  symbol: 'SymbolNode',
  space: 'WhiteSpaceNode',
  source: 'SourceNode',
} as const;

function whiteSpace(text: string, { start, end }: Span, line: Line, endLine = line): WhiteSpace {
  return { type: 'WhiteSpaceNode', value: text.slice(start, end), position: position({ start, end }, line, endLine) };
}

function position({ start, end }: Span, line: Line, endLine = line): Position {
  return { start: point(start, line), end: point(end, endLine) };
}

function point(offset: number, line: Line): Point {
  return { line: line.number, column: offset - line.start + 1, offset };
}

/** The line on which `offset` stands, counting from `from` on `line`. */
function lineAt(text: string, offset: number, line: Line, from: number): Line {
  let { number, start } = line;
  for (let i = from; i < offset; i += 1) {
    const code = text.charCodeAt(i);
    if (code !== 0x0a && (code !== 0x0d || text.charCodeAt(i + 1) === 0x0a)) continue;
    number += 1;
    start = i + 1;
  }
  return number === line.number ? line : { number, start };
}
