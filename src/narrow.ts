/** What an edit really changes. */

import type { Edit } from './edits.ts';

const token = /[0-9A-Za-z]/;

/** The edit less what it leaves as it was; figures, Latin words and surrogate pairs stay whole. */
export function narrowed(source: string, { start, end, text }: Edit): Edit {
  const old = source.slice(start, end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  while (head > 0 && (splits(old, head) || splits(text, head))) head--;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  while (tail > 0 && (splits(old, old.length - tail) || splits(text, text.length - tail))) tail--;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

function splits(text: string, at: number): boolean {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at)];
  return (token.test(before) && token.test(behind)) || /[\ud800-\udbff]/.test(before) || /[\udc00-\udfff]/.test(behind);
}
