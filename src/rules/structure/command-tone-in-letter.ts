/** A letter between equals that gives orders. */

import { defineRule } from '../../rule.ts';

const order =
  /责令(?:你|贵|限期)|请(?:认真)?(?:遵照执行|贯彻执行|严格执行|抓好落实)|务必|必须严格|不得有误|责成(?:你|贵)|要求(?:你|贵)(?:单位|局|公司|部)|你(?:单位|局|公司|部|校|院|镇|处)应当?/gu;

export default defineRule({
  id: 'command-tone-in-letter',
  title: ['函用商洽语气', 'Do not command in a letter'],
  category: 'structure',
  severity: 'warning',
  authority: '实务',
  why: [
    '函用于不相隶属的机关之间，用“请予协助”“盼复”，不用指令口吻。',
    'A letter goes between offices of equal standing; it asks and does not order.',
  ],
  messages: {
    order: ['函中“{text}”是指令口吻，请改为“请予支持”等商洽语气。', '“{text}” gives an order; a letter asks.'],
  },
  examples: [
    {
      bad: '关于商请提供数据的函\n市统计局：\n请于5月10日前报送数据，⟦请遵照执行⟧。\n市发展研究中心\n2023年5月6日',
      good: '关于商请提供数据的函\n市统计局：\n请于5月10日前报送数据，请予支持。\n市发展研究中心\n2023年5月6日',
    },
    { good: '关于做好防汛工作的通知\n各科室：\n请遵照执行。\n综合科\n2023年5月6日' },
  ],
  *check({ draft }) {
    if (draft.profile?.id !== 'letter') return;
    for (const { start, end, groups, block } of draft.matches(order)) {
      if (block.part === 0 && block.role !== 'title')
        yield { at: { start, end }, message: 'order', data: { text: groups[0] } };
    }
  },
});
