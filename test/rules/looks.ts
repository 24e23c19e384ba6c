/** How the document of an example looks: by GB/T 9704 throughout, but for the places the example speaks of. */

import { parseDraft } from '../../src/draft/index.ts';
import type { Block } from '../../src/draft/types.ts';
import { parseText } from '../../src/input/text.ts';
import type { Look, PageLook, PageNumberLook, ParagraphLook, RunLook } from '../../src/layout/look.ts';
import type { Example, Span } from '../../src/rule.ts';

const page: Omit<PageLook, 'start' | 'end'> = {
  width: 11906,
  height: 16838,
  top: 2098,
  bottom: 1984,
  left: 1588,
  right: 1474,
  linePitch: 579,
  charSpace: -849 / 4096,
};

const number: PageNumberLook = { around: '——', font: '宋体', size: 14, align: 'right', even: false, dashed: false };

/** `spans` are the places that look otherwise; undefined: everything does. */
export function lookOf(text: string, spans: readonly Span[] | undefined, other: NonNullable<Example['look']>): Look {
  const draft = parseDraft(parseText(text));
  const differs = spans === undefined || spans.length > 0;
  const first = { ...number, ...(differs && other.number) };
  return {
    pages: [{ ...page, start: 0, end: text.length, ...(differs && other.page) }],
    numbers: [first, { ...first, align: 'left', even: true }],
    paragraphs: draft.blocks.map((block) => paragraphOf(block, spans, other)),
  };
}

function paragraphOf(
  block: Block,
  spans: readonly Span[] | undefined,
  other: NonNullable<Example['look']>,
): ParagraphLook {
  const { role, line } = block;
  const touched = spans === undefined || spans.some(({ start, end }) => start < block.end && end > block.line.start);
  const head = role === 'title' || role === 'recipient' || role === 'annex' || role === 'date' || role === 'signature';
  return {
    start: line.start,
    end: line.end,
    runs: runsOf(block, spans, other.run),
    align: role === 'title' ? 'center' : role === 'date' || role === 'signature' ? 'right' : 'both',
    first: [head || /^[\s\u3000]/u.test(' '.repeat(block.start - line.start)) ? 0 : 2],
    left: [0],
    right: [role === 'date' ? 4 : role === 'signature' ? 2 : 0],
    line: { rule: 'exact', value: 28.95 },
    snapsToGrid: true,
    newPage: role === 'annex',
    inTable: false,
    ...(touched && other.paragraph),
  };
}

const headings: Readonly<Record<string, string>> = { han: '黑体', 'han-paren': '楷体' };

function runsOf(block: Block, spans: readonly Span[] | undefined, other: Partial<RunLook> | undefined): RunLook[] {
  const { role, line, heading, marker } = block;
  const head = role === 'heading' && heading ? heading.end : line.start;
  const cuts = [head, ...(spans ?? []).flatMap(({ start, end }) => [start, end])].filter(
    (at) => at > line.start && at < line.end,
  );
  const edges = [line.start, ...cuts.toSorted((a, b) => a - b), line.end];
  return edges.slice(1).map((end, i): RunLook => {
    const start = edges[i] ?? 0;
    const font =
      start < head
        ? (headings[marker?.style ?? ''] ?? '仿宋')
        : role === 'title'
          ? '方正小标宋简体'
          : role === 'annex'
            ? '黑体'
            : '仿宋_GB2312';
    const fonts = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: font };
    const touched = spans === undefined || spans.some((span) => span.start < end && span.end > start);
    const size = role === 'title' ? 22 : 16;
    return { start, end, fonts, chineseMarks: true, size, bold: false, ...(touched && other) };
  });
}
