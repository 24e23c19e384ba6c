/** A configuration in which only the rules of marks.mjs are on, so that these tests do not follow the built-in rules. */

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { rules } from '../../src/rules/index.ts';

export const command = fileURLToPath(new URL('../../dist/cli/jiaogao.js', import.meta.url));

const customRules = [fileURLToPath(new URL('./marks.mjs', import.meta.url))];

type Keys = Readonly<Record<string, unknown>>;

export function marksConfig(keys: Keys = {}): string {
  return configWithout(rules, keys);
}

/** The same for the built command. */
export function builtMarksConfig(keys: Keys = {}): string {
  const { stdout } = spawnSync(process.execPath, [command, '--rules', '-f', 'json'], { encoding: 'utf8' });
  return configWithout(JSON.parse(stdout), keys);
}

function configWithout(known: readonly { readonly id: string }[], { rules: entries, ...more }: Keys): string {
  const off = Object.fromEntries(known.map(({ id }) => [id, 'off']));
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
