/** The year a draft speaks of. */

import { parseNumeral } from '../language/numerals.ts';
import { Has } from './mask.ts';
import type { Block, Draft } from './types.ts';

/** The first year of 2021—2025年 has no 年 of its own. */
const year =
  /([12][0-9]{3}|[１２][０-９]{3}|[一二][〇○零O0一二三四五六七八九]{3})\s*(?:年|(?=(?:[至到~～–－-]|—{1,2})\s*[12][0-9]{3}\s*年))/gu;

/** From the title when it names exactly one, else from the 成文日期. */
export function readYear(scrubbed: string, titles: readonly Block[], date: Block | undefined): Draft['year'] {
  const named = titles.flatMap((block) =>
    (block.mask & Has.han) === 0 ? englishYears(scrubbed, block) : yearsIn(scrubbed, block),
  );
  if (named.length > 1 && new Set(named.map(({ value }) => value)).size > 1) return undefined;
  if (named[0]) return { ...named[0], from: 'title' };
  const dated = date && (yearsIn(scrubbed, date)[0] ?? englishYears(scrubbed, date)[0]);
  return dated && { ...dated, from: 'date' };
}

/** 2023, FY2023: not part of 2022–23 nor of a longer number. */
const englishYear =
  /(?<![0-9.,/–—-]|[A-EG-XZa-z])(?:FY\s?)?((?:19|20)[0-9]{2})(?![0-9.,/]?[0-9]|[–—/-][0-9]|[A-Za-z])/gu;

function englishYears(scrubbed: string, block: Block) {
  if ((block.mask & Has.han) !== 0) return [];
  return [...scrubbed.slice(block.start, block.end).matchAll(englishYear)].map((match) => {
    const end = block.start + match.index + match[0].length;
    return { value: Number(match[1]), at: { start: end - 4, end } };
  });
}

function yearsIn(scrubbed: string, block: Block) {
  return [...scrubbed.slice(block.start, block.end).matchAll(year)].flatMap((match) => {
    const value = parseNumeral(
      (match[1] ?? '').replace(/[O0○]/gu, (zero) => (zero === '0' && /^[0-9]/u.test(match[1] ?? '') ? zero : '〇')),
    );
    const start = block.start + match.index;
    if (value === undefined || value < 1900 || value > 2199) return [];
    return [{ value, at: { start, end: start + (match[1] ?? '').length } }];
  });
}
