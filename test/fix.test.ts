import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes, fixAll } from '../src/fix.ts';
import type { Message } from '../src/result.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly safe?: boolean;
}

function finding({ start, end, text, safe = true }: Edit): Message {
  return {
    ruleId: 'rule',
    category: 'spacing',
    severity: 'warning',
    message: '说明。',
    line: 1,
    column: start + 1,
    endLine: 1,
    endColumn: end + 1,
    range: [start, end],
    fix: { range: [start, end], text, safe },
    url: '',
  };
}

function apply(text: string, ...edits: readonly Edit[]) {
  return applyFixes(text, edits.map(finding));
}

/** A check that asks for every match of a pattern to be replaced. */
function replacing(...pairs: readonly (readonly [RegExp, string])[]) {
  return (text: string): readonly Message[] =>
    pairs.flatMap(([pattern, replacement]) =>
      [...text.matchAll(pattern)].map((match) =>
        finding({ start: match.index, end: match.index + match[0].length, text: replacement }),
      ),
    );
}

describe('one round', () => {
  test('edits in any order', () => {
    const result = apply('一,二,三', { start: 3, end: 4, text: '，' }, { start: 1, end: 2, text: '，' });
    expect(result).toEqual({ text: '一，二，三', applied: 2, skipped: 0 });
  });

  test('equal edits are one', () => {
    expect(apply('ab', { start: 0, end: 1, text: '' }, { start: 0, end: 1, text: '' })).toEqual({
      text: 'b',
      applied: 1,
      skipped: 0,
    });
  });

  test('of overlapping edits the earlier wins, then the smaller', () => {
    expect(apply('abcdef', { start: 2, end: 4, text: 'X' }, { start: 0, end: 3, text: 'Y' }).text).toBe('Ydef');
    expect(apply('abcdef', { start: 1, end: 5, text: 'X' }, { start: 1, end: 2, text: 'Y' }).text).toBe('aYcdef');
  });

  test('neighbours both apply', () => {
    expect(apply('abcd', { start: 0, end: 2, text: 'X' }, { start: 2, end: 4, text: 'Y' }).text).toBe('XY');
  });

  test('insertions that touch another edit wait', () => {
    expect(apply('ab', { start: 1, end: 1, text: '1' }, { start: 1, end: 1, text: '2' })).toEqual({
      text: 'a1b',
      applied: 1,
      skipped: 1,
    });
    expect(apply('ab', { start: 0, end: 1, text: 'X' }, { start: 1, end: 1, text: '2' }).text).toBe('Xb');
  });

  test('edits outside the text and edits that change nothing are skipped', () => {
    const result = apply('ab', { start: 1, end: 9, text: 'X' }, { start: 0, end: 1, text: 'a' });
    expect(result).toEqual({ text: 'ab', applied: 0, skipped: 2 });
  });

  test('unsafe fixes only on request', () => {
    const messages = [finding({ start: 0, end: 1, text: 'X', safe: false })];
    expect(applyFixes('ab', messages)).toEqual({ text: 'ab', applied: 0, skipped: 0 });
    expect(applyFixes('ab', messages, { unsafe: true }).text).toBe('Xb');
  });
});

describe('to a fixed point', () => {
  test('overlaps are fixed in later rounds', () => {
    const check = replacing([/,,/gu, ','], [/,/gu, '，']);
    expect(fixAll('一,,二', check)).toMatchObject({ text: '一，，二', settled: true, messages: [] });
  });

  test('what cannot be fixed is still said', () => {
    const check = (text: string) =>
      text === 'b' ? [{ ...finding({ start: 0, end: 1, text: '' }), fix: undefined }] : [];
    const quiet = (text: string) => check(text).map(({ fix, ...message }) => message);
    expect(fixAll('b', quiet)).toMatchObject({ applied: 0, settled: true, messages: [{ ruleId: 'rule' }] });
  });

  test('fixes that undo each other end, and end again at the same text', () => {
    const check = replacing([/a/gu, 'b'], [/b/gu, 'a']);
    const first = fixAll('a', check);
    expect(first.settled).toBe(false);
    expect(fixAll(first.text, check).text).toBe(first.text);
  });

  test('fixes without end stop after the given rounds', () => {
    const check = (text: string) => [finding({ start: 0, end: 0, text: 'x' })].filter(() => text.length < 100);
    expect(fixAll('', check, { rounds: 5 })).toMatchObject({ text: 'xxxxx', applied: 5, settled: false });
  });

  test('100,000 fixes in a second', () => {
    const started = performance.now();
    const result = fixAll('一,二 \n'.repeat(100_000), replacing([/,/gu, '，'], [/ $/gmu, '']));
    expect(result.applied).toBe(200_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

const edits = fc.array(
  fc
    .record({ start: fc.nat(30), length: fc.nat(6), text: fc.string({ maxLength: 3 }) })
    .map(({ start, length, text }) => ({
      start,
      end: start + length,
      text,
    })),
);

describe('whatever the edits', () => {
  test('the result does not depend on their order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), edits, (text, list) => {
        expect(apply(text, ...list)).toEqual(apply(text, ...[...list].reverse()));
      }),
    );
  });

  test('text that no edit covers is kept, in order', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const text = Array.from({ length: 40 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
        const replaced = list.map((edit) => ({ ...edit, text: '*' }));
        const kept = [...text].filter((_, i) => !list.some(({ start, end }) => start <= i && i < end));
        const result = [...apply(text, ...replaced).text].filter((char) => kept.includes(char));
        expect(result).toEqual(kept);
      }),
    );
  });

  test('fixing twice is fixing once', () => {
    const words = fc.string({ unit: fc.constantFrom('，', ',', ' ', '中', '\r\n', '１'), maxLength: 30 });
    const check = replacing([/,/gu, '，'], [/ +$/gmu, ''], [/１/gu, '1'], [/ {2,}/gu, ' ']);
    fc.assert(
      fc.property(words, (text) => {
        const once = fixAll(text, check);
        expect(fixAll(once.text, check)).toMatchObject({ text: once.text, applied: 0, settled: true });
      }),
    );
  });
});
