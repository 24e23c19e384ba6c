/** Half-width , ; : ! ? and final . in Chinese sentences. */

import type { Draft, Match } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { isChinese, isLeftOpen, isReference } from '../kinds/prose.ts';

/** A point between Han characters: a full stop, unless it leaves a blank (以.为统领) or follows an ordinal (二.). */
const mark = /[,;:!?､｡]|∶(?=$|[\u3400-\u9fff“])|[.．](?=$|[”’」）》\u3400-\u9fff])/gu;
const right = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
  ['.', '。'],
  ['．', '。'],
  ['∶', '：'],
  ['､', '、'],
  ['｡', '。'],
]);
const ordinal = /[一二三四五六七八九十]/u;
const before = /[_＿\u3400-\u9fff〇”’》〉）】」』％]/u;
const after = /[\u3400-\u9fff“‘《（「]/u;
/** Rows of data: short fields and no full-width point. */
const data = /^[^，。；！？]{0,200}$/u;

export default defineRule({
  id: 'punct-halfwidth',
  title: ['中文用全角标点', 'Use full-width punctuation'],
  category: 'punctuation',
  severity: 'warning',
  authority: '实务',
  why: [
    '中文里的逗号、分号、冒号等占一个字的位置，半角标点会使字距不匀，也常是输入法没有切换的痕迹。',
    'Chinese points take the width of a character; half-width ones usually betray a forgotten input mode.',
  ],
  messages: {
    half: ['中文里应用全角“{right}”，不用半角“{mark}”。', 'Use the full-width “{right}”, not “{mark}”, in Chinese.'],
  },
  examples: [
    { bad: '坚持分类施策⟦,⟧推动各项任务落地。', good: '坚持分类施策，推动各项任务落地。' },
    {
      bad: '办结率达98.5%⟦,⟧同比提高2个百分点⟦;⟧满意率达96%。',
      good: '办结率达98.5%，同比提高2个百分点；满意率达96%。',
    },
    { bad: '联系电话⟦:⟧0571-8888666', good: '联系电话：0571-8888666' },
    { bad: '群众满意不满意⟦?⟧关键看实效⟦!⟧', good: '群众满意不满意？关键看实效！' },
    { bad: '全年接待群众320人次⟦.⟧', good: '全年接待群众320人次。' },
    { bad: '全年接待群众320人次⟦.⟧下一步要改进作风。', good: '全年接待群众320人次。下一步要改进作风。' },
    { good: '坚持以.为统领，二.深化改革，发扬党的.精神。' },
    { bad: '会议讨论了预算⟦､⟧人事等议题⟦｡⟧', good: '会议讨论了预算、人事等议题。' },
    { bad: '主要任务如下⟦∶⟧一是抓学习。\n提供____________⟦;⟧', good: '主要任务如下：一是抓学习。\n提供____________；' },
    { good: '配合比（质量比）为水泥∶砂∶石∶水=1∶1.72∶3.06∶0.48，煤∶焦=3∶2。' },
    { good: '三次产业结构为8.3∶41.4∶50.3，函数名read_all:main。' },
    { good: '会议9:30开始，参会1,200人，地址http://www.example.gov.cn/a?id=1。' },
    { good: 'A linter for Chinese report drafts (工作报告, 总结, 通知 and the like), offline and quick.' },
    { good: '推广“Safety first, quality second”的理念。' },
    { good: '[1]周某,李某.基层治理研究[J].学习月刊,2020(3):12-15.' },
    { good: '姓名,部门,职务\n周某,办公室,科员' },
  ],
  *check({ draft }) {
    for (const match of draft.matches(mark)) {
      const finding = read(draft, match);
      if (finding) yield finding;
    }
  },
});

function read(draft: Draft, match: Match) {
  const { start, end, block, groups } = match;
  const text = draft.scrubbed;
  const [written] = groups;
  const [prev, next] = [text.charAt(start - 1), text.charAt(end)];
  const closed = before.test(prev) || (prev === '%' && after.test(next));
  if (!closed && !(after.test(next) && written !== '.' && written !== '．' && /[0-9A-Za-z]/u.test(prev)))
    return undefined;
  if ((written === '.' || written === '．') && !closed) return undefined;
  // ?? is a blank, ,, a repetition; the colon of a recipient has a rule of its own.
  if (prev === written || next === written || next === '/') return undefined;
  if (written === '∶' && isRatio(text, start, end)) return undefined;
  if (written === ':' && block.role === 'recipient' && end === block.end) return undefined;
  if (block.marker && start < block.marker.at.end) return undefined;
  const amid = (written === '.' || written === '．') && /[\u3400-\u9fff]/u.test(next);
  if (amid && (ordinal.test(prev) || isLeftOpen(draft, start))) return undefined;
  if (!isChinese(draft, block) || isReference(draft, block) || isData(draft, match)) return undefined;
  const to = right.get(written) ?? written;
  const finding = {
    at: { start, end },
    message: 'half',
    data: { mark: written, right: to },
    fix: { text: to, safe: !amid },
  } as const;
  return block.role === 'table' ? ({ ...finding, atMost: 'info' } as const) : finding;
}

/** 水泥∶砂∶石=1∶1.72∶3.06 */
function isRatio(text: string, start: number, end: number): boolean {
  return (
    /∶[^，。；：\n]{1,8}$/u.test(text.slice(Math.max(0, start - 9), start)) ||
    /^[^，。；：\n]{1,8}[∶=＝]/u.test(text.slice(end, end + 9))
  );
}

/** 周某,办公室,科员 */
function isData(draft: Draft, { block, groups }: Match): boolean {
  if (groups[0] !== ',' || block.line.end - block.line.start > 200) return false;
  const row = draft.slice(block);
  return (
    data.test(row) &&
    row.split(',').length >= 3 &&
    row.split(',').every((field) => field.length <= 12) &&
    !/[.]$/u.test(row)
  );
}
