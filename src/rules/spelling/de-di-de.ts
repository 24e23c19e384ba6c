/** 的, 地, 得 where only one of them can stand. */

import { defineRule } from '../../rule.ts';
import { adjectives, judged, manners, owners, praises } from './de-di-de.list.ts';

const verb =
  '推进|推动|抓好|抓实|做好|做到|落实|贯彻|开展|提高|提升|增强|加强|完成|完善|改进|解决|履行|执行|投入|促进|深化|加快|扩大|走下去|坚持|参与|参加|配合|引导|帮助|支持|指导|组织';
/** 不断的提高 may go on as a noun: 不断的推动力. */
const doing = new RegExp(
  `^(?:${verb})(?!力|性|者|率|度|水平|情况|方案|工作|制度|机制|意识|能力|作用|态势|过程|速度|步伐|成效|效果)`,
  'u',
);
const doingAny = new RegExp(`^(?:${verb}|学习|研究|宣传|分析|总结|履职)`, 'u');
/** What is told as done; 较好的完成情况 and 认真的学习态度 are nouns. */
const doneWith = new RegExp(`^(?:${verb}|学习|研究|宣传|分析|总结|开展|传达|部署)(?:好|完|到位)?了`, 'u');
/** 圆满的完成各项任务 */
const fulfilled = /^(?:完成|实现)(?:了|各项|全年|年度|上级|既定|预定|交办|任务|目标)/u;
const theirs = /^(?:工作|利益|意见|生活|困难|权益|作用|思想|素质|能力|力量|积极性|作风|诉求)/u;
/** 清醒的看到 */
const seen = /^(?:看到|认识到|意识到|感受到|指出|提出|表明|反映出)/u;
const judgement =
  /^(?:还|仍|都|也|尚)?(?:很|较|比较|更|不够|不太|不|非常|十分|相当)(?:好|紧|实|细|深|严|到位|扎实|充分|深入|全面|认真|彻底|出色|及时|透彻|平衡)?(?:[，。；、！]|$)|^(?:扎实有效|有声有色|有条不紊|井井有条|红红火火|卓有成效)(?:[，。；、！]|$)/mu;

/** 显著地成效 */
const results = /^(?:成效|成绩|进展|成果|效果|进步|贡献|意义)/u;
/** 表示衷心地感谢 */
const thanks = /^(?:感谢|谢意|祝贺|问候|慰问|敬意|欢迎|歉意|祝福)(?=[，。！；、和与及]|$)/mu;
/** 饱满得热情 */
const spirits = /^(?:热情|精神|斗志|状态|姿态|精力|干劲|信心)/u;
/** 取得一定得成绩 */
const gains = /^(?:成绩|贡献|进步|突破|成效|进展|成果|效果)(?=[，。；！、]|$)/mu;
const people = /^(?:干部|党员|群众|职工|师生|人民|青年|村民|农民|市民)/u;
const wellDone = /^(?:很|较|比较|非常|十分|相当)(?:顺利|好|快|扎实|到位|出色|平稳|圆满)(?:[，。；、！]|$)/mu;
/** 认真的贯彻落实各项部署, at the head of a clause. */
const carried =
  /^(?:贯彻落实|贯彻执行|推动(?:各项)?工作|开展(?:调研|走访|检查|宣传|学习|工作|活动)|落实各项|抓好|做好)(?!情况|的)/u;

interface Kind {
  readonly words: readonly string[];
  readonly wrong: string;
  readonly right: string;
  /** What must follow. */
  readonly ahead: RegExp;
}

const kinds: readonly Kind[] = [
  { words: manners, wrong: '的', right: '地', ahead: doing },
  { words: [...adjectives, ...praises], wrong: '的', right: '地', ahead: doneWith },
  { words: praises, wrong: '的', right: '地', ahead: fulfilled },
  { words: [...manners, ...adjectives], wrong: '得', right: '地', ahead: doingAny },
  { words: ['清醒', '深刻', '明确', '充分', '强烈', '清楚', '直观', '生动'], wrong: '的', right: '地', ahead: seen },
  { words: owners, wrong: '地', right: '的', ahead: theirs },
  { words: judged, wrong: '的', right: '得', ahead: judgement },
  {
    words: ['显著', '明显', '良好', '重要', '突出', '优异', '丰硕', '巨大', '较好', '积极'],
    wrong: '地',
    right: '的',
    ahead: results,
  },
  {
    words: [
      '表示衷心',
      '表示最衷心',
      '表示诚挚',
      '表示热烈',
      '表示由衷',
      '表示深深',
      '致以诚挚',
      '致以崇高',
      '致以亲切',
      '致以衷心',
    ],
    wrong: '地',
    right: '的',
    ahead: thanks,
  },
  { words: ['饱满', '昂扬', '高昂', '充沛'], wrong: '得', right: '的', ahead: spirits },
  { words: ['饱满', '昂扬', '高昂', '充沛'], wrong: '地', right: '的', ahead: spirits },
  {
    words: ['一定', '更大', '较大', '新的更大', '显著', '明显', '良好', '优异', '可喜'],
    wrong: '得',
    right: '的',
    ahead: gains,
  },
  { words: ['广大', '全体'], wrong: '地', right: '的', ahead: people },
  {
    words: ['进展', '完成', '发展', '开展', '落实', '执行', '推进', '运行'],
    wrong: '地',
    right: '得',
    ahead: wellDone,
  },
  { words: ['认真', '深入', '积极', '扎实', '及时', '有效'], wrong: '的', right: '地', ahead: carried },
];
const triggers = kinds.flatMap((kind) => kind.words.map((word) => [word + kind.wrong, kind] as const));

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
  words: triggers.map(([word]) => word),
  examples: [
    { bad: '坚定不移⟦的⟧推进各项改革，不断⟦的⟧提高服务水平。', good: '坚定不移地推进各项改革，不断地提高服务水平。' },
    {
      bad: '较好⟦的⟧完成了任务，认真⟦的⟧学习了文件，圆满⟦的⟧完成各项工作。',
      good: '较好地完成了任务，认真地学习了文件，圆满地完成各项工作。',
    },
    { good: '任务较好的完成情况，认真的学习态度，最有效的完成了的项目。' },
    { bad: '全体人员认真⟦得⟧完成了任务。', good: '全体人员认真地完成了任务。' },
    { bad: '清醒⟦的⟧看到，工作中还有短板。', good: '清醒地看到，工作中还有短板。' },
    { bad: '解决群众⟦地⟧困难。', good: '解决群众的困难。' },
    { bad: '有的制度落实⟦的⟧不够到位。', good: '有的制度落实得不够到位。' },
    {
      bad: '取得了显著⟦地⟧成效，广大⟦地⟧干部群众满意，项目进展⟦地⟧非常顺利。活动开展⟦的⟧扎实有效。',
      good: '取得了显著的成效，广大的干部群众满意，项目进展得非常顺利。活动开展得扎实有效。',
    },
    { bad: '认真⟦的⟧贯彻落实各项部署，深入⟦的⟧开展调研。', good: '认真地贯彻落实各项部署，深入地开展调研。' },
    { good: '广大地区的干部，明显地改善，得到认真的贯彻执行情况。' },
    { good: '不断提高的服务水平，稳步的推进态势，落实的不多的几项任务。' },
    { good: '认真得出结论，支部地处山区，坚持的好做法，开展的很多活动。' },
    {
      bad: '表示衷心⟦地⟧感谢，致以诚挚⟦地⟧问候，以更加饱满⟦得⟧热情投身工作，取得了一定⟦得⟧成绩。',
      good: '表示衷心的感谢，致以诚挚的问候，以更加饱满的热情投身工作，取得了一定的成绩。',
    },
    { good: '衷心地感谢各位来宾，精神饱满地投入工作，一定得抓好落实，更大得多。' },
  ],
  *check({ draft, hits }) {
    let last = -1;
    for (const { word, end } of hits) {
      const kind = triggers[word]?.[1];
      if (!kind || end === last || !kind.ahead.test(draft.scrubbed.slice(end, end + 12))) continue;
      // 最有效的推进了的 compares.
      if (/[最更]/u.test(draft.scrubbed.charAt(end - (triggers[word]?.[0].length ?? 0) - 1))) continue;
      last = end;
      const { right, wrong } = kind;
      yield { at: { start: end - 1, end }, message: 'wrong', data: { right, wrong }, suggestions: [right] };
    }
  },
});
