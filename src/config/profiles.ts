/** Document types that a configuration adds, in the shape of the built-in ones. */

import type { Profile, ProfileSection } from '../profiles/profile.ts';
import { severities, type Text } from '../rule.ts';
import { levels } from './entries.ts';
import { didYouMean } from './nearest.ts';
import { boolean, fields, items, oneOf, problemAt, string, strings, type Value } from './value.ts';

const profileKeys = [
  'id',
  'name',
  'match',
  'headings',
  'sections',
  'order',
  'recipient',
  'signature',
  'date',
  'closing',
  'template',
] as const;

/** The document type of this id or Chinese name, with or without what that has in brackets; else why there is none. */
export function profileNamed(name: string, profiles: readonly Profile[]): Profile | { readonly problem: Text } {
  const namesOf = ({ id, name: [zh] }: Profile) => [id, zh, zh.replace(/（[^（）]*）/gu, '')];
  const found = profiles.find((profile) => namesOf(profile).includes(name));
  if (found) return found;
  const [zh, en] = didYouMean(name, profiles.flatMap(namesOf));
  const list = profiles.map((profile) => `${profile.name[0]}（${profile.id}）`).join('、');
  const ids = profiles.map(({ id }) => id).join(', ');
  return {
    problem: [
      `没有文种“${name}”${zh || (list && `，可用：${list}`)}${zh ? '' : '。'}`,
      `unknown document type "${name}"${en || (ids && `; there are ${ids}`)}${en ? '' : '.'}`,
    ],
  };
}

/** One document type; section ids that are not among its sections are refused. */
export function readProfile(value: Value): Profile {
  const given = fields(value, profileKeys);
  const id = string(required(value, given, 'id'));
  const sections = optional(given, 'sections', (list) => items(list).map(readSection)) ?? [];
  const known = sections.map((section) => section.id);
  const ids = (list: Value) => items(list).map((item) => oneOf(item, known));
  return {
    id,
    name: optional(given, 'name', text) ?? [id, id],
    match: optional(given, 'match', patterns) ?? [],
    sections,
    ...defined({
      headings: optional(given, 'headings', ids),
      order: optional(given, 'order', ids),
      recipient: optional(given, 'recipient', (item) => oneOf(item, levels)),
      signature: optional(given, 'signature', (item) => oneOf(item, levels)),
      date: optional(given, 'date', (item) => oneOf(item, levels)),
      closing: optional(given, 'closing', readClosing),
      template: optional(given, 'template', boolean),
    }),
  };
}

function readSection(value: Value): ProfileSection {
  const given = fields(value, ['id', 'name', 'any', 'level']);
  const id = string(required(value, given, 'id'));
  return {
    id,
    name: optional(given, 'name', text) ?? [id, id],
    any: patterns(required(value, given, 'any')),
    ...defined({ level: optional(given, 'level', (item) => oneOf(item, severities)) }),
  };
}

function readClosing(value: Value) {
  const given = fields(value, ['any', 'level', 'example']);
  return {
    any: patterns(required(value, given, 'any')),
    level: optional(given, 'level', (item) => oneOf(item, severities)) ?? 'warning',
    example: string(required(value, given, 'example')),
  };
}

function required(owner: Value, given: ReadonlyMap<string, Value>, key: string): Value {
  const value = given.get(key);
  if (value) return value;
  throw problemAt(owner, [`缺少“${key}”。`, `"${key}" is missing.`]);
}

function optional<T>(given: ReadonlyMap<string, Value>, key: string, read: (value: Value) => T): T | undefined {
  const value = given.get(key);
  return value && read(value);
}

/** Names may be written in Chinese alone. */
export function text(value: Value): Text {
  if (typeof value.raw === 'string') return [value.raw, value.raw];
  const [zh, en] = strings(value);
  if (zh === undefined) throw problemAt(value, ['名称不能为空。', 'the name is empty.']);
  return [zh, en ?? zh];
}

/** Regular expressions, all of them sound. */
function patterns(value: Value): readonly string[] {
  return items(value).map((item) => {
    const source = string(item);
    try {
      new RegExp(source, 'u');
    } catch {
      throw problemAt(item, [`“${source}”不是正确的正则表达式。`, `"${source}" is not a regular expression.`]);
    }
    return source;
  });
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what was not given. */
export function defined<T extends object>(record: T): Defined<T> {
  const kept: Defined<T> = {};
  for (const key of keys(record)) {
    const value = record[key];
    if (isGiven(value)) kept[key] = value;
  }
  return kept;
}

function keys<T extends object>(record: T): Extract<keyof T, string>[] {
  const found: Extract<keyof T, string>[] = [];
  for (const key in record) found.push(key);
  return found;
}

function isGiven<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined;
}
