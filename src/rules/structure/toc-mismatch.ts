/** Table of contents and headings that differ. */

import type { Block, Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';

/** Dots, blanks or a tab and the page number. */
const page = /(?:[.．…·・。—\-\s\u3000]{2,}|\t)[（(]?[0-9０-９]{1,4}[）)]?$/u;

export default defineRule({
  id: 'toc-mismatch',
  title: ['目录与标题一致', 'Contents agree with headings'],
  category: 'structure',
  severity: 'warning',
  authority: '工具',
  why: ['改了标题而没有更新目录，读者按目录找不到。', 'A heading changed after the contents were made cannot be found by them.'],
  messages: {
    absent: ['目录中的“{entry}”在正文里没有相应标题，请更新目录。', '“{entry}” of the contents is no heading of the text; update the contents.'],
    changed: ['目录中的“{entry}”与正文标题“{title}”不一致，请改为一致。', '“{entry}” of the contents differs from the heading “{title}”.'],
    unlisted: ['标题“{title}”没有列入目录，请更新目录。', 'The heading “{title}” is not in the contents; update them.'],
    contents: ['目录从这里开始。', 'The contents begin here.'],
  },
  examples: [
    {
      bad: '目　录\n一、项目概况……1\n⟦二、资金用途……3⟧\n三、验收结论……5\n一、项目概况\n新建站房2座。\n二、资金使用情况\n支出420万元。\n三、验收结论\n予以通过。',
      good: '目　录\n一、项目概况……1\n二、资金使用情况……3\n三、验收结论……5\n一、项目概况\n新建站房2座。\n二、资金使用情况\n支出420万元。\n三、验收结论\n予以通过。',
    },
    {
      bad: '目录\n一、项目概况\t1\n二、验收结论\t5\n一、项目概况\n新建站房2座。\n二、验收结论\n予以通过。\n⟦三、遗留问题⟧\n绿化待补。',
      good: '目录\n一、项目概况\t1\n二、验收结论\t5\n三、遗留问题\t6\n一、项目概况\n新建站房2座。\n二、验收结论\n予以通过。\n三、遗留问题\n绿化待补。',
    },
    {
      bad: '目录\n一、项目概况\n⟦前期工作⟧\n二、验收结论\n一、项目概况\n新建站房2座。\n二、验收结论\n予以通过。',
      good: '目录\n一、项目概况\n二、验收结论\n一、项目概况\n新建站房2座。\n二、验收结论\n予以通过。',
    },
    { good: '目录\n一、项目概况…………1\n附件 1.决算表…………9\n一、项目概况\n（一）建设内容\n新建站房2座。\n（二）建设工期\n历时8个月。\n附件\n1.决算表' },
    { good: '一、目录编制\n完成权责目录1份。\n二、目录公开\n在网站公开。' },
  ],
  *check({ draft }) {
    const entries = draft.blocks.filter(({ role }) => role === 'toc');
    const [head, ...listed] = entries;
    if (!head || listed.length < 2) return;
    const names = new Set(listed.map((block) => nameOf(draft, block)));
    const headings = draft.blocks.filter(({ role, index }) => index > head.index && role !== 'toc');
    const lines = new Set(headings.map((block) => nameOf(draft, block)));
    const titles = draft.sections.filter(({ block }) => block.role === 'heading' && block.part === head.part);
    for (const entry of listed) {
      const name = nameOf(draft, entry);
      if (lines.has(name) || /^附/u.test(name) || titles.some(({ block }) => nameOf(draft, block).startsWith(name))) continue;
      const numbered = entry.marker && titles.find(({ level, marker, block }) => level === 1 && marker?.text === entry.marker?.text && !names.has(nameOf(draft, block)));
      const at = { start: entry.start, end: entry.end };
      const data = { entry: draft.slice(at).replace(page, ''), title: numbered?.title ?? '' };
      yield { at, message: numbered ? 'changed' : 'absent', data };
      if (numbered) names.add(nameOf(draft, numbered.block));
    }
    for (const { block, level, title } of titles) {
      const name = nameOf(draft, block);
      if (level > 1 || names.has(name) || listed.some((entry) => name.startsWith(nameOf(draft, entry)))) continue;
      yield { at: block.rest && block.heading ? block.heading : { start: block.start, end: block.end }, message: 'unlisted', data: { title }, related: [{ at: head.line, message: 'contents' }] };
    }
  },
});

/** Without page number, blanks and the mark behind the ordinal. */
function nameOf(draft: Draft, block: Block): string {
  const end = Math.min(block.end, block.start + 120);
  return draft.slice({ start: block.start, end }).replace(page, '').replace(/[\s\u3000]+|[。；：:]$/gu, '');
}
