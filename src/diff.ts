/** The difference of two texts as a patch, found in linear time because fixes change little. */

/** A run of lines that differ: [from, to) in the old text and in the new one. */
interface Change {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Lines around a change that are shown with it. */
const context = 3;
/** How many lines an insertion or deletion may have before the unique lines are asked. */
const reach = 100;

/** Lines with their terminators; LF alone ends a line, as in git and patch. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/gu) ?? [];
}

/** Numbers that are equal where lines are equal, so that a line is compared once. */
function numbered(lines: readonly string[], numbers: Map<string, number>): number[] {
  return lines.map((line) => {
    const known = numbers.get(line);
    if (known !== undefined) return known;
    numbers.set(line, numbers.size);
    return numbers.size - 1;
  });
}

/** The nearest pair of equal lines behind (i, j), as few lines away as possible. */
function nearby(a: readonly number[], b: readonly number[], i: number, j: number): [number, number] | undefined {
  for (let distance = 1; distance <= reach; distance += 1) {
    // One line changed into one other is the commonest edit: try the middle before the ends.
    for (let step = 0; step <= distance; step += 1) {
      const half = distance >> 1;
      const down = step % 2 === 0 ? half - (step >> 1) : half + 1 + (step >> 1);
      const x = i + down;
      const y = j + distance - down;
      if (x < a.length && y < b.length && a[x] === b[y]) return [x, y];
    }
  }
  return undefined;
}

/** Where lines stand that both texts have exactly once. */
function anchors(a: readonly number[], b: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const [index, line] of b.entries()) places.set(line, places.has(line) ? -1 : index);
  const seen = new Set<number>();
  for (const line of a) {
    if (seen.has(line)) places.delete(line);
    seen.add(line);
  }
  return places;
}

/** The next equal pair of lines, or the ends of both texts. */
function resume(
  a: readonly number[],
  b: readonly number[],
  [i, j]: readonly [number, number],
  unique: () => ReadonlyMap<number, number>,
): [number, number] {
  const near = nearby(a, b, i, j);
  if (near) return near;
  for (let x = i; x < a.length; x += 1) {
    const y = unique().get(a[x] ?? -1) ?? -1;
    if (y >= j) return [x, y];
  }
  return [a.length, b.length];
}

function changesOf(a: readonly number[], b: readonly number[]): Change[] {
  const changes: Change[] = [];
  let places: ReadonlyMap<number, number> | undefined;
  const unique = (): ReadonlyMap<number, number> => {
    places ??= anchors(a, b);
    return places;
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [oldEnd, newEnd] = resume(a, b, [i, j], unique);
    changes.push({ oldStart: i, oldEnd, newStart: j, newEnd });
    i = oldEnd;
    j = newEnd;
  }
  return changes;
}

/** Changes whose contexts touch stand in one hunk. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const hunk = hunks.at(-1);
    const end = hunk?.at(-1)?.oldEnd ?? Number.NEGATIVE_INFINITY;
    if (hunk && change.oldStart - end <= context * 2) hunk.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function marked(sign: string, lines: readonly string[]): string {
  return lines.map((line) => `${sign}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`).join('');
}

function rangeOf(start: number, end: number): string {
  const count = end - start;
  // An empty range names the line before it.
  if (count === 0) return `${start},0`;
  return count === 1 ? `${start + 1}` : `${start + 1},${count}`;
}

function hunkText(hunk: readonly Change[], before: readonly string[], after: readonly string[]): string {
  const first = hunk[0];
  const last = hunk.at(-1);
  if (!first || !last) return '';
  const lead = Math.min(context, first.oldStart);
  const trail = Math.min(context, before.length - last.oldEnd);
  let body = '';
  let shown = first.oldStart - lead;
  for (const { oldStart, oldEnd, newStart, newEnd } of hunk) {
    body += marked(' ', before.slice(shown, oldStart));
    body += marked('-', before.slice(oldStart, oldEnd)) + marked('+', after.slice(newStart, newEnd));
    shown = oldEnd;
  }
  body += marked(' ', before.slice(shown, shown + trail));
  const ranges = `-${rangeOf(first.oldStart - lead, last.oldEnd + trail)} +${rangeOf(first.newStart - lead, last.newEnd + trail)}`;
  return `@@ ${ranges} @@\n${body}`;
}

/** A patch in unified format that turns `before` into `after`; empty when they are equal. */
export function unifiedDiff(before: string, after: string, path: string): string {
  if (before === after) return '';
  const old = linesOf(before);
  const now = linesOf(after);
  const numbers = new Map<string, number>();
  const hunks = hunksOf(changesOf(numbered(old, numbers), numbered(now, numbers)));
  const name = path.replaceAll('\\', '/').replace(/^\/+/u, '');
  // As in git: a tab ends a name that holds spaces.
  const tab = /\s/u.test(name) ? '\t' : '';
  const body = hunks.map((hunk) => hunkText(hunk, old, now)).join('');
  return `--- a/${name}${tab}\n+++ b/${name}${tab}\n${body}`;
}
