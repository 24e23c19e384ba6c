/** `--rule` and `--profile`: what the command line sets on top of the configuration. */

import type { Entry, Registry } from '../config/config.ts';
import { readEntry } from '../config/entries.ts';
import { didYouMean } from '../config/nearest.ts';
import { Problem } from '../config/problem.ts';
import type { OnTop } from '../config/resolve.ts';
import { wholeOf } from '../config/value.ts';
import type { Arguments } from './arguments.ts';
import { sentences } from './sentences.ts';

/** Reads the flags once the rules and document types are known. */
export function onTop(flags: Arguments): (registry: Registry) => OnTop {
  return ({ rules, profiles }) => {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const entries = new Map<string, Entry>();
    for (const word of flags.list('rule')) {
      const { id, raw } = splitRule(word);
      const rule = byId.get(id);
      if (!rule) throw new Problem(sentences.unknownRule(id, didYouMean(id, byId.keys())));
      entries.set(
        id,
        readEntry(wholeOf({ name: `--rule ${id}`, folder: '', value: raw, line: () => undefined }), rule),
      );
    }
    const profile = flags.value('profile');
    const ids = profiles.map(({ id }) => id);
    if (profile === undefined) return { rules: entries };
    if (!ids.includes(profile)) throw new Problem(sentences.unknownProfile(profile, didYouMean(profile, ids)));
    return { rules: entries, profile };
  };
}

/** `id: error`, `id=off`, `id: ["warning", {"option": 3}]`. */
function splitRule(word: string): { id: string; raw: unknown } {
  const { id, value } = /^\s*(?<id>[\w-]+)\s*[:=]\s*(?<value>.*?)\s*$/su.exec(word)?.groups ?? {};
  if (id === undefined || !value) throw new Problem(sentences.badRuleFlag(word));
  if (!/^["[{]/u.test(value)) return { id, raw: value };
  try {
    return { id, raw: JSON.parse(value) };
  } catch {
    throw new Problem(sentences.badRuleFlag(word));
  }
}
