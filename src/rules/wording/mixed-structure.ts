/** Two sentence patterns run into one. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const work = '学习|培训|教育|管理|监督|宣传|研究|工作|建设|落实|把握|理解|认识|重视程度';
const patterns = [
  [
    'dui',
    new RegExp(
      `对(?<=(?:^|[，。；、）．.] ?)对)(?=[^，。；：、的\\n]{0,4}的?[^，。；：、\\n]{1,14}(?<!的)(?:${work})(?:还|仍|尚)?(?:需要?|有待|亟待|亟需|待)(?:进一步)?(?:加强|提高|深入|强化|完善|改进))`,
      'gmu',
    ),
  ],
  ['reason', /(?:原因|缘故)是(?:因为|由于)?[^，。；\n]{2,30}?(?:造成的|引起的|所致|导致的)(?=[，。；]|$)/gmu],
  ['basis', /本着[^，。；\n]{2,20}为(?:原则|宗旨)(?=[，。；]|$)/gmu],
  ['ground', /在?以[^，。；\n]{2,16}(?:为|的)基础(?:之?上)(?=[，。；]|$)/gmu],
  ['centre', /围绕以[^，。；\n]{2,24}为(?:中心|核心|重点|目标|主题)/gu],
  ['welcome', /深受[^，。；\n]{2,16}所(?:欢迎|喜爱|好评)|受到[^，。；\n]{2,16}所(?:欢迎|好评|关注)/gu],
  ['negative', /(?:避免|防止|杜绝|严防)(?:类似|此类)?[^，。；\n]{0,10}(?:不再|不要|不会)(?:再次)?发生/gu],
  ['cause', /之所以[^，。；\n]{2,20}的?原因是(?:因为|由于)?/gu],
] as const;

export default defineRule({
  id: 'mixed-structure',
  title: ['句式不要杂糅', 'Keep to one sentence pattern'],
  category: 'wording',
  severity: 'info',
  authority: '实务',
  why: [
    '两种说法各取一半拼成一句，读着顺口，意思却不通。',
    'Half of one pattern and half of another read smoothly and make no sense.',
  ],
  messages: {
    dui: ['“对”字多余，请删去。', 'With 对 the clause has no subject; delete it.'],
    reason: ['“原因是”与“{tail}”意思重复，请只留一个。', '原因是 and “{tail}” say the same; keep one.'],
    basis: ['“本着……的”与“以……为”两种句式混用，请只用一种。', '本着 … 的 and 以 … 为 are mixed here; use one.'],
    centre: ['“围绕”与“以……为{tail}”意思重复，请只用一种。', '围绕 and 以 … 为{tail} say the same; use one.'],
    ground: ['“以……为基础”与“在……基础上”混用，请只用一种。', '以 … 为基础 and 在 … 基础上 are mixed here; use one.'],
    welcome: ['“{verb}”后面不再加“所”，请删去“所”。', '“{verb}” takes no 所 behind it; delete it.'],
    negative: [
      '“{verb}”已含否定，后面去掉“不”，否则意思反了。',
      '“{verb}” says “not” already; drop the 不 behind it, which turns the meaning round.',
    ],
    cause: ['“之所以……是因为”中间不加“原因”，请删去。', '之所以 goes with 是因为; leave out 原因.'],
  },
  examples: [
    { bad: '（一）⟦对⟧党的政治理论学习需进一步加强', good: '（一）党的政治理论学习需进一步加强' },
    { bad: '进度滞后的⟦原因是由于手续不全造成的⟧。', good: '进度滞后的原因是手续不全。' },
    { bad: '我局⟦本着便民利民为原则⟧，优化流程。', good: '我局本着便民利民的原则，优化流程。' },
    { bad: '全年⟦围绕以项目建设为中心⟧开展服务。', good: '全年围绕项目建设开展服务。' },
    { bad: '这项服务⟦深受广大群众所欢迎⟧。', good: '这项服务深受广大群众欢迎。' },
    { bad: '要举一反三，⟦防止类似问题不再发生⟧。', good: '要举一反三，防止类似问题再次发生。' },
    { bad: '成绩⟦之所以取得的原因是⟧上下齐心。', good: '成绩之所以取得，是因为上下齐心。' },
    { good: '对重点企业的服务还需进一步加强，对新党员的教育有待深入。' },
    { good: '防止类似问题再次发生，确保类似问题不再发生。' },
    { good: '事故原因是操作不当，是电线老化造成的短路。' },
  ],
  *check({ draft }) {
    for (const [message, pattern] of patterns) {
      for (const { start, end, groups } of draft.matches(pattern, Has.han)) {
        const tail = /造成的$|引起的$|导致的$|..$/u.exec(groups[0])?.[0] ?? '';
        yield { at: { start, end }, message, data: { verb: groups[0].slice(0, 2), tail } };
      }
    }
  },
});
