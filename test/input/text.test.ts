/** Our directives vanish from a plain text together with the room they took. */

import { expect, it } from 'vitest';
import { parseText } from '../../src/input/text.ts';

const cases: readonly (readonly [name: string, original: string, text: string])[] = [
  ['on a line of its own', '甲\n§\n乙', '甲\n乙'],
  ['between blank lines', '甲\n\n§\n\n乙', '甲\n\n乙'],
  ['several, between blank lines', '甲\r\n\r\n  §\r\n§\t\r\n\r\n乙', '甲\r\n\r\n乙'],
  ['behind a paragraph', '甲。  § §  \n乙', '甲。\n乙'],
  ['inside a paragraph', '甲 § 乙', '甲 乙'],
  ['at the head of an indented paragraph', '　　§ 甲', '　　甲'],
  ['at the beginning of the file', '\uFEFF§\n\n甲', '甲'],
  ['at the end of the file', '甲\n§', '甲\n'],
];

it.each(cases)('%s', (_, original, text) => {
  expect(parseText(original.replaceAll('§', '<!-- jiaogao-disable typo-safe -->')).text).toBe(text);
});
