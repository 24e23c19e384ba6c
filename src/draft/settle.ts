/** Decides which of the ordinals that lines may begin with are meant: doubtful ones must fit the count. */

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
      const { marker } = reading;
      const counting = countingOf(marker);
      if (!isMeant(reading, before.get(counting), following.get(reading))) continue;
      before.set(counting, marker);
      return marker;
    }
    return undefined;
  });
}

function isMeant({ marker, doubt }: Candidate, before: Marker | undefined, next: Following | undefined): boolean {
  if (doubt === 'none') return true;
  const { style, value, close } = marker;
  if (before?.value === value - 1 && next?.certain !== value) return true;
  // 一　二　四　: odd, but the draft's own way.
  if (style === 'han' && close !== '、' && before?.close === close && Math.abs(value - before.value - 1) === 1)
    return true;
  return doubt === 'some' ? next?.any === value + 1 : value === 1 && next?.certain === 2;
}

interface Following {
  /** Value of the next candidate of the same counting. */
  readonly any: number;
  /** Value of the next that is beyond doubt. */
  readonly certain: number | undefined;
}

/** For the doubtful ones. */
function nextInCount(candidates: readonly (readonly Candidate[])[]): Map<Candidate, Following> {
  const following = new Map<Candidate, Following>();
  const seen = new Map<string, Following>();
  for (let index = candidates.length - 1; index >= 0; index--) {
    for (const candidate of candidates[index] ?? []) {
      const counting = countingOf(candidate.marker);
      const next = seen.get(counting);
      const { value } = candidate.marker;
      if (candidate.doubt === 'none') {
        seen.set(counting, { any: value, certain: value });
        continue;
      }
      if (next) following.set(candidate, next);
      seen.set(counting, { any: value, certain: next?.certain });
    }
  }
  return following;
}
