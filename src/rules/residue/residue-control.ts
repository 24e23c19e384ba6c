/** Control characters, and line ends that only word processors know. */

import { Has } from '../../draft/mask.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** All of them but tabs and line ends. */
const control = /[^\P{Cc}\t\n\v\f\r\u0085]+/gu;
const lineEnds = ['\u000b', '\u000c', '\u0085', '\u2028', '\u2029'];

export default defineRule({
  id: 'residue-control',
  title: ['删去看不见的控制字符', 'Delete invisible control characters'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '控制字符和特殊换行符随格式转换带入，别的软件打开时会显示成方块或断行。',
    'They come from conversions and show up as boxes or broken lines elsewhere.',
  ],
  messages: {
    control: [
      '此处有看不见的字符（控制字符{code}），应删去。',
      'An invisible control character ({code}) stands here; delete it.',
    ],
    line: [
      '此处换行方式特殊（{code}），应改为普通换行。',
      'An unusual line end ({code}) stands here; use an ordinary one.',
    ],
  },
  examples: [
    { bad: '全年⟦\u0007⟧检测水样860份。⟦\u0001⟧', good: '全年检测水样860份。' },
    {
      bad: '全年检测水样860份。⟦\u000b⟧合格率99.2%。⟦\u2028⟧水质稳定。',
      good: '全年检测水样860份。\n合格率99.2%。\n水质稳定。',
    },
    { bad: '全年检测水样860份。\n⟦\u000c⟧二、存在问题', good: '全年检测水样860份。\n二、存在问题' },
    { good: '名称\t数量\n水样\t860' },
  ],
  *check({ draft }): Iterable<Finding<'control' | 'line'>> {
    const { text } = draft;
    for (const { start, end, groups } of draft.matches(control, Has.odd, 'text'))
      yield { at: { start, end }, message: 'control', data: { code: codeOf(groups[0]) }, fix: { text: '' } };
    for (const lineEnd of lineEnds) {
      for (let start = text.indexOf(lineEnd); start >= 0; start = text.indexOf(lineEnd, start + 1)) {
        const single = !/[\n\r]/u.test(text.charAt(start - 1)) && !/[\n\r]/u.test(text.charAt(start + 1));
        yield {
          at: { start, end: start + 1 },
          message: 'line',
          data: { code: codeOf(lineEnd) },
          fix: { text: single ? '\n' : '' },
        };
      }
    }
  },
});

function codeOf(text: string): string {
  return `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
