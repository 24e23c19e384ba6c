/** 关于转发关于…的通知的通知. */

import { defineRule } from '../../rule.ts';

const doubled =
  /关于(?:转发|印发|批转)?[^《》]{0,40}(关于)[^《》]*的(通知|意见|报告|请示|函)的(?:通知|意见|报告|请示|函)/du;

export default defineRule({
  id: 'title-guanyu-dup',
  title: ['标题不叠用“关于”', 'No doubled 关于 in the title'],
  category: 'structure',
  severity: 'warning',
  authority: '实务',
  why: [
    '层层转发时“关于”和文种会重复，省去中间的一层，标题才读得通。',
    'When documents are forwarded, 关于 and the kind pile up; drop the inner layer.',
  ],
  messages: {
    twice: ['标题里“关于”连写了两遍，请删去一个。', '关于 stands twice in the title; delete one.'],
    doubled: ['标题重复使用“关于”和文种，请省去一层。', 'The title repeats 关于 and the kind; drop one layer.'],
  },
  examples: [
    {
      bad: '关于转发市局⟦关于⟧开展安全检查的通知的通知\n各科室：\n请遵照执行。',
      good: '转发市局关于开展安全检查的通知\n各科室：\n请遵照执行。',
    },
    {
      bad: '区档案局关于⟦关于⟧做好值班工作的通知\n各科室：\n请遵照执行。',
      good: '区档案局关于做好值班工作的通知\n各科室：\n请遵照执行。',
    },
    { good: '关于印发《关于加强值班工作的办法》的通知\n各科室：\n请遵照执行。' },
  ],
  *check({ draft }) {
    for (const block of draft.blocks) {
      if (block.role !== 'title') continue;
      const twice = draft.slice(block).indexOf('关于关于');
      if (twice >= 0) {
        const start = block.start + twice + 2;
        yield { at: { start, end: start + 2 }, message: 'twice', fix: { text: '' } };
        continue;
      }
      const span = doubled.exec(draft.slice(block))?.indices?.[1];
      if (!span) continue;
      const at = { start: block.start + span[0], end: block.start + span[1] };
      yield { at, message: 'doubled', atMost: 'info' };
    }
  },
});
