/** The year a draft speaks of. */

import { parseNumeral } from '../language/numerals.ts';
import type { Block, Draft } from './types.ts';

/** The first year of 2021—2025年 has no 年 of its own. */
const year =
  /([12][0-9]{3}|[１２][０-９]{3}|[一二][〇○零O0一二三四五六七八九]{3})\s*(?:年|(?=(?:[至到~～–－-]|—{1,2})\s*[12][0-9]{3}\s*年))/gu;

/** From the title when it names exactly one, else from the 成文日期. */
export function readYear(scrubbed: string, titles: readonly Block[], date: Block | undefined): Draft['year'] {
  const named = titles.flatMap((block) => yearsIn(scrubbed, block));
  if (named.length > 1 && new Set(named.map(({ value }) => value)).size > 1) return undefined;
  if (named[0]) return { ...named[0], from: 'title' };
  const dated = date && yearsIn(scrubbed, date)[0];
  return dated && { ...dated, from: 'date' };
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
