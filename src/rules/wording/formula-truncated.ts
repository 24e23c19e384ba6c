/** A set formulation with a piece missing, or two of them run together. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';
import { occurrences, wordsOf } from '../kinds/terms.ts';
import { formulas } from './formula-truncated.list.ts';

/** 在区委的正确领导，: a stop where 下 is due. */
const led =
  /(?:正确|坚强|统一|大力|亲切|精心|关心|具体|悉心|有力|直接)((?:领导|指导|支持|帮助|关怀|带领)(?:[和与](?:大力|亲切|精心|关心)?(?:支持|帮助|关怀|指导|关心))?)，/gu;
/** The preposition that it hangs on, at the head of a clause or behind who speaks. */
const under =
  /(?:\n[ \u3000]*|[，。；：]|年来|[0-9]年|以来|[馆局镇村乡县校院部司队组所站厂区们室科会我])在(?!于|坚持|加强)[^，。；：、在\n]{1,30}的$/u;

export default defineRule({
  id: 'formula-truncated',
  title: ['固定提法写完整', 'Write set formulations in full'],
  category: 'wording',
  severity: 'warning',
  authority: '实务',
  why: [
    '固定提法少字、串句，意思就变了；拿不准时照上级文件原文抄。',
    'A set formulation that lacks a word means something else; copy it from the document.',
  ],
  messages: {
    truncated: [
      '固定提法不完整，疑似应为“{right}”，请核对。',
      'The formulation is incomplete; “{right}” is probably meant.',
    ],
    numeral: ['固定提法应写作“{right}”，请改正。', 'The formulation is “{right}”.'],
    under: ['“在……{noun}”后面缺少“下”，请补上。', '在 … {noun} lacks its 下; add it.'],
    mixed: [
      '“高举…旗帜”与“以…思想为指导”疑似混用，请核对上级原文。',
      'Two formulations are run together here; check the original.',
    ],
  },
  words: wordsOf(formulas),
  examples: [
    {
      bad: '⟦高举习近平新时代中国特色社会主义伟大旗帜⟧，推进各项工作。',
      good: '高举中国特色社会主义伟大旗帜，以习近平新时代中国特色社会主义思想为指导，推进各项工作。',
    },
    { bad: '以⟦习近平新时代中国特色社会主义⟧为指导。', good: '以习近平新时代中国特色社会主义思想为指导。' },
    {
      bad: '践行⟦社会主义核心价值⟧，发挥⟦共青团后备军⟧作用。',
      good: '践行社会主义核心价值观，发挥共青团助手和后备军作用。',
    },
    { bad: '坚决做到“⟦二个维护⟧”。', good: '坚决做到“两个维护”。' },
    {
      bad: '做到⟦“两个拥护”⟧，以⟦习近平新时代特色社会主义思想⟧为指导。',
      good: '做到“两个维护”，以习近平新时代中国特色社会主义思想为指导。',
    },
    { bad: '统筹推进⟦“五位一体”布局⟧。', good: '统筹推进“五位一体”总体布局。' },
    { good: '深入学习习近平新时代中国特色社会主义思想，弘扬社会主义核心价值体系。' },
    { good: '高举习近平新时代中国特色社会主义思想伟大旗帜，推进各项工作。' },
    { good: '坚持新时代中国特色社会主义发展方向，高举中国特色社会主义伟大旗帜。' },
    {
      bad: '公司工会在公司党委和上级工会的正确领导下，勇于担当。\n在市委的坚强⟦领导⟧，全市上下共同努力。今年以来，在区委的正确⟦领导和大力支持⟧，我们取得新成绩。',
      good: '公司工会在公司党委和上级工会的正确领导下，勇于担当。\n在市委的坚强领导下，全市上下共同努力。今年以来，在区委的正确领导和大力支持下，我们取得新成绩。',
    },
    { good: '成绩的取得，关键在市委的坚强领导，根本在群众的大力支持。体现在党的坚强领导，更体现在各方的支持。' },
  ],
  *check({ draft, hits }) {
    for (const { start, end, groups, block } of draft.matches(led, Has.han)) {
      const noun = groups[1] ?? '';
      const from = Math.max(block.line.start, start - 36);
      const before = draft.scrubbed.slice(from, start);
      if (!under.test(from === block.line.start ? `\n${before}` : before)) continue;
      const at = { start: end - 1 - noun.length, end: end - 1 };
      yield { at, message: 'under', data: { noun }, suggestions: [`${noun}下`] };
    }
    for (const { at, term, right } of occurrences(draft, hits, formulas)) {
      const mixed = term.wrong.startsWith('高举');
      const numeral = /^二个|^“/u.test(term.wrong) && term.wrong.length === term.rights[0]?.length;
      yield {
        at,
        message: numeral ? 'numeral' : mixed ? 'mixed' : 'truncated',
        data: { right },
        suggestions: [right],
        ...(term.wrong === '共青团后备军' && { atMost: 'info' as const }),
      };
    }
  },
});
