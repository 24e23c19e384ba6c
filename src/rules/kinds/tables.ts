/** Tables of a draft as grids of cells with their numbers; read once a draft. */

import type { Block, Draft } from '../../draft/types.ts';
import type { Span } from '../../rule.ts';

export interface Cell {
  readonly at: Span;
  /** Without white space. */
  readonly text: string;
  /** The cell is a number and perhaps a unit. */
  readonly value: number | undefined;
  /** Decimals printed. */
  readonly decimals: number;
  readonly percent: boolean;
}

export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** Number of rows above the first that holds numbers. */
  readonly headerRows: number;
  readonly width: number;
  /** Column names: the texts of the header rows joined. */
  readonly names: readonly string[];
}

const number =
  /^[¥￥]?([+\-−－]?)([0-9]{1,3}(?:[,，][0-9]{3})+|[0-9]+)(?:[.．]([0-9]+))?(%|％|[\u4e00-\u9fffa-zA-Z²³/]{0,4})$/u;
const cache = new WeakMap<Draft, readonly Table[]>();

export function tablesOf(draft: Draft): readonly Table[] {
  const known = cache.get(draft);
  if (known) return known;
  const tables: Table[] = [];
  let rows: Cell[][] = [];
  let last = -2;
  for (const block of draft.blocks) {
    if (block.role !== 'table' || !block.cells) continue;
    if (block.index !== last + 1) rows = flush(tables, rows);
    rows.push(cellsOf(draft, block));
    last = block.index;
  }
  flush(tables, rows);
  cache.set(draft, tables);
  return tables;
}

function flush(tables: Table[], rows: Cell[][]): Cell[][] {
  const first = rows.findIndex((row) => row.some(({ value }) => value !== undefined));
  if (rows.length < 3 || first < 1) return [];
  const width = Math.max(...rows.map((row) => row.length));
  const names = Array.from({ length: width }, (_, column) =>
    rows
      .slice(0, first)
      .map((row) => row[column]?.text ?? '')
      .join(''),
  );
  tables.push({ rows, headerRows: first, width, names });
  return [];
}

function cellsOf(draft: Draft, { cells = [], line, start }: Block): Cell[] {
  const read = cells.map((at) => toCell(draft, at));
  // A row whose first cells are empty was trimmed together with its indentation.
  const lost = cells[0]?.start === start ? draft.scrubbed.slice(line.start, start).split('\t').length - 1 : 0;
  const empty = { at: { start, end: start }, text: '', value: undefined, decimals: 0, percent: false };
  return [...Array.from({ length: lost }, () => empty), ...read];
}

function toCell(draft: Draft, at: Span): Cell {
  const text = draft.slice(at).replace(/[\s\u3000]/gu, '');
  const match = text.length <= 24 ? number.exec(text) : null;
  // 2021年 and 3月 are names.
  if (!match || /[年月日号季届]/u.test(match[4] ?? ''))
    return { at, text, value: undefined, decimals: 0, percent: false };
  const [, sign = '', whole = '', part = '', unit = ''] = match;
  const value = Number(`${whole.replace(/[,，]/gu, '')}.${part || '0'}`) * (sign === '' || sign === '+' ? 1 : -1);
  return { at, text, value, decimals: part.length, percent: /[%％]/u.test(unit) };
}

/** Sum of numbers with at most so many decimals, exact. */
export function sumCells(cells: readonly Cell[]): number {
  const scale = 10 ** Math.max(0, ...cells.map(({ decimals }) => decimals));
  return cells.reduce((sum, { value = 0 }) => sum + Math.round(value * scale), 0) / scale;
}
