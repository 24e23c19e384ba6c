/** Half-width round brackets around or beside Chinese. */

import { Has } from '../../draft/mask.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { type Pair, pairingOf } from '../kinds/pairs.ts';
import { isChinese, isReference } from '../kinds/prose.ts';

const han = /[\u3400-\u9fff〇]/u;
const latin = /[A-Za-z]/u;

export default defineRule({
  id: 'paren-halfwidth',
  title: ['中文用全角括号', 'Use full-width brackets'],
  category: 'punctuation',
  severity: 'warning',
  authority: '实务',
  why: [
    '中文里的括号两半各占一个字的位置，一半全角一半半角尤其显眼。',
    'Brackets take the width of a character in Chinese; one wide and one narrow half strike the eye.',
  ],
  messages: {
    pair: ['中文里应用全角括号“（）”。', 'Use full-width brackets （） in Chinese.'],
    half: [
      '括号一半全角一半半角，此处应用“{right}”。',
      'One half of the brackets is full-width; write “{right}” here.',
    ],
  },
  examples: [
    { bad: '⟦(一)⟧加强组织领导', good: '（一）加强组织领导' },
    { bad: '各单位⟦(含派出机构)⟧应于5日前报送。', good: '各单位（含派出机构）应于5日前报送。' },
    { bad: '全年增长⟦(5.2%)⟧，好于预期。', good: '全年增长（5.2%），好于预期。' },
    {
      bad: '各单位⟦(⟧含派出机构）应于5日前报送（详见附件⟦)⟧。',
      good: '各单位（含派出机构）应于5日前报送（详见附件）。',
    },
    { good: '设备型号为KT(M)-2，经费由GDP(gross domestic product)推算。' },
    { good: '管道直径(mm)由设计单位确定，函数f(x)取最大值。' },
    { good: '各单位（含派出机构）应于5日前报送。' },
  ],
  *check({ draft }) {
    for (const block of draft.blocks) {
      if ((block.mask & Has.bracket) === 0 || (block.mask & Has.ascii) === 0 || (block.mask & Has.han) === 0) continue;
      if (block.role === 'code') continue;
      for (const pair of pairingOf(draft, block).pairs) {
        const finding = read(draft, block, pair);
        if (!finding || !isChinese(draft, block) || isReference(draft, block)) continue;
        yield block.role === 'table' ? { ...finding, atMost: 'info' } : finding;
      }
    }
  },
});

function read({ scrubbed: text }: Draft, { marker }: Block, { open, close }: Pair) {
  const [left, right] = [text.charAt(open), text.charAt(close)];
  if (left === '(' && right === '）')
    return { at: { start: open, end: open + 1 }, message: 'half', data: { right: '（' }, fix: { text: '（' } } as const;
  if (left === '（' && right === ')')
    return {
      at: { start: close, end: close + 1 },
      message: 'half',
      data: { right: '）' },
      fix: { text: '）' },
    } as const;
  if (left !== '(') return undefined;
  const inside = text.slice(open + 1, close);
  if (inside.trim() === '') return undefined;
  const outside =
    han.test(text.charAt(open - 1)) || (marker?.at.start === open && han.test(text.charAt(marker.at.end)));
  if (!han.test(inside) && (!outside || latin.test(inside))) return undefined;
  // f(甲)、KT(改): part of a formula or a model.
  if (latin.test(text.charAt(open - 1)) && latin.test(text.charAt(close + 1))) return undefined;
  return { at: { start: open, end: close + 1 }, message: 'pair', fix: { text: `（${inside}）` } } as const;
}
