/** Matches found by way of the index are those that a plain search finds, whenever a pattern was met. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDraft } from '../../src/draft/index.ts';
import { parseText } from '../../src/input/text.ts';
import { lineStarts } from '../../src/positions.ts';

const lines = fc.array(
  fc.array(fc.constantFrom(...'甲乙丙丁一二12，。“”年月日 ab'), { maxLength: 12 }).map((all) => all.join('')),
  { maxLength: 40 },
);
const part = fc.constantFrom(
  '甲',
  '乙丙',
  '[一二]',
  '[甲乙]丁',
  '(?:丙|1年)',
  '\\d',
  '(?<=甲)',
  '(?=日)',
  '.',
  'b?',
  'A',
);
const pattern = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom('gu', 'giu'))
  .map(([parts, flags]) => new RegExp(parts.join(''), flags));

it('finds what a search through every line finds', () => {
  fc.assert(
    fc.property(lines, fc.array(pattern, { minLength: 1, maxLength: 12 }), (rows, patterns) => {
      const draft = parseDraft(parseText(rows.join('\n')));
      for (const one of patterns) {
        const found = Array.from(draft.matches(one), ({ start, end }) => [start, end]);
        const plain = draft.blocks.flatMap(({ line }) =>
          [...draft.scrubbed.slice(line.start, line.end).matchAll(one)].map(({ index, 0: { length } }) => [
            line.start + index,
            line.start + index + length,
          ]),
        );
        expect(found).toEqual(plain);
        if (plain.length > 0) expect(draft.mayMatch(one)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

it('knows where lines begin, however they end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '甲'), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), ({ index, 0: end }) => index + end.length)];
      expect(lineStarts(text)).toEqual(starts);
    }),
  );
});
