/** English inflections and compounds, as far as letters and stems tell. */

/** An inflection that cannot be wrong: ending and stem fit without a letter doubled or dropped, as far as the letters tell. */
export function isPlain(stems: ReadonlySet<string>, word: string): boolean {
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

/** Whether the word may be an inflection; nspell has the last word. */
export function mayInflect(stems: ReadonlySet<string>, word: string): boolean {
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

/** A noun of an adjective has a plural that the dictionary may lack: executables. */
export function plurals(word: string): string[] {
  return /[^s]s$/u.test(word) ? [word.slice(0, -1)] : [];
}

const prefixes = 'under over inter multi micro anti semi post fore un re dis mis non pre sub bio geo eco'.split(' ');

const endings = 's es ed d ing ly er r ers rs est ings ion ions ment ments able al ness ally'.split(' ');
