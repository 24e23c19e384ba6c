/** Marks that content systems put into a page (##paidbegin##) are copied along with the text. */

import { defineRule } from '../../rule.ts';
import { removals } from '../kinds/removal.ts';

export default defineRule({
  id: 'residue-cms-marker',
  title: ['删去网站系统标记', 'Delete the marks of a content system'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '付费、分页、隐藏内容等标记是网站后台用的，随复制带入；它还会把紧跟其后的标题遮住。',
    'Paid-content and paging marks belong to the website the text was copied from, and hide the heading behind them.',
  ],
  messages: {
    mark: ['残留网站系统标记“{mark}”，应删去。', 'A content system left its mark “{mark}” here; delete it.'],
  },
  examples: [
    { bad: '⟦##paidbegin##⟧（一）加强学习教育\n组织集中学习12次。', good: '（一）加强学习教育\n组织集中学习12次。' },
    { bad: '2024年3月5日   ⟦##paidend##⟧', good: '2024年3月5日' },
    {
      bad: '全年办结群众来信86件。\n⟦[!--page--]⟧\n二、存在的问题\n力量不足。',
      good: '全年办结群众来信86件。\n二、存在的问题\n力量不足。',
    },
    { bad: '⟦[hide]⟧具体做法如下。⟦[/hide]⟧', good: '具体做法如下。' },
    { bad: '⟦<paid>⟧本年度召开支委会11次。⟦$$paidend$$⟧', good: '本年度召开支委会11次。' },
    { bad: '⟦#p#副标题#e#⟧\n明年重点抓好三项工作。⟦_ueditor_page_break_tag_⟧', good: '明年重点抓好三项工作。' },
    { bad: '⟦[color=red]⟧安全生产形势平稳。⟦[/color]⟧⟦[attach]20418[/attach]⟧', good: '安全生产形势平稳。' },
    { bad: '安全生产形势⟦[page]⟧平稳。⟦#副标题#⟧⟦[ft=,2,]⟧隐患全部整改。', good: '安全生产形势平稳。隐患全部整改。' },
    { good: '微博话题#文明出行#阅读量达120万次，3#、5#楼已完成验收。' },
    { good: '收文编号[2024]18号见附表[1]，其中[i]类为急件。' },
  ],
  *check({ draft }) {
    for (const { at, fix } of removals(draft, 'mark')) {
      yield { at, message: 'mark', data: { mark: draft.text.slice(at.start, Math.min(at.end, at.start + 16)) }, fix };
    }
  },
});
