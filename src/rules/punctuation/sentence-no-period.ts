/** A paragraph of prose without a mark at its end. */

import { Has } from '../../draft/mask.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';

/** A single sentence shorter than this may be a caption or a slogan. */
const shortest = 20;
/** Several sentences, or one that ends in a comma, are prose however short. */
const least = 6;

export default defineRule({
  id: 'sentence-no-period',
  title: ['段末用句末标点', 'End paragraphs with a stop'],
  category: 'punctuation',
  severity: 'warning',
  authority: '国标',
  why: [
    '陈述句末尾用句号；段末没有标点，会让人以为句子没写完。',
    'A statement ends in a full stop; without one the sentence looks unfinished.',
  ],
  basis: ['GB/T 15834—2011 4.1.3.1'],
  messages: {
    missing: [
      '段末缺少句末标点，请补上“。”或将句子写完。',
      'The paragraph has no mark at its end; add 。 or finish the sentence.',
    ],
    comma: [
      '段末用了“{mark}”，请改为“。”或将句子写完。',
      'The paragraph ends in “{mark}”; write 。 or finish the sentence.',
    ],
  },
  examples: [
    {
      bad: '值班情况报告\n全年共安排值班365天，处理突发情况12起，没有发生责任事⟦故⟧',
      good: '值班情况报告\n全年共安排值班365天，处理突发情况12起，没有发生责任事故。',
    },
    {
      bad: '值班情况报告\n全年共安排值班365天。没有发生责任事故⟦，⟧',
      good: '值班情况报告\n全年共安排值班365天。没有发生责任事故。',
    },
    {
      bad: '值班情况报告\n一、主要做法\n（一）抓值班。全年安排值班365天⟦；⟧\n二、存在问题\n登记不及时，交接不清楚⟦，⟧\n三、下一步打算\n（一）抓制度。完善登记办法，落实交接手续。每月检查一⟦次⟧\n（二）抓培训。开展两期。',
      good: '值班情况报告\n一、主要做法\n（一）抓值班。全年安排值班365天。\n二、存在问题\n登记不及时，交接不清楚。\n三、下一步打算\n（一）抓制度。完善登记办法，落实交接手续。每月检查一次。\n（二）抓培训。开展两期。',
    },
    {
      good: '值班情况报告\n一、主要做法\n（一）抓值班，全年安排值班365天；\n（二）抓检查，开展检查12次。\n主办单位：市水务局，市气象局、市应急管理局，各县（市、区）人民政府',
    },
    {
      good: '报名通知\n请于5月8日前报名，逾期不再受理。联系电话：65530218\n会议结论\n尺码表改版，本月底前上线。@林北',
    },
    { good: '值班情况报告\n全年共安排值班365天，\n处理突发情况12起。' },
    { good: '值班情况报告\n全年共安排值班365天，处理突发情况12起，分别是：\n1.停电事故\n2.漏水事故' },
    {
      bad: '意见反馈\n1.建议补充值班要求，写明交接手续。\n2.建议完善登记办法，与上级文件的要求保持一⟦致⟧\n3.建议删去第五条，内容与第三条重复。',
      good: '意见反馈\n1.建议补充值班要求，写明交接手续。\n2.建议完善登记办法，与上级文件的要求保持一致。\n3.建议删去第五条，内容与第三条重复。',
    },
  ],
  *check({ draft }) {
    for (const block of draft.blocks) {
      const length = block.end - block.start;
      if ((block.mask & (Has.stop | Has.enumeration)) === 0 || length < least) continue;
      const mark = draft.scrubbed.charAt(block.end - 1);
      const comma = mark === '，' || mark === '、' || mark === '；';
      if (!comma && !/[\u3400-\u9fff0-9%％]/u.test(mark)) continue;
      const item = !comma && isItemOfSentences(draft, block);
      if (comma ? !isLast(draft, block, mark) : !item && !isProse(draft, block)) continue;
      // One sentence may be a caption or a slogan; of several the last has its stop as well.
      const sure = comma || item || /。[^」”』）)\]]/u.test(draft.slice(block).slice(0, -1));
      if (!sure && length < shortest) continue;
      yield {
        at: { start: block.end - 1, end: block.end },
        message: comma ? 'comma' : 'missing',
        data: { mark },
        ...(comma && { suggestions: ['。'] }),
        ...(!sure && { atMost: 'info' as const }),
      };
    }
  },
});

/** 主办单位：… is a label and what it names. */
const label = /^[^，。；：]{2,10}[：:][^。]*$/u;

/** 11月28日前上线。@林北 */
const mention = /[@＠][^\s，。；：]{1,8}$/u;

/** A paragraph, or what follows a heading in its line. */
function isProse(draft: Draft, block: Block): boolean {
  const { role, rest } = block;
  if (role !== 'body' && !(rest && (role === 'heading' || role === 'item'))) return false;
  const text = draft.slice(block);
  const last = text.slice(text.lastIndexOf('。') + 1);
  return /[，。]/u.test(text.slice(0, -1)) && !label.test(last) && !mention.test(last) && !isContinued(draft, block);
}

/** 2.建议补充……，与……保持一致: all its fellows are sentences and end in 。. */
function isItemOfSentences(draft: Draft, block: Block): boolean {
  const { section, rest } = block;
  if (rest || section?.block !== block || section.children.length > 0 || block.end - block.start < shortest)
    return false;
  const fellows = (section.series?.sections ?? []).filter((one) => one !== section);
  if (fellows.length < 2 || !draft.slice(block).includes('，')) return false;
  return fellows.every(({ block: other }) => draft.scrubbed.charAt(other.end - 1) === '。');
}

/** The point of an item that others follow stands behind the last of them: a heading of a higher level comes next, or nothing. */
function isLast(draft: Draft, block: Block, mark: string): boolean {
  if (block.role !== 'body' && block.role !== 'item' && block.role !== 'heading') return false;
  const next = draft.blocks[block.index + 1];
  if (!next) return block.role === 'body' && mark !== '；' && !isContinued(draft, block);
  if (next.role !== 'heading' || !next.marker || next.part !== block.part) return false;
  if (mark !== '；') return next.marker.value > 1 && next.section?.level !== undefined;
  // 1.…；2.…；二、: the list is over.
  const [own, other] = [block.section?.level, next.section?.level];
  return (
    own !== undefined && other !== undefined && next.marker.value > 1 && (block.marker ? other < own : other <= own)
  );
}

/** The page was too narrow, or lines of verse follow one another: the next paragraph goes on in the same manner. */
function isContinued({ blocks, text }: Draft, { index, line, start }: Block): boolean {
  const indented = start > line.start;
  const [previous, next] = [blocks[index - 1], blocks[index + 1]];
  if (next?.role === 'body' && (!indented || next.start === next.line.start)) return true;
  return previous?.role === 'body' && /[\u3400-\u9fff，]/u.test(text.charAt(previous.end - 1));
}
