/** ¥1,200.00（壹仟贰佰零贰元）: an amount in figures and in words. */

import type { Block, Draft } from '../../draft/types.ts';
import { parseCapitalAmount, parseNumeral } from '../../language/numerals.ts';
import { defineRule, type Span } from '../../rule.ts';
import { matchesInText } from '../kinds/scan.ts';

const capital = '[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿一二两三四五六七八九十百千]';
const capitals = /[壹贰叁肆伍陆柒捌玖拾佰仟]{2}/g;
const words = new RegExp(
  `(?:人民币)?(?=${capital}{0,20}[壹贰叁肆伍陆柒捌玖拾佰仟])${capital}{1,24}[元圆](?:[零壹贰叁肆伍陆柒捌玖]{1,2}角)?(?:零?[壹贰叁肆伍陆柒捌玖]分)?[整正]?`,
  'gu',
);
const figure =
  '((?:[0-9]{1,3}(?:[ \\u00a0\\u2009][0-9]{3}){1,4}|[0-9][0-9,]{0,18})(?:\\.[0-9]{1,4})?)\\s?(万|亿)?\\s?元?';
/** Nothing but brackets, 大写 and currency marks stands between the two forms. */
const before = new RegExp(`${figure}[\\s（(，,：:\\t]{0,4}(?:人民币|金额|大写|[（(：:）)\\s]){0,6}$`, 'u');
const after = new RegExp(`^[\\s）)，,（(：:\\t]{0,4}(?:人民币|金额|小写|即|RMB|[¥￥（(：:）)\\s]){0,6}${figure}`, 'u');

export default defineRule({
  id: 'amount-capital',
  title: ['大小写金额一致', 'Match amounts in figures and words'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '大小写金额不一致，合同、票据和报销都要退回。',
    'Contracts and vouchers whose two amounts differ are sent back.',
  ],
  messages: {
    differs: [
      '大写是{inWords}元，小写是{inFigures}元，请核对。',
      'The words say {inWords} yuan, the figures {inFigures}: check it.',
    ],
    figure: ['小写金额在这里。', 'The amount in figures.'],
  },
  examples: [
    { bad: '合同总价¥1,200.00（⟦壹仟贰佰零贰元整⟧）。', good: '合同总价¥1,200.00（壹仟贰佰元整）。' },
    {
      bad: '补助金额为35000元（大写：⟦人民币叁万伍佰元整⟧）。',
      good: '补助金额为35000元（大写：人民币叁万伍仟元整）。',
    },
    { bad: '大写：⟦玖佰捌拾元伍角整⟧（小写：¥980.05）。', good: '大写：玖佰捌拾元零伍分（小写：¥980.05）。' },
    { good: '总额：人民币（大写）肆拾捌万陆仟元整（小写：¥486 000.00元）。' },
    { good: '首付款12.5万元（大写：壹拾贰万伍仟元整）。' },
    { good: '第一笔3000元，第二笔壹仟元整。' },
  ],
  *check({ draft }) {
    for (const match of amounts(draft)) {
      const pair = figureBeside(draft, match);
      const value = parseCapitalAmount(match.text);
      if (!pair || value === undefined || Math.abs(pair.value - value) < 0.005) continue;
      const data = { inWords: Number(value.toFixed(2)), inFigures: Number(pair.value.toFixed(2)) };
      yield {
        at: { start: match.start, end: match.end },
        message: 'differs',
        data,
        related: [{ at: pair.at, message: 'figure' }],
      };
    }
  },
});

/** Amounts in words of the paragraphs that have a capital numeral at all. */
function* amounts(draft: Draft): Iterable<Span & { readonly text: string; readonly block: Block }> {
  let read = -1;
  for (const { match, block } of matchesInText(draft, capitals)) {
    if (block.index === read || match.index < 0) continue;
    read = block.index;
    for (const found of draft.slice(block.line).matchAll(words)) {
      const start = block.line.start + found.index;
      yield { start, end: start + found[0].length, text: found[0], block };
    }
  }
}

/** The amount in figures directly before or behind, in the same paragraph. */
function figureBeside(draft: Draft, { start, end, block }: Span & { readonly block: Block }) {
  const lead = draft.scrubbed.slice(Math.max(block.line.start, start - 50), start);
  const left = /[0-9]/u.test(lead) ? before.exec(lead) : null;
  if (left && /[（(]|大写/u.test(left[0])) return amount(left, start - left[0].length);
  const tail = draft.scrubbed.slice(end, Math.min(block.line.end, end + 50));
  const right = /[0-9]/u.test(tail) ? after.exec(tail) : null;
  if (!right || !/[¥￥（(]|小写/u.test(right[0])) return undefined;
  return amount(right, end + right[0].length - right[0].trimEnd().length + right[0].indexOf(right[1] ?? ''));
}

function amount(match: RegExpExecArray, start: number) {
  const [, number = '', scale = ''] = match;
  const value = parseNumeral(number.replace(/\s/gu, '') + scale);
  return value === undefined ? undefined : { value, at: { start, end: start + number.length + scale.length } };
}
