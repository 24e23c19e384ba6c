/** A total and its parts in English: “a total of 48 visits, including 30 routine visits and 18 night checks”. */

import { isEnglish } from '../../draft/language.ts';
import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { numberWord, parseEnglishNumber } from '../../language/english-numerals.ts';
import type { Span } from '../../rule.ts';

interface EnglishAmount extends Span {
  readonly value: number;
  /** Currency sign, or nothing. */
  readonly sign: string;
}

interface EnglishParts {
  readonly total: EnglishAmount;
  readonly parts: readonly EnglishAmount[];
  /** The words say that these are all the parts there are. */
  readonly whole: boolean;
}

const amount = new RegExp(
  `(?<sign>[$€£¥]|RMB\\s?|US\\$)?(?<![0-9A-Za-z.,-])(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?|${numberWord})(?![0-9A-Za-z]|[.,:/–-][0-9]|\\s?%|-)(?<scale>\\s(?:thousand|million|billion))?(?<behind>\\s[A-Za-z-]+)?`,
  'giu',
);
const connector =
  /,?\s(?:(?<some>including|of (?:which|whom|these|them|those)|among (?:which|whom|them))|(?<all>comprising|consisting of|made up of|composed of|broken down (?:into|as)|divided (?:into|between|among)|split (?:into|between|among)|namely)):?\s/giu;
const totalled =
  /,?\s(?:(?:for|giving|making|with) a (?:grand )?total of|tota?ll?ing|a total of|adding up to|which adds up to|amounting to)\s/giu;
/** Of the 40 members, 31 attended */
const outOf =
  /(?<![A-Za-z])[Oo]f (?:the|these|our|all|its) (?:[a-z]+ )?[0-9][0-9,]* [a-z]+(?: [a-z]+){0,3}, (?=[0-9])/gu;
/** Lengths of time, shares and ordinals are no parts. */
const notCounted =
  /^\s(?:percent|per|years?|months?|weeks?|days?|hours?|minutes?|a\.m|p\.m|times|January|February|March|April|May|June|July|August|September|October|November|December|of)$/iu;

const cache = new WeakMap<Draft, readonly EnglishParts[]>();

/** Totals with their parts, in text order; read once a draft. */
export function englishPartsOf(draft: Draft): readonly EnglishParts[] {
  if ((draft.mask & Has.latin) === 0) return [];
  const known = cache.get(draft) ?? [...read(draft)];
  cache.set(draft, known);
  return known;
}

function* read(draft: Draft): Iterable<EnglishParts> {
  for (const { start, end, block } of draft.sentences) {
    if ((block.mask & Has.digit) === 0 || end - start > 800 || !isEnglish(draft, block)) continue;
    const text = draft.scrubbed.slice(start, end);
    for (const match of text.matchAll(connector)) {
      const parts = amountsIn(stopAt(text.slice(match.index + match[0].length)), start + match.index + match[0].length);
      const before = clauseBefore(text.slice(0, match.index));
      const total = amountsIn(before, start + match.index - before.length).at(-1);
      if (total && parts.length > 0 && alike([total, ...parts]))
        yield { total, parts, whole: match.groups?.all !== undefined };
    }
    for (const match of text.matchAll(outOf)) {
      const [total] = amountsIn(match[0].replace(/^Of/u, 'of'), start + match.index);
      const from = match.index + match[0].length;
      const parts = amountsIn(stopAt(text.slice(from)), start + from);
      if (total && parts.length > 0 && alike([total, ...parts])) yield { total, parts, whole: false };
    }
    for (const match of text.matchAll(totalled)) {
      const [total] = amountsIn(text.slice(match.index + match[0].length), start + match.index + match[0].length);
      const before = clauseBefore(text.slice(0, match.index));
      const parts = amountsIn(before, start + match.index - before.length);
      if (total && parts.length > 1 && alike([total, ...parts])) yield { total, parts, whole: true };
    }
  }
}

/** Up to a mark or word that begins another statement. */
function stopAt(text: string): string {
  return text.slice(
    0,
    /[;:.](?=\s|$)|,\s(?:while|whereas|which|up|down|compared|against|but|as|with|so)\b|\b(?:compared|up from|down from|in (?:19|20)[0-9]{2})\b/u.exec(
      text,
    )?.index ?? text.length,
  );
}

function clauseBefore(text: string): string {
  const cut = Math.max(text.lastIndexOf(';'), text.lastIndexOf(': '), text.lastIndexOf('('), -1) + 1;
  return text.slice(cut);
}

function amountsIn(text: string, offset: number): EnglishAmount[] {
  const found: EnglishAmount[] = [];
  for (const match of text.matchAll(amount)) {
    const { sign = '', number = '', scale = '', behind = '' } = match.groups ?? {};
    const value = parseEnglishNumber(number);
    if (value === undefined || notCounted.test(behind) || isYear(sign, number) || isNamed(text.slice(0, match.index)))
      continue;
    const start = offset + match.index;
    const factor = scale.includes('million') ? 1e6 : scale.includes('billion') ? 1e9 : scale === '' ? 1 : 1e3;
    found.push({
      start,
      end: start + sign.length + number.length + scale.length,
      value: value * factor,
      sign: sign.trim(),
    });
  }
  return found;
}

function isYear(sign: string, number: string): boolean {
  return sign === '' && /^(?:19|20)[0-9]{2}$/u.test(number);
}

/** Phase 2, June 30, Table 3, “one of”: a number that counts nothing. */
function isNamed(before: string): boolean {
  return (
    /(?:\b(?:[A-Z][a-z]+|No\.|no\.|Nos\.|page|chapter|section|phase|table|figure|room|grade|level|by|to|from|from about|at least|over|than|about|nearly|around|almost|some|approximately|roughly))\s(?:US)?$/u.test(
      before,
    ) && !/(?:^|[.!?]\s|^\s?)(?:The|A|Of|In|We|It|Our|This)\s$/u.test(before)
  );
}

function alike(amounts: readonly EnglishAmount[]): boolean {
  return amounts.every(({ sign }) => sign === amounts[0]?.sign);
}
