/** Numbers as English drafts write them: five, twenty-one, IV, 1,240. */

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
]);
/** Ordinals of lists, in words. */
export const ordinals: readonly string[] = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(
  ' ',
);

/** Source of a regular expression for a number below a hundred in words. */
export const numberWord = `(?:(?:${tens.join('|')})(?:[- ](?:${ones.slice(1, 10).join('|')}))?|${[...ones].sort((a, b) => b.length - a.length).join('|')})`;

/** The value of a number in words or digits; undefined for anything else. */
export function parseEnglishNumber(written: string): number | undefined {
  if (/^[0-9]/u.test(written)) {
    const value = Number(written.replaceAll(',', ''));
    return Number.isNaN(value) ? undefined : value;
  }
  const [first = '', second] = written.toLowerCase().split(/[- ]/u);
  const value = values.get(first);
  if (value === undefined || second === undefined) return value;
  const more = values.get(second);
  return more === undefined ? undefined : value + more;
}

/** A number in the manner of `like`: in words, with a capital, in digits. */
export function printEnglishNumber(value: number, like: string): string {
  if (/^[0-9]/u.test(like) || value > 99) return String(value);
  const rest = value % 10;
  const word = value < 20 ? (ones[value] ?? '') : `${tens[Math.floor(value / 10) - 2]}${rest ? `-${ones[rest]}` : ''}`;
  return /^[A-Z]/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const romanTens = ['', 'x', 'xx', 'xxx'];
const romanOnes = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const roman: ReadonlyMap<string, number> = new Map(
  romanTens.flatMap((ten, a) => romanOnes.map((one, b) => [ten + one, 10 * a + b] as const)).slice(1),
);

/** 1 to 39 of i … xxxix, in either case but not in both. */
export function parseRoman(written: string): number | undefined {
  const small = written.toLowerCase();
  return written === small || written === written.toUpperCase() ? roman.get(small) : undefined;
}

/** 1 to 39 in Roman figures, of the case of `like`. */
export function toRoman(value: number, like: string): string {
  const small = (romanTens[Math.floor(value / 10)] ?? '') + (romanOnes[value % 10] ?? '');
  return like === like.toUpperCase() ? small.toUpperCase() : small;
}
