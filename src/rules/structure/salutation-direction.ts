/** 你单位 in a document to superiors. */

import { defineRule } from '../../rule.ts';

const upward = new Set(['request', 'official-report']);
const downward =
  /(?<![“《])你(?:们(?=[尽抓认研及予按要给])|单位|局|委|办|厅|部|校|院|镇|处|公司|中心|市|县|区|省|乡)(?![们的]?自)/gu;

export default defineRule({
  id: 'salutation-direction',
  title: ['称谓与行文方向相符', 'Address superiors as such'],
  category: 'structure',
  severity: 'warning',
  authority: '实务',
  why: [
    '对上级机关称全称或规范化简称，“你单位”用于下行文。',
    'Superiors are called by their names; 你单位 is for subordinates.',
  ],
  messages: {
    downward: ['上行文中不用“{text}”，请改用机关名称。', 'Do not call a superior “{text}”; use its name.'],
  },
  examples: [
    {
      bad: '关于购置档案柜的请示\n市局：\n按照⟦你局⟧要求，拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日',
      good: '关于购置档案柜的请示\n市局：\n按照市局要求，拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日',
    },
    { good: '关于报送数据的通知\n各分局：\n请你局于5月10日前报送。\n市局\n2023年5月6日' },
  ],
  *check({ draft }) {
    if (!draft.profile || !upward.has(draft.profile.id)) return;
    for (const { start, end, groups, block } of draft.matches(downward)) {
      if (block.part === 0) yield { at: { start, end }, message: 'downward', data: { text: groups[0] } };
    }
  },
});
