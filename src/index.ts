/** The public library: `lint`, `defineRule`, the rules and their types. */

import type { VFile } from 'vfile';
import { readEntries } from './config/entries.ts';
import { type Names, namesOf } from './config/names.ts';
import { activeRules } from './config/resolve.ts';
import { readTerms } from './config/terms.ts';
import { wholeOf } from './config/value.ts';
import { prepare as loadDictionaries } from './dictionaries.ts';
import { parseHtml } from './input/html.ts';
import { formatOf } from './input/index.ts';
import { parseMarkdown } from './input/markdown.ts';
import { parseText } from './input/text.ts';
import { lintSource, readDraft } from './lint.ts';
import type { Locale } from './message.ts';
import type { OptionValue } from './options.ts';
import { profiles } from './profiles/index.ts';
import type { Profile } from './profiles/profile.ts';
import type { FileResult } from './result.ts';
import type { ActiveRule, Rule, Severity } from './rule.ts';
import { rules } from './rules/index.ts';
import { type HouseTerm, withTerms } from './rules/kinds/house-term.ts';
import type { Format, Source } from './source.ts';

export type { Block, Draft, Marker, Section, Sentence } from './draft/types.ts';
export { applyFixes, fixAll } from './fix.ts';
export * from './options.ts';
export type { Profile, ProfileSection } from './profiles/profile.ts';
export type { FileResult, Message, Position, Verdict } from './result.ts';
export * from './rule.ts';
export type { HouseTerm } from './rules/kinds/house-term.ts';
export type { Format, Source } from './source.ts';
export { SourceError } from './source.ts';
export { profiles, rules };

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
const defaults: LintOptions = {};

/** The rules that options turn on; the same options object is resolved once. Throws an error that names an unknown rule or option. */
function activate(options: LintOptions): Activated {
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

function read(input: string | VFile, { format, filePath }: LintOptions): { source: Source; path: string } {
  const path = filePath ?? (typeof input === 'string' ? '' : (input.path ?? ''));
  const text = String(input);
  const kind = format ?? formatOf(path) ?? 'text';
  const parse = kind === 'html' ? parseHtml : kind === 'markdown' ? parseMarkdown : parseText;
  return { source: parse(text), path };
}

/**
 * Loads the dictionaries that the rules which are on want for a draft; without them these rules (`latin-typo`,
 * `typo-lattice`) say nothing. To be awaited before `lint`.
 */
export async function prepare(input: string | VFile, options: LintOptions = defaults): Promise<void> {
  await loadDictionaries(activate(options).rules, String(input));
}

/**
 * Checks a draft. Offsets in the result are UTF-16 offsets into the given text.
 * A VFile also receives every message, with `ruleId`, `source` “jiaogao” and `url`.
 * @throws {SourceError} when the text cannot be read as its format.
 */
export function lint(input: string | VFile, options: LintOptions = defaults): FileResult {
  const { source, path } = read(input, options);
  const result = lintSource(source, {
    ...activate(options),
    profiles: [...(options.profiles ?? []), ...profiles],
    filePath: path,
    ...(options.profile !== undefined && { profile: options.profile }),
    ...(options.locale && { locale: options.locale }),
  });
  if (typeof input !== 'string') report(input, result);
  return result;
}

/** Parses a draft without checking it: blocks, outline, sentences, document type. */
export function parse(input: string | VFile, options: LintOptions = defaults) {
  return readDraft(read(input, options).source, [...(options.profiles ?? []), ...profiles], options.profile);
}

function report(file: VFile, { messages }: FileResult): void {
  for (const {
    message,
    ruleId,
    severity,
    line,
    column,
    endLine,
    endColumn,
    range,
    url,
    fix,
    suggestions,
  } of messages) {
    const place = {
      start: { line, column, offset: range[0] },
      end: { line: endLine, column: endColumn, offset: range[1] },
    };
    const note = file.message(message, { place, ruleId, source: 'jiaogao' });
    // VFile knows three levels: fatal true, false and undefined.
    note.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
    note.url = url;
    note.expected = fix ? [fix.text] : suggestions?.map(({ text }) => text);
  }
}
