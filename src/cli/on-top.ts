/** `--rule` and `--profile`: what the command line sets on top of the configuration. */

import type { Config, Entry } from '../config/config.ts';
import { readNamed } from '../config/entries.ts';
import { didYouMean } from '../config/nearest.ts';
import { Problem } from '../config/problem.ts';
import { profileNamed } from '../config/profiles.ts';
import type { OnTop } from '../config/resolve.ts';
import { wholeOf } from '../config/value.ts';
import type { Rule } from '../rule.ts';
import type { Arguments } from './arguments.ts';
import { sentences } from './sentences.ts';

/** Reads the flags once the rules and document types are known. */
export function onTop(flags: Arguments): (config: Config) => OnTop {
  return (registry) => {
    const rules = readRules(flags.list('rule'), registry.rules);
    const profile = flags.value('profile');
    const layout = readLayout(flags.value('layout'), registry);
    const more = { rules, ...(layout && { layout }) };
    if (profile === undefined) return more;
    const named = profileNamed(profile, registry.profiles);
    if ('problem' in named) throw new Problem(named.problem);
    return { ...more, profile: named.id };
  };
}

function readLayout(name: string | undefined, { layouts }: Config) {
  const found = layouts.find(({ id }) => id === name);
  if (found || name === undefined) return found;
  const ids = layouts.map(({ id }) => id);
  throw new Problem(sentences.unknownLayout(name, didYouMean(name, ids), ids));
}

/** The last word on a rule counts. */
function readRules(words: readonly string[], rules: readonly Rule[]): ReadonlyMap<string, Entry> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const entries = new Map<string, Entry>();
  for (const word of words) {
    const { name, raw } = splitRule(word);
    const file = { name: `--rule ${name}`, folder: '', value: raw, line: () => undefined };
    for (const [id, entry] of readNamed(name, wholeOf(file), byId).entries) entries.set(id, entry);
  }
  return entries;
}

/** `id: error`, `id=off`, `id: ["warning", {"option": 3}]`. */
function splitRule(word: string): { name: string; raw: unknown } {
  const { name, value } = /^\s*(?<name>[^:：=\s]+)\s*[:：=]\s*(?<value>.*?)\s*$/su.exec(word)?.groups ?? {};
  if (name === undefined || !value) throw new Problem(sentences.badRuleFlag(word));
  if (!/^["[{]/u.test(value)) return { name, raw: value };
  try {
    return { name, raw: JSON.parse(value) };
  } catch {
    throw new Problem(sentences.badRuleFlag(word));
  }
}
