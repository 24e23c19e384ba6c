/** 的, 地, 得 where only one of them can stand. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

/** Words that only describe how something is done. */
const manner =
  '有条不紊|扎扎实实|踏踏实实|认认真真|兢兢业业|脚踏实地|一丝不苟|持之以恒|坚定不移|坚持不懈|毫不动摇|毫不犹豫|全心全意|千方百计|潜移默化|源源不断|一如既往|循序渐进|自觉主动|积极主动|积极稳妥|扎实有效|及时准确|旗帜鲜明|自觉自愿|不断|逐步|逐渐|切实|大力|稳步';
/** Verbs that no noun meaning fits behind 地. */
const verb =
  '推进|推动|抓好|抓实|做好|做到|落实|贯彻|开展|提高|提升|增强|加强|完成|完善|改进|解决|履行|执行|投入|促进|深化|加快|扩大|走下去|坚持|参与|参加|配合|引导|帮助|支持|指导|组织';
const adverbial = new RegExp(
  `(?:${manner})(?<de>的)(?=(?:${verb})(?!力|性|者|率|度|水平|情况|方案|工作|制度|机制|意识|能力|作用|态势|过程|速度|步伐|成效|效果))`,
  'gu',
);
const mistakenDe = new RegExp(
  `(?:${manner}|积极|认真|扎实|深入|有效|全面|严格|主动|自觉|有力|顺利)(?<de>得)(?=${verb}|学习|完成|研究|宣传|分析|总结|履职)`,
  'gu',
);
const mistakenDi =
  /(?:我们|他们|你们|大家|群众|党员|干部|职工|支部|单位|企业)(?<de>地)(?=工作|利益|意见|生活|困难|权益|作用|思想|素质|能力|力量|积极性|作风|诉求)/gu;
const complement =
  /(?:抓|做|干|办|学|管|查|用|写|讲|走|跑|开展|落实|执行|完成|宣传|贯彻|研究|联系|配合|把握|坚持|发挥|学习)(?<de>的)(?=(?:还|仍|都|也|尚)?(?:很|较|比较|更|不够|不太|不|非常|十分|相当)(?:好|紧|实|细|深|严|到位|扎实|充分|深入|全面|认真|彻底|出色|及时|透彻|平衡)?(?:[，。；、！]|$))/gmu;

const patterns = [
  [adverbial, '地'],
  [mistakenDe, '地'],
  [mistakenDi, '的'],
  [complement, '得'],
] as const;

export default defineRule({
  id: 'de-di-de',
  title: ['用对的、地、得', 'Tell 的, 地 and 得 apart'],
  category: 'spelling',
  severity: 'warning',
  authority: '实务',
  why: [
    '定语用“的”，状语用“地”，补语用“得”；只查没有两可的地方。',
    'Attributes take 的, adverbials 地 and complements 得; only clear cases are reported.',
  ],
  messages: { wrong: ['此处疑似应用“{right}”，不用“{wrong}”。', '“{right}” is meant here rather than “{wrong}”.'] },
  examples: [
    { bad: '坚定不移⟦的⟧推进各项改革，不断⟦的⟧提高服务水平。', good: '坚定不移地推进各项改革，不断地提高服务水平。' },
    { bad: '全体人员认真⟦得⟧完成了任务。', good: '全体人员认真地完成了任务。' },
    { bad: '解决群众⟦地⟧困难。', good: '解决群众的困难。' },
    { bad: '有的制度落实⟦的⟧不够到位。', good: '有的制度落实得不够到位。' },
    { good: '不断提高的服务水平，稳步的推进态势，落实的不多的几项任务。' },
    { good: '认真得出结论，支部地处山区，坚持的好做法，开展的很多活动。' },
  ],
  *check({ draft }) {
    for (const [pattern, right] of patterns) {
      for (const { start, groups } of draft.matches(pattern, Has.han)) {
        const at = start + groups[0].length - 1;
        yield {
          at: { start: at, end: at + 1 },
          message: 'wrong',
          data: { right, wrong: draft.scrubbed.charAt(at) },
          suggestions: [right],
        };
      }
    }
  },
});
