/** Where the ordinals of a series stop counting: the first marker that breaks, then on from there. */

import type { Draft, Marker, MarkerStyle, Section, Series } from '../../draft/types.ts';
import { parseRoman, printEnglishNumber, toRoman } from '../../language/english-numerals.ts';
import { toHan } from '../../language/numerals.ts';

export interface Break {
  readonly section: Section;
  readonly marker: Marker;
  /** The ordinal that should stand here. */
  readonly expected: number;
  /** `start`: the series lacks its first; `gap`: something lies between; `duplicate`: the ordinal was used before; `order`: it counts back. */
  readonly kind: 'start' | 'gap' | 'duplicate' | 'order';
  /** The section before; for a duplicate the one of the same ordinal. */
  readonly before: Section | undefined;
}

/** The breaks of a series, one for each slip. */
export function breaksOf(series: Series): Break[] {
  const found: Break[] = [];
  const used = new Map<number, Section>();
  const skipped = new Set<number>();
  const { sections, continues } = series;
  const last = continues?.sections.at(-1);
  if (last?.marker) used.set(last.marker.value, last);
  let want = firstWanted(series);
  for (const [index, section] of sections.entries()) {
    const { marker } = section;
    if (!marker) continue;
    const { value } = marker;
    const next = sections[index + 1]?.marker?.value;
    if (value === want || skipped.delete(value)) {
      if (value === want) want++;
    } else {
      const same = used.get(value);
      const kind = same ? 'duplicate' : value < want ? 'order' : index === 0 && !last ? 'start' : 'gap';
      found.push({ section, marker, expected: want, kind, before: same ?? sections[index - 1] ?? last });
      want = wantedAfter(value, want, next, skipped);
    }
    used.set(value, section);
  }
  return found;
}

/** 1, or one more than the series carried on; if that one's last went wrong, one more than it should have been. */
function firstWanted({ sections, continues }: Series): number {
  const last = continues?.sections.at(-1)?.marker?.value ?? 0;
  const before = continues?.sections.at(-2)?.marker?.value ?? continues?.continues?.sections.at(-1)?.marker?.value;
  const first = sections[0]?.marker?.value;
  if (first === 0 && !continues) return 0;
  return before !== undefined && first === before + 2 ? first : last + 1;
}

/** A wrong ordinal in the right place is forgiven at once; a missing one is not missed again. */
function wantedAfter(value: number, want: number, next: number | undefined, skipped: Set<number>): number {
  if (next === want + 1) return want + 1;
  if (value < want) return next === value + 1 && next !== want ? value + 1 : want;
  for (let missing = want; missing < value && missing < want + 20; missing++) skipped.add(missing);
  return value + 1;
}

/** The marker's numeral for another value, in the same kind of characters. */
export function numeralFor({ style, value }: Marker, written: string, wanted: number): string {
  const code = written.charCodeAt(0);
  // ① ⑴ ⒈ ㈠
  if (code >= 0x2460 && code < 0x3300 && code !== 0x3007) return String.fromCharCode(code + wanted - value);
  if (style.startsWith('roman')) return toRoman(wanted, written);
  if (style.startsWith('letter')) return String.fromCharCode(code + wanted - value);
  if (style === 'decimal') return written.replace(/[^.．]*$/u, String(wanted));
  if (/[０-９]/u.test(written))
    return String(wanted).replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (/^[A-Za-z]/u.test(written))
    return parseRoman(written) === undefined ? printEnglishNumber(wanted, written) : toRoman(wanted, written);
  return /[0-9]/u.test(written) ? String(wanted) : toHan(wanted);
}

/** The whole marker for another value: （三） for （四）. */
function markerFor(draft: Draft, marker: Marker, wanted: number): string {
  const { at, number } = marker;
  const numeral = numeralFor(marker, draft.slice(number), wanted);
  return draft.text.slice(at.start, number.start) + numeral + draft.text.slice(number.end, at.end);
}

/** What a finding on a break says and offers. */
export function breakFinding(draft: Draft, { marker, expected, before }: Break) {
  return {
    at: marker.number,
    data: {
      here: marker.text,
      expected: markerFor(draft, marker, expected),
      before: before?.marker?.text ?? '',
    },
    suggestions: [numeralFor(marker, draft.slice(marker.number), expected)],
  };
}

/** Full-width digits made half-width. */
export function halfWidth(written: string): string {
  return written.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

const styles: readonly MarkerStyle[] = [
  'part',
  'chapter',
  'section',
  'article',
  'han',
  'roman',
  'han-paren',
  'letter',
  'digit',
  'digit-paren',
  'letter-paren',
  'circled',
  'roman-paren',
];

/** 0 for the highest level. */
export function markerLevel(style: MarkerStyle): number {
  return styles.indexOf(style === 'decimal' ? 'digit' : style);
}
