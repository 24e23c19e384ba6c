/** Reads the ordinal that an English line begins with: Chapter 2, IV., A., (b), (iii), 3 Findings. */

import { parseEnglishNumber, parseRoman } from '../language/english-numerals.ts';
import type { Candidate } from './markers.ts';
import type { MarkerStyle } from './types.ts';

/** A longer line is a sentence that begins with the words Chapter 3. */
const longestHeading = 80;

const named =
  /(?<open>(?<name>Chapter|Section|Part|Article|CHAPTER|SECTION|PART|ARTICLE)\s)(?<number>[0-9]{1,3}|[IVX]{1,6}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN)(?<close>[.:]?)(?<behind>$|\s*[–—-]\s|\s+(?=[\p{Lu}“"]|$))/uy;
const styles: Readonly<Record<string, MarkerStyle>> = {
  chapter: 'chapter',
  section: 'section',
  part: 'part',
  article: 'article',
};
const bare =
  /(?<number>[0-9]{1,2}) (?=\p{Lu}\p{Ll})(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?:\s|$))/uy;
const dotted = /(?<number>[IVX]{1,6}|[A-Z])(?<close>[.．])(?=\s)/uy;
const bracketed = /(?<open>\(?)(?<number>[ivx]{1,6}|[IVX]{1,6}|[a-z]|[A-Z])(?<close>\)\.?)/uy;
const small = /(?<number>[ivx]{1,6}|[a-z])(?<close>\.)(?=\s)/uy;

/** The markers that may stand at `start`, the likeliest first; `end` is where the line ends. */
export function readEnglishMarkers(text: string, start: number, end: number): readonly Candidate[] {
  const first = text.charCodeAt(start);
  if (first >= 0x30 && first <= 0x39) return isHeading(text, start, end) ? readBare(text, start) : [];
  const match = matchAt(named, text, start);
  if (match) return isHeading(text, start, end) || match.groups?.close !== '' ? readNamed(match, start) : [];
  for (const pattern of [dotted, bracketed, small]) {
    const found = matchAt(pattern, text, start);
    if (found && start + found[0].length <= end) return readLetters(found, start, pattern === dotted);
  }
  return [];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isHeading(text: string, start: number, end: number): boolean {
  return end - start <= longestHeading && !/[.,;]/u.test(text.charAt(end - 1));
}

function readBare(text: string, start: number): readonly Candidate[] {
  const match = matchAt(bare, text, start);
  const candidate = match && toCandidate(match, start, 'digit', Number(match.groups?.number), 'some');
  return candidate ? [candidate] : [];
}

function readNamed(match: RegExpExecArray, start: number): readonly Candidate[] {
  const { name = '', number = '' } = match.groups ?? {};
  const style = styles[name.toLowerCase()];
  const value = parseRoman(number) ?? parseEnglishNumber(number);
  const candidate = style && toCandidate(match, start, style, value, 'none');
  return candidate ? [candidate] : [];
}

/** I, V and X are letters only where the alphabet has come to them. */
function readLetters(match: RegExpExecArray, start: number, capital: boolean): readonly Candidate[] {
  const { number = '' } = match.groups ?? {};
  const roman = parseRoman(number);
  const letter = number.length === 1 ? number.toLowerCase().charCodeAt(0) - 0x60 : undefined;
  // “A. Smith” opens with a name as often as with a letter of a list.
  const doubt = roman !== undefined || capital ? 'some' : 'none';
  return [
    toCandidate(match, start, capital ? 'letter' : 'letter-paren', letter, doubt),
    toCandidate(match, start, capital ? 'roman' : 'roman-paren', roman, 'none'),
  ].filter((candidate) => candidate !== undefined);
}

function toCandidate(
  match: RegExpExecArray,
  start: number,
  style: MarkerStyle,
  value: number | undefined,
  doubt: Candidate['doubt'],
): Candidate | undefined {
  const { open = '', number = '', close = '' } = match.groups ?? {};
  if (value === undefined || Number.isNaN(value)) return undefined;
  const from = start + open.length;
  const end = from + number.length + close.length;
  const marker = {
    style,
    value,
    at: { start, end },
    number: { start: from, end: from + number.length },
    text: `${open}${number}${close}`,
    open: open.trim(),
    close,
  };
  return { marker, doubt };
}
