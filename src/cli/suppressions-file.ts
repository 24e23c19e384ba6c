/** The suppressions file: JSON in order of file, rule and text, one count a line, so that changes read well. */

import { existsSync, readFileSync } from 'node:fs';
import { Problem } from '../config/problem.ts';
import { fields, number, wholeOf } from '../config/value.ts';
import { readRefusal } from './select.ts';
import { sentences } from './sentences.ts';

/** Rule → hash of the text → how often. */
export type Rules = Map<string, Map<string, number>>;
export type Files = Map<string, Rules>;

/** One more of a kind. */
export function take(rules: Rules, rule: string, hash: string): void {
  const counts = rules.get(rule) ?? new Map<string, number>();
  rules.set(rule, counts.set(hash, (counts.get(hash) ?? 0) + 1));
}

export function countAll(rules: Rules): number {
  let sum = 0;
  for (const counts of rules.values()) for (const count of counts.values()) sum += count;
  return sum;
}

/** What stands in the file; nothing when there is none. */
export function readFiles(path: string, name: string): { readonly files: Files; readonly text: string } {
  if (!existsSync(path)) return { files: new Map(), text: '' };
  const text = read(path, name);
  const value = wholeOf({ name, folder: '', value: parse(text, name), line: () => undefined });
  const files: Files = new Map();
  for (const [file, rules] of fields(value)) {
    const entries: Rules = new Map();
    for (const [rule, counts] of fields(rules)) {
      entries.set(rule, new Map([...fields(counts)].map(([hash, count]) => [hash, number(count, 1, 1e9)])));
    }
    files.set(file, entries);
  }
  return { files, text };
}

function read(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Problem(sentences.notRead(name, readRefusal(error)));
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(sentences.brokenSuppressions(name));
  }
}

export function serialise(files: Files): string {
  const sorted = inOrder(files, (rules) => inOrder(rules, (counts) => inOrder(counts, (count) => count)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

function inOrder<T>(map: ReadonlyMap<string, T>, inside: (value: T) => unknown): object {
  const entries = [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, inside(value)] as const);
  return Object.fromEntries(entries);
}
