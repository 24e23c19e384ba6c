/** The values of a layout as a configuration writes them: lengths, sizes, fonts, and how much each weighs. */

import { sizeNamed, sizeNames } from '../layout/fonts.ts';
import type { Standing, TextLook } from '../layout/profile.ts';
import { severities } from '../rule.ts';
import { defined } from './profiles.ts';
import { boolean, fields, number, oneOf, problemAt, string, strings, unknownName, type Value } from './value.ts';

type Given = ReadonlyMap<string, Value>;
type Read<T> = (given: Given) => T;

/** Millimetres of the largest sheet. */
const widest = 2000;

const standing: Read<Standing> = (given) =>
  defined({ level: optional(given, 'level', (value) => oneOf(value, severities)) });

export function optional<T>(given: Given, key: string, read: (value: Value) => T): T | undefined {
  const value = given.get(key);
  return value && read(value);
}

export function required(owner: Value, given: Given, key: string): Value {
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

export function look(value: Value): TextLook {
  return textLook(fields(value, lookKeys));
}

export function sheet(value: Value) {
  const given = fields(value, ['level', 'width', 'height', 'tolerance']);
  return {
    ...standing(given),
    width: length(required(value, given, 'width')),
    height: length(required(value, given, 'height')),
    tolerance: optional(given, 'tolerance', length) ?? 1,
  };
}

export function margins(value: Value) {
  const given = fields(value, ['level', 'top', 'bottom', 'left', 'right', 'tolerance']);
  const side = (key: string) => optional(given, key, length);
  return {
    ...standing(given),
    ...defined({ top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') }),
    tolerance: optional(given, 'tolerance', length) ?? 1,
  };
}

export function indent(value: Value) {
  if (typeof value.raw === 'number') return { width: count(value) };
  const given = fields(value, ['level', 'width']);
  return { ...standing(given), width: count(required(value, given, 'width')) };
}

export function rightSpace(value: Value) {
  const given = fields(value, ['level', 'min', 'max']);
  return {
    ...standing(given),
    min: optional(given, 'min', count) ?? 0,
    max: optional(given, 'max', count) ?? 200,
  };
}

/** A switch, or how much it weighs. */
export function demand(value: Value): Standing | undefined {
  if (typeof value.raw === 'boolean') return value.raw ? {} : undefined;
  return { level: oneOf(value, severities) };
}

export function grid(value: Value) {
  const given = fields(value, ['level', 'lines', 'characters']);
  return {
    ...standing(given),
    ...defined({ lines: optional(given, 'lines', count), characters: optional(given, 'characters', count) }),
  };
}

export function title(value: Value) {
  const given = fields(value, [...lookKeys, 'align']);
  return {
    ...textLook(given),
    ...defined({ align: optional(given, 'align', (one) => oneOf(one, ['center', 'left'])) }),
  };
}

export function annex(value: Value) {
  const given = fields(value, [...lookKeys, 'newPage']);
  return { ...textLook(given), ...defined({ newPage: optional(given, 'newPage', boolean) }) };
}

export function pageNumber(value: Value) {
  const given = fields(value, [...lookKeys, 'dash', 'side']);
  const side = optional(given, 'side', (one) => oneOf(one, ['outside', 'center', 'right']));
  return { ...textLook(given), ...defined({ dash: optional(given, 'dash', string), side }) };
}
