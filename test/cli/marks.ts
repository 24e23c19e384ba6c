/** A configuration in which only the rules of marks.mjs are on, so that these tests do not follow the built-in rules. */

import { fileURLToPath } from 'node:url';
import { rules } from '../../src/rules/index.ts';

const off = Object.fromEntries(rules.map(({ id }) => [id, 'off']));
const customRules = [fileURLToPath(new URL('./marks.mjs', import.meta.url))];

export function marksConfig({ rules: entries, ...more }: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ customRules, rules: { ...off, ...(typeof entries === 'object' ? entries : {}) }, ...more });
}

/** The findings of a JSON report: `file line:column rule`. */
export function findingsIn(json: string): readonly string[] {
  const results: readonly { filePath: string; messages: readonly Record<string, unknown>[] }[] = JSON.parse(json);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId }) => `${filePath} ${line}:${column} ${ruleId}`),
  );
}

/** `file verdict` of a JSON report. */
export function verdictsIn(json: string): readonly string[] {
  const results: readonly { filePath: string; verdict: string }[] = JSON.parse(json);
  return results.map(({ filePath, verdict }) => `${filePath} ${verdict}`);
}
