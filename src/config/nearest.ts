/** “是否指…”: the known name that a misspelt one is nearest to. */

import type { Text } from '../rule.ts';

/** Leaving something out is what people do most (`heading-skip` for `heading-level-skip`), then adding (`formatter`). */
const leftOut = 0.3;
const added = 0.9;

/** The nearest candidate, unless even that one is too far away to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = word.length / 3 + Number.EPSILON;
  for (const candidate of candidates) {
    const cost = costOf(word.toLowerCase(), candidate.toLowerCase());
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

/** The tail of a sentence about an unknown name; empty when nothing comes near. */
export function didYouMean(word: string, candidates: Iterable<string>): Text {
  const name = nearest(word, candidates);
  return name === undefined ? ['', ''] : [`，是否指“${name}”？`, `; did you mean "${name}"?`];
}

/** Who writes the beginning of a name means that name, however long. */
function costOf(word: string, target: string): number {
  return word.length > 2 && target.startsWith(word) ? leftOut : distance(word, target);
}

/** Edit distance from `word` to `target`: one row of costs for every prefix of `target`. */
function distance(word: string, target: string): number {
  let before: number[] = [];
  let row = Array.from({ length: target.length + 1 }, (_, column) => column * leftOut);
  for (let at = 1; at <= word.length; at++) {
    const next = [at * added];
    for (let column = 1; column <= target.length; column++) {
      const same = word[at - 1] === target[column - 1];
      const swapped = word[at - 1] === target[column - 2] && word[at - 2] === target[column - 1];
      next.push(
        Math.min(
          cell(row, column - 1) + (same ? 0 : 1),
          cell(row, column) + added,
          cell(next, column - 1) + leftOut,
          swapped ? cell(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return cell(row, target.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
