/** 做出 where official texts write 作出. */

import { defineRule } from '../../rule.ts';

const pattern =
  /(?<!叫)做出(?=(?:了|过)?[^，。；：、！？\n]{0,10}?(?:决定|决议|决策|部署|安排|批示|指示|规定|承诺|答复|判决|裁定|裁决|处罚|处分|说明|解释|判断|结论)(?!书|模型|机制|支持))/gu;

export default defineRule({
  id: 'zuochu',
  title: ['“决定”等前用“作出”', 'Write 作出 before a decision'],
  category: 'wording',
  severity: 'info',
  authority: '实务',
  why: [
    '后面是决定、部署、批示一类抽象行为，公文多写“作出”；“做出成绩”一类不在此列。',
    'Before decisions and the like official texts mostly write 作出; 做出成绩 is another matter.',
  ],
  messages: { zuochu: ['“做出{object}”公文多写作“作出{object}”。', 'Official texts mostly write 作出 here.'] },
  examples: [
    { bad: '市委⟦做出⟧了加强基层治理的决定。', good: '市委作出了加强基层治理的决定。' },
    { bad: '区政府及时⟦做出⟧部署。', good: '区政府及时作出部署。' },
    { good: '全体干部做出了突出成绩，为项目建设做出贡献。' },
    { good: '研制组做出了决策支持系统。' },
  ],
  *check({ draft }) {
    for (const { start, end, block } of draft.matches(pattern)) {
      const object = nouns.exec(draft.scrubbed.slice(end, Math.min(block.line.end, end + 16)))?.[0] ?? '';
      yield { at: { start, end }, message: 'zuochu', data: { object }, suggestions: ['作出'] };
    }
  },
});

const nouns = /决定|决议|决策|部署|安排|批示|指示|规定|承诺|答复|判决|裁定|裁决|处罚|处分|说明|解释|判断|结论/u;
