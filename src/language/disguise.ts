/** Reads text that hides from filters: blanks and marks inside words, letters that only look like letters. */

/** A text brought to plain letters, each with its place in the original. */
export interface Folded {
  readonly text: string;
  /** Where a character of `text` begins and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const space = /[\s\u00ad\u180e\u200b-\u200f\u2060-\u2064\u3164\ufeff]/u;
const han = /[々〇\u3400-\u9fff]/u;
/** Marks put between the characters of a word: 公众@号, 微*信. */
const noise = /[@*·.•‧・_^~+|/\\'"`☆★●◆■#&=$♥❤♡-]/u;
/** Cyrillic and Greek letters drawn like Latin ones. */
const twins: ReadonlyMap<string, string> = new Map(
  ['аa', 'еe', 'оo', 'рp', 'сc', 'хx', 'ѵv', 'νv', 'χx', 'οo'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * Blanks beside Han and marks between Han are left out, other blanks become one space; letters of any width, circled or
 * of another script become small Latin letters.
 */
export function fold(original: string, start: number, end: number): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = start;
  let pending = -1;
  for (const char of original.slice(start, end)) {
    const from = at;
    at += char.length;
    const last = parts.at(-1) ?? '';
    if (space.test(char)) {
      if (pending < 0) pending = from;
      continue;
    }
    if (noise.test(char) && han.test(last) && nextIsHan(original, at, end)) continue;
    if (pending >= 0 && !han.test(last) && !han.test(char) && last !== '')
      push(parts, starts, ends, ' ', pending, from);
    pending = -1;
    for (const plain of plainly(char)) push(parts, starts, ends, plain, from, at);
  }
  return { text: parts.join(''), starts, ends };
}

function push(parts: string[], starts: number[], ends: number[], char: string, from: number, to: number): void {
  for (let i = 0; i < char.length; i++) {
    starts.push(from);
    ends.push(to);
  }
  parts.push(char);
}

function nextIsHan(original: string, at: number, end: number): boolean {
  for (let i = at; i < end && i < at + 4; i++) {
    const char = original.charAt(i);
    if (!space.test(char) && !noise.test(char)) return han.test(char);
  }
  return false;
}

function plainly(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return char.toLowerCase();
  if (code >= 0x3400 && code <= 0x9fff) return char;
  const plain = char.normalize('NFKC').toLowerCase();
  return twins.get(plain) ?? plain;
}

/** True when the characters of a folded span were set apart by blanks or marks in the original. */
export function isParted({ starts, ends }: Folded, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (starts[i] !== ends[i - 1] && starts[i] !== starts[i - 1]) return true;
  return false;
}
