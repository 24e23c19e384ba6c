/** One pass over a text that finds every word of a list, however long the list is. */

export interface WordTable {
  readonly words: readonly string[];
  /** First two code units of each word, packed. */
  readonly keys: Int32Array;
  /** Third code unit of each word; 0 where there is none. */
  readonly thirds: Uint16Array;
  /** Hash of a pair → 1 + index of the first word that begins so; 0 where none does. */
  readonly heads: Uint16Array;
  /** Index of a word → 1 + index of the next word with the same hash. */
  readonly next: Uint16Array;
}

/** Spreads the pairs of Han characters over 16 bits: 2,000 words light up one place in thirty. */
function hash(a: number, b: number): number {
  return (Math.imul(a, 0x9e35) ^ b) & 0xffff;
}

/** Prepares a list; words of fewer than two characters, or more than 65,535 words, are refused with an error. */
export function compileWords(words: readonly string[]): WordTable {
  if (words.length > 0xffff) throw new RangeError(`${words.length} words are too many for one table`);
  const heads = new Uint16Array(0x10000);
  const next = new Uint16Array(words.length);
  const keys = new Int32Array(words.length);
  const thirds = new Uint16Array(words.length);
  // From the last to the first, so that each chain names its words in their order.
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? '';
    if (word.length < 2) throw new RangeError(`“${word}” is too short to search for`);
    const a = word.charCodeAt(0);
    const b = word.charCodeAt(1);
    const place = hash(a, b);
    keys[index] = (a << 16) | b;
    thirds[index] = word.length > 2 ? word.charCodeAt(2) : 0;
    next[index] = heads[place] ?? 0;
    heads[place] = index + 1;
  }
  return { words, keys, thirds, heads, next };
}

/** Calls `found` for every occurrence, in text order; words may overlap. */
export function scanWords(
  { words, keys, thirds, heads, next }: WordTable,
  text: string,
  found: (word: number, start: number, end: number) => void,
): void {
  const last = text.length - 1;
  let a = text.charCodeAt(0);
  for (let i = 0; i < last; i++) {
    const b = text.charCodeAt(i + 1);
    let link = heads[hash(a, b)] ?? 0;
    while (link !== 0) {
      const index = link - 1;
      const third = keys[index] === ((a << 16) | b) ? thirds[index] : -1;
      if (third === 0) found(index, i, i + 2);
      else if (third === text.charCodeAt(i + 2)) {
        const word = words[index] ?? '';
        if (text.startsWith(word, i)) found(index, i, i + word.length);
      }
      link = next[index] ?? 0;
    }
    a = b;
  }
}
