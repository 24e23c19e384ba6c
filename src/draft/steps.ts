/** Headings and items before they stand in a tree: what they count with, and what comes next in their count. */

import { isWordCharacter } from '../language/characters.ts';
import type { Hint } from '../source.ts';
import { countingOf, markerRank } from './markers.ts';
import type { Block } from './types.ts';

/** A heading or item on its way into the tree. */
export interface Step {
  readonly block: Block;
  /** What counts together: Markdown depth or the style of the marker. */
  readonly key: string;
  readonly rank: number;
  /** 0 for a heading without ordinal. */
  readonly value: number;
  /** Value of the next step of the same key and part. */
  readonly next: number | undefined;
  /** A sentence that announces a list stands right before. */
  readonly announced: boolean;
}

const structural = new Set(['heading', 'item']);
export function readSteps(
  text: string,
  blocks: readonly Block[],
  hints: ReadonlyMap<number, Hint>,
): (Step | undefined)[] {
  const steps = new Array<Step | undefined>(blocks.length);
  const following = new Map<string, number>();
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (!block) continue;
    if (blocks[index + 1]?.part !== block.part) following.clear();
    const place = structural.has(block.role) ? placeOf(block, hints) : undefined;
    if (!place) continue;
    const value = block.marker?.value ?? 0;
    const { key, rank } = place;
    steps[index] = { block, key, rank, value, next: following.get(key), announced: announces(text, blocks[index - 1]) };
    following.set(key, value);
  }
  return steps;
}

/** What decides a block's level: its Markdown depth, or else the style of its marker, or the depth of its Word style. */
function placeOf(block: Block, hints: ReadonlyMap<number, Hint>): { key: string; rank: number } | undefined {
  const { depth, styled } = hints.get(block.line.start) ?? {};
  if (depth !== undefined && !(styled && block.marker)) return { key: `#${depth}`, rank: depth - 10 };
  const { marker } = block;
  if (!marker) return undefined;
  const key = countingOf(marker);
  const parts = marker.style === 'decimal' ? Number(key.slice(7)) : 0;
  return { key, rank: markerRank[marker.style] + parts / 10 };
}

/** 主要有以下几点： */
function announces(text: string, block: Block | undefined): boolean {
  return block?.role === 'body' && '：:'.includes(text.charAt(block.end - 1));
}

/** A short line without a stop, as 名词解释 or 上半年工作: it may head a part of its own. */
export function mayHead(text: string, block: Block, above: Block | undefined): boolean {
  if (block.role !== 'body' || block.end - block.start > 30) return false;
  // The first line below a heading is its content, however short.
  if (above && structural.has(above.role) && !above.rest) return false;
  return isWordCharacter(text.charCodeAt(block.end - 1)) || '）》”'.includes(text.charAt(block.end - 1));
}
