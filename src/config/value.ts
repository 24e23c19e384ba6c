/** A value of a configuration with its place: asks it for a kind, and says where it is not of that kind. */

import type { Text } from '../rule.ts';
import { didYouMean } from './nearest.ts';
import { Problem, positioned } from './problem.ts';

export type Path = readonly (string | number)[];

/** A configuration as it was written. */
export interface ConfigFile {
  /** As sentences about it name it. */
  readonly name: string;
  readonly folder: string;
  readonly value: unknown;
  /** The line, from 1, where a part begins; unknown for a module. */
  line(path: Path): number | undefined;
}

export interface Value {
  readonly file: ConfigFile;
  readonly path: Path;
  readonly raw: unknown;
}

/** The whole of a configuration file. */
export function wholeOf(file: ConfigFile): Value {
  return { file, path: [], raw: file.value };
}

/** Says what is wrong with a value, and where. */
export function problemAt({ file, path }: Value, text: Text): Problem {
  return new Problem(positioned(file.name, file.line(path), text));
}

/** A value as sentences name it; what stands on the command line is named already. */
function keyOf({ path }: Value, whole: Text): Text {
  const name = path.map(String).join('.');
  return name ? [`“${name}”`, `"${name}"`] : whole;
}

function wrongKind(value: Value, kind: Text): Problem {
  const place = keyOf(value, ['配置', 'the configuration']);
  return problemAt(value, [`${place[0]}应为${kind[0]}。`, `${place[1]} must be ${kind[1]}.`]);
}

/** The fields of an object, of which only `keys` may occur; without `keys` anything goes. */
export function fields(value: Value, keys?: readonly string[]): ReadonlyMap<string, Value> {
  const { raw, file, path } = value;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw wrongKind(value, ['对象', 'an object']);
  const found = new Map(
    Object.entries(raw).map(([key, item]) => [key, { file, path: [...path, key], raw: item } satisfies Value]),
  );
  for (const [key, item] of found) {
    if (keys && !keys.includes(key)) throw unknownName(item, ['配置项', 'key'], key, keys);
  }
  return found;
}

/** “没有…“x”，是否指“y”？” */
export function unknownName(value: Value, what: Text, name: string, known: Iterable<string>): Problem {
  const [zh, en] = didYouMean(name, known);
  return problemAt(value, [`没有${what[0]}“${name}”${zh || '。'}`, `unknown ${what[1]} "${name}"${en || '.'}`]);
}

export function items(value: Value): readonly Value[] {
  const { raw, file, path } = value;
  if (!Array.isArray(raw)) throw wrongKind(value, ['列表', 'a list']);
  return raw.map((item: unknown, index) => ({ file, path: [...path, index], raw: item }));
}

export function string(value: Value): string {
  if (typeof value.raw !== 'string') throw wrongKind(value, ['字符串', 'a string']);
  return value.raw;
}

export function strings(value: Value): readonly string[] {
  return items(value).map(string);
}

/** A string, or a list of them. */
export function stringOrStrings(value: Value): readonly string[] {
  return typeof value.raw === 'string' ? [value.raw] : strings(value);
}

export function boolean(value: Value): boolean {
  if (typeof value.raw !== 'boolean') throw wrongKind(value, [' true 或 false', 'true or false']);
  return value.raw;
}

export function number(value: Value, min: number, max: number): number {
  const { raw } = value;
  if (typeof raw !== 'number' || !(raw >= min && raw <= max)) {
    throw wrongKind(value, [` ${min} 到 ${max} 之间的数`, `a number from ${min} to ${max}`]);
  }
  return raw;
}

/** One of the listed words. */
export function oneOf<const T extends string>(value: Value, words: readonly T[]): T {
  const word = words.find((item) => item === value.raw);
  if (word !== undefined) return word;
  if (typeof value.raw !== 'string')
    throw wrongKind(value, [` ${words.join('、')} 之一`, `one of ${words.join(', ')}`]);
  const meant = words.find((item) => item === inChinese.get(value.raw));
  const [zh, en] = didYouMean(meant ?? value.raw, words);
  const key = keyOf(value, ['', '']);
  throw problemAt(value, [
    `${key[0]}不能是“${value.raw}”${zh || `，应为 ${words.join('、')} 之一。`}`,
    `${key[1]}${key[1] && ' '}cannot be "${value.raw}"${en || `; use one of ${words.join(', ')}.`}`,
  ]);
}

/** What people write who have seen the report and not the manual. */
const inChinese: ReadonlyMap<unknown, string> = new Map([
  ['错误', 'error'],
  ['警告', 'warning'],
  ['提示', 'info'],
  ['关闭', 'off'],
  ['关', 'off'],
  ['停用', 'off'],
  ['中文', 'zh'],
  ['英文', 'en'],
]);
