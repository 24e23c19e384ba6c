/** A request or report addressed to several superiors. */

import { defineRule } from '../../rule.ts';

const spoken = /各位|同志|代表|委员$|先生|女士|朋友|领导/u;
/** As practice has it, this yearly report goes to the party committee and to the government alike. */
const toSeveral = /法治政府建设/u;
const upward = new Set(['request', 'official-report']);

export default defineRule({
  id: 'recipient-multiple',
  title: ['上行文只主送一个机关', 'Address one superior'],
  category: 'structure',
  severity: 'warning',
  authority: '条例',
  why: [
    '向上级机关行文，原则上主送一个上级机关，需要时可抄送其他机关。',
    'A document to superiors is addressed to one of them; others receive copies.',
  ],
  basis: ['《党政机关公文处理工作条例》第十五条（一）'],
  messages: {
    several: [
      '{type}原则上只主送一个上级机关，其他机关请改为抄送。',
      'A {type} is addressed to one superior; send copies to the others.',
    ],
  },
  examples: [
    {
      bad: '关于购置档案柜的请示\n⟦市档案局、市财政局⟧：\n拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日',
      good: '关于购置档案柜的请示\n市档案局：\n拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日',
    },
    {
      good: '关于2023年度决算的报告\n主任、各位副主任、各位委员：\n我受县人民政府委托，报告2023年度决算情况，请予审议。',
    },
    {
      good: '关于2023年度法治政府建设情况的报告\n区委、区政府：\n全年审查合同12份。\n特此报告。\n区水务局\n2024年2月6日',
    },
    { good: '关于放假的通知\n各科室、各中心：\n请做好值班安排。\n综合科\n2023年5月6日' },
  ],
  *check({ draft }) {
    const { recipient, profile } = draft;
    if (!recipient || !profile || !upward.has(profile.id) || toSeveral.test(draft.titleText)) return;
    const names = draft.slice(recipient).replace(/[：:]$/u, '');
    // “主任、各位委员” are spoken to, not written to.
    if (!/[、，,；;]/u.test(names) || spoken.test(names)) return;
    yield {
      at: { start: recipient.start, end: recipient.start + names.length },
      message: 'several',
      data: { type: profile.name },
    };
  },
});
