/** Full-width digits outside ordinals. */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';

const plainDigits = /[0-9]+/gu;
/** A draft with this many and hardly any other was set so throughout. */
const throughout = 30;

const digits = /[０-９]+(?:[．.，,][０-９]+)*[％]?/gu;

export default defineRule({
  id: 'digit-fullwidth',
  title: ['数字用半角', 'Half-width digits'],
  category: 'numeral',
  severity: 'warning',
  authority: '国标',
  why: [
    '阿拉伯数字一般占半个汉字的位置；全角数字拉得很开，也无法被表格和检索识别。',
    'Arabic digits usually take half the width of a character; full-width ones gape and cannot be searched or summed.',
  ],
  basis: ['GB/T 15835—2011 5.1.7.1'],
  messages: {
    wide: ['阿拉伯数字一般用半角，应写作“{right}”。', 'Arabic digits are usually half-width: write “{right}”.'],
  },
  examples: [
    { bad: '⟦２０２１⟧年完成投资⟦１２．５⟧亿元。', good: '2021年完成投资12.5亿元。' },
    { bad: '覆盖率达⟦９８％⟧。', good: '覆盖率达98%。' },
    { good: '１．总体情况\n2021年完成投资12.5亿元。' },
    { good: '（３）落实责任\n第一季度完成4①项。' },
  ],
  *check({ draft }) {
    const found = [...draft.matches(digits, Has.wide)].filter(
      ({ start, block: { marker } }) => !marker || start >= marker.at.end,
    );
    const manner = found.length > throughout && isRare(draft, found.length / 10) ? ({ atMost: 'info' } as const) : {};
    for (const { start, end, groups } of found) {
      const right = groups[0].replace(/[０-９．％，]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
      yield { at: { start, end }, message: 'wide', data: { right }, fix: { text: right }, ...manner };
    }
  },
});

/** Fewer half-width figures than the limit. */
function isRare(draft: Draft, limit: number): boolean {
  let count = 0;
  for (const _ of draft.matches(plainDigits, Has.digit)) {
    if (++count >= limit) return false;
  }
  return true;
}
