/** One pass over a text that finds every word of a list, however long the list is. */

export interface WordTable {
  readonly words: readonly string[];
  /** 1 where some word begins with a pair of characters of this hash. */
  readonly pairs: Uint8Array;
  /** First two code units → indexes of the words that begin with them. */
  readonly buckets: ReadonlyMap<number, readonly number[]>;
}

/** Spreads the pairs of Han characters over 16 bits: 2,000 words light up one place in thirty. */
function hash(a: number, b: number): number {
  return (Math.imul(a, 0x9e35) ^ b) & 0xffff;
}

/** Prepares a list; words of fewer than two characters are refused with an error. */
export function compileWords(words: readonly string[]): WordTable {
  const pairs = new Uint8Array(0x10000);
  const buckets = new Map<number, number[]>();
  for (const [index, word] of words.entries()) {
    if (word.length < 2) throw new RangeError(`“${word}” is too short to search for`);
    const a = word.charCodeAt(0);
    const b = word.charCodeAt(1);
    pairs[hash(a, b)] = 1;
    const key = a * 0x10000 + b;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(index);
    else buckets.set(key, [index]);
  }
  return { words, pairs, buckets };
}

/** Calls `found` for every occurrence, in text order; words may overlap. */
export function scanWords(
  { words, pairs, buckets }: WordTable,
  text: string,
  found: (word: number, start: number, end: number) => void,
): void {
  const last = text.length - 1;
  let a = text.charCodeAt(0);
  for (let i = 0; i < last; i++) {
    const b = text.charCodeAt(i + 1);
    if (pairs[hash(a, b)] === 1) {
      const bucket = buckets.get(a * 0x10000 + b);
      if (bucket) {
        for (const index of bucket) {
          const word = words[index] ?? '';
          if (text.startsWith(word, i)) found(index, i, i + word.length);
        }
      }
    }
    a = b;
  }
}
