/** Paragraphs of another text, quoted at length: their ordinals are not the draft's. */

import { Has } from './mask.ts';
import type { Block } from './types.ts';

/** Longer quotations do not occur; a forgotten ” must not reach far. */
const furthest = 30;

/** Makes plain body of the paragraphs inside 修改为：“……⏎（二）……⏎（四）……”. */
export function markQuoted(scrubbed: string, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if ((block.mask & Has.quote) === 0 || !opensQuotation(scrubbed, block)) continue;
    const end = endOfQuotation(scrubbed, blocks, block.index + 1);
    for (const quoted of blocks.slice(block.index + 1, end)) {
      if (quoted.role === 'heading' || quoted.role === 'item') quoted.role = 'body';
    }
  }
}

/** The last “ of the paragraph stands behind a colon or at the beginning, and is not closed. */
function opensQuotation(scrubbed: string, { start, end }: Block): boolean {
  const line = scrubbed.slice(start, end);
  const open = line.lastIndexOf('“');
  return open > line.lastIndexOf('”') && (open === 0 || '：:'.includes(line.charAt(open - 1)));
}

/** Behind the paragraph that closes what it has not opened; the start when there is none. */
function endOfQuotation(scrubbed: string, blocks: readonly Block[], from: number): number {
  for (let at = from; at < Math.min(blocks.length, from + furthest); at++) {
    const block = blocks[at];
    if (!block || (block.mask & Has.quote) === 0) continue;
    // Every paragraph of a quotation may begin with “.
    const inside = scrubbed.charAt(block.start) === '“' ? block.start + 1 : block.start;
    let depth = 0;
    for (let i = inside; i < block.end; i++) {
      const mark = scrubbed.charAt(i);
      if (mark === '“') depth++;
      if (mark === '”') depth--;
    }
    if (depth < 0) return at + 1;
  }
  return from;
}
