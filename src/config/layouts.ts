/** Layouts that an office adds: its own values for page, fonts and indents, alone or over another layout's. */

import type { LayoutProfile } from '../layout/profile.ts';
import {
  annex,
  demand,
  grid,
  indent,
  look,
  margins,
  optional,
  pageNumber,
  required,
  rightSpace,
  sheet,
  title,
} from './layout-values.ts';
import { text } from './profiles.ts';
import { fields, items, string, unknownName, type Value } from './value.ts';

/** What a layout may say; everything but `id` may be left out. */
const readers = {
  page: sheet,
  margins,
  textArea: sheet,
  grid,
  body: look,
  title,
  headings: (value: Value) => items(value).map(look),
  indent,
  recipient: indent,
  date: rightSpace,
  annex,
  pageNumber,
  black: demand,
  marks: demand,
  blanks: demand,
} satisfies { [K in Exclude<keyof LayoutProfile, 'id' | 'name'>]: (value: Value) => LayoutProfile[K] };

const layoutKeys = ['id', 'name', 'extends', ...Object.keys(readers)] as const;

/** One layout; `extends` names one that stands before it. */
function readLayout(value: Value, others: readonly LayoutProfile[]): LayoutProfile {
  const given = fields(value, layoutKeys);
  const id = string(required(value, given, 'id'));
  const base = optional(given, 'extends', (name) => layoutNamed(name, others));
  const own = Object.entries(readers).map(([key, read]) => [key, optional<unknown>(given, key, read)] as const);
  const off = own.filter(([key, made]) => made === undefined && given.has(key)).map(([key]) => key);
  const kept = Object.entries({ ...base }).filter(([key]) => !off.includes(key));
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(own.filter(([, made]) => made !== undefined)),
    id,
    name: optional(given, 'name', text) ?? [id, id],
  };
}

/** All layouts of a file; a later one may build on an earlier one. */
export function readLayouts(list: readonly Value[], known: readonly LayoutProfile[]): readonly LayoutProfile[] {
  const made: LayoutProfile[] = [];
  for (const value of list) made.push(readLayout(value, [...made, ...known]));
  return made;
}

/** The layout a configuration names. */
export function layoutNamed(value: Value, known: readonly LayoutProfile[]): LayoutProfile {
  const name = string(value);
  const found = known.find(({ id }) => id === name);
  if (found) return found;
  throw unknownName(
    value,
    ['版式', 'layout'],
    name,
    known.map(({ id }) => id),
  );
}
