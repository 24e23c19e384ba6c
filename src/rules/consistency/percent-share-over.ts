/** “A占60%，其余占50%”: shares of one whole that exceed it. */

import { Has } from '../../draft/mask.ts';
import { exactSum, quantitiesIn } from '../../language/quantities.ts';
import { defineRule, type Finding } from '../../rule.ts';

type Over = Finding<'over' | 'differs'>;

/** Said of a whole and all of its parts. */
const wholes =
  /(?:三次产业|一、二、三产业|第一、第二、第三产业|第一、二、三产业)[^。；]{0,16}(?:占|比重|占比)|其余[^，。；]{0,10}占|(?:男女|城乡|公私)[^。；]{0,10}(?:占|比重)/u;
/** Names of parts that exclude each other; there may be further ones. */
const apart =
  /男[\u4e00-\u9fff]{0,3}占[^。；]{1,12}女|(?<!不)满意[^。；，]{0,4}占[^。；]{1,36}不满意|城镇[^。；，]{0,8}占[^。；]{1,14}(?:农村|乡村)|小学[^。；]{0,10}(?:初中|中学)[^。；]{0,20}占|老年[^。；]{0,12}(?:青年|中年|儿童|少年)[^。；]{0,12}占|([\u4e00-\u9fff]{2})[\u4e00-\u9fff]{0,2}占[^。；]{1,12}[，、](?:非|未)\1/u;
const share = /占[^。；]{0,60}[0-9][%％]/gu;

export default defineRule({
  id: 'percent-share-over',
  title: ['占比合计不超100%', 'Keep shares within the whole'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: ['同一总体的各部分占比之和应为100%。', 'The shares of one whole sum up to 100%.'],
  messages: {
    over: ['各部分占比之和为{sum}%，超过100%，请核对。', 'The shares sum up to {sum}%, more than 100%.'],
    differs: ['各部分占比之和为{sum}%，不是100%，请核对。', 'The shares sum up to {sum}%, not to 100%.'],
  },
  examples: [
    { bad: '党员中大学以上学历⟦占60%，其余占50%⟧。', good: '党员中大学以上学历占60%，其余占40%。' },
    { bad: '三次产业⟦占比分别为8%、42%、52%⟧。', good: '三次产业占比分别为8%、42%、50%。' },
    {
      bad: '其中男性⟦占55%，女性占48%⟧。满意⟦占72%，基本满意占25%，不满意占8%⟧。',
      good: '其中男性占52%，女性占48%。满意占72%，基本满意占25%，不满意占3%。',
    },
    { good: '其中女性占48%，党员占60%；满意占72%，不满意占3%。' },
    { good: '女党员、青年党员分别占60%、50%。' },
    { good: '规模以上工业中，高技术产业占60.5%，其余占39.5%。' },
    { good: '两项指标占比分别达96.9%、99.7%。' },
    { bad: '现有职工60人，其中党员⟦占68%，非党员占42%⟧。', good: '现有职工60人，其中党员占58%，非党员占42%。' },
  ],
  *check({ draft }) {
    let sentenceEnd = -1;
    for (const { start, block } of draft.matches(share, Has.percent)) {
      if (start < sentenceEnd) continue;
      const from = sentenceStart(draft.scrubbed, block.line.start, start);
      const rest = draft.scrubbed.slice(from, Math.min(block.line.end, start + 200));
      const stop = rest.search(/[。；]/u);
      const text = stop < 0 ? rest : rest.slice(0, stop);
      sentenceEnd = from + text.length;
      yield* inSentence(text, from, start - from);
    }
  },
});

function sentenceStart(text: string, from: number, to: number): number {
  const near = Math.max(from, to - 120);
  const before = text.slice(near, to);
  return near + Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1;
}

function* inSentence(text: string, offset: number, at: number): Iterable<Over> {
  const full = wholes.test(text);
  if ((!full && !apart.test(text)) || /增长|提高|下降|比上年|同比/u.test(text)) return;
  const shares = quantitiesIn(text).filter(({ unit, start }) => unit === '%' && start >= at);
  const last = shares.at(-1);
  if (!last || shares.length < 2 || shares.length > 6 || shares.some(({ fuzzy }) => fuzzy)) return;
  const sum = Number((exactSum(shares) * 100).toFixed(2));
  if (Math.abs(sum - 100) <= 0.1 * shares.length) return;
  if (!full && sum <= 100) return;
  const span = { start: offset + at, end: offset + last.end };
  yield { at: span, message: sum > 100 ? 'over' : 'differs', data: { sum } };
}
