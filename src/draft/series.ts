/** In which series an ordinal counts: the one begun under its parent, a new list, or one carried on from an earlier section. */

import type { Step } from './steps.ts';
import type { Section, Series } from './types.ts';

type Growing = Series & { readonly sections: Section[] };

export interface Counts {
  readonly text: string;
  readonly series: Growing[];
  /** The last series of a key below a section, or below none. */
  readonly below: Map<Section | undefined, Map<string, Growing>>;
  /** The last series of a key anywhere in the part. */
  latest: Map<string, Growing>;
  /** Where the last heading without ordinal stood. */
  headed: number;
}

export function lastValue(series: Series | undefined): number | undefined {
  return series?.sections.at(-1)?.marker?.value;
}

/** Adds the section to the series it counts in. */
export function join(counts: Counts, section: Section, key: string, step: Step): Series {
  const lists = counts.below.get(section.parent) ?? new Map<string, Growing>();
  counts.below.set(section.parent, lists);
  let series = lists.get(key);
  if (!series || beginsAnew(counts, series, step)) {
    const latest = counts.latest.get(key);
    const goesOn = latest && carriesOn(latest, step);
    series = {
      style: section.marker?.style ?? 'han',
      parent: section.parent,
      sections: [],
      continues: goesOn ? latest : undefined,
    };
    lists.set(key, series);
    counts.latest.set(key, series);
    counts.series.push(series);
  }
  series.sections.push(section);
  return series;
}

/** Articles count through the chapters; other numbers may. */
function carriesOn(latest: Series, { value, next }: Step): boolean {
  if (value === 1) return false;
  const last = lastValue(latest) ?? 0;
  if (latest.style === 'article') return true;
  if (last === 1 && !latest.continues) return false;
  // The last but one helps where the last went wrong: 4. 6. under （一）, 6. under （二）.
  const before = latest.sections.at(-2)?.marker?.value ?? lastValue(latest.continues) ?? last;
  return value > last || value === before + 2 || next === last + 2;
}

/** A second list under the same heading, rather than an ordinal that went wrong. */
function beginsAnew({ text, headed }: Counts, series: Series, { block, value, next, announced }: Step): boolean {
  const before = series.sections.at(-1)?.block;
  const last = before?.marker;
  if (!last) return false;
  const anew = announced || headed > before.index;
  if (last.style === 'decimal' && block.marker && prefixOf(text, last.number) !== prefixOf(text, block.marker.number))
    return true;
  if (value === last.value + 1) return false;
  // Notes at the foot of a page begin at ① on every page.
  if (value === 1 && last.style === 'circled') return true;
  // 一、 alone is a slip; a list of one item below a line that announces it may be meant.
  if (value === 1) return next === 2 ? last.value >= 2 || anew : anew && last.style !== 'han';
  return anew && value < last.value && next === value + 1;
}

/** 3.2 of 3.2.1. */
function prefixOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replace(/[.．][^.．]*$/u, '');
}

/** Entries of a list are no headings, though one alone might look like it: short sentences, or bare words below a heading. */
export function markItems(text: string, { sections, parent }: Series): void {
  const isSentence = ({ block }: Section) => !block.rest && '。！？；'.includes(text.charAt(block.end - 1));
  const isBare = ({ block, children, end }: Section) =>
    !block.rest && children.length === 0 && text.slice(block.end, end).trim() === '';
  const inner = sections.slice(0, -1);
  const listed = sections.some(({ block, marker }) => block.role === 'item' || marker?.style === 'article');
  const bare = inner.length > 0 && inner.every(isBare) && (parent !== undefined || sections.every(isSentence));
  for (const section of sections) if (bare || (listed && isSentence(section))) section.block.role = 'item';
}
