/** 目录: the list of headings above the body, so that its entries are not taken for the headings themselves. */

import { contentsWord, entryName, pageNumber } from '../language/contents.ts';
import type { Block } from './types.ts';

const longest = 80;

/** Marks the word 目录 and the entries below it. */
export function markContents(scrubbed: string, blocks: readonly Block[]): void {
  const at = blocks
    .slice(0, 100)
    .findIndex((block) => block.end - block.start <= 8 && contentsWord.test(textOf(scrubbed, block)));
  if (at < 0) return;
  const end = endOfContents(scrubbed, blocks, at + 1);
  for (const block of blocks.slice(at, end)) block.role = 'toc';
}

function textOf(scrubbed: string, { start, end }: Block): string {
  return scrubbed.slice(start, Math.min(end, start + longest + 1));
}

/** The contents end where their first entry or its ordinal stands again: there the body has come. */
function endOfContents(scrubbed: string, blocks: readonly Block[], from: number): number {
  let first: { readonly name: string; readonly marker: Block['marker']; readonly paged: boolean } | undefined;
  let end = from;
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.end - block.start > longest) return end;
    const text = textOf(scrubbed, block);
    const paged = pageNumber.test(text);
    if (!paged && !block.marker) {
      // A title between contents and body, or an entry such as 前言.
      if (/[。；：:，]$/u.test(text)) return end;
      continue;
    }
    const name = entryName(text);
    if (first && !paged && (first.paged || name === first.name || repeats(block, first.marker))) return end;
    first ??= { name, marker: block.marker, paged };
    end = at + 1;
  }
  return end;
}

function repeats({ marker }: Block, first: Block['marker']): boolean {
  return marker !== undefined && first !== undefined && marker.style === first.style && marker.value === first.value;
}
