/** A configuration file as written → what it sets; anything it does not know is a problem with its line. */

import { layouts as builtIn } from '../layout/index.ts';
import type { LayoutProfile } from '../layout/profile.ts';
import type { Locale } from '../message.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Rule } from '../rule.ts';
import type { IgnoreList, Layer } from './config.ts';
import { readEntries } from './entries.ts';
import { layoutNamed, readLayouts } from './layouts.ts';
import { defined, profileNamed, readProfile } from './profiles.ts';
import { readTerm } from './terms.ts';
import { boolean, fields, items, oneOf, problemAt, string, stringOrStrings, type Value } from './value.ts';

export const configKeys = [
  '$schema',
  'root',
  'extends',
  'locale',
  'profile',
  'profiles',
  'layout',
  'layouts',
  'rules',
  'terms',
  'overrides',
  'ignore',
  'customRules',
] as const;

/** What a file sets by itself, without what it extends. */
interface Own {
  readonly layers: readonly Layer[];
  readonly profiles: readonly Profile[];
  readonly layouts: readonly LayoutProfile[];
  readonly ignore: readonly IgnoreList[];
  readonly locale?: Locale;
}

/** The keys of a configuration, all of them known. */
export function configFields(value: Value): ReadonlyMap<string, Value> {
  const given = fields(value, configKeys);
  const schema = given.get('$schema');
  const root = given.get('root');
  if (schema) string(schema);
  if (root) boolean(root);
  return given;
}

/** Checks everything but `extends` and `customRules`, which had to be followed to know the names. */
export function readOwn(
  value: Value,
  rules: ReadonlyMap<string, Rule>,
  others: readonly Profile[],
  otherLayouts = builtIn,
): Own {
  const given = configFields(value);
  const profiles = list(given, 'profiles').map(readProfile);
  const layouts = readLayouts(list(given, 'layouts'), otherLayouts);
  const known = {
    rules,
    profiles: [...profiles, ...others],
    layouts: [...layouts, ...otherLayouts],
  };
  const { folder } = value.file;
  const ignore = given.get('ignore');
  const patterns = ignore ? stringOrStrings(ignore) : [];
  const locale = given.get('locale');
  return {
    layers: [readLayer(given, known, folder), ...list(given, 'overrides').map((item) => readOverride(item, known))],
    profiles,
    layouts,
    ignore: patterns.length > 0 ? [{ folder, patterns }] : [],
    ...defined({ locale: locale && oneOf(locale, ['zh', 'en']) }),
  };
}

/** What a layer may name. */
interface Known {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly profiles: readonly Profile[];
  readonly layouts: readonly LayoutProfile[];
}

function readOverride(value: Value, known: Known): Layer {
  const given = fields(value, ['files', 'profile', 'layout', 'rules', 'terms']);
  const files = given.get('files');
  if (!files) throw problemAt(value, ['overrides 的每一项都要有“files”。', 'every override needs "files".']);
  return { ...readLayer(given, known, value.file.folder), files: stringOrStrings(files) };
}

function readLayer(given: ReadonlyMap<string, Value>, { rules, profiles, layouts }: Known, folder: string): Layer {
  const entries = given.get('rules');
  const profile = given.get('profile');
  const layout = given.get('layout');
  return {
    rules: entries ? readEntries(entries, rules) : new Map(),
    terms: list(given, 'terms').map(readTerm),
    folder,
    ...defined({
      profile: profile && readProfileName(profile, profiles),
      layout: layout && layoutNamed(layout, layouts),
    }),
  };
}

function readProfileName(value: Value, profiles: readonly Profile[]): string {
  const found = profileNamed(string(value), profiles);
  if ('problem' in found) throw problemAt(value, found.problem);
  return found.id;
}

function list(given: ReadonlyMap<string, Value>, key: string): readonly Value[] {
  const value = given.get(key);
  return value ? items(value) : [];
}
