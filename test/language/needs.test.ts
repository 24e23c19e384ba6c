/** What a match cannot do without, read off the pattern. */

import { expect, test } from 'vitest';
import { needsOf } from '../../src/language/needs.ts';

const digits = Array.from('0123456789');

test.each<[RegExp, readonly string[]]>([
  [/围绕.{2,8}目标/gu, ['围绕', '目标']],
  [/本(?:单位)?着/gu, ['本', '本着|位着']],
  [/本不?着?重/gu, ['本', '本重|不重|着重']],
  [/(?:甲乙|丙丁)戊/gu, ['甲乙|丙丁', '乙戊|丁戊']],
  [/甲|/gu, []],
  [/甲*乙+丙?丁{0,2}戊{2}/gu, ['乙', '乙戊|丙戊|丁戊']],
  [/[甲乙]丙/gu, ['甲丙|乙丙']],
  [/[^甲]乙[一-龥]丙/gu, ['乙', '丙']],
  [/\d\.(?!甲)(?<!乙)(?=丙)(?<=丁)戊/gu, [digits.map((digit) => `${digit}.`).join('|'), '.丙', '.戊', '丁戊']],
  [/甲(?=乙?)丙/gu, ['甲丙']],
  [/(?:^|甲)乙/gu, ['乙']],
  [/(?<year>[甲乙])\k<year>年/gu, ['甲|乙', '年']],
  [/\u5e74\p{L}\s\b月\b日/gu, ['年', '月日']],
  [/微Q/giu, ['微Q|微q']],
  [/ſ|微k/giu, []],
  [/微k/giu, ['微k|微K|微\u212a']],
  [/𠮷祥/gu, ['祥']],
  [/[“”\]-]\]x/gu, ['“]|”]|]]|-]', ']x']],
  [/甲{2}[^乙]/g, ['甲']],
  [/甲{乙/g, []],
])('%s needs %j', (pattern, needs) => {
  expect(needsOf(pattern).map((need) => need.join('|'))).toEqual(needs);
});
