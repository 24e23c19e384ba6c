/** 单价 × 数量 = 金额, 完成 ÷ 计划 = 完成率: columns of a table that follow from each other. */

import { defineRule, type Finding } from '../../rule.ts';
import { type Cell, sumCells, type Table, tablesOf } from '../kinds/tables.ts';

type Wrong = Finding<'product' | 'quotient' | 'difference'>;

interface Formula {
  readonly message: 'product' | 'quotient' | 'difference';
  readonly a: RegExp;
  readonly b: RegExp;
  readonly result: RegExp;
  readonly compute: (a: number, b: number) => number;
}

const formulas: readonly Formula[] = [
  {
    message: 'product',
    a: /单价/u,
    b: /数量|人数|台数|个数|课时|天数|件数/u,
    result: /金额|总价|小计|合计|费用|总额/u,
    compute: (a, b) => a * b,
  },
  {
    message: 'quotient',
    a: /完成|执行|实际|支出|到位/u,
    b: /计划|预算|目标|任务|应/u,
    result: /(?:完成|执行|到位|支出).{0,2}(?:率|比例|进度)/u,
    compute: (a, b) => (a / b) * 100,
  },
  {
    message: 'quotient',
    a: /实到|出勤|合格|办结|整改|回收/u,
    b: /应到|应|检查|抽检|受理|问题|发放|总/u,
    result: /(?:到会|出勤|合格|办结|整改|回收).{0,2}率/u,
    compute: (a, b) => (a / b) * 100,
  },
  {
    message: 'difference',
    a: /本年|本期|今年|当年/u,
    b: /上年|上期|去年|同期/u,
    result: /^(?:增减|增减额|增加|差额|增减数|增量)/u,
    compute: (a, b) => a - b,
  },
  {
    message: 'quotient',
    a: /本年|本期|今年|当年/u,
    b: /上年|上期|去年|同期/u,
    result: /增长率|增幅|增长|同比|增速|增减率/u,
    compute: (a, b) => (a / b - 1) * 100,
  },
];

export default defineRule({
  id: 'table-arithmetic',
  title: ['表格各列算准', 'Compute table columns right'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '单价乘数量等于金额，完成数除以计划数等于完成率，改了一格就要改另一格。',
    'Price times quantity makes the amount; whoever changes one cell must change the other.',
  ],
  messages: {
    product: ['“{name}”应为{right}，此处为{stated}，请核对。', '“{name}” should be {right}, not {stated}.'],
    quotient: ['“{name}”应为{right}，此处为{stated}，请核对。', '“{name}” should be {right}, not {stated}.'],
    difference: ['“{name}”应为{right}，此处为{stated}，请核对。', '“{name}” should be {right}, not {stated}.'],
  },
  examples: [
    {
      bad: '品名\t单价\t数量\t金额\n电脑\t4500\t10\t45000\n打印机\t1200\t5\t⟦6500⟧\n扫描仪\t800\t3\t2400',
      good: '品名\t单价\t数量\t金额\n电脑\t4500\t10\t45000\n打印机\t1200\t5\t6000\n扫描仪\t800\t3\t2400',
    },
    {
      bad: '指标\t计划\t完成\t完成率\n培训\t20\t18\t90%\n走访\t50\t45\t⟦95%⟧\n宣传\t10\t10\t100%',
      good: '指标\t计划\t完成\t完成率\n培训\t20\t18\t90%\n走访\t50\t45\t90%\n宣传\t10\t10\t100%',
    },
    {
      bad: '项目\t上年\t本年\t增减\n来信\t30\t24\t-6\n来访\t50\t58\t⟦10⟧\n来电\t20\t20\t0',
      good: '项目\t上年\t本年\t增减\n来信\t30\t24\t-6\n来访\t50\t58\t8\n来电\t20\t20\t0',
    },
    { good: '品名\t单价（元）\t数量\t金额（万元）\n电脑\t4500\t10\t4.5\n打印机\t1200\t5\t0.6' },
    { good: '指标\t计划\t完成\t完成率\n满意度\t90\t95\t达标\n走访\t50\t45\t90%' },
  ],
  *check({ draft }) {
    for (const table of tablesOf(draft)) {
      for (const formula of formulas) yield* judge(table, formula);
      yield* shares(table);
    }
  },
});

/** The formula holds for a table when most of its rows obey it; the others are wrong. */
function* judge({ rows, headerRows, names }: Table, { message, a, b, result, compute }: Formula): Iterable<Wrong> {
  const to = only(names, result);
  const [from, by] = [only(names, a, to), only(names, b, to)];
  if (to < 0 || from < 0 || by < 0 || from === by) return;
  const wrong: Wrong[] = [];
  let agree = 0;
  for (const row of rows.slice(headerRows)) {
    const [x, y, cell] = [row[from], row[by], row[to]];
    if (x?.value === undefined || y?.value === undefined || cell?.value === undefined || y.value === 0) continue;
    const right = compute(x.value, y.value);
    if (Math.abs(right - cell.value) <= tolerance(cell, message, right)) agree++;
    else
      wrong.push({
        at: cell.at,
        message,
        data: { name: names[to] ?? '', right: print(right, cell), stated: cell.text },
      });
  }
  if (agree > 0 && wrong.length <= agree && (agree >= 2 || wrong.length === 0)) yield* wrong;
}

/** A column of shares beside the only column of amounts: each is its amount divided by the total. */
function* shares({ rows, headerRows, names }: Table): Iterable<Wrong> {
  const to = only(names, /占比|比例|比重|百分比|占总|构成/u);
  const body = rows.slice(headerRows);
  const from = to - 1;
  if (to < 2 || body.some((row) => row[from]?.percent)) return;
  const isTotal = (row: readonly Cell[]) => row.slice(0, 2).some(({ text }) => /^(?:合计|总计|共计)$/u.test(text));
  const parts = body.filter((row) => !isTotal(row) && row[from]?.value !== undefined);
  const total = body.find(isTotal)?.[from]?.value ?? sumCells(parts.flatMap((row) => row[from] ?? []));
  const wrong: Wrong[] = [];
  let agree = 0;
  for (const row of parts) {
    const [amount, share] = [row[from], row[to]];
    if (amount?.value === undefined || share?.value === undefined || total === 0) continue;
    const right = (amount.value / total) * 100;
    if (Math.abs(right - share.value) <= 1.01 * 10 ** -share.decimals) agree++;
    else
      wrong.push({
        at: share.at,
        message: 'quotient',
        data: { name: names[to] ?? '', right: print(right, share), stated: share.text },
      });
  }
  if (agree >= 2 && wrong.length <= agree) yield* wrong;
}

/** The one column of that name; -1 when there is none or several. */
function only(names: readonly string[], pattern: RegExp, except = -1): number {
  const found = names.flatMap((name, column) => (column !== except && pattern.test(name) ? [column] : []));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

function tolerance({ decimals }: Cell, message: Formula['message'], right: number): number {
  if (message === 'quotient') return 1.01 * 10 ** -decimals;
  return decimals === 0 && Number.isInteger(right) ? 1e-6 : 0.51 * 10 ** -decimals;
}

function print(right: number, { decimals, percent }: Cell): string {
  return `${Number(right.toFixed(Math.max(decimals, percent ? 1 : 2)))}${percent ? '%' : ''}`;
}
