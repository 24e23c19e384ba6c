/** Replacements in a text, and several rounds of them as one. */

import type { Span } from './rule.ts';

/** A replacement; offsets into the text it was made for. */
export interface Edit extends Span {
  readonly text: string;
}

/** An edit with the place of its new characters in the text that it leads to. */
interface Placed extends Span {
  readonly edit: Edit;
  /** What an offset before the edit, and behind it, is more than it was. */
  readonly before: number;
  readonly after: number;
}

/** The text with edits made that are sorted and do not overlap. */
export function edited(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    parts.push(source.slice(at, start), text);
    at = end;
  }
  parts.push(source.slice(at));
  return parts.join('');
}

/** Edits of `source` that do at once what `first`, and then `second` on the text it leaves, do. */
export function composed(source: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  return merged(source, placedOf(first), second);
}

function merged(source: string, placed: readonly Placed[], second: readonly Edit[], shiftBefore = 0): Edit[] {
  const result: Edit[] = [];
  let shift = shiftBefore;
  let i = 0;
  let j = 0;
  while (i < placed.length || j < second.length) {
    const one = placed[i];
    const other = second[j];
    if (one && (!other || (!meet(one, other) && one.end <= other.start))) {
      result.push(one.edit);
      shift = one.after;
      i += 1;
    } else if (other && (!one || !meet(one, other))) {
      result.push({ start: other.start - shift, end: other.end - shift, text: other.text });
      j += 1;
    } else {
      const group = groupAt(placed, second, i, j);
      result.push(joined(source, group.placed, group.edits));
      shift = group.placed.at(-1)?.after ?? shift;
      i += group.placed.length;
      j += group.edits.length;
    }
  }
  return result;
}

/** Says of an edit of the text that `first` leaves which edit of `source` it becomes, or becomes part of. */
export function tracer(source: string, first: readonly Edit[]): (edit: Edit) => Edit {
  const placed = placedOf(first);
  const known = new Set(first);
  return (edit) => {
    let from = firstEndingAt(placed, edit.start);
    const shift = placed[from]?.before ?? placed.at(-1)?.after ?? 0;
    const near: Placed[] = [];
    for (let one = placed[from]; one && one.start <= edit.end; one = placed[++from]) near.push(one);
    return merged(source, near, [edit], shift).find((one) => !known.has(one)) ?? edit;
  };
}

/** Index of the first edit that ends at an offset or behind it. */
function firstEndingAt(placed: readonly Placed[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placedOf(edits: readonly Edit[]): Placed[] {
  let shift = 0;
  return edits.map((edit) => {
    const before = shift;
    const start = edit.start + before;
    shift += edit.text.length - (edit.end - edit.start);
    return { edit, start, end: start + edit.text.length, before, after: shift };
  });
}

/** Insertions join what they touch; other edits may stand side by side. */
function meet(one: Placed, other: Edit): boolean {
  const touches = other.start <= one.end && other.end >= one.start;
  const inserts = other.start === other.end || one.edit.start === one.edit.end;
  return touches && (inserts || (other.start < one.end && other.end > one.start));
}

/** Everything that hangs together from here on. */
function groupAt(placed: readonly Placed[], second: readonly Edit[], i: number, j: number) {
  let [a, b] = [i + 1, j + 1];
  for (;;) {
    const one = placed[a];
    const other = second[b];
    // Those before the last two lie too far back.
    if (one && second.slice(Math.max(j, b - 2), b).some((edit) => meet(one, edit))) a += 1;
    else if (other && placed.slice(Math.max(i, a - 2), a).some((edit) => meet(edit, other))) b += 1;
    else return { placed: placed.slice(i, a), edits: second.slice(j, b) };
  }
}

function joined(source: string, placed: readonly Placed[], edits: readonly Edit[]): Edit {
  const [first, last] = [placed[0], placed.at(-1)];
  const from = Math.min(first?.start ?? 0, edits[0]?.start ?? 0);
  const to = Math.max(last?.end ?? 0, edits.at(-1)?.end ?? 0);
  const start = from - (first?.before ?? 0);
  const end = to - (last?.after ?? 0);
  const moved = (list: readonly Edit[], by: number) =>
    list.map((edit) => ({ ...edit, start: edit.start - by, end: edit.end - by }));
  const between = edited(
    source.slice(start, end),
    moved(
      placed.map(({ edit }) => edit),
      start,
    ),
  );
  return { start, end, text: edited(between, moved(edits, from)) };
}
