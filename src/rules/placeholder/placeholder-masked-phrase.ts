/** 以XXX思想为指导, 镇X委, 三中X会, 特色.主义: a set formula with a piece cut out. */

import { listBlanks } from '../../draft/blanks.ts';
import type { Draft } from '../../draft/types.ts';
import { defineRule, type Span } from '../../rule.ts';

/** What stands around the gap → what was cut out, where there is only one answer. */
const answers: readonly (readonly [before: RegExp, behind: RegExp, answer: string])[] = [
  [/$/u, /^总书记/u, '习近平'],
  [/$/u, /^新时代中国特色/u, '习近平'],
  [/[一二三四五六七]中$/u, /^会/u, '全'],
  [/[镇乡村]$/u, /^委/u, '党'],
  [/[省市县区镇乡]$/u, /^府/u, '政'],
  [/特色$/u, /^主义/u, '社会'],
  [/习$/u, /^平/u, '近'],
];

export default defineRule({
  id: 'placeholder-masked-phrase',
  title: ['补回被隐去的字', 'Restore masked formulas'],
  category: 'placeholder',
  severity: 'error',
  authority: '工具',
  why: [
    '范文网站隐去了固定表述中的一些字，照用会出政治性差错，须对照原文补回。',
    'Model-text sites cut characters out of set formulas; copied, they are grave mistakes.',
  ],
  messages: {
    masked: ['“{text}”中有字被隐去，请恢复规范表述。', 'Characters are masked in “{text}”; restore the formula.'],
  },
  examples: [
    { bad: '深入学习⟦A⟧总书记重要讲话，进入⟦A⟧新时代。', good: '深入学习习近平总书记重要讲话，进入新时代。' },
    {
      bad: '以⟦XXX⟧思想为指导，贯彻党的⟦XX⟧精神。',
      good: '以习近平新时代中国特色社会主义思想为指导，贯彻党的二十大精神。',
    },
    { bad: '镇⟦X⟧委传达三中⟦X⟧会精神，县⟦×⟧府作出部署。', good: '镇党委传达三中全会精神，县政府作出部署。' },
    {
      bad: '以⟦.⟧为统领，坚持中国特色⟦.⟧主义，发扬党的⟦.⟧精神。',
      good: '以党建为统领，坚持中国特色社会主义，发扬党的奋斗精神。',
    },
    {
      bad: '以⟦习⟧新时代中国特色社会主义思想为指导，坚持⟦以为统领⟧。',
      good: '以习近平新时代中国特色社会主义思想为指导，坚持以党建为统领。',
    },
    { bad: '党⟦X⟧中央和国⟦X⟧院部署，市⟦*⟧委落实。', good: '党的中央和国务院部署，市党委落实。' },
    { good: '迈入AI新时代，学习新时代先进人物，党的精神谱系不断丰富。' },
    { bad: '坚持以⟦***⟧新时代中国特色社会主义思想为指导。', good: '坚持以习近平新时代中国特色社会主义思想为指导。' },
    { good: '课前预习思想政治教材，破除陈规陋习思想，讲习思想政治理论。' },
    { good: '1.总体要求\n县委传达三中全会精神，不要自以为核心工作已经完成。' },
  ],
  *check({ draft }) {
    for (const { kind, start, end, atMost } of listBlanks(draft)) {
      if (kind !== 'masked') continue;
      const answer = restore(draft, { start, end });
      yield {
        at: { start, end },
        message: 'masked',
        data: { text: around(draft, { start, end }) },
        ...(answer !== undefined && { suggestions: [answer] }),
        ...(atMost && { atMost }),
      };
    }
  },
});

function restore({ text }: Draft, { start, end }: Span): string | undefined {
  const before = text.slice(Math.max(0, start - 3), start);
  const behind = text.slice(end, end + 8);
  return answers.find(([left, right]) => left.test(before) && right.test(behind))?.[2];
}

/** The gap with two or three characters on either side. */
function around({ text }: Draft, { start, end }: Span): string {
  const before = /[\u4e00-\u9fff]{0,2}$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const behind = /^[\u4e00-\u9fff]{0,3}/u.exec(text.slice(end, end + 3))?.[0] ?? '';
  return `${before}${text.slice(start, Math.min(end, start + 12))}${behind}`;
}
