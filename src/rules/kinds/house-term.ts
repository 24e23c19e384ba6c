/** The office's own words: what a configuration lists as wrong and right. */

import type { Block, Draft } from '../../draft/types.ts';
import { type ActiveRule, type Finding, type Hit, type Rule, type Severity, severities } from '../../rule.ts';
import { isQuoted } from './terms.ts';

/** A word the office does not want. */
export interface HouseTerm {
  readonly wrong: string;
  readonly right: string;
  readonly note?: string;
  /** As the rule's when absent. */
  readonly severity?: Severity;
  /** Not behind these. */
  readonly before?: readonly string[];
  /** Not before these. */
  readonly after?: readonly string[];
  /** First and last day, month or year in whose drafts the entry counts: 2024, 2024-04 or 2024-04-01. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

type Sentence = 'term' | 'noted';

/** The rule for the words of the office, taking up a configuration's list; of entries for the same word the last counts. */
export function withTerms(active: readonly ActiveRule[], terms: readonly HouseTerm[]): readonly ActiveRule[] {
  if (terms.length === 0) return active;
  const last = [...new Map(terms.map((term) => [term.wrong, term])).values()];
  return active.map((one) => (one.rule.id === 'house-term' ? takeUp(one, last) : one));
}

function takeUp(active: ActiveRule, terms: readonly HouseTerm[]): ActiveRule {
  const { rule } = active;
  const own = terms.map((term) => ({ severity: active.severity, ...term }));
  const levels = [active.severity, ...own.map((term) => term.severity)];
  const severity = severities.find((one) => levels.includes(one)) ?? active.severity;
  const check: Rule['check'] = function* (context) {
    yield* rule.check(context);
    yield* termFindings(own, context.draft, context.hits);
  };
  return { ...active, severity, rule: { ...rule, words: terms.map(({ wrong }) => wrong), check } };
}

/** Where the words stand and the text around them leaves them wrong; of words that overlap the longer counts. */
export function* termFindings(
  terms: readonly HouseTerm[],
  draft: Draft,
  hits: readonly Hit[],
): Iterable<Finding<Sentence>> {
  const today = momentOf(draft);
  let end = 0;
  let next = 0;
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const term = terms[hit.word];
    if (!term || hit.start < end || !applies(term, draft, hit.start, today)) continue;
    while ((draft.blocks[next]?.line.end ?? draft.text.length) < hit.end) next++;
    if (isCode(draft.blocks[next])) continue;
    end = hit.end;
    yield finding(term, draft, { start: hit.start, end });
  }
}

function isCode(block: Block | undefined): boolean {
  return block?.role === 'code';
}

/** Titles of other documents are quoted as they stand: there a person decides. */
function finding(term: HouseTerm, draft: Draft, at: { start: number; end: number }): Finding<Sentence> {
  const { wrong, right, note, severity } = term;
  const data = { wrong, right, note: note ?? '' };
  const cure = isQuoted(draft.scrubbed, at, 'titles') ? { suggestions: [right] } : { fix: { text: right } };
  return { at, message: note ? 'noted' : 'term', data, ...cure, ...(severity && { atMost: severity }) };
}

function applies(term: HouseTerm, draft: Draft, start: number, today: string | undefined): boolean {
  const { wrong, right, before = [], after = [] } = term;
  const text = draft.scrubbed;
  const end = start + wrong.length;
  if (!text.startsWith(wrong, start) || !isValid(term, today)) return false;
  if (before.some((word) => text.endsWith(word, start)) || after.some((word) => text.startsWith(word, end)))
    return false;
  // 法治办 → 县法治办: where the right form stands, the wrong one is part of it.
  for (let at = right.indexOf(wrong); at >= 0; at = right.indexOf(wrong, at + 1)) {
    if (text.startsWith(right, start - at)) return false;
  }
  return true;
}

/** A draft without a date is of today: entries that have ended do not count. */
function isValid({ validFrom, validTo }: HouseTerm, today: string | undefined): boolean {
  if (today === undefined) return validTo === undefined;
  const reaches = (day: string) => day.slice(0, today.length).localeCompare(today.slice(0, day.length));
  return (validFrom === undefined || reaches(validFrom) <= 0) && (validTo === undefined || reaches(validTo) >= 0);
}

/** The day, month or year a draft speaks of, as 2024-04-01 or less. */
function momentOf(draft: Draft): string | undefined {
  const { date, year } = draft;
  const dated = date && /([12][0-9]{3})年([0-9]{1,2})月(?:([0-9]{1,2})日)?/u.exec(draft.slice(date));
  if (!dated) return year && String(year.value);
  return [dated[1], dated[2], dated[3]].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}
