/** Table of contents and headings that differ. */

import type { Block, Draft, Section } from '../../draft/types.ts';
import { contentsWord, entryName, pageNumber } from '../../language/contents.ts';
import { defineRule } from '../../rule.ts';

/** Longer contents are not a report's. */
const most = 300;

export default defineRule({
  id: 'toc-mismatch',
  title: ['目录与标题一致', 'Contents agree with headings'],
  category: 'structure',
  severity: 'warning',
  authority: '工具',
  why: [
    '改了标题而没有更新目录，读者按目录找不到。',
    'A heading changed after the contents were made cannot be found by them.',
  ],
  messages: {
    absent: [
      '目录中的“{entry}”在正文里没有相应标题，请更新目录。',
      '“{entry}” of the contents is no heading of the text; update the contents.',
    ],
    changed: [
      '目录中的“{entry}”与正文标题“{title}”不一致，请改为一致。',
      '“{entry}” of the contents differs from the heading “{title}”.',
    ],
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
    {
      good: '目录\n一、项目概况…………1\n附件 1.决算表…………9\n一、项目概况\n（一）建设内容\n新建站房2座。\n（二）建设工期\n历时8个月。\n附件\n1.决算表',
    },
    { good: '一、目录编制\n完成权责目录1份。\n二、目录公开\n在网站公开。' },
  ],
  *check({ draft }) {
    const contents = draft.blocks.filter(({ role }) => role === 'toc');
    const [head] = contents;
    if (!head) return;
    // An automatic table of contents need not have a heading.
    const entries = contentsWord.test(draft.slice(head)) ? contents.slice(1) : contents;
    if (entries.length < 2 || entries.length > most) return;
    const listed = new Set(entries.map((entry) => nameOf(draft, entry)));
    const titles = draft.sections.filter(({ block }) => block.role === 'heading' && block.part === head.part);
    const names = titles.map(({ block }) => nameOf(draft, block));
    const lines = new Set(draft.blocks.map((block) => (block.role === 'toc' ? '' : nameOf(draft, block))));
    const changed = new Set<Section>();
    for (const entry of entries) {
      const name = nameOf(draft, entry);
      // An annex has no heading of its own; a run-in heading goes on.
      if (lines.has(name) || name.startsWith('附') || names.some((title) => title.startsWith(name))) continue;
      const same = titles.find(
        ({ level, marker }, index) =>
          level === 1 && marker && marker.text === entry.marker?.text && !listed.has(names[index] ?? ''),
      );
      if (same) changed.add(same);
      const at = { start: entry.start, end: entry.end };
      const data = { entry: draft.slice(at).replace(pageNumber, ''), title: same?.title ?? '' };
      yield { at, message: same ? 'changed' : 'absent', data };
    }
    const prefixes = [...listed];
    for (const [index, section] of titles.entries()) {
      const { block, level, title } = section;
      const name = names[index] ?? '';
      if (level > 1 || changed.has(section) || prefixes.some((entry) => name.startsWith(entry))) continue;
      const at = block.rest && block.heading ? block.heading : { start: block.start, end: block.end };
      yield { at, message: 'unlisted', data: { title }, related: [{ at: head.line, message: 'contents' }] };
    }
  },
});

function nameOf(draft: Draft, { start, end }: Block): string {
  return entryName(draft.slice({ start, end: Math.min(end, start + 120) }));
}
