/** Word ends, whatever the length of the text. */

import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { wordEnds } from '../../src/language/segments.ts';

function words(text: string): string[] {
  let last = 0;
  return [...wordEnds(text)].map((end) => {
    const word = text.slice(last, end);
    last = end;
    return word;
  });
}

test.each<[string, readonly string[]]>([
  ['', []],
  ['认真履行职责', ['认真', '履行', '职责']],
  ['学习，讨论', ['学习', '，', '讨论']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it('cuts long text behind a mark, or else between characters', () => {
  const sentence = '认真学习讨论，';
  expect(words(sentence.repeat(1000))).toHaveLength(words(sentence).length * 1000);
  for (const unit of ['学习', '\u{20bb7}', 'e\u0301', '，\u0301']) {
    const parts = words(`学${unit.repeat(2000)}`);
    expect(parts.filter((part) => /^\p{M}|^[\udc00-\udfff]/u.test(part))).toEqual([]);
  }
});

it('loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      expect(words(text).join('')).toBe(text);
    }),
  );
});
