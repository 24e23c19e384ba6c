/** The year that a blank like 20XX most likely is: what title, anniversaries and sessions agree on. */

import { parseNumeral } from '../language/numerals.ts';
import type { Span } from '../rule.ts';
import type { Draft } from './types.ts';

interface YearGuess {
  readonly value: number;
  /** Where the draft says so. */
  readonly at: Span;
  readonly from: 'title' | 'anniversary' | 'date';
}

const anniversary =
  /(?<what>中国共产党成立|建党|新中国成立|中华人民共和国成立|建国|建军|抗日战争(?:暨世界反法西斯战争)?胜利|抗战胜利|改革开放|长征胜利|五四运动)(?<count>[0-9]{2,3}|[一二三四五六七八九十百]{1,5})周年/gu;
const founded: readonly (readonly [what: RegExp, year: number])[] = [
  [/党/u, 1921],
  [/国/u, 1949],
  [/建军/u, 1927],
  [/抗/u, 1945],
  [/改革/u, 1978],
  [/长征/u, 1936],
  [/五四/u, 1919],
];
const session = /(?<congress>十[七八九]|二十)届(?<sessions>[一二三四五六七]中(?:、[一二三四五六七]中)*)全会/gu;
/** Years of the plenary sessions, first to last. */
const sessions: Readonly<Record<string, readonly number[]>> = {
  十七: [2007, 2008, 2008, 2009, 2010, 2011, 2012],
  十八: [2012, 2013, 2013, 2014, 2015, 2016, 2017],
  十九: [2017, 2018, 2018, 2019, 2020, 2021, 2022],
  二十: [2022, 2023, 2024, 2025],
};

const memo = new WeakMap<Draft, { readonly guess: YearGuess | undefined }>();

/** The year of the draft, unless what the draft celebrates or studies speaks against it. */
export function guessYear(draft: Draft): YearGuess | undefined {
  let known = memo.get(draft);
  if (!known) {
    known = { guess: readGuess(draft) };
    memo.set(draft, known);
  }
  return known.guess;
}

function readGuess({ scrubbed, year }: Draft): YearGuess | undefined {
  const feasts = [...scrubbed.matchAll(anniversary)].flatMap((match) => {
    const count = parseNumeral(match.groups?.count ?? '');
    const base = founded.find(([what]) => what.test(match.groups?.what ?? ''))?.[1];
    if (count === undefined || base === undefined) return [];
    return [
      {
        value: base + count,
        at: { start: match.index, end: match.index + match[0].length },
        from: 'anniversary',
      } as const,
    ];
  });
  const values = new Set(feasts.map(({ value }) => value));
  const guess = year ?? (values.size === 1 ? feasts[0] : undefined);
  if (!guess) return undefined;
  const celebrated = values.size === 0 || values.has(guess.value) || Math.max(...values) < guess.value - 1;
  return celebrated && latestSession(scrubbed) <= guess.value ? guess : undefined;
}

function latestSession(text: string): number {
  let latest = 0;
  for (const { groups } of text.matchAll(session)) {
    const years = sessions[groups?.congress ?? ''] ?? [];
    for (const name of groups?.sessions?.split('、') ?? [])
      latest = Math.max(latest, years['一二三四五六七'.indexOf(name.charAt(0))] ?? 0);
  }
  return latest;
}
