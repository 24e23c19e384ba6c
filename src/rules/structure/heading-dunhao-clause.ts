/** Two phrases of verb and object in one heading, joined by 、 instead of ，. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const verb =
  '(?:加强|推进|推动|强化|提升|提高|完善|健全|落实|压实|开展|坚持|深化|优化|规范|严格|严把|筑牢|夯实|扎实|统筹|拓宽|丰富|固化|创新|聚焦|突出|抓好|抓实|做好|做实|做细|建立|建强|建设|打造|发挥|凝聚|激发|增强|担当|点亮|牢记|确保|壮大|保障|改善|促进|加快|深入|持续|全面|切实|着力|积极|不断|大力|进一步|压紧|弘扬|维护|防范|化解|守牢|严守|转变|营造|发展|培育|引领|巩固|扩大|过好|用好|以[^，、]{2})';
/** Either side at least five characters long: 学习、培训 is a list of words. */
const clauses = new RegExp(`^(?:${verb})[^，、；。：]{3,24}、(?=${verb}[^，、；。：]{3,24}$)`, 'u');

export default defineRule({
  id: 'heading-dunhao-clause',
  title: ['标题分句用逗号', 'Comma between clauses'],
  category: 'structure',
  severity: 'info',
  authority: '国标',
  why: [
    '顿号层次最低，通常只表示并列词语；标题里两个动宾短语之间多用逗号或空格。',
    '、 usually joins words; two phrases of a heading are better set apart by a comma or a blank.',
  ],
  basis: ['GB/T 15834—2011 附录B.1.4'],
  messages: {
    clause: ['标题两个短语之间宜用逗号，不用顿号。', 'Between two phrases of a heading a comma is better than 、.'],
  },
  examples: [
    {
      bad: '（二）规范发展党员⟦、⟧严把入口关口\n发展党员2名。',
      good: '（二）规范发展党员，严把入口关口\n发展党员2名。',
    },
    {
      good: '（二）加强学习、培训、考核\n培训3期。\n（三）坚持稳中求进、以进促稳\n增长6%。\n（四）推进城市更新、乡村振兴\n改造3处。',
    },
  ],
  *check({ draft }) {
    for (const { block, title } of draft.sections) {
      if (block.role !== 'heading' || !block.heading || (block.mask & Has.enumeration) === 0) continue;
      const found = clauses.exec(title);
      if (!found) continue;
      const end = block.heading.start + found[0].length;
      yield { at: { start: end - 1, end }, message: 'clause', suggestions: ['，'] };
    }
  },
});
