/** 合计 rows and columns of tables that are not the sum of their cells. */

import { defineRule, type Finding } from '../../rule.ts';
import { type WrongTotal, wrongColumns, wrongRows } from '../kinds/table-totals.ts';
import { sumCells, tablesOf } from '../kinds/tables.ts';

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
    {
      good: '险种\t数量\t保费（万元）\t各级财政补贴（万元）\t农户自缴（万元）\n水稻完全成本保险\t46.8万亩\t2 340.00\t1 755.00\t585.00\n油菜\t12.1万亩\t242.00\t193.60\t48.40\n合计\t—\t2 582.00\t1 948.60\t633.40',
      format: 'markdown',
    },
    { good: '序号\t项目\t金额\t占比\n1\t设备\t30\t60%\n2\t材料\t20\t40%\n\t合计\t50\t100%' },
    { good: '项目\t金额\n收入\t100\n其中：拨款\t80\n其他收入\t20\n合计\t120' },
    { good: '名称\t单价\t数量\n桌子\t300\t2\n椅子\t100\t4\n合计\t\t6' },
    { good: '班级\t人数\t优秀\t最高分\n1班\t52\t6\t94\n2班\t51\t3\t91\n合计\t103\t9\t94' },
  ],
  *check({ draft }) {
    for (const table of tablesOf(draft)) {
      for (const one of wrongRows(table)) yield report('row', one);
      for (const one of wrongColumns(table)) yield report('column', one);
    }
  },
});

function report(message: 'row' | 'column', { name, total, cells }: WrongTotal): Finding<'row' | 'column'> {
  return { at: total.at, message, data: { name, total: total.text, sum: sumCells(cells) } };
}
