/** Rounds of edits as one. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composed, type Edit, edited, tracer } from '../src/edits.ts';
import { narrowed } from '../src/narrow.ts';

/** Edits of a text of this length, sorted; insertions touch no other edit. */
function someEdits(length: number, picks: readonly (readonly [number, number, string])[]): Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  for (const [gap, size, text] of picks) {
    const start = from + gap;
    const end = start + size;
    const last = edits.at(-1);
    const touches = last !== undefined && start === last.end && (size === 0 || last.start === last.end);
    if (end > length || touches || (size === 0 && text === '')) continue;
    edits.push({ start, end, text });
    from = end;
  }
  return edits;
}

const picks = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom('', 'X', 'YZ')), { maxLength: 6 });
const source = fc.string({ maxLength: 20 });

describe('composed', () => {
  it('does at once what two rounds do', () => {
    fc.assert(
      fc.property(source, picks, picks, (text, one, two) => {
        const first = someEdits(text.length, one);
        const middle = edited(text, first);
        const second = someEdits(middle.length, two);
        const both = composed(text, first, second);
        expect(edited(text, both)).toBe(edited(middle, second));
        for (const [index, edit] of both.entries())
          expect(edit.start).toBeGreaterThanOrEqual(both[index - 1]?.end ?? 0);
        expect(composed(text, [], first)).toEqual(first);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells where an edit ends up', () => {
    fc.assert(
      fc.property(source, picks, picks, (text, one, two) => {
        const first = someEdits(text.length, one);
        const [edit] = someEdits(edited(text, first).length, two);
        if (edit) expect(composed(text, first, [edit])).toContainEqual(tracer(text, first)(edit));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('narrowed', () => {
  it.each([
    ['按装', '安装', '按', '安'],
    ['一，，二', '一，二', '，', ''],
    ['2023年', '2024年', '2023', '2024'],
    ['12%', '12％', '%', '％'],
    ['1,000人', '1000人', '1,000', '1000'],
    ['𠮷', '𠮶', '𠮷', '𠮶'],
    ['同', '同', '', ''],
  ])('%s → %s', (old, text, cut, put) => {
    const { start, end, text: left } = narrowed(old, { start: 0, end: old.length, text });
    expect([old.slice(start, end), left]).toEqual([cut, put]);
  });
});
