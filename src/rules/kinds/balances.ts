/** Tables of income, spending and balance: the rows and columns that must agree. */

import type { Cell, Table } from './tables.ts';

export const opening = /(?:上年|上期|年初|期初|去年|历年|往年|累计)[^，。；]{0,6}(?:结转|结余|余额|滚存)|期初|年初数/u;
export const income =
  /(?:收入|预算|下达|下拨|收缴|党费|会费|捐赠|利息|来源|拨入|拨款|到账|到位|收到|筹集|募集|缴纳|收取)/u;
export const spending = /(?:支出|使用|开支|支付|花费|列支|已用)/u;
export const balance = /(?:结余|结存|余额|剩余|节余|盈余|尚余)/u;

/** A balance and what it should be. */
interface Balance {
  readonly right: number;
  readonly cell: Cell;
}

/** Columns 收入、支出、结余 (and 期初), row by row, when most rows agree. */
export function* columnBalances({ names, rows, headerRows }: Table): Iterable<Balance> {
  const find = (pattern: RegExp) => names.flatMap((name, column) => (pattern.test(name) ? [column] : []));
  const left = find(balance).filter((column) => !opening.test(names[column] ?? ''));
  const [earned, spent] = [find(income), find(spending)];
  if (left.length !== 1 || earned.length !== 1 || spent.length !== 1) return;
  const opened = find(opening);
  const judged = rows.slice(headerRows).flatMap((row) => {
    const cells = [row[earned[0] ?? -1], row[spent[0] ?? -1], row[left[0] ?? -1]] as const;
    const right = equation([...opened.map((column) => row[column]), cells[0]], [cells[1]]);
    return right === undefined || cells[2]?.value === undefined ? [] : [{ right, cell: cells[2] }];
  });
  const wrong = judged.filter(({ right, cell }) => differs(right, cell));
  if (wrong.length * 2 > judged.length || judged.length === wrong.length) return;
  for (const { right, cell } of wrong) yield { right, cell };
}

/** Rows 收入、支出、结余, down a column. */
export function* rowBalances({ rows, headerRows, width }: Table): Iterable<Balance> {
  const body = rows.slice(headerRows);
  const find = (pattern: RegExp) =>
    body.filter((row) => pattern.test(row[0]?.text ?? '') && !/率|比/u.test(row[0]?.text ?? ''));
  const left = find(balance).filter((row) => !opening.test(row[0]?.text ?? ''));
  const [earned, spent] = [find(income), find(spending)];
  if (left.length !== 1 || earned.length !== 1 || spent.length !== 1 || body.length > 4) return;
  const opened = find(opening);
  if (opened.length + 3 !== body.length) return;
  for (let column = 1; column < width; column++) {
    const right = equation(
      [...opened, ...earned].map((row) => row[column]),
      spent.map((row) => row[column]),
    );
    const cell = left[0]?.[column];
    if (right !== undefined && cell?.value !== undefined && differs(right, cell)) yield { right, cell };
  }
}

function equation(plus: readonly (Cell | undefined)[], minus: readonly (Cell | undefined)[]): number | undefined {
  let right = 0;
  for (const cell of plus) {
    if (cell?.value === undefined || cell.percent) return undefined;
    right += cell.value;
  }
  for (const cell of minus) {
    if (cell?.value === undefined || cell.percent) return undefined;
    right -= cell.value;
  }
  return Number(right.toFixed(6));
}

function differs(right: number, { value = 0, decimals }: Cell): boolean {
  return Math.abs(right - value) > (decimals === 0 ? 1e-6 : 1.01 * 10 ** -decimals);
}
