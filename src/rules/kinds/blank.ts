/** Findings of the placeholder rules: one reading of the draft's blanks, each rule yields its own kind. */

import { type Blank, listBlanks } from '../../draft/blanks.ts';
import type { Draft } from '../../draft/types.ts';
import type { Finding, MessageData } from '../../rule.ts';

const longestQuote = 16;

/** Values for the sentences: {text} with its unit, what it belongs to in {target}, {wanted} in Chinese, {what} in English. */
export function blankData(blank: Blank): MessageData {
  const { text, unit, wanted, target } = blank;
  const written = `${text.trim()}${blank.kind === 'missing' ? '' : unit}`;
  const shown = written.length > longestQuote ? `${written.slice(0, longestQuote - 1)}…` : written;
  return { text: shown, target, wanted: wanted[0], what: wanted[1] };
}

/** One finding for every blank of a kind; `named` when the noun it belongs to is known. */
export function* blankFindings(draft: Draft, kind: Blank['kind']): Iterable<Finding<'named' | 'plain'>> {
  for (const blank of listBlanks(draft)) if (blank.kind === kind) yield blankFinding(blank);
}

function blankFinding(blank: Blank): Finding<'named' | 'plain'> {
  const { start, end, noun, atMost } = blank;
  return {
    at: { start, end },
    message: noun === '' ? 'plain' : 'named',
    data: blankData(blank),
    ...(atMost && { atMost }),
  };
}
