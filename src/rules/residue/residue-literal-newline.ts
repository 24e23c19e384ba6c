/** A line break that arrived as its code: the letters \n, or a lone n between two sentences. */

import { Has } from '../../draft/mask.ts';
import { defineRule, type Finding } from '../../rule.ts';

const escaped =
  /(?<![A-Za-z]:?)(?:\\r\\n|\\n|\\r|\\t|\/r\/n|(?<=[。；：！\n])\/n(?=[\u4e00-\u9fff（“《]))+(?![A-Za-z])/gu;
const bare = /(?<=[々〇\u3400-\u9fff。；！：])n(?=[々〇\u3400-\u9fff（“《])/gu;
/** Before a unit or behind these an n counts: n个, 第n次, 1+n. */
const counted = /^[个次年倍种类条项名元天月日家人维阶级型值层户岁份届期批轮组号值、，位段步代]/u;
const counting = /[第每有前后共达约取满型为若设参数]$/u;

const quote = /[“”‘’"'`]/u;

export default defineRule({
  id: 'residue-literal-newline',
  title: ['还原变成字母的换行', 'Restore line breaks'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '换行在程序间传递时变成了字母“n”或“\\n”，夹在两段之间。',
    'A line break became the letter n on its way between programs.',
  ],
  messages: {
    escaped: [
      '换行变成了代码“{text}”，请删去或改回换行。',
      'The line break turned into “{text}”; delete it or break the line.',
    ],
    bare: [
      '换行变成了字母“n”，请删去或改回换行。',
      'The line break turned into the letter n; delete it or break the line.',
    ],
  },
  examples: [
    { bad: '一、工作开展情况⟦\\n⟧全年开展督查36次。', good: '一、工作开展情况\n全年开展督查36次。' },
    { bad: '年度工作⟦n⟧今年以来，全局上下齐心协力。', good: '年度工作\n今年以来，全局上下齐心协力。' },
    { bad: '人手不足。⟦/n⟧二、下一步打算', good: '人手不足。\n二、下一步打算' },
    { good: '导出数据时，换行符写作“\\n”，制表符写作"\\t"。' },
    { good: '推行“1+n”模式，第n次循环，形成n个节点，温度为n度，C:\\new目录已清理。' },
  ],
  *check({ draft }): Iterable<Finding<'escaped' | 'bare'>> {
    for (const { start, end, groups } of draft.matches(escaped, Has.ascii)) {
      // 换行符写作“\n”: spoken of.
      if (quote.test(draft.text.charAt(start - 1)) && quote.test(draft.text.charAt(end))) continue;
      const [text] = groups;
      yield { at: { start, end }, message: 'escaped', data: { text }, fix: { text: text.includes('\\t') ? '' : '\n' } };
    }
    for (const { start, end } of draft.matches(bare, Has.latin)) {
      if (counted.test(draft.scrubbed.slice(end, end + 1)) || counting.test(draft.scrubbed.slice(start - 1, start)))
        continue;
      yield { at: { start, end }, message: 'bare', suggestions: ['\n'], atMost: 'warning' };
    }
  },
});
