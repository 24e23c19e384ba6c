/** Dictionaries: too big to carry along, loaded when a rule that is on has something to look up in a text. */

import type { EnglishWords } from './language/spelling.ts';
import type { ActiveRule } from './rule.ts';

export interface Dictionaries {
  readonly english?: EnglishWords;
}

export type DictionaryName = keyof Dictionaries;

type Loaders = { readonly [N in DictionaryName]: () => Promise<NonNullable<Dictionaries[N]>> };

const loaders: Loaders = {
  english: async () => {
    const [{ default: source }, { readEnglish }] = await Promise.all([
      import('dictionary-en'),
      import('./language/spelling.ts'),
    ]);
    return readEnglish(source);
  },
};

let loaded: Dictionaries = {};

/** The dictionaries that have been loaded so far. */
export function dictionaries(): Dictionaries {
  return loaded;
}

/** Loads what the rules want for a text; a look at the text, and nothing else, where they want nothing. */
export async function prepare(rules: readonly ActiveRule[], text: string): Promise<void> {
  for (const { rule } of rules) {
    const { dictionary } = rule;
    if (!dictionary || loaded[dictionary.name] || !dictionary.wants(text)) continue;
    await load(dictionary.name);
  }
}

async function load(name: DictionaryName): Promise<void> {
  loaded = { ...loaded, [name]: await loaders[name]() };
}
