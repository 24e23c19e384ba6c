/** The parse: lines → markers → roles → outline; costly views are made when first asked for. */

import { isWordCharacter } from '../language/characters.ts';
import { findResidue } from '../language/residue.ts';
import type { Span } from '../rule.ts';
import type { Source } from '../source.ts';
import { readEnglishMarkers } from './english-markers.ts';
import { englishGenre, genreOf } from './genre.ts';
import { mostlyEnglish } from './language.ts';
import { splitLines, trim } from './lines.ts';
import { readMarkers } from './markers.ts';
import { Has } from './mask.ts';
import { matcherOver } from './matches.ts';
import { buildOutline } from './outline.ts';
import { assignRoles } from './roles.ts';
import { scrub } from './scrub.ts';
import { splitSentences } from './sentences.ts';
import { doubted, settleMarkers } from './settle.ts';
import type { Block, Draft, Sentence } from './types.ts';
import { readYear } from './year.ts';

/** A draft before its document type is known. */
export type ParsedDraft = Omit<Draft, 'profile' | 'profileFrom'>;

/** Parses a source; any text whatsoever gives a draft, in time linear in its length. */
export function parseDraft(source: Source): ParsedDraft {
  const { text, hints } = source;
  const residue = findResidue(text);
  const scrubbed = scrub(text, residue);
  const blocks = readBlocks(source, scrubbed);
  assignRoles({ scrubbed, hints, blocks });
  const { outline, sections, series } = buildOutline(scrubbed, blocks, hints);
  const titleBlocks = blocks.filter((block) => block.role === 'title');
  const titleText = titleBlocks
    .map((block) => scrubbed.slice(block.start, block.end))
    .join('')
    .replace(/(?<=[\u0100-\uffff])[\s\u3000]+(?=[\u0100-\uffff])/g, '');
  const date = blocks.findLast((block) => block.role === 'date' && block.part === 0);
  const signature = blocks.findLast((block) => block.role === 'signature' && block.part === 0);
  let sentences: readonly Sentence[] | undefined;
  return {
    source,
    text,
    scrubbed,
    residue,
    blocks,
    outline,
    sections,
    series,
    get sentences() {
      sentences ??= readSentences(scrubbed, blocks);
      return sentences;
    },
    title: titleBlocks[0],
    titleText,
    recipient: blocks.find((block) => block.role === 'recipient'),
    signature,
    date: date ?? signatureWithDate(scrubbed, signature),
    genre: genreOf(titleText) || englishGenre(titleText),
    year: readYear(scrubbed, titleBlocks, date ?? signature),
    language: mostlyEnglish(blocks) ? 'en' : 'zh',
    slice: ({ start, end }) => scrubbed.slice(start, end),
    ...matcherOver(text, scrubbed, blocks),
  };
}

function signatureWithDate(scrubbed: string, signature: Block | undefined): Block | undefined {
  return signature && /年.{0,8}月.{0,6}[日号]$/u.test(scrubbed.slice(signature.start, signature.end))
    ? signature
    : undefined;
}

function readBlocks({ text, hints }: Source, scrubbed: string): Block[] {
  const lines = splitLines(text).map((line) => ({ line, content: trim(scrubbed, line), hint: hints.get(line.start) }));
  const rows = lines.map(({ line, content, hint }) => (hint ? hint.cells : readCells(scrubbed, content, line.mask)));
  const candidates = lines.map(({ line, content, hint }, index) => {
    if (rows[index] || hint?.kind === 'code') return [];
    const common = readMarkers(scrubbed, content.start, content.end);
    const foreign = (line.mask & (Has.han | Has.latin)) === Has.latin && common.length === 0;
    const readings = foreign ? readEnglishMarkers(scrubbed, content.start, content.end) : common;
    const above = hint?.numbered ? undefined : lines[index - 1]?.content;
    return readings.some(({ marker }) => byDigits.has(marker.style)) && above && isWrapped(scrubbed, above)
      ? readings.map(doubted)
      : readings;
  });
  const markers = settleMarkers(candidates);
  return lines.map(({ line, content, hint }, index): Block => {
    const cells = rows[index];
    const marker = cells || hint?.kind === 'code' ? undefined : markers[index];
    const { heading, rest } =
      marker || (!cells && hint?.kind === 'heading')
        ? readHeading(scrubbed, content, marker?.at.end ?? content.start)
        : noHeading;
    return {
      index,
      role: 'body',
      start: content.start,
      end: content.end,
      line: { start: line.start, end: line.end },
      mask: line.mask,
      marker,
      heading,
      rest,
      section: undefined,
      cells,
      part: 0,
    };
  });
}

const noHeading: { readonly heading?: Span; readonly rest?: Span } = {};

const byDigits: ReadonlySet<string> = new Set(['digit', 'decimal', 'digit-paren']);

/** A long line that stops amid a sentence: the next begins where the page was too narrow, not with an ordinal. */
function isWrapped(scrubbed: string, { start, end }: Span): boolean {
  // Lines of Latin letters are twice as long, and shorter ones that end in a letter are headings and names.
  const least = /[\u4e00-\u9fff]/u.test(scrubbed.slice(end - 24, end)) ? 24 : 60;
  return (
    end - start >= least &&
    (isWordCharacter(scrubbed.charCodeAt(end - 1)) || '，、'.includes(scrubbed.charAt(end - 1))) &&
    !/[一二三四五六七八九十0-9０-９（(第]/u.test(scrubbed.charAt(start))
  );
}

/** Columns set apart by tabs inside the line make a table row. */
function readCells(scrubbed: string, content: Span, mask: number): Span[] | undefined {
  if ((mask & Has.space) === 0 || content.end - content.start > 2000) return undefined;
  const row = scrubbed.slice(content.start, content.end);
  if (!row.includes('\t')) return undefined;
  const cells: Span[] = [];
  let start = content.start;
  for (const cell of row.split('\t')) {
    const span = trim(scrubbed, { start, end: start + cell.length });
    if (span.end > span.start || cell === '') cells.push(span);
    start += cell.length + 1;
  }
  const [first] = cells;
  // “一、⇥总体情况”: the tab that a word processor puts behind its numbers.
  if (cells.length === 2 && first && readMarkers(scrubbed, first.start, first.end)[0]?.marker.at.end === first.end)
    return undefined;
  return cells.length >= 2 ? cells : undefined;
}

/** The heading text of a paragraph, and the prose behind it when both share the line. */
function readHeading(scrubbed: string, content: Span, from: number): { heading?: Span; rest?: Span } {
  const span = trim(scrubbed, { start: from, end: content.end });
  if (span.end - span.start === 0) return {};
  const head = scrubbed.slice(span.start, Math.min(span.end, span.start + 62));
  const stop = head.search(/[。！？]/u);
  if (stop < 0) return span.end - span.start <= 60 ? { heading: span } : {};
  const heading = { start: span.start, end: span.start + stop + 1 };
  const rest = trim(scrubbed, { start: heading.end, end: span.end });
  return rest.end > rest.start ? { heading, rest } : { heading };
}

const prose = new Set(['body', 'item', 'heading', 'recipient', 'note', 'attachment-note', 'byline']);

function readSentences(scrubbed: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (!prose.has(block.role)) continue;
    for (const { start, end } of splitSentences(scrubbed, block.start, block.end))
      sentences.push({ start, end, block });
  }
  return sentences;
}
