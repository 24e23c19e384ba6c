/** Collects the marks of comments: all those of one place share one cut. */

import type { Cut } from './cut.ts';

/** Numbers of comments, in the order in which their marks stand. */
export interface Place {
  readonly cut: Cut;
  readonly ends: number[];
  /** Comments on nothing but the place itself. */
  readonly points: number[];
  readonly starts: number[];
}

export interface Marks {
  start(cut: Cut, id: number): void;
  end(cut: Cut, id: number): void;
  point(cut: Cut, id: number): void;
  places(): Iterable<Place>;
}

export function collectMarks(): Marks {
  const places = new Map<string, Place>();
  const placeAt = (cut: Cut) => {
    // An edge and a split at one offset cannot be: an edge lies outside of runs.
    const key = `${cut.at} ${cut.blanks}`;
    const place = places.get(key) ?? { cut, ends: [], points: [], starts: [] };
    places.set(key, place);
    return place;
  };
  return {
    start: (cut, id) => placeAt(cut).starts.push(id),
    end: (cut, id) => placeAt(cut).ends.push(id),
    point: (cut, id) => placeAt(cut).points.push(id),
    places: () => places.values(),
  };
}
