/** One pass over a text that finds every word of a list, however long the list is. */

export interface WordTable {
  readonly words: readonly string[];
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  /** First two code units → indexes of the words that begin with them. */
  readonly buckets: ReadonlyMap<number, readonly number[]>;
}

/** Prepares a list; words of fewer than two characters are refused with an error. */
export function compileWords(words: readonly string[]): WordTable {
  const first = new Uint8Array(0x10000);
  const second = new Uint8Array(0x10000);
  const buckets = new Map<number, number[]>();
  for (const [index, word] of words.entries()) {
    if (word.length < 2) throw new RangeError(`“${word}” is too short to search for`);
    const a = word.charCodeAt(0);
    const b = word.charCodeAt(1);
    first[a] = 1;
    second[b] = 1;
    const key = a * 0x10000 + b;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(index);
    else buckets.set(key, [index]);
  }
  return { words, first, second, buckets };
}

/** Calls `found` for every occurrence, in text order; words may overlap. */
export function scanWords(
  table: WordTable,
  text: string,
  found: (word: number, start: number, end: number) => void,
): void {
  const { first, second, buckets, words } = table;
  const last = text.length - 1;
  let a = text.charCodeAt(0);
  for (let i = 0; i < last; i++) {
    const b = text.charCodeAt(i + 1);
    if (first[a] === 1 && second[b] === 1) {
      for (const index of buckets.get(a * 0x10000 + b) ?? []) {
        const word = words[index] ?? '';
        if (text.startsWith(word, i)) found(index, i, i + word.length);
      }
    }
    a = b;
  }
}
