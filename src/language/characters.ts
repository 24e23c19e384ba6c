/** What a single character is: Han, Latin, digit, blank, punctuation, bracket or quotation mark, end of a sentence. */

/** Bits of `classOf`; a character may have several. */
export const Class = {
  han: 1,
  latin: 2,
  digit: 4,
  space: 8,
  punct: 16,
  opening: 32,
  closing: 64,
  sentenceEnd: 128,
} as const;

/** Opening to closing, of brackets and of quotation marks. ASCII " and ' open and close alike and are not listed. */
export const bracketPairs: ReadonlyMap<string, string> = new Map(
  ['（）', '()', '［］', '[]', '〔〕', '【】', '〖〗', '｛｝', '{}', '《》', '〈〉'].map(ends),
);
export const quotePairs: ReadonlyMap<string, string> = new Map(['“”', '‘’', '「」', '『』', '〝〞', '｢｣'].map(ends));

/** Opening mark to its closing mark. */
export const pairs: ReadonlyMap<string, string> = new Map([...bracketPairs, ...quotePairs]);
/** Closing mark to its opening mark. */
export const openers: ReadonlyMap<string, string> = new Map([...pairs].map(([open, close]) => [close, open]));

/** All of them as the inside of a character class in a pattern. */
export const pairMarks = [...pairs].flat().join('').replace(/[[\]]/gu, '\\$&');

function ends(pair: string): [string, string] {
  return [pair.charAt(0), pair.charAt(1)];
}

/** First and last code unit; 〇 and 々 are Han although Unicode calls them otherwise. */
const hanRanges = [0x3005, 0x3005, 0x3007, 0x3007, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff];
/** Full-width letters included; × and ÷ are no letters. */
const latinRanges = [
  0x41, 0x5a, 0x61, 0x7a, 0xaa, 0xaa, 0xba, 0xba, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x24f, 0x1e00, 0x1eff, 0xff21, 0xff3a,
  0xff41, 0xff5a,
];
const digitRanges = [0x30, 0x39, 0xff10, 0xff19];
/** ECMAScript white space and U+0085. */
const spaceRanges = [
  0x09, 0x0d, 0x20, 0x20, 0x85, 0x85, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f,
  0x205f, 0x205f, 0x3000, 0x3000, 0xfeff, 0xfeff,
];
/** Unicode punctuation met in Chinese texts, with the tilde forms, which Unicode calls symbols. */
const punctRanges = [
  0x21, 0x23, 0x25, 0x2a, 0x2c, 0x2f, 0x3a, 0x3b, 0x3f, 0x40, 0x5b, 0x5d, 0x5f, 0x5f, 0x7b, 0x7b, 0x7d, 0x7e, 0xa1,
  0xa1, 0xa7, 0xa7, 0xab, 0xab, 0xb6, 0xb7, 0xbb, 0xbb, 0xbf, 0xbf, 0x2010, 0x2027, 0x2030, 0x2043, 0x2045, 0x2051,
  0x2053, 0x205e, 0x2e3a, 0x2e3b, 0x3001, 0x3003, 0x3008, 0x3011, 0x3014, 0x301f, 0x3030, 0x3030, 0x303d, 0x303d,
  0x30fb, 0x30fb, 0xfe10, 0xfe19, 0xfe30, 0xfe52, 0xfe54, 0xfe61, 0xfe63, 0xfe63, 0xfe68, 0xfe68, 0xfe6a, 0xfe6b,
  0xff01, 0xff03, 0xff05, 0xff0a, 0xff0c, 0xff0f, 0xff1a, 0xff1b, 0xff1f, 0xff20, 0xff3b, 0xff3d, 0xff3f, 0xff3f,
  0xff5b, 0xff5b, 0xff5d, 0xff65,
];

/** The ranges do not overlap; a loop instead of `fill` would cost a cold start more than a millisecond. */
function fill(table: Uint8Array, bit: number, ranges: readonly number[]): void {
  for (let i = 0; i + 1 < ranges.length; i += 2) table.fill(bit, ranges[i], (ranges[i + 1] ?? 0) + 1);
}

function mark(table: Uint8Array, bit: number, characters: Iterable<string>): void {
  for (const char of characters) {
    const code = char.charCodeAt(0);
    table[code] = (table[code] ?? 0) | bit;
  }
}

const classes = build();

function build(): Uint8Array {
  const table = new Uint8Array(0x10000);
  fill(table, Class.han, hanRanges);
  fill(table, Class.latin, latinRanges);
  fill(table, Class.digit, digitRanges);
  fill(table, Class.space, spaceRanges);
  fill(table, Class.punct, punctRanges);
  mark(table, Class.opening, pairs.keys());
  mark(table, Class.closing, pairs.values());
  mark(table, Class.sentenceEnd, '。！？｡!?');
  return table;
}

/** Bits of `Class` for a UTF-16 code unit or a code point. */
export function classOf(code: number): number {
  if (code < 0x10000) return classes[code] ?? 0;
  return isHan(code) ? Class.han : 0;
}

/** Takes a code point, so that rare characters of names (𠮷, U+20000 and above) count. */
export function isHan(code: number): boolean {
  if (code < 0x10000) return ((classes[code] ?? 0) & Class.han) !== 0;
  return code >= 0x20000 && code <= 0x3ffff;
}

export function isLatin(code: number): boolean {
  return ((classes[code] ?? 0) & Class.latin) !== 0;
}

export function isDigit(code: number): boolean {
  return ((classes[code] ?? 0) & Class.digit) !== 0;
}

/** A character that words are written with. */
export function isWordCharacter(code: number): boolean {
  return ((classes[code] ?? 0) & (Class.han | Class.latin | Class.digit)) !== 0;
}

export function isSpace(code: number): boolean {
  return ((classes[code] ?? 0) & Class.space) !== 0;
}

export function isPunct(code: number): boolean {
  return ((classes[code] ?? 0) & Class.punct) !== 0;
}

export function isClosing(code: number): boolean {
  return ((classes[code] ?? 0) & Class.closing) !== 0;
}

/** 。！？ and their half-width forms; whether ! ? . or … end a sentence where they stand is for `splitSentences`. */
export function isSentenceEnd(code: number): boolean {
  return ((classes[code] ?? 0) & Class.sentenceEnd) !== 0;
}
