/** What a caller of the library asks for → what a check runs with. */

import { readEntries } from './config/entries.ts';
import { type Names, namesOf } from './config/names.ts';
import { activeRules } from './config/resolve.ts';
import { readTerms } from './config/terms.ts';
import { wholeOf } from './config/value.ts';
import type { LintOptions as LintSettings } from './lint.ts';
import type { Locale } from './message.ts';
import type { OptionValue } from './options.ts';
import { profiles } from './profiles/index.ts';
import type { Profile } from './profiles/profile.ts';
import type { ActiveRule, Rule, Severity } from './rule.ts';
import { rules } from './rules/index.ts';
import { type HouseTerm, withTerms } from './rules/kinds/house-term.ts';
import type { Format } from './source.ts';

/** A rule's severity, alone or with its options. */
export type RuleEntry = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, OptionValue>>];

export interface LintOptions {
  /** Severity and options by rule id, Chinese title or alias, or a severity by category, on top of the defaults. */
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly customRules?: readonly Rule[];
  /** Id of the document type; detected when absent. */
  readonly profile?: string;
  /** More document types, asked before the built-in ones. */
  readonly profiles?: readonly Profile[];
  /** Words the office does not want, as in the key `terms` of a configuration. */
  readonly terms?: readonly HouseTerm[];
  /** How to read the text; by the file's name when absent, else plain text. */
  readonly format?: Format;
  readonly filePath?: string;
  readonly locale?: Locale;
}

interface Activated {
  readonly rules: readonly ActiveRule[];
  readonly names: Names;
}

const activated = new WeakMap<LintOptions, Activated>();
export const defaults: LintOptions = {};

/** The rules that options turn on; the same options object is resolved once. Throws an error that names an unknown rule or option. */
export function activate(options: LintOptions): Activated {
  const known = activated.get(options);
  if (known) return known;
  const all = [...rules, ...(options.customRules ?? [])];
  const given = wholeOf({ name: 'lint(options.rules)', folder: '', value: options.rules ?? {}, line: () => undefined });
  const entries = readEntries(given, new Map(all.map((rule) => [rule.id, rule])));
  const terms = wholeOf({ name: 'lint(options.terms)', folder: '', value: options.terms ?? [], line: () => undefined });
  const active = { rules: withTerms(activeRules(all, [entries]), readTerms(terms)), names: namesOf(all) };
  activated.set(options, active);
  return active;
}

/** Document types of the options come before the built-in ones. */
export function profilesOf({ profiles: own = [] }: LintOptions): readonly Profile[] {
  return [...own, ...profiles];
}

export function settingsOf(options: LintOptions, filePath: string): LintSettings {
  return {
    ...activate(options),
    profiles: profilesOf(options),
    filePath,
    ...(options.profile !== undefined && { profile: options.profile }),
    ...(options.locale && { locale: options.locale }),
  };
}
