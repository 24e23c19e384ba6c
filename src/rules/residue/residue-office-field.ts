/** Field codes and broken references of a word processor. */

import { defineRule, type Finding } from '../../rule.ts';
import { removals } from '../kinds/removal.ts';

const merge = /«[々〇\u3400-\u9fff\p{L}\p{N}_]{1,20}»/gu;

export default defineRule({
  id: 'residue-office-field',
  title: ['清除引用错误等代码', 'Clear broken references and field codes'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '引用失效或代码显示出来，读者看不到本应在此的编号、页码或链接。',
    'Where a reference broke, the reader misses the number, page or link that belongs here.',
  ],
  messages: {
    merge: [
      '此处像是邮件合并留下的字段，请确认已换成实际内容。',
      'This looks like a field of a mail merge; make sure that it is filled in.',
    ],
    formula: [
      '此处是表格公式的错误代码“{code}”，请补上数值。',
      'A spreadsheet shows its error {code} here; write the value.',
    ],
    field: [
      '此处没有显示应有的编号或链接（域代码出错），请更新或补写。',
      'A number or link does not show here (broken field); update it or write it out.',
    ],
  },
  examples: [
    { bad: '各项指标见⟦错误!未找到引用源。⟧', good: '各项指标见表3。' },
    { bad: '各项指标见⟦HYPERLINK "http://example.com/a" \\h⟧附表。', good: '各项指标见附表。' },
    { bad: '一、总体情况⟦PAGEREF _Toc88123456 \\h⟧3', good: '一、总体情况3' },
    { bad: '第⟦SEQ 图 \\* ARABIC⟧1号图，打印于⟦DATE \\@ "yyyy年M月d日"⟧。', good: '图1，打印于3月。' },
    { bad: '见⟦_Toc88123456⟧和⟦Error! Reference source not found.⟧', good: '见表3。' },
    { bad: '合计\t⟦#REF!⟧\n比上年增长⟦#DIV/0!⟧。', good: '合计\t86\n比上年增长8%。' },
    { good: '话题#N/A股投教#阅读量86万次，2#楼已封顶。' },
    { good: '统计口径有错误！经核查，错误率由3%降至1%；HYPERLINK公司中标。' },
    { bad: '尊敬的⟦«姓名»⟧同志：邀请您参加座谈会。', good: '尊敬的赵敏同志：邀请您参加座谈会。' },
  ],
  *check({ draft }): Iterable<Finding<'field' | 'formula' | 'merge'>> {
    for (const { at } of removals(draft, 'field')) {
      const code = draft.text.slice(at.start, at.end);
      yield code.startsWith('#') ? { at, message: 'formula', data: { code } } : { at, message: 'field' };
    }
    if (!draft.text.includes('«')) return;
    for (const { start, end } of draft.matches(merge)) yield { at: { start, end }, message: 'merge', atMost: 'info' };
  },
});
