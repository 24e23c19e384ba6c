/** Dictionaries: too big to carry along, loaded when a rule that is on has something to look up in a text. */

import type { Lexicon } from './language/lexicon.ts';
import type { EnglishWords } from './language/spelling.ts';
import type { ActiveRule } from './rule.ts';

export interface Dictionaries {
  readonly english?: EnglishWords;
  /** Chinese words and what their characters are mistaken for. */
  readonly lexicon?: Lexicon;
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
  lexicon: async () => {
    const [{ default: packed }, { openLexicon }] = await Promise.all([
      import('#lexicon'),
      import('./language/lexicon.ts'),
    ]);
    return openLexicon(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0)));
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
