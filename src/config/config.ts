/** What a configuration says once it has been read: layers in order of precedence, and what they come to for one file. */

import type { LayoutProfile } from '../layout/profile.ts';
import type { Locale } from '../message.ts';
import type { OptionValue } from '../options.ts';
import type { Profile } from '../profiles/profile.ts';
import type { ActiveRule, Rule, Severity } from '../rule.ts';
import type { HouseTerm } from '../rules/kinds/house-term.ts';
import type { Names } from './names.ts';

/** What a configuration says of one rule. */
export interface Entry {
  readonly severity: Severity | 'off';
  /** Absent: as they were. */
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** A word the office does not want. */
export type Term = HouseTerm;

/** What one configuration file, or one of its overrides, sets. */
export interface Layer {
  readonly rules: ReadonlyMap<string, Entry>;
  readonly profile?: string;
  /** What the looks of documents are held against. */
  readonly layout?: LayoutProfile;
  readonly terms: readonly Term[];
  /** Globs of the files it is for, relative to `folder`; absent: all. */
  readonly files?: readonly string[];
  readonly folder: string;
}

/** Patterns in gitignore syntax, relative to `folder`. */
export interface IgnoreList {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** A configuration file with all it extends: later layers win. */
export interface Config {
  /** What stands below all layers when presets choose the rules; absent: every rule's own severity. */
  readonly ground?: ReadonlyMap<string, Entry>;
  /** Their names, in order. */
  readonly presets: readonly string[];
  readonly layers: readonly Layer[];
  /** The built-in rules and those the configuration brings. */
  readonly rules: readonly Rule[];
  /** The configuration's own document types before the built-in ones. */
  readonly profiles: readonly Profile[];
  /** The configuration's own layouts before the built-in ones. */
  readonly layouts: readonly LayoutProfile[];
  readonly ignore: readonly IgnoreList[];
  readonly locale?: Locale;
  /** The files it was read from, nearest last. */
  readonly from: readonly string[];
}

export interface Registry {
  readonly rules: readonly Rule[];
  readonly profiles: readonly Profile[];
}

/** What a file is checked with. */
export interface ResolvedConfig {
  /** All rules, also those that are off, and what they may be called. */
  readonly known: readonly Rule[];
  readonly names: Names;
  readonly rules: readonly ActiveRule[];
  readonly profiles: readonly Profile[];
  readonly profile?: string;
  readonly layout?: LayoutProfile;
  readonly terms: readonly Term[];
  readonly ignore: readonly IgnoreList[];
  readonly locale?: Locale;
  readonly presets: readonly string[];
  readonly configPath?: string;
  readonly from: readonly string[];
}
