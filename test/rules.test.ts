/** Every rule's examples, run: marked drafts give exactly their marks, right drafts give nothing, fixes give the right draft. */

import { beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../src/dictionaries.ts';
import { applyFixes } from '../src/fix.ts';
import { parseMarkdown } from '../src/input/markdown.ts';
import { parseText } from '../src/input/text.ts';
import { gbt9704 } from '../src/layout/gbt9704.ts';
import { lintSource } from '../src/lint.ts';
import { defaultOptions } from '../src/options.ts';
import { profiles } from '../src/profiles/index.ts';
import type { Example, Rule } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import type { Source } from '../src/source.ts';
import { lookOf } from './rules/looks.ts';

/** The spans that ⟦⟧ mark, in the text without the marks. */
function spansOf(marked: string) {
  return [...marked.matchAll(/⟦(.*?)⟧/gu)].map(({ index, 1: inner = '' }, i) => {
    const start = index - 2 * i;
    return { start, end: start + inner.length };
  });
}

/** The text of an example, with what Word says of the marked places. */
function read({ format, mark, look, bad }: Example, marked: string): Source {
  const text = marked.replace(/[⟦⟧]/gu, '');
  const source = format === 'markdown' ? parseMarkdown(text) : parseText(text);
  const spans = spansOf(marked);
  if (look) return { ...source, look: () => lookOf(text, bad === undefined ? undefined : spans, look) };
  if (!mark) return source;
  const places = bad === undefined ? [{ start: 0, end: 0 }] : spans;
  return { ...source, marks: places.map((at) => ({ ...mark, at })) };
}

function check(rule: Rule, example: Example, text: string) {
  const source = read(example, text);
  const severity = rule.severity === 'off' ? 'info' : rule.severity;
  const active = { rule, severity, options: { ...defaultOptions(rule.options), ...example.options } } as const;
  const given = example.profile === undefined ? {} : { profile: example.profile };
  const layout = example.look ? { layout: gbt9704 } : {};
  const { messages } = lintSource(source, { rules: [active], profiles, ...given, ...layout });
  expect(messages.filter((message) => message.ruleId === 'rule-crash')).toEqual([]);
  return messages;
}

/** The draft with its findings marked ⟦like this⟧. */
function mark(text: string, ranges: readonly (readonly [number, number])[]): string {
  let marked = text;
  for (const [start, end] of ranges.toSorted((a, b) => b[0] - a[0] || b[1] - a[1])) {
    marked = `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`;
  }
  return marked;
}

beforeAll(async () => {
  const active = rules.map((rule) => ({ rule, severity: 'info' as const, options: {} }));
  await prepare(active, rules.flatMap(({ examples }) => examples.map(({ good }) => good)).join('\n'));
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.bad ?? example.good, example] as const))('%s', (_name, example) => {
    expect(check(rule, example, example.good)).toEqual([]);
    if (example.bad === undefined) return;
    const text = example.bad.replace(/[⟦⟧]/gu, '');
    const messages = check(rule, example, example.bad);
    expect(
      mark(
        text,
        messages.map(({ range }) => range),
      ),
    ).toBe(example.bad);
    if (messages.length > 0 && messages.every(({ fix }) => fix)) {
      expect(applyFixes(text, messages, { unsafe: true }).text).toBe(example.good);
    }
  });

  it('says what it declares', () => {
    expect(rule.examples.some(({ bad }) => bad !== undefined)).toBe(true);
    expect(
      rule.examples.some(({ bad }) => bad === undefined),
      'an example that looks wrong and is right',
    ).toBe(true);
    expect(rule.title[0].length).toBeLessThanOrEqual(14);
    for (const [zh] of Object.values(rule.messages)) expect(zh).toMatch(/。$/u);
    if (rule.authority === '国标' || rule.authority === '条例') expect(rule.basis?.length).toBeGreaterThan(0);
  });
});

it('names every rule once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
