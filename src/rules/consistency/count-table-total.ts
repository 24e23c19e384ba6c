/** 合计 rows and columns of tables that are not the sum of their cells. */

import { defineRule, type Finding } from '../../rule.ts';
import { type Cell, sumCells, type Table, tablesOf } from '../kinds/tables.ts';

type Wrong = Finding<'row' | 'column'>;

const grand = /^(?:合计|总计|共计|总和|总数|全部合计|本表合计|合计数|计)[（(：:]?/u;
const sub = /(?:小计|合计|总计|共计)(?:数|[（(][^（）()]*[）)])?[：:]?$/u;
/** Columns that do not add up. */
const unsummed =
  /率|比|均|单价|价格|序号|编号|增幅|增长|增速|同比|环比|排名|名次|电话|日期|时间|年度|年份|工号|学号|备注|说明|%|％|标准|系数|权重|次序|房号|文号|代码|账号|身份证/u;
const columnTotal = /^(?:合计|总计|共计|总和|总数|小计|总分|总成绩|全年|全年合计|合计数|计)(?:[（(][^（）()]*[）)])?$/u;
/** Of rows “一、收入” and “1.会费” only the first kind is summed. */
const top = /^[一二三四五六七八九十]{1,2}、/u;
/** Rows below that say “of this”. */
const within = /^(?:其中|#|－|—|-)/u;

export default defineRule({
  id: 'count-table-total',
  title: ['表格合计算准', 'Sum tables right'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '表格改了一格，合计没有跟着改，是报表最常见的错。',
    'A cell was changed and the total forgotten: the commonest fault of tables.',
  ],
  messages: {
    row: ['“{name}”为{total}，各行相加为{sum}，请核对。', '“{name}” is {total}, but the rows sum up to {sum}.'],
    column: ['“{name}”为{total}，本行相加为{sum}，请核对。', '“{name}” is {total}, but this row sums up to {sum}.'],
  },
  examples: [
    {
      bad: '科目\t金额\n会议费\t3000\n培训费\t5000\n合计\t⟦9000⟧',
      good: '科目\t金额\n会议费\t3000\n培训费\t5000\n合计\t8000',
    },
    {
      bad: '| 支部 | 男 | 女 | 合计 |\n| --- | --- | --- | --- |\n| 一支部 | 10 | 5 | 15 |\n| 二支部 | 8 | 6 | ⟦15⟧ |\n| 三支部 | 7 | 7 | 14 |',
      good: '| 支部 | 男 | 女 | 合计 |\n| --- | --- | --- | --- |\n| 一支部 | 10 | 5 | 15 |\n| 二支部 | 8 | 6 | 14 |\n| 三支部 | 7 | 7 | 14 |',
      format: 'markdown',
    },
    {
      bad: '项目\t预算（万元）\n设备\t12.50\n材料\t3.20\n小计\t⟦15.80⟧\n差旅\t2.00\n劳务\t4.00\n小计\t6.00\n合计\t21.80',
      good: '项目\t预算（万元）\n设备\t12.60\n材料\t3.20\n小计\t15.80\n差旅\t2.00\n劳务\t4.00\n小计\t6.00\n合计\t21.80',
    },
    { bad: '年级\t人数\n合计\t⟦95⟧\n一年级\t50\n二年级\t55', good: '年级\t人数\n合计\t105\n一年级\t50\n二年级\t55' },
    { good: '序号\t项目\t金额\t占比\n1\t设备\t30\t60%\n2\t材料\t20\t40%\n\t合计\t50\t100%' },
    { good: '项目\t金额\n收入\t100\n其中：拨款\t80\n其他收入\t20\n合计\t120' },
    { good: '名称\t单价\t数量\n桌子\t300\t2\n椅子\t100\t4\n合计\t\t6' },
  ],
  *check({ draft }) {
    for (const table of tablesOf(draft)) {
      for (let column = 1; column < table.width; column++) {
        if (!unsummed.test(table.names[column] ?? '')) yield* downColumn(table, column);
      }
      yield* acrossRows(table);
    }
  },
});

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

/** Walks down a column; every total must be one of the sums that stand above it (or below, when it opens the table). */
function* downColumn(table: Table, column: number): Iterable<Wrong> {
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
      yield wrong('row', label, cell, counted);
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

function wrong(message: 'row' | 'column', name: string, total: Cell, cells: readonly Cell[]): Wrong {
  return { at: total.at, message, data: { name, total: total.text, sum: sumCells(cells) } };
}

/** A column named 合计 sums up the numbers of its row; which ones, the rows that agree say. */
function* acrossRows(table: Table): Iterable<Wrong> {
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
    for (const { total, cells } of best.wrong) yield wrong('column', name, total, cells);
  }
}

/** By its whole name or by the lowest of several header rows. */
function isColumnTotal({ names, rows, headerRows }: Table, column: number): boolean {
  return columnTotal.test(names[column] ?? '') || columnTotal.test(rows[headerRows - 1]?.[column]?.text ?? '');
}

function judge(body: readonly (readonly Cell[])[], column: number, columns: readonly number[]) {
  const wrongRows: { total: Cell; cells: Cell[] }[] = [];
  let agree = 0;
  for (const row of body) {
    const total = row[column];
    const cells = columns.flatMap((index) => row[index] ?? []);
    if (total?.value === undefined || numbers(cells) < 2 || cells.some(({ percent }) => percent)) continue;
    if (matches(total, cells)) agree++;
    else wrongRows.push({ total, cells });
  }
  return { agree, wrong: wrongRows };
}
