/** Decides which of the ordinals that lines may begin with are meant: doubtful ones must fit the count. */

import { parseNumeral } from '../language/numerals.ts';
import { type Candidate, countingOf } from './markers.ts';
import type { Marker } from './types.ts';

/** The same marker where something speaks against its being one. */
export function doubted({ marker, doubt }: Candidate): Candidate {
  return { marker, doubt: doubt === 'none' ? 'some' : doubt };
}

/** Of each paragraph's candidates keeps the certain one, or a doubtful one that continues a count or is continued. */
export function settleMarkers(candidates: readonly (readonly Candidate[])[]): (Marker | undefined)[] {
  const following = nextInCount(candidates);
  const before = new Map<string, Marker>();
  return candidates.map((readings) => {
    for (const reading of readings) {
      const counting = runOf(reading.marker);
      const doubt = reading.doubt === 'none' && isLikeDate(reading.marker, before) ? 'some' : reading.doubt;
      if (!isMeant(reading.marker, doubt, before.get(counting), following.get(reading))) continue;
      before.set(counting, reading.marker);
      return reading.marker;
    }
    return undefined;
  });
}

/** What an ordinal must continue: its style, of 3.2 also the 3. */
function runOf(marker: Marker): string {
  return marker.style === 'decimal' ? marker.text.replace(/[.．、]?$/u, '').replace(/[0-9０-９]+$/u, '') : marker.style;
}

/** 3.5 验收 may be the fifth of March; below 3. or 第三章 it is a section. */
function isLikeDate(marker: Marker, before: ReadonlyMap<string, Marker>): boolean {
  if (marker.value === 1 || countingOf(marker) !== 'decimal2') return false;
  const chapter = parseNumeral(marker.text.split(/[.．]/u)[0] ?? '');
  for (const { style, value } of before.values()) if (style !== 'decimal' && value === chapter) return false;
  return true;
}

function isMeant(
  { style, value, close }: Marker,
  doubt: Candidate['doubt'],
  before: Marker | undefined,
  next: Following | undefined,
): boolean {
  if (doubt === 'none') return true;
  if (before?.value === value - 1 && next?.certain !== value) return true;
  if (style === 'letter') return isLettered(value, before, next);
  // 1 Background, 3 Method: a heading without a point; with 2 lost, 1 and 3 still count.
  if (style === 'digit' && close === '')
    return before ? value === before.value + 2 : next?.any === value + 1 || (value === 1 && next?.any === 3);
  // 第五条 and below it: 第五条所称……
  if (before?.value === value && before.style === 'article') return false;
  // 一　二　四　: odd, but the draft's own way.
  if (style === 'han' && close !== '、' && before?.close === close && Math.abs(value - before.value - 1) === 1)
    return true;
  return doubt === 'some' ? next?.any === value + 1 : value === 1 && next?.certain === 2;
}

/** A. B. D. with C. lost, A. B. B. with C. meant: letters one off still count; A. Smith and C. Jones do not. */
function isLettered(value: number, before: Marker | undefined, next: Following | undefined): boolean {
  if (!before || before.value < 2) return value === 1 && next?.any === 2;
  return value === before.value + 2 || (value === before.value && next?.any === value + 1);
}

interface Following {
  /** Value of the next candidate of the same counting. */
  readonly any: number;
  /** Value of the next that is beyond doubt. */
  readonly certain: number | undefined;
}

function nextInCount(candidates: readonly (readonly Candidate[])[]): Map<Candidate, Following> {
  const following = new Map<Candidate, Following>();
  const seen = new Map<string, Following>();
  for (let index = candidates.length - 1; index >= 0; index--) {
    for (const candidate of candidates[index] ?? []) {
      const counting = runOf(candidate.marker);
      const next = seen.get(counting);
      const { value } = candidate.marker;
      // Only of the doubtful ones, and those that may come in doubt, is it asked.
      if (next && (candidate.doubt !== 'none' || candidate.marker.style === 'decimal')) following.set(candidate, next);
      seen.set(counting, { any: value, certain: candidate.doubt === 'none' ? value : next?.certain });
    }
  }
  return following;
}
