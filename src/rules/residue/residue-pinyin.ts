/** Pronunciation beside a common character, as reading aids for children and some converters put it. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const pinyin =
  /(?<=[々〇\u3400-\u9fff])[（([](?=[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,7}\s?[）)\]]/gu;

export default defineRule({
  id: 'residue-pinyin',
  title: ['删去夹在字旁的拼音', 'Delete pronunciation beside characters'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '给常用字注音多是网页或转换软件带入的；生僻字注音可以保留。',
    'Pronunciation of common characters came from a web page or a converter; of rare ones it may stay.',
  ],
  messages: {
    common: [
      '常用字“{char}”后夹有注音，疑为复制带入，应删去。',
      'The common character “{char}” carries its pronunciation; delete it.',
    ],
    rare: ['“{char}”后有注音，请确认是否需要。', '“{char}” carries its pronunciation; make sure that it is wanted.'],
  },
  examples: [
    {
      bad: '2023年工作报⟦(bào)⟧告\n报告期内开展活动，形成报告12份，上报信息30条。',
      good: '2023年工作报告\n报告期内开展活动，形成报告12份，上报信息30条。',
    },
    {
      bad: '深入推进社会⟦(huì )⟧治安综合治理，走访农户⟦(hù)⟧，解决劳动⟦(dòng)⟧力转移和务⟦(wù)⟧工问题。',
      good: '深入推进社会治安综合治理，走访农户，解决劳动力转移和务工问题。',
    },
    { bad: '慰问柘⟦（zhè）⟧荣县困难群众。', good: '慰问柘荣县困难群众。' },
    { good: '面积(m)、功率(kW)、变量(x)均已核对，引进Café(é)品牌。' },
  ],
  *check({ draft }) {
    const notes = [...draft.matches(pinyin, Has.latin)];
    // Who wants a rare character read aloud notes one or two; a converter notes them all.
    const many = notes.length > 2;
    for (const { start, end } of notes) {
      const char = draft.scrubbed.charAt(start - 1);
      const common = many || draft.scrubbed.split(char, 4).length > 3;
      const finding = { at: { start, end }, data: { char }, fix: { text: '', safe: false } } as const;
      yield common ? { ...finding, message: 'common' } : { ...finding, message: 'rare', atMost: 'info' };
    }
  },
});
