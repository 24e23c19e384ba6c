/** What a match cannot do without, read off the pattern. */

import { expect, test } from 'vitest';
import { needsOf } from '../../src/draft/needs.ts';

test.each<[RegExp, readonly string[]]>([
  [/围绕.{2,8}目标/gu, ['围', '绕', '目', '标']],
  [/本(?:单位)?着/gu, ['本', '着']],
  [/(?:甲乙|丙丁)戊/gu, ['甲丙', '乙丁', '戊']],
  [/甲|/gu, []],
  [/甲*乙+丙?丁{0,2}戊{2}/gu, ['乙', '戊']],
  [/[甲乙]丙/gu, ['甲乙', '丙']],
  [/[^甲]乙[一-龥]/gu, ['乙']],
  [/\d\.(?!甲)(?<!乙)(?=丙)(?<=丁)/gu, ['0123456789', '.', '丙', '丁']],
  [/(?<year>[0-9])\k<year>年/gu, ['年']],
  [/\u5e74\p{L}\s\b月/gu, ['年', '月']],
  [/微信QQ/giu, ['微', '信']],
  [/𠮷祥/gu, ['祥']],
  [/[“”\]-]\]x/gu, ['“”]-', ']', 'x']],
  [/甲{2}[^乙]/g, ['甲']],
  [/甲{乙/g, []],
])('%s needs %j', (pattern, needs) => {
  expect(needsOf(pattern)).toEqual(needs);
});
