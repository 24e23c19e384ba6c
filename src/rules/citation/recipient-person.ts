/** A report or request of a body addressed to a person. */

import { defineRule } from '../../rule.ts';

const upward = new Set(['request', 'official-report']);
const person =
  /(?:^|[\u4e00-\u9fff])(?:同志|先生|女士|书记|[省市县区州盟旗乡镇厅局处科院校会部司]长|主任|主席|总经理|董事长|秘书长)[：:]$/u;

export default defineRule({
  id: 'recipient-person',
  title: ['上行文不主送个人', 'Address bodies, not persons'],
  category: 'citation',
  severity: 'off',
  authority: '条例',
  why: [
    '除上级机关负责人直接交办事项外，不得以本机关名义向上级机关负责人报送公文。',
    'Unless a superior personally ordered the matter, a body does not address documents to persons.',
  ],
  basis: ['《党政机关公文处理工作条例》第十五条（五）'],
  messages: {
    person: [
      '公文一般不主送负责人个人（直接交办的除外），请改写机关名称。',
      'Documents are not addressed to persons unless they ordered the matter; name the body.',
    ],
  },
  examples: [
    {
      bad: '关于购置档案柜的请示\n⟦周局长⟧：\n拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日',
      good: '关于购置档案柜的请示\n区档案局：\n拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日',
    },
    { good: '关于购置档案柜的请示\n区政府办公室：\n拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日' },
    { good: '值班总结\n周局长：\n现将值班情况汇总如下。' },
  ],
  *check({ draft }) {
    const { recipient, profile } = draft;
    if (!recipient || !profile || !upward.has(profile.id) || !person.test(draft.slice(recipient))) return;
    yield { at: { start: recipient.start, end: recipient.end - 1 }, message: 'person' };
  },
});
