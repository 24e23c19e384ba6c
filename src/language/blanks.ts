/** Finds the blanks of a text, each once, in one pass: a table of characters says which readers look where. */

import { withCompany } from './blank-company.ts';
import { gapReaders, readers } from './blank-readers.ts';
import type { BlankReader, BlankToken, Near, ReaderRow } from './blank-token.ts';
import { keyOf } from './sought.ts';

export type { BlankKind, BlankToken } from './blank-token.ts';

/** For every code unit the index into `lists`; 0 is nobody. */
interface Dispatch {
  readonly table: Uint8Array;
  readonly lists: readonly (readonly BlankReader[])[];
  /** Of each list a bit for every reader that takes any next character, and any last one. */
  readonly anyNext: Uint16Array;
  readonly anyLast: Uint16Array;
  /** Of each list a bit for every reader that stands behind ASCII characters too. */
  readonly narrow: Uint16Array;
  /** By `keyOf` of the two characters: bits of the readers that take them. Too many at worst, where keys are equal. */
  readonly nexts: Uint16Array;
  readonly lasts: Uint16Array;
  /** 1 for a character among the leads, and of each list a bit for the readers that ask for them. */
  readonly leads: Uint8Array;
  readonly led: Uint16Array;
}

let dispatch: Dispatch | undefined;

function build(): Dispatch {
  const table = new Uint8Array(0x10000);
  const rows: ReaderRow[][] = [[]];
  const [nexts, lasts] = [new Uint16Array(0x10000), new Uint16Array(0x10000)];
  const leads = new Uint8Array(0x10000);
  for (const row of [...readers, ...gapReaders]) {
    const [characters, , near] = row;
    const { next = '', last = '' } = near ?? {};
    for (const lead of near?.leads?.() ?? '') leads[lead.charCodeAt(0)] = 1;
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      if (table[code] === 0) table[code] = rows.push([]) - 1;
      const list = rows[table[code] ?? 0] ?? [];
      const bit = 1 << list.length;
      list.push(row);
      for (let k = 0; k < next.length; k++) add(nexts, keyOf(code, next.charCodeAt(k)), bit);
      for (let k = 0; k < last.length; k++) add(lasts, keyOf(last.charCodeAt(k), code), bit);
    }
  }
  const gaps = new Set(gapReaders);
  const bits = (takes: (near: Near | undefined, row: ReaderRow) => boolean) =>
    Uint16Array.from(rows, (list) => list.reduce((sum, row, index) => sum | (takes(row[2], row) ? 1 << index : 0), 0));
  return {
    table,
    lists: rows.map((list) => list.map(([, read]) => read)),
    narrow: bits((near, row) => !near?.wide && !gaps.has(row)),
    anyNext: bits((near) => near?.next === undefined),
    anyLast: bits((near) => near?.last === undefined && near?.leads === undefined),
    led: bits((near) => near?.leads !== undefined),
    leads,
    nexts,
    lasts,
  };
}

function add(table: Uint16Array, key: number, bit: number): void {
  table[key] = (table[key] ?? 0) | bit;
}

/** The beginning and the end of a text are ends of lines. */
const edge = 0x0a;

/** All blanks between two offsets, in order, none over another. */
export function findBlanks(text: string, start = 0, end = text.length): BlankToken[] {
  dispatch ??= build();
  const { table, lists, narrow, anyNext, anyLast, nexts, lasts, leads, led } = dispatch;
  const found: BlankToken[] = [];
  let at = start;
  let free = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const index = table[code] ?? 0;
    if (index === 0) {
      at += 1;
      continue;
    }
    const last = at > 0 ? text.charCodeAt(at - 1) : edge;
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : edge;
    const due =
      (last < 0x80 && at > 0 ? (narrow[index] ?? 0) : -1) &
      ((anyNext[index] ?? 0) | (nexts[keyOf(code, next)] ?? 0)) &
      ((anyLast[index] ?? 0) | (lasts[keyOf(last, code)] ?? 0) | (leads[last] === 1 ? (led[index] ?? 0) : 0));
    const read = due === 0 ? undefined : readAt(lists[index] ?? [], due, text, at);
    if (read === undefined) at += 1;
    else if (typeof read === 'number') at = Math.max(read, at + 1);
    else {
      if (read.start < free) found.push({ ...read, start: free });
      else found.push(read);
      at = Math.max(read.end, at + 1);
      free = at;
    }
  }
  return withCompany(text, found);
}

/** What the first of the readers finds whose bit is set in `due`. */
function readAt(list: readonly BlankReader[], due: number, text: string, at: number): BlankToken | number | undefined {
  for (let i = 0, rest = due; rest !== 0; i += 1, rest >>= 1) {
    const found = (rest & 1) === 0 ? undefined : list[i]?.(text, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
