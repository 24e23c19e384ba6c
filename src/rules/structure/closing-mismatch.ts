/** A closing formula that is missing, or belongs to another kind of document. */

import type { Block, Draft } from '../../draft/types.ts';
import { meets } from '../../profiles/detect.ts';
import { defineRule } from '../../rule.ts';
import { isSpoken } from '../kinds/ending.ts';

/** Formulas that only one kind of document may end with; profile id → formula of another kind. */
const foreign: Readonly<Record<string, RegExp>> = {
  request: /(?:特此|专此)(?:报告|通知|通报|函告|函复|公告)|请(?:认真|严格|抓好)?(?:遵照|贯彻)执行|请认真贯彻落实/gu,
  notice: /(?:特此|专此)(?:报告|请示|函告|函复|批复|公告)|[妥当可]否，请(?:批示|批复|审批)/gu,
  circular: /(?:特此|专此)(?:报告|请示|函告|函复|批复)/gu,
  letter: /(?:特此|专此)(?:报告|请示|通知|通报|批复)/gu,
  reply: /(?:特此|专此)(?:报告|请示|通知|函告)/gu,
  'official-report': /(?:特此|专此)(?:请示|通知|通报|函告|函复|批复)/gu,
};
const reports = [
  'rectification-report',
  'fund-report',
  'research-report',
  'acceptance-report',
  'party-report',
  'work-report',
];
/** What is written instead where the profile asks for no formula. */
const formulas: Readonly<Record<string, string>> = {
  notice: '特此通知。',
  circular: '特此通报。',
  'official-report': '特此报告。',
};
/** How many of the last paragraphs of the body may hold the formula. */
const reach = 4;

export default defineRule({
  id: 'closing-mismatch',
  title: ['结语与文种相符', 'Match the closing to the kind'],
  category: 'structure',
  severity: 'error',
  authority: '实务',
  why: [
    '请示要写“妥否，请批示”，上级才知道要答复；结语用错文种，会被当作另一种公文办理。',
    'A request must ask; a closing of another kind sends the document down another path.',
  ],
  messages: {
    missing: ['{type}末尾缺少结语，请写“{example}”之类的结语。', 'The {type} lacks its closing, such as “{example}”.'],
    foreign: ['“{text}”不是{type}的结语，宜写“{example}”。', '“{text}” does not close a {type}; write “{example}”.'],
  },
  examples: [
    {
      bad: '关于购置档案柜的请示\n市局：\n⟦因档案数量增加，拟购置档案柜4组。⟧\n第二分局\n2023年5月6日',
      good: '关于购置档案柜的请示\n市局：\n因档案数量增加，拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日',
    },
    {
      bad: '关于放假的通知\n各科室：\n请做好值班安排。\n⟦特此报告⟧。\n综合科\n2023年5月6日',
      good: '关于放假的通知\n各科室：\n请做好值班安排。\n特此通知。\n综合科\n2023年5月6日',
    },
    {
      bad: '关于购置档案柜的请示\n市局：\n因档案数量增加，拟购置档案柜4组。\n⟦特此报告⟧。\n第二分局\n2023年5月6日',
      good: '关于购置档案柜的请示\n市局：\n因档案数量增加，拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日',
    },
    {
      bad: '关于购置档案柜的请示\n市局：\n因档案数量增加，拟购置档案柜4组。\n以上请示，⟦请遵照执行⟧。\n第二分局\n2023年5月6日',
      good: '关于购置档案柜的请示\n市局：\n因档案数量增加，拟购置档案柜4组。\n以上请示，请批示。\n第二分局\n2023年5月6日',
    },
    {
      bad: '关于巡察整改情况的报告\n市委巡察办：\n问题已全部整改。\n⟦特此通知⟧。\n清源镇党委\n2023年5月6日',
      good: '关于巡察整改情况的报告\n市委巡察办：\n问题已全部整改。\n特此报告。\n清源镇党委\n2023年5月6日',
    },
    {
      good: '关于征求《公园管理办法》意见的复函\n市司法局：\n第五条“可以”建议改为“应当”。\n以上意见，供参考。\n市园林局\n2023年5月6日',
    },
    { good: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n2023年5月6日' },
    { good: '关于购置档案柜的请示\n市局：\n因档案数量增加，拟购置档案柜4组，当否，请批复。\n第二分局\n2023年5月6日' },
  ],
  *check({ draft }) {
    const { profile } = draft;
    if (!profile) return;
    const ending = lastBlocks(draft);
    const last = ending.at(-1);
    if (!last) return;
    const { closing } = profile;
    const closed =
      !closing || ending.some((block) => closing.any.some((formula) => meets(formula, draft.slice(block))));
    const kind = reports.includes(profile.id) ? 'official-report' : profile.id;
    const pattern = foreign[kind];
    const example = profile.closing?.example ?? formulas[kind] ?? '';
    let mismatch = false;
    for (const block of pattern ? ending : []) {
      for (const match of draft.slice(block).matchAll(pattern ?? /$^/gu)) {
        mismatch = true;
        const start = block.start + match.index;
        yield {
          at: { start, end: start + match[0].length },
          message: 'foreign',
          data: { text: match[0], type: profile.name, example },
          // Beside the proper closing it is one formula too many; in its place the reader is not asked.
          atMost: !closed && closing?.level === 'error' ? 'error' : 'warning',
        };
      }
    }
    if (!closing || closed || mismatch || (closing.level === 'info' && isSpoken(draft))) return;
    yield {
      at: { start: last.start, end: last.end },
      message: 'missing',
      data: { type: profile.name, example: closing.example },
      atMost: closing.level,
    };
  },
});

function lastBlocks({ blocks }: Draft): readonly Block[] {
  return blocks
    .filter(({ part, role }) => part === 0 && (role === 'body' || role === 'item' || role === 'heading'))
    .slice(-reach);
}
