/** Classes of characters and their width on a screen. */

import { describe, expect, it, test } from 'vitest';
import {
  Class,
  classOf,
  isClosing,
  isDigit,
  isHan,
  isLatin,
  isPunct,
  isSentenceEnd,
  isSpace,
  openers,
  pairs,
} from '../../src/language/characters.ts';
import { width } from '../../src/language/width.ts';

function code(char: string): number {
  return char.codePointAt(0) ?? 0;
}

describe('classes', () => {
  test.each<[string, (code: number) => boolean, string, string]>([
    ['Han', isHan, '中〇々㐀龥豈𠮷', 'A1，　①ㄅ—😀'],
    ['Latin', isLatin, 'AzéＡｚ', '中1×÷Α'],
    ['digit', isDigit, '09０９', '一①½٣'],
    ['space', isSpace, ' \t\n\r\u000b\u0085\u00a0\u3000\u2028\ufeff', '\u200b中.'],
    ['punctuation', isPunct, '，。、；：？！“”‘’（）《》—…·～~%％.,-/〔〕【】「」', '中A1+=<>$×○　'],
    ['closing', isClosing, '）》”’」】〕)]', '（《“"\'>'],
    ['sentence end', isSentenceEnd, '。！？!?｡', '.，；…'],
  ])('%s', (_name, test, yes, no) => {
    expect([...yes].filter((char) => !test(code(char)))).toEqual([]);
    expect([...no].filter((char) => test(code(char)))).toEqual([]);
  });

  it('knows white space and letters as the platform does', () => {
    for (let c = 0; c < 0x10000; c += 1) {
      const char = String.fromCharCode(c);
      if (isSpace(c) !== /[\s\u0085]/u.test(char)) expect([c, isSpace(c)]).toEqual([c, !isSpace(c)]);
      if (isLatin(c) && !/\p{Script=Latin}/u.test(char)) expect(char).toBe('a Latin letter');
      if (isPunct(c) && !/[\p{P}~～\p{Cn}]/u.test(char)) expect([c.toString(16), char]).toBe('punctuation');
    }
  });

  it('pairs what opens with what closes', () => {
    expect(pairs.get('《')).toBe('》');
    expect(openers.get('』')).toBe('『');
    expect(classOf(code('“')) & Class.opening).toBeTruthy();
  });
});

describe('width', () => {
  test.each<[string, number]>([
    ['', 0],
    ['abc', 3],
    ['中文，。', 8],
    ['　１', 4],
    ['“”…—①', 5],
    ['e\u0301', 1],
    ['中\u0301文', 4],
    ['😀', 2],
    ['👨\u200d👩\u200d👧', 2],
    ['👍🏽', 2],
    ['🇨🇳🇨🇳', 4],
    ['⚠\ufe0f', 2],
    ['𠮷', 2],
    ['a\u200bb', 2],
    ['\ufeff中', 2],
    ['\ud800', 1],
    ['한국', 4],
    ['ｱ', 1],
    ['a\tb\u007f', 2],
  ])('%j takes %d columns', (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  it('takes ambiguous characters as wide when asked', () => {
    expect(width('“”…—①', true)).toBe(10);
  });

  it('is linear', () => {
    expect(width('😀字'.repeat(200_000))).toBe(800_000);
  });
});
