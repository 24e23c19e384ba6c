/** Sections of a document type stand in another order than its readers expect. */

import { findSection } from '../../profiles/sections.ts';
import { defineRule, type Text } from '../../rule.ts';

export default defineRule({
  id: 'section-order',
  title: ['按顺序排列各部分', 'Keep sections in order'],
  category: 'structure',
  severity: 'warning',
  authority: '实务',
  why: [
    '先讲做了什么，再讲问题，最后讲打算；次序颠倒，读者会以为漏了内容。',
    'Work done, then problems, then plans: readers expect this order.',
  ],
  messages: {
    order: ['“{section}”应在“{before}”之前，请调整两部分的次序。', '“{section}” should stand before “{before}”.'],
    here: ['“{before}”部分在这里。', 'The section “{before}”.'],
  },
  examples: [
    {
      bad: '2023年第三党支部工作报告\n一、主要工作\n全年召开支委会12次。\n二、下一步打算\n继续抓好学习教育。\n⟦三、存在的问题⟧\n学习形式不够丰富。',
      good: '2023年第三党支部工作报告\n一、主要工作\n全年召开支委会12次。\n二、存在的问题\n学习形式不够丰富。\n三、下一步打算\n继续抓好学习教育。',
    },
    { good: '述职报告\n一、履职情况\n本人分管信访工作。\n二、问题与下一步打算\n问题是调研不够，今后要多下基层。' },
  ],
  *check({ draft }) {
    const { profile } = draft;
    let latest: { name: Text; index: number; at: { start: number; end: number } } | undefined;
    for (const id of profile?.order ?? []) {
      const section = profile?.sections.find((one) => one.id === id);
      const place = section && findSection(draft, section);
      if (!section || place?.how !== 'heading' || place.block.section?.level !== 1) continue;
      const { block } = place;
      const at = { start: block.start, end: block.heading?.end ?? block.end };
      const { name } = section;
      if (latest && block.index < latest.index) {
        const data = { section: latest.name, before: name };
        yield { at: latest.at, message: 'order', data, related: [{ at, message: 'here', data }] };
        return;
      }
      latest = { name, index: block.index, at };
    }
  },
});
