/** A report that asks for a decision. */

import { defineRule } from '../../rule.ts';

const asking =
  /(?:[妥当可]否|是否(?:妥当|可行|同意))[，,]?\s*(?:特此请示[，,]?)?请(?:予)?(?:领导|上级|组织)?(?:批示|批复|审批|批准|指示|审定|核准)|请(?:予以?|给予)?(?:批示|批复|审批|批准|核准)(?=[。；]|$)|特此请示/gu;
const reports = new Set([
  'official-report',
  'party-report',
  'work-report',
  'summary',
  'rectification-report',
  'fund-report',
  'acceptance-report',
]);

export default defineRule({
  id: 'request-in-report',
  title: ['报告不夹带请示事项', 'No requests inside a report'],
  category: 'structure',
  severity: 'error',
  authority: '条例',
  why: [
    '不得在报告等非请示性公文中夹带请示事项；报告不需答复，夹带的请示会没有下文。',
    'A report needs no answer, so a request inside it gets none; send it separately.',
  ],
  basis: ['《党政机关公文处理工作条例》第十五条（四）'],
  messages: {
    asking: [
      '报告中不得夹带请示事项，请删去“{text}”，另行请示。',
      'A report must not ask for a decision: remove “{text}” and send a request.',
    ],
  },
  examples: [
    {
      bad: '关于防汛工作情况的报告\n县政府：\n全年组织演练3次，拟增购抽水泵2台，⟦妥否，请批示⟧。\n某某镇人民政府\n2023年9月6日',
      good: '关于防汛工作情况的报告\n县政府：\n全年组织演练3次。\n某某镇人民政府\n2023年9月6日',
    },
    {
      good: '关于防汛工作情况的报告\n县政府：\n我镇先后3次向县水利局报送请示，均获批准。\n特此报告。\n某某镇人民政府\n2023年9月6日',
    },
  ],
  *check({ draft }) {
    const { profile } = draft;
    if (!profile || !reports.has(profile.id)) return;
    for (const { start, end, groups, block } of draft.matches(asking)) {
      // Words in quotes are somebody else's.
      if (block.part !== 0 || '“《'.includes(draft.scrubbed.charAt(start - 1) || ' ')) continue;
      yield { at: { start, end }, message: 'asking', data: { text: groups[0] } };
    }
  },
});
