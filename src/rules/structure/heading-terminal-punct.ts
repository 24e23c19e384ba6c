/** A heading on a line of its own that ends in 。 ； or ，. */

import type { Section } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'heading-terminal-punct',
  title: ['各级标题末尾不加标点', 'No stop behind a heading'],
  category: 'structure',
  severity: 'warning',
  authority: '实务',
  why: [
    '单独成行的标题末尾不用句号；同级标题的写法应当一致。',
    'A heading on a line of its own takes no stop, least of all where its neighbours have none.',
  ],
  messages: {
    mixed: [
      '同级标题末尾不加标点，此处多了“{mark}”，请删去。',
      'Headings of this level end without a mark; delete “{mark}”.',
    ],
    stop: [
      '标题单独成行，末尾一般不加“{mark}”，请删去。',
      'A heading on its own line usually ends without “{mark}”; delete it.',
    ],
  },
  examples: [
    {
      bad: '二、存在的问题\n（一）学习不够深入\n集中学习次数偏少。\n（二）调研不够扎实⟦。⟧\n下基层不多。\n（三）创新不够主动\n办法不多。',
      good: '二、存在的问题\n（一）学习不够深入\n集中学习次数偏少。\n（二）调研不够扎实\n下基层不多。\n（三）创新不够主动\n办法不多。',
    },
    {
      bad: '一、基本情况⟦，⟧\n全镇有村12个。\n二、主要做法\n健全台账。',
      good: '一、基本情况\n全镇有村12个。\n二、主要做法\n健全台账。',
    },
    {
      bad: '（一）抓学习⟦。⟧\n全年集中学习8次，参学人员达到320人次。\n（二）抓检查⟦。⟧\n全年开展检查5次，督促整改问题12个。',
      good: '（一）抓学习\n全年集中学习8次，参学人员达到320人次。\n（二）抓检查\n全年开展检查5次，督促整改问题12个。',
    },
    { good: '（一）抓学习。全年集中学习8次。\n（二）抓检查。全年开展检查5次。' },
    { good: '会议要求：\n1.按时参会。\n2.遵守纪律。\n3.做好记录' },
    { good: '一、主要做法：\n健全台账。\n二、是什么影响了进度？\n人手不足。' },
    {
      good: '关于做好参保工作的通知\n各县医保局：\n一、合理确定标准\n人均补助670元。\n二、健全保障机制\n待遇水平总体稳定。\n三、各地医保部门要会同财政部门加强组织领导，重大情况及时请示报告。\n县医保局\n2024年8月19日',
    },
  ],
  *check({ draft }) {
    for (const { sections } of draft.series) {
      const headings = sections.filter((section) => isHeading(draft.scrubbed, section));
      const among = new Set(headings);
      // What follows the last entry of a list does not make it a heading.
      if (headings.length < 2 || sections.some((section) => section.block.role === 'item' && !among.has(section)))
        continue;
      const clean = headings.filter(({ block }) => !marked(draft.scrubbed, block.end));
      for (const { block } of headings) {
        if (!marked(draft.scrubbed, block.end)) continue;
        const at = { start: block.end - 1, end: block.end };
        const data = { mark: draft.slice(at) };
        const mixed = clean.length > headings.length / 2 || (clean.length > 0 && headings.length === 2);
        const level = mixed ? {} : { atMost: 'info' as const };
        // A stop behind every heading is a habit of the house; a person decides.
        yield { at, message: mixed ? 'mixed' : 'stop', data, fix: { text: '', safe: mixed }, ...level };
      }
    }
  },
});

function marked(text: string, end: number): boolean {
  return '。；，、;,'.includes(text.charAt(end - 1));
}

/** 三、各地医保部门要会同财政部门加强组织领导，重大情况及时请示报告。 */
function isSentence(heading: string): boolean {
  return (
    heading.length > 22 && /，.*。$/u.test(heading) && /^[^，]{2,16}(?:要|应当?|须|请|可以?)(?!求|点|素)/u.test(heading)
  );
}

/** Short, alone on its line, with prose below: no entry of a list and no sentence. */
function isHeading(text: string, { block, end, children }: Section): boolean {
  if (
    block.rest ||
    block.end - block.start > 40 ||
    !block.heading ||
    isSentence(text.slice(block.heading.start, block.heading.end)) ||
    /[。！？]./u.test(text.slice(block.heading.start, block.heading.end))
  )
    return false;
  const below = text.slice(block.end, children[0]?.block.start ?? end).trim();
  return below.length >= 5 || children.length > 1;
}
