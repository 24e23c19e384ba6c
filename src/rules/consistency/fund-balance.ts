/** 收入12.5万元，支出10.2万元，结余2.5万元: the balance is not what is left. */

import type { Draft } from '../../draft/types.ts';
import { type Quantity, quantitiesIn, roundingTolerance } from '../../language/quantities.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { balance, columnBalances, income, opening, rowBalances, spending } from '../kinds/balances.ts';
import { printLike } from '../kinds/print-like.ts';
import { sentencesWith } from '../kinds/scan.ts';
import { tablesOf } from '../kinds/tables.ts';

type Wrong = Finding<'balance' | 'gap'>;

const stated = /(?:结余|结存|余额|剩余|节余|盈余|尚余)[^，。；\n]{0,6}[0-9]/g;
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
    gap: [
      '所需减去已落实的为{right}，此处缺口为“{stated}”，请核对。',
      'What is needed less what is there leaves {right}, not “{stated}”.',
    ],
    balance: [
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
    {
      bad: '项目预算286万元，实际支出278.4万元，结余⟦8.6万⟧元。',
      good: '项目预算286万元，实际支出278.4万元，结余7.6万元。',
    },
    {
      bad: '专项捐款使用情况的报告\n一、捐款收入\n共收到捐款86万元，其中企业60万元、个人26万元。\n二、捐款使用\n共使用捐款79万元。\n三、结余情况\n专项捐款结余⟦8万⟧元。',
      good: '专项捐款使用情况的报告\n一、捐款收入\n共收到捐款86万元，其中企业60万元、个人26万元。\n二、捐款使用\n共使用捐款79万元。\n三、结余情况\n专项捐款结余7万元。',
    },
    {
      good: '专项捐款使用情况的报告\n一、捐款收入\n共收到捐款86万元，另收到物资折价5万元。\n二、捐款使用\n共使用捐款79万元。\n三、结余情况\n上年结余2万元，专项捐款结余9万元。',
    },
    {
      bad: '布展共需经费480万元。目前已落实省级资金180万元，尚有缺口⟦320万⟧元。',
      good: '布展共需经费480万元。目前已落实省级资金180万元，尚有缺口300万元。',
    },
    { good: '布展共需经费480万元，已落实省级资金180万元、县级资金60万元，尚有缺口240万元。' },
    { good: '全年预算100万元，收入80万元，支出70万元，结余10万元。' },
    { good: '会费收入12.5万元，其他收入2万元，支出10.2万元，结余4.3万元。' },
    { good: '收入约12万元，支出10万元，结余1.8万元。' },
    { good: '收入12万元，支出10万元，账户余额30万元。' },
  ],
  *check({ draft }) {
    for (const { sentence } of sentencesWith(draft, stated)) {
      const text = draft.slice(sentence);
      if (text.length <= 400 && spending.test(text)) yield* inSentence(draft, text, sentence.start);
    }
    for (const { sentence, before } of sentencesWith(draft, wanting))
      yield* shortfall(draft, before?.start ?? sentence.start, sentence.end);
    yield* acrossSections(draft);
    for (const table of tablesOf(draft)) {
      for (const { right, cell } of [...columnBalances(table), ...rowBalances(table)]) {
        yield { at: cell.at, message: 'balance', data: { right, stated: cell.text } };
      }
    }
  },
});

const wanting = /缺口|尚缺|还差|尚差/g;
const needed = /(?:共需|总需|需要|需|总投资|概算|预算|投资)[^0-9，。；、]{0,10}$/u;
const secured = /(?:已|目前)(?:落实|到位|筹集|筹措|安排|争取|拨付)[^0-9，。；、]{0,10}$/u;
const lacking = /(?:缺口|尚缺|还差|尚差)[^0-9，。；、]{0,8}$/u;

/** 共需480万元…已落实180万元，尚有缺口300万元: one number each, or the equation is not the one meant. */
function* shortfall(draft: Draft, start: number, end: number): Iterable<Wrong> {
  if (end - start > 400) return;
  const text = draft.scrubbed.slice(start, end);
  const amounts = quantitiesIn(text).filter(({ unit }) => unit === '元');
  const named = (label: RegExp) =>
    amounts.filter((one) => label.test(text.slice(Math.max(0, one.start - 18), one.start)));
  const [total, ...totals] = named(needed);
  const [there, ...more] = named(secured);
  const [gap] = named(lacking);
  if (!total || !there || !gap || totals.length + more.length > 0 || !(total.start < there.start)) return;
  if (amounts.at(-1) !== gap || amounts.at(-2) !== there || [total, there, gap].some(({ fuzzy }) => fuzzy)) return;
  const right = total.value - there.value;
  if (right <= 0 || Math.abs(right - gap.value) <= roundingTolerance([total, there, gap]) + 1e-6) return;
  const at = { start: start + gap.start, end: start + gap.numberEnd };
  const stated = draft.slice({ start: at.start, end: start + gap.end });
  yield {
    at,
    message: 'gap',
    data: { right: printLike(text, Number(right.toFixed(4)), gap), stated },
    atMost: 'warning',
  };
}

interface Labelled extends Quantity {
  readonly label: string;
}

function* inSentence(draft: Draft, text: string, offset: number): Iterable<Wrong> {
  const amounts = labelled(text);
  if (amounts.some(({ fuzzy }) => fuzzy) || /其中|计划|账户|借款|欠|应收|应付|同比|比上年|完成率/u.test(text)) return;
  const opened = amounts.filter(({ label }) => opening.test(label));
  const rest = amounts.filter((one) => !opened.includes(one));
  const left = rest.filter(({ label }) => balance.test(label));
  const spent = rest.filter(({ label }) => spending.test(label) && !balance.test(label));
  const earned = rest.filter(({ label }) => income.test(label) && !spending.test(label) && !balance.test(label));
  const planned = earned.filter(({ label }) => /预算|下达/u.test(label) && !/收入/u.test(label));
  if (planned.length > 0 && planned.length < earned.length) return;
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

const accountTitle = /收支|资金|经费|捐款|党费|财务|善款/u;
const grossIncome =
  /(?:总收入|收入(?:共|合计|总额)|共?收到[^0-9，。；]{0,8}|共收缴[^0-9，。；]{0,8}|共募集[^0-9，。；]{0,6})[为是达]?$/u;
const grossSpending = /(?:总支出|支出(?:共|合计|总额)|共支出|共使用[^0-9，。；]{0,8}|实际支出)[为是达]?$/u;
const leftOver = /(?:结余|结存|余额)[为是]?$/u;
const broughtOver = /(?:上年|上期|年初|期初|往年|历年)[^0-9，。；]{0,8}(?:结转|结余|余额)[^0-9，。；]{0,2}$/u;

/** Income, spending and balance each in a section of its own; silent when one of them is stated twice. */
function* acrossSections(draft: Draft): Iterable<Wrong> {
  if (!accountTitle.test(draft.titleText)) return;
  const found: Record<'earned' | 'spent' | 'left' | 'opened', (Quantity & { offset: number })[]> = {
    earned: [],
    spent: [],
    left: [],
    opened: [],
  };
  for (const block of draft.blocks) {
    if (block.part > 0 || block.role === 'table' || block.role === 'title') continue;
    const text = draft.slice(block);
    if (!/收|支|结余|结存|余额|使用/u.test(text)) continue;
    for (const one of quantitiesIn(text)) {
      const kind = one.unit === '元' && kindOf(text.slice(Math.max(0, one.start - 20), one.start));
      if (kind) found[kind].push({ ...one, offset: block.start });
    }
  }
  const [earned] = found.earned;
  const [spent] = found.spent;
  const [left] = found.left;
  if (!earned || !spent || !left || found.earned.length + found.spent.length + found.left.length !== 3) return;
  if (found.opened.length > 1 || new Set([earned, spent, left].map(({ offset }) => offset)).size < 3) return;
  const right = (found.opened[0]?.value ?? 0) + earned.value - spent.value;
  if (Math.abs(right - left.value) <= roundingTolerance([earned, spent, left]) + 1e-6 || left.fuzzy || earned.fuzzy)
    return;
  const { offset } = left;
  const at = { start: offset + left.start, end: offset + left.numberEnd };
  const stated = draft.slice({ start: at.start, end: offset + left.end });
  const data = {
    right: printLike(draft.slice({ start: offset, end: offset + left.end }), Number(right.toFixed(4)), left),
    stated,
  };
  yield { at, message: 'balance', data, atMost: 'warning' };
}

function kindOf(lead: string): 'earned' | 'spent' | 'left' | 'opened' | undefined {
  if (broughtOver.test(lead)) return 'opened';
  if (leftOver.test(lead)) return 'left';
  if (grossSpending.test(lead)) return 'spent';
  return grossIncome.test(lead) ? 'earned' : undefined;
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
