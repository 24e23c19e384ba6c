/** Layouts that an office adds: its own values for page, fonts and indents, alone or over another layout's. */

import { sizeNamed, sizeNames } from '../layout/fonts.ts';
import type { LayoutProfile, Standing, TextLook } from '../layout/profile.ts';
import { severities } from '../rule.ts';
import { defined, text } from './profiles.ts';
import { boolean, fields, items, number, oneOf, problemAt, string, strings, unknownName, type Value } from './value.ts';

type Given = ReadonlyMap<string, Value>;
type Read<T> = (given: Given) => T;

/** Millimetres of the largest sheet. */
const widest = 2000;

const standing: Read<Standing> = (given) =>
  defined({ level: optional(given, 'level', (value) => oneOf(value, severities)) });

function optional<T>(given: Given, key: string, read: (value: Value) => T): T | undefined {
  const value = given.get(key);
  return value && read(value);
}

function required(owner: Value, given: Given, key: string): Value {
  const value = given.get(key);
  if (value) return value;
  throw problemAt(owner, [`缺少“${key}”。`, `"${key}" is missing.`]);
}

const length = (value: Value) => number(value, 0, widest);
const count = (value: Value) => number(value, 0, 200);

/** 三号, or points. */
function size(value: Value): number {
  if (typeof value.raw !== 'string') return number(value, 1, 200);
  const points = sizeNamed(value.raw);
  if (points === undefined) throw unknownName(value, ['字号', 'size'], value.raw, sizeNames);
  return points;
}

const lookKeys = ['level', 'fonts', 'size', 'bold'] as const;

const textLook: Read<TextLook> = (given) => ({
  ...standing(given),
  ...defined({
    fonts: optional(given, 'fonts', strings),
    size: optional(given, 'size', size),
    bold: optional(given, 'bold', boolean),
  }),
});

function look(value: Value): TextLook {
  return textLook(fields(value, lookKeys));
}

function sheet(value: Value) {
  const given = fields(value, ['level', 'width', 'height', 'tolerance']);
  return {
    ...standing(given),
    width: length(required(value, given, 'width')),
    height: length(required(value, given, 'height')),
    tolerance: optional(given, 'tolerance', length) ?? 1,
  };
}

function margins(value: Value) {
  const given = fields(value, ['level', 'top', 'bottom', 'left', 'right', 'tolerance']);
  const side = (key: string) => optional(given, key, length);
  return {
    ...standing(given),
    ...defined({ top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') }),
    tolerance: optional(given, 'tolerance', length) ?? 1,
  };
}

function indent(value: Value) {
  if (typeof value.raw === 'number') return { width: count(value) };
  const given = fields(value, ['level', 'width']);
  return { ...standing(given), width: count(required(value, given, 'width')) };
}

function rightSpace(value: Value) {
  const given = fields(value, ['level', 'min', 'max']);
  return {
    ...standing(given),
    min: optional(given, 'min', count) ?? 0,
    max: optional(given, 'max', count) ?? 200,
  };
}

/** A switch, or how much it weighs. */
function demand(value: Value): Standing | undefined {
  if (typeof value.raw === 'boolean') return value.raw ? {} : undefined;
  return { level: oneOf(value, severities) };
}

function grid(value: Value) {
  const given = fields(value, ['level', 'lines', 'characters']);
  return {
    ...standing(given),
    ...defined({ lines: optional(given, 'lines', count), characters: optional(given, 'characters', count) }),
  };
}

function title(value: Value) {
  const given = fields(value, [...lookKeys, 'align']);
  return {
    ...textLook(given),
    ...defined({ align: optional(given, 'align', (one) => oneOf(one, ['center', 'left'])) }),
  };
}

function annex(value: Value) {
  const given = fields(value, [...lookKeys, 'newPage']);
  return { ...textLook(given), ...defined({ newPage: optional(given, 'newPage', boolean) }) };
}

function pageNumber(value: Value) {
  const given = fields(value, [...lookKeys, 'dash', 'side']);
  const side = optional(given, 'side', (one) => oneOf(one, ['outside', 'center', 'right']));
  return { ...textLook(given), ...defined({ dash: optional(given, 'dash', string), side }) };
}

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

export const layoutKeys = ['id', 'name', 'extends', ...Object.keys(readers)] as const;

/** One layout; `extends` names one that stands before it. */
export function readLayout(value: Value, others: readonly LayoutProfile[]): LayoutProfile {
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
