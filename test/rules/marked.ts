/** A draft with its expected findings marked ⟦like this⟧, and what the rules say about it. */

import { parseText } from '../../src/input/text.ts';
import { lintSource } from '../../src/lint.ts';
import { defaultOptions } from '../../src/options.ts';
import { profiles } from '../../src/profiles/index.ts';
import type { Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';

/** The text with the findings of the given rules marked. */
export function marked(text: string, wanted: (rule: Rule) => boolean): string {
  const active = rules
    .filter(wanted)
    .map((rule) => ({ rule, severity: 'info' as const, options: defaultOptions(rule.options) }));
  const { messages } = lintSource(parseText(text), { rules: active, profiles });
  let out = text;
  for (const { range } of messages.toReversed()) {
    const [start, end] = range;
    out = `${out.slice(0, start)}⟦${out.slice(start, end)}⟧${out.slice(end)}`;
  }
  return out;
}

/** The text without marks. */
export function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/gu, '');
}
