/** A draft whose type is sent to somebody does not say to whom. */

import { defineRule } from '../../rule.ts';
import { isExcerpt } from '../kinds/excerpt.ts';

const issue = /第[ \u3000]?[0-9一二三四五六七八九十]{1,5}[ \u3000]?期/u;

export default defineRule({
  id: 'recipient-missing',
  title: ['写明主送机关', 'Name the recipient'],
  category: 'structure',
  severity: 'error',
  authority: '条例',
  why: [
    '请示、报告、函、通知要写明主送机关，用全称、规范化简称或同类型机关统称。',
    'A request, report, letter or notice names its recipient below the title.',
  ],
  basis: ['《党政机关公文处理工作条例》第九条（八）'],
  messages: {
    missing: [
      '{type}缺少主送机关，请在标题下一行顶格写明并加冒号。',
      'The {type} names no recipient; write it below the title, followed by a colon.',
    ],
  },
  examples: [
    {
      bad: '⟦关于购置档案柜的请示⟧\n因档案数量增加，拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日',
      good: '关于购置档案柜的请示\n市局：\n因档案数量增加，拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日',
    },
    { good: '2023年工作总结\n一、主要工作\n全年办结信访件32件。' },
    {
      good: '关于巡察整改进展情况的通报\n根据要求，现将巡察整改进展情况予以公布。\n已整改问题30个。\n县档案局\n2023年5月6日',
    },
    {
      good: '舆情专报\n第58期\n县委网信办　2025年8月5日\n关于供水发黄舆情的分析报告\n8月3日晚，有用户反映供水发黄。\n建议及时公布复检结果。',
    },
    { good: '关于“十四五”规划落实情况的总结报告（摘要）\n主要指标总体完成。\n县发展改革局\n2025年10月15日' },
    { good: '关于口袋公园建设情况的视察报告\n区政协城建委\n9月中旬，委员们视察了7处公园。\n2025年10月15日' },
    { good: '关于风险防范情况的评估报告\n经评估，风险较低。\n县住建局\n2025年10月15日' },
    { good: '关于调整值班安排的通知\n各科室、各中心:\n请按新表值班。\n综合科\n2023年5月6日' },
  ],
  *check({ draft }) {
    const { profile, recipient, title } = draft;
    const level = profile?.recipient ?? 'off';
    if (!profile || level === 'off' || recipient || !title || isExcerpt(draft)) return;
    // 主送 may stand in the imprint instead; a bulletin for everybody begins 各位…。
    if (draft.blocks.some((block) => block.role === 'imprint' && /^主\s*送/u.test(draft.slice(block)))) return;
    // A bulletin goes to whom its imprint names.
    if (draft.blocks.some((block) => block.role === 'head' && issue.test(draft.slice(block)))) return;
    // A circular for the public is addressed to nobody.
    if (
      level === 'info' &&
      /予以(?:公布|公开|通报)|向社会公[布开]|接受(?:社会)?监督/u.test(draft.scrubbed.slice(0, 1000))
    )
      return;
    yield {
      at: { start: title.start, end: title.end },
      message: 'missing',
      data: { type: profile.name },
      atMost: level,
    };
  },
});
