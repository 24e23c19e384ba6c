/** English words: the one adapter around nspell and its dictionary, for words that may be misspelt by one stroke. */

import nspell from 'nspell';
import { american, britishWords } from './british.ts';
import { isPlain, mayInflect, plurals } from './inflections.ts';

/** A Hunspell dictionary as it stands in its two files. */
interface Dictionary {
  readonly aff: Uint8Array | string;
  readonly dic: Uint8Array | string;
}

/** What a rule asks about English words; all words in lower case. */
export interface EnglishWords {
  /** True for a word of the dictionary in any inflection, of British spelling too. */
  knows(word: string): boolean;
  /** Known words one stroke away from an unknown one: a letter more, less, wrong, or two changed about. */
  slipsOf(word: string): readonly string[];
}

/** Never offered. */
const rude: ReadonlySet<string> = new Set(
  'clit tit tits cunt shit ass asses arse piss fuck dick slut whore crap damn'.split(' '),
);
const alphabet = 'abcdefghijklmnopqrstuvwxyz';
/** Beyond this the neighbours are too many to look up. */
const longest = 20;

/** Reads a dictionary. Its stems stand ready at once; nspell, which takes a third of a second, is built when they do not tell. */
export function readEnglish(dictionary: Dictionary): EnglishWords {
  const [aff, dic] = [textOf(dictionary.aff), textOf(dictionary.dic)];
  const { words: stems, names } = stemsOf(dic);
  let speller: ReturnType<typeof nspell> | undefined;
  const spells = (word: string) => {
    // The types of nspell name Node’s Buffer; it takes text as well.
    speller ??= nspell(aff, dic);
    return speller.correct(word);
  };
  const knows = (word: string) =>
    stems.has(word) ||
    isPlain(stems, word) ||
    names.has(word) ||
    names.has(word.replace(/s$/u, '')) ||
    britishWords.has(word) ||
    american(word).some((other) => stems.has(other)) ||
    [word, ...american(word), ...plurals(word)].some(spells);
  const slipsOf = (word: string) => {
    if (word.length > longest) return [];
    const near = neighbours(word).filter((other) => stems.has(other) || mayInflect(stems, other));
    if (near.length === 0 || knows(word)) return [];
    const right = near.filter((other) => (stems.has(other) || spells(other)) && !rude.has(other));
    return right.sort((a, b) => likeness(b, word) - likeness(a, word));
  };
  return { knows, slipsOf };
}

function textOf(data: Uint8Array | string): string {
  return typeof data === 'string' ? data : new TextDecoder().decode(data);
}

/** The names that are offered too. */
const calendar =
  'january february august september october november december sunday monday tuesday wednesday thursday friday saturday'.split(
    ' ',
  );

interface Stems {
  /** Words in lower case. */
  readonly words: ReadonlySet<string>;
  /** Names, made small: known, but never offered, for half of all slips are one stroke from somebody’s name. */
  readonly names: ReadonlySet<string>;
}

function stemsOf(dic: string): Stems {
  const words = new Set(calendar);
  const names = new Set<string>();
  for (let from = 0; from < dic.length; ) {
    const stop = dic.indexOf('\n', from);
    const end = stop < 0 ? dic.length : stop;
    const line = dic.slice(from, end);
    const slash = line.indexOf('/');
    const stem = slash < 0 ? line.trim() : line.slice(0, slash);
    if (stem.length > 1 && /^[A-Za-z]+$/u.test(stem)) {
      const small = stem.toLowerCase();
      (small === stem ? words : names).add(small);
    }
    from = end + 1;
  }
  return { words, names };
}

/** People seldom mistake the first letter; most often they leave one out or change two about. */
function likeness(right: string, word: string): number {
  const sorted = (one: string) => [...one].sort().join('');
  return (
    (right.charAt(0) === word.charAt(0) ? 4 : 0) +
    (right.length === word.length && sorted(right) === sorted(word) ? 2 : right.length > word.length ? 1 : 0)
  );
}

/** Every word one stroke away, of the strokes that hands make: changed about, left out, doubled or put in, wrong. */
function neighbours(word: string): string[] {
  const near = new Set<string>();
  for (let i = 0; i <= word.length; i++) {
    const [before, here, behind] = [word.slice(0, i), word.charAt(i), word.slice(i + 1)];
    if (here !== '') {
      near.add(before + behind);
      if (behind !== '') near.add(before + behind.charAt(0) + here + behind.slice(1));
    }
    for (const letter of alphabet) {
      near.add(before + letter + here + behind);
      if (here !== '') near.add(before + letter + behind);
    }
  }
  near.delete(word);
  return [...near];
}
