/** Totals of a table that are not the sum of their rows or columns. */

import { type Cell, sumCells, type Table } from './tables.ts';

/** A total and the cells that it should sum up. */
export interface WrongTotal {
  readonly name: string;
  readonly total: Cell;
  readonly cells: readonly Cell[];
}

const grand = /^(?:合计|总计|共计|总和|总数|全部合计|本表合计|合计数|计)[（(：:]?/u;
const sub = /(?:小计|合计|总计|共计)(?:数|[（(][^（）()]*[）)])?[：:]?$/u;
/** Columns that do not add up. */
const unsummed =
  /最[高低大小多少长短快慢]|极[大小值]|中位|峰值|率|比|均|单价|价格|序号|编号|增幅|增长|增速|同比|环比|排名|名次|电话|日期|时间|年度|年份|工号|学号|备注|说明|%|％|标准|系数|权重|次序|房号|文号|代码|账号|身份证/u;
const columnTotal = /^(?:合计|总计|共计|总和|总数|小计|总分|总成绩|全年|全年合计|合计数|计)(?:[（(][^（）()]*[）)])?$/u;
/** Of rows “一、收入” and “1.会费” only the first kind is summed. */
const top = /^[一二三四五六七八九十]{1,2}、/u;
/** Rows below that say “of this”. */
const within = /^(?:其中|#|－|—|-)/u;

function labelOf(row: readonly Cell[]): string {
  const [first, second] = row;
  if (!first) return '';
  return first.text === '' || first.value !== undefined
    ? second?.value === undefined
      ? (second?.text ?? '')
      : ''
    : first.text;
}

function isTotal(label: string): boolean {
  return grand.test(label) || sub.test(label);
}

/** 合计 rows, in every column that may be summed. */
export function* wrongRows(table: Table): Iterable<WrongTotal> {
  for (let column = 1; column < table.width; column++) {
    if (!unsummed.test(table.names[column] ?? '')) yield* downColumn(table, column);
  }
}

/** Walks down a column; every total must be one of the sums that stand above it (or below, when it opens the table). */
function* downColumn(table: Table, column: number): Iterable<WrongTotal> {
  const body = table.rows.slice(table.headerRows);
  let base: Cell[] = [];
  let group: Cell[] = [];
  let subtotals: Cell[] = [];
  let tops: Cell[] = [];
  let nested = false;
  for (const [index, row] of body.entries()) {
    const cell = row[column];
    const label = labelOf(row);
    if (!isTotal(label)) {
      nested ||= within.test(label);
      if (!cell || within.test(label)) continue;
      if (cell.percent || (cell.value === undefined && !/^[-—－/／]?$/u.test(cell.text))) return;
      base.push(cell);
      group.push(cell);
      if (top.test(label)) tops.push(cell);
      continue;
    }
    if (cell?.value === undefined || cell.percent) {
      group = [];
      continue;
    }
    const opens = base.length === 0;
    const below = opens ? rowsBelow(body.slice(index + 1), column) : [];
    const sums = opens
      ? [below]
      : [
          ...(tops.length > 0 && tops.length < base.length ? [tops] : []),
          group,
          base,
          [...subtotals, ...group],
          subtotals,
        ];
    const counted = sums.find((cells) => numbers(cells) >= 2);
    if (counted && !nested && !sums.some((cells) => numbers(cells) > 0 && matches(cell, cells)))
      yield { name: label, total: cell, cells: counted };
    if (opens) return;
    subtotals = grand.test(label) ? [] : [...subtotals, cell];
    if (grand.test(label)) {
      base = [];
      tops = [];
    }
    group = [];
    nested = false;
  }
}

function rowsBelow(rows: readonly (readonly Cell[])[], column: number): Cell[] {
  const cells: Cell[] = [];
  for (const row of rows) {
    const cell = row[column];
    const label = labelOf(row);
    if (isTotal(label) || within.test(label)) return [];
    if (cell) cells.push(cell);
  }
  return cells;
}

function numbers(cells: readonly Cell[]): number {
  return cells.filter(({ value }) => value !== undefined).length;
}

function matches(total: Cell, cells: readonly Cell[]): boolean {
  const decimals = Math.max(total.decimals, ...cells.map((cell) => cell.decimals));
  const tolerance = decimals === 0 ? 0 : 0.5 * 10 ** -decimals * cells.length;
  return Math.abs(sumCells(cells) - (total.value ?? 0)) <= tolerance + 1e-9;
}

/** A column named 合计 sums up the numbers of its row; which ones, the rows that agree say. */
export function* wrongColumns(table: Table): Iterable<WrongTotal> {
  const body = table.rows.slice(table.headerRows);
  for (const [column, name] of table.names.entries()) {
    if (!isColumnTotal(table, column)) continue;
    const summed = table.names.flatMap((other, index) =>
      index !== column && index > 0 && !unsummed.test(other) && !isColumnTotal(table, index) ? [index] : [],
    );
    const left = summed.filter((index) => index < column);
    const right = summed.filter((index) => index > column);
    const readings = [left, right, summed]
      .filter((columns) => columns.length >= 2)
      .map((columns) => judge(body, column, columns));
    const best = readings.toSorted((a, b) => b.agree - a.agree)[0];
    if (!best || best.agree === 0 || best.wrong.length > best.agree) continue;
    for (const { total, cells } of best.wrong) yield { name, total, cells };
  }
}

/** By its whole name or by the lowest of several header rows. */
function isColumnTotal({ names, rows, headerRows }: Table, column: number): boolean {
  return columnTotal.test(names[column] ?? '') || columnTotal.test(rows[headerRows - 1]?.[column]?.text ?? '');
}

function judge(body: readonly (readonly Cell[])[], column: number, columns: readonly number[]) {
  const wrong: { total: Cell; cells: Cell[] }[] = [];
  let agree = 0;
  for (const row of body) {
    const total = row[column];
    const cells = columns.flatMap((index) => row[index] ?? []);
    if (total?.value === undefined || numbers(cells) < 2 || cells.some(({ percent }) => percent)) continue;
    if (matches(total, cells)) agree++;
    else wrong.push({ total, cells });
  }
  return { agree, wrong };
}
