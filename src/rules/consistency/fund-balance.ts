/** 收入12.5万元，支出10.2万元，结余2.5万元: the balance is not what is left. */

import type { Draft } from '../../draft/types.ts';
import { type Quantity, quantitiesIn, roundingTolerance } from '../../language/quantities.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { printLike } from '../kinds/breakdowns.ts';
import { sentencesWith } from '../kinds/scan.ts';
import { type Cell, type Table, tablesOf } from '../kinds/tables.ts';

type Wrong = Finding<'balance' | 'table'>;

const opening = /(?:上年|上期|年初|期初|去年|历年|往年|累计)[^，。；]{0,6}(?:结转|结余|余额|滚存)|期初|年初数/u;
const income = /(?:收入|收缴|党费|会费|捐赠|利息|来源|拨入|拨款|到账|到位|收到|筹集|募集|缴纳|收取)/u;
const spending = /(?:支出|使用|开支|支付|花费|列支|已用)/u;
const stated = /(?:结余|结存|余额|剩余|节余|盈余|尚余)[^，。；\n]{0,6}[0-9]/g;
const balance = /(?:结余|结存|余额|剩余|节余|盈余|尚余)/u;

export default defineRule({
  id: 'fund-balance',
  title: ['收支结余算准', 'Balance income and spending'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '收入减支出等于结余，三个数都写明时必须对得上。',
    'Income less spending is the balance; when all three are stated they must agree.',
  ],
  messages: {
    balance: [
      '收入减支出为{right}，此处结余为“{stated}”，请核对。',
      'Income less spending is {right}, but the balance is “{stated}”.',
    ],
    table: [
      '收入减支出为{right}，此处结余为“{stated}”，请核对。',
      'Income less spending is {right}, but the balance is “{stated}”.',
    ],
  },
  examples: [
    { bad: '全年收入12.5万元，支出10.2万元，结余⟦2.5万⟧元。', good: '全年收入12.5万元，支出10.2万元，结余2.3万元。' },
    {
      bad: '上年结转3000元，本年收入8000元，支出6000元，年末结余⟦4000⟧元。',
      good: '上年结转3000元，本年收入8000元，支出6000元，年末结余5000元。',
    },
    {
      bad: '月份\t收入\t支出\t结余\n1月\t500\t300\t200\n2月\t600\t350\t⟦350⟧\n3月\t700\t400\t300',
      good: '月份\t收入\t支出\t结余\n1月\t500\t300\t200\n2月\t600\t350\t250\n3月\t700\t400\t300',
    },
    {
      bad: '项目\t金额\n党费收入\t9000\n活动支出\t6500\n结余\t⟦3500⟧',
      good: '项目\t金额\n党费收入\t9000\n活动支出\t6500\n结余\t2500',
    },
    { good: '会费收入12.5万元，其他收入2万元，支出10.2万元，结余4.3万元。' },
    { good: '收入约12万元，支出10万元，结余1.8万元。' },
    { good: '收入12万元，支出10万元，账户余额30万元。' },
  ],
  *check({ draft }) {
    for (const { sentence } of sentencesWith(draft, stated)) {
      const text = draft.slice(sentence);
      if (text.length <= 400 && spending.test(text)) yield* inSentence(draft, text, sentence.start);
    }
    for (const table of tablesOf(draft)) {
      yield* inColumns(table);
      yield* inRows(table);
    }
  },
});

interface Labelled extends Quantity {
  readonly label: string;
}

function* inSentence(draft: Draft, text: string, offset: number): Iterable<Wrong> {
  const amounts = labelled(text);
  if (amounts.some(({ fuzzy }) => fuzzy) || /其中|预算|计划|账户|借款|欠|应收|应付|同比|比上年|完成率/u.test(text))
    return;
  const opened = amounts.filter(({ label }) => opening.test(label));
  const rest = amounts.filter((one) => !opened.includes(one));
  const left = rest.filter(({ label }) => balance.test(label));
  const spent = rest.filter(({ label }) => spending.test(label) && !balance.test(label));
  const earned = rest.filter(({ label }) => income.test(label) && !spending.test(label) && !balance.test(label));
  const [last] = left;
  // Every amount of the sentence must have its place, or the equation is not the one meant.
  if (!last || left.length !== 1 || spent.length === 0 || earned.length === 0) return;
  if (opened.length + earned.length + spent.length + 1 !== amounts.length || last !== amounts.at(-1)) return;
  const right =
    [...opened, ...earned].reduce((sum, { value }) => sum + value, 0) -
    spent.reduce((sum, { value }) => sum + value, 0);
  const difference = Math.abs(right - last.value);
  if (difference < last.step / 2) return;
  // A difference that rounding explains is still worth a look.
  const rounded = difference <= roundingTolerance(amounts) + 1e-6;
  const at = { start: offset + last.start, end: offset + last.numberEnd };
  yield {
    at,
    message: 'balance',
    ...(rounded && { atMost: 'warning' as const }),
    data: {
      right: printLike(text, Number(right.toFixed(4)), last),
      stated: draft.slice({ start: at.start, end: offset + last.end }),
    },
  };
}

/** Amounts of money with the words before them. */
function labelled(text: string): Labelled[] {
  let at = 0;
  return quantitiesIn(text).flatMap((one) => {
    if (one.unit !== '元') return [];
    const gap = text.slice(at, one.start);
    at = one.end;
    return [
      {
        ...one,
        label: gap.slice(
          Math.max(...['，', '、', '；', '：'].map((mark) => gap.replace(/[，、；：]$/u, '').lastIndexOf(mark))) + 1,
        ),
      },
    ];
  });
}

/** Columns 收入、支出、结余 (and 期初), row by row, when most rows agree. */
function* inColumns({ names, rows, headerRows }: Table): Iterable<Wrong> {
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
  for (const { right, cell } of wrong) yield tableFinding(right, cell);
}

/** Rows 收入、支出、结余, down a column. */
function* inRows({ rows, headerRows, width }: Table): Iterable<Wrong> {
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
    if (right !== undefined && cell?.value !== undefined && differs(right, cell)) yield tableFinding(right, cell);
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

function tableFinding(right: number, cell: Cell): Wrong {
  return { at: cell.at, message: 'table', data: { right, stated: cell.text } };
}
