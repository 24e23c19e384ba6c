/** English words: the one adapter around nspell and its dictionary, for words that may be misspelt by one stroke. */

import nspell from 'nspell';

/** A Hunspell dictionary as it stands in its two files. */
export interface Dictionary {
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

/** An inflection that cannot be wrong: ending and stem fit without a letter doubled or dropped, as far as the letters tell. */
function isPlain(stems: ReadonlySet<string>, word: string): boolean {
  const stem = (cut: number, add = '') => stems.has(word.slice(0, word.length - cut) + add);
  if (word.endsWith('s') && !word.endsWith('ss')) {
    if (/[^sxzhyo]s$/u.test(word) && stem(1)) return true;
    if (/(?:s|x|z|ch|sh)es$/u.test(word) && stem(2)) return true;
    if (/[^aeiou]ies$/u.test(word) && stem(3, 'y')) return true;
    if (/[aeou]ys$/u.test(word) && stem(1)) return true;
  }
  // Behind two consonants, w, x or y nothing doubles; behind a stem in e nothing does either.
  if (/(?:[^aeiou][^aeiouy]|[wxy]|[aeiou]{2}[^aeiou])ed$/u.test(word) && stem(2)) return true;
  if (/(?:[^aeiou][^aeiouy]|[wxy]|[aeiou]{2}[^aeiou])ing$/u.test(word) && stem(3)) return true;
  if (/[^aeiou]ied$/u.test(word) && stem(3, 'y')) return true;
  // accessor, executables: formed as others are, though the dictionary does not list them.
  if (/ors?$/u.test(word) && (stem(2) || stem(3))) return true;
  if (/.{5}ers?$/u.test(word) && (stem(2) || stem(3))) return true;
  if (isCompound(stems, word)) return true;
  if (/[^e]ed$/u.test(word) && stem(1) && !stem(2)) return true;
  return /[^e]ing$/u.test(word) && stem(3, 'e') && !stem(3);
}

/** relink, multistorey, workstream: of parts that stand alone. */
function isCompound(stems: ReadonlySet<string>, word: string): boolean {
  const has = (part: string) => stems.has(part) || (part.endsWith('s') && stems.has(part.slice(0, -1)));
  const prefix = prefixes.find((one) => word.startsWith(one));
  if (prefix !== undefined && word.length - prefix.length >= 4 && has(word.slice(prefix.length))) return true;
  for (let i = 4; i <= word.length - 5; i++) {
    if (stems.has(word.slice(0, i)) && has(word.slice(i))) return true;
  }
  return false;
}

const endings = [
  's',
  'es',
  'ed',
  'd',
  'ing',
  'ly',
  'er',
  'r',
  'ers',
  'rs',
  'est',
  'ings',
  'ion',
  'ions',
  'ment',
  'ments',
  'able',
  'al',
  'ness',
  'ally',
];

/** A noun of an adjective has a plural that the dictionary may lack: executables. */
function plurals(word: string): string[] {
  return /[^s]s$/u.test(word) ? [word.slice(0, -1)] : [];
}

/** Whether the word may be an inflection; nspell has the last word. */
function mayInflect(stems: ReadonlySet<string>, word: string): boolean {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3) continue;
    if (stems.has(stem) || stems.has(`${stem}e`)) return true;
    if (stem.endsWith('i') && stems.has(`${stem.slice(0, -1)}y`)) return true;
    if (stem.at(-1) === stem.at(-2) && stems.has(stem.slice(0, -1))) return true;
  }
  return isCompound(stems, word);
}

const prefixes = 'under over inter multi micro anti semi post fore un re dis mis non pre sub bio geo eco'.split(' ');

/** British spellings and their American counterparts; the dictionary knows only the latter. */
const british: readonly (readonly [RegExp, string])[] = [
  [/our(?=s?$|ed$|ing$|ers?$|ful|able|hood|less|ite|ist|ly$)/u, 'or'],
  [/is(?=e[srd]?$|ers?$|ing$|ations?$|ational|able$)/u, 'iz'],
  [/ys(?=e[srd]?$|ers?$|ing$)/u, 'yz'],
  [/tre(?=s?$)/u, 'ter'],
  [/tred$/u, 'tered'],
  [/ll(?=ed$|ing$|ers?$|ings$|or$|ous$)/u, 'l'],
  [/(?<=fulfi|enro|insta|ski|wi|insti|disti)l(?=$|s$|ment|fu)/u, 'll'],
  [/ogue(?=s?$|d$)/u, 'og'],
  [/ogu(?=ers?$|ing$)/u, 'og'],
  [/mme(?=s?$)/u, 'm'],
  [/ence(?=s?$|less)/u, 'ense'],
  [/ise(?=$|d$|s$)/u, 'ice'],
  [/ae|oe/u, 'e'],
  [/(?<=judg|acknowledg|abridg)e(?=ments?$)/u, ''],
  [/(?<=ag)e(?=ing$)/u, ''],
  [/(?<=siz|lik|sal|mov|us|rat|nam)e(?=able$)/u, ''],
  [/wards$/u, 'ward'],
  [/^grey/u, 'gray'],
  [/^tyre/u, 'tire'],
  [/^kerb/u, 'curb'],
  [/^cheque/u, 'check'],
  [/plough/u, 'plow'],
  [/^manoeuv/u, 'maneuv'],
  [/^aluminium/u, 'aluminum'],
  [/^sceptic/u, 'skeptic'],
  [/^storey/u, 'story'],
];
const britishWords: ReadonlySet<string> = new Set([
  'whilst',
  'amongst',
  'amidst',
  'learnt',
  'spelt',
  'burnt',
  'dreamt',
  'leant',
  'spoilt',
  'tonne',
  'tonnes',
  'gaol',
  'storeys',
]);

function american(word: string): string[] {
  return british.flatMap(([pattern, other]) => {
    const changed = word.replace(pattern, other);
    return changed === word ? [] : [changed];
  });
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
