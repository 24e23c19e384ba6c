/** Whether a paragraph, or a whole draft, is written in English. */

import { classes, Has } from './mask.ts';
import type { Block } from './types.ts';

const languages = new WeakMap<Block, boolean>();

/** True for a paragraph of Latin letters, or one that only names things in Chinese; a word weighs as much as a character. */
export function isEnglish({ scrubbed }: { readonly scrubbed: string }, block: Block): boolean {
  if ((block.mask & Has.latin) === 0) return false;
  if ((block.mask & Has.han) === 0) return true;
  const known = languages.get(block) ?? weigh(scrubbed, block) < 0;
  languages.set(block, known);
  return known;
}

function weigh(text: string, { line }: Block): number {
  let weight = 0;
  for (let i = line.start; i < line.end; i++) {
    const kind = classes[text.charCodeAt(i)] ?? 0;
    if (kind & Has.han) weight += 4;
    else if (kind & Has.latin) weight -= 1;
  }
  return weight;
}

/** True when more of the lines' characters stand in lines without Han than in lines with Han, and some are Latin. */
export function mostlyEnglish(blocks: readonly Block[]): boolean {
  let weight = 0;
  for (const { start, end, mask } of blocks) {
    if (mask & Has.han) weight += end - start;
    else if (mask & Has.latin) weight -= end - start;
  }
  return weight < 0;
}
