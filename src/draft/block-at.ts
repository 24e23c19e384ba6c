/** Which paragraph an offset lies in. */

import type { Block } from './types.ts';

/** The last paragraph that begins at or before an offset, by binary search; the first for what lies above it. */
export function blockAt({ blocks }: { readonly blocks: readonly Block[] }, offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.line.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}
