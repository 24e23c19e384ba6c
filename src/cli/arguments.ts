/** The words of the command line, read by the flag table; this is the lean path, yargs itself comes only for the help. */

import parser from 'yargs-parser';
import { didYouMean, nearest } from '../config/nearest.ts';
import { Problem } from '../config/problem.ts';
import type { Locale } from '../message.ts';
import type { Text } from '../rule.ts';
import type { FlagSpec } from './flag-spec.ts';
import { type FlagName, flags } from './flags.ts';
import { sentences } from './sentences.ts';

export interface Arguments {
  /** What stands on the command line besides flags. */
  readonly files: readonly string[];
  readonly locale: Locale | undefined;
  on(name: FlagName<'flag' | 'optional'>): boolean;
  /** The value behind “=”, if there is one. */
  option(name: FlagName<'optional'>): string | undefined;
  value(name: FlagName<'value'>): string | undefined;
  list(name: FlagName<'list'>): readonly string[];
  /** What is wrong with the command line, if anything; kept back until the language of the answer is known. */
  readonly problem: Problem | undefined;
}

/** True when texts are to be put right, or shown as they would be. */
export function fixes(flags: Arguments): boolean {
  return flags.on('fix') || flags.on('unsafe-fixes') || flags.on('diff');
}

const table: readonly FlagSpec[] = flags;
const isSwitch = ({ kind }: FlagSpec) => kind === 'flag' || kind === 'optional';
const valued = table.filter((flag) => !isSwitch(flag)).map((flag) => flag.name);
const optional = new Set(table.filter(({ kind }) => kind === 'optional').map(({ name }) => name));

const settings: parser.Options = {
  boolean: table.filter(isSwitch).map((flag) => flag.name),
  string: valued,
  narg: Object.fromEntries(valued.map((name) => [name, 1])),
  alias: Object.fromEntries(table.flatMap((flag) => (flag.alias ? [[flag.name, [flag.alias]]] : []))),
  configuration: {
    'boolean-negation': false,
    'camel-case-expansion': false,
    'dot-notation': false,
    'parse-numbers': false,
    'parse-positional-numbers': false,
    'populate--': true,
    'short-option-groups': false,
    'strip-aliased': true,
  },
};

/** Reads the command line; never throws. */
export function readArguments(given: readonly string[]): Arguments {
  const { words, options } = takeOptions(given);
  const { argv, error } = parser.detailed([...words], settings);
  const found = new Map<string, unknown>(Object.entries(argv));
  const list = (name: string) => strings(found.get(name));
  const locale = list('locale').at(-1);
  return {
    files: [...strings(argv._), ...strings(argv['--'])],
    locale: locale === 'zh' || locale === 'en' ? locale : undefined,
    on: (name) => found.get(name) === true,
    option: (name) => options.get(name),
    value: (name) => list(name).at(-1),
    list,
    problem: wrongWord(words, found) ?? missingValue(error) ?? wrongValue(list) ?? wrongMode(options.get('fix')),
  };
}

/** Sets the values of optional flags apart: `--annotate=a.docx` becomes `--annotate`. */
function takeOptions(given: readonly string[]): { words: readonly string[]; options: ReadonlyMap<string, string> } {
  const options = new Map<string, string>();
  const end = given.indexOf('--');
  const words = given.map((word, index) => {
    const { name, value } = /^--(?<name>[\w-]+)=(?<value>.+)$/su.exec(word)?.groups ?? {};
    if (name === undefined || value === undefined || !optional.has(name) || (end >= 0 && index > end)) return word;
    options.set(name, value);
    return `--${name}`;
  });
  return { words, options };
}

function strings(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((item) => typeof item === 'string');
}

/** An unknown flag, or a switch that was given a value. */
function wrongWord(words: readonly string[], found: ReadonlyMap<string, unknown>): Problem | undefined {
  const known = new Set(table.map((flag) => flag.name));
  const unknown = [...found.keys()].find((name) => name !== '_' && name !== '--' && !known.has(name));
  if (unknown !== undefined) return new Problem(sentences.unknownFlag(asTyped(unknown, words), guess(unknown)));
  const end = words.indexOf('--');
  for (const word of end === -1 ? words : words.slice(0, end)) {
    const name = /^--(?<name>[\w-]+)=/u.exec(word)?.groups?.name;
    const spec = table.find((flag) => flag.name === name);
    if (spec?.kind === 'flag') return new Problem(sentences.flagTakesNoValue(`--${spec.name}`));
    if (spec?.kind === 'optional') return new Problem(sentences.flagNeedsValue(`--${spec.name}=`));
  }
  return undefined;
}

function guess(name: string): Text {
  const flag = nearest(
    name,
    table.map((spec) => spec.name),
  );
  return flag === undefined ? ['', ''] : [`，是否指“--${flag}”？`, `; did you mean "--${flag}"?`];
}

/** The parser forgets how many hyphens a flag had. */
function asTyped(name: string, words: readonly string[]): string {
  return words.some((word) => word === `-${name}` || word.startsWith(`-${name}=`)) ? `-${name}` : `--${name}`;
}

/** The parser says it in a sentence of its own, whose last word is the flag. */
function missingValue(error: Error | null): Problem | undefined {
  const name = error?.message.split(' ').at(-1);
  if (name === undefined) return undefined;
  const spec = table.find((flag) => flag.name === name || flag.alias === name);
  return new Problem(sentences.flagNeedsValue(`--${spec?.name ?? name}`));
}

function wrongValue(list: (name: string) => readonly string[]): Problem | undefined {
  const empty = valued.find((name) => list(name).includes(''));
  if (empty !== undefined) return new Problem(sentences.flagNeedsValue(`--${empty}`));
  const locale = list('locale').at(-1) ?? 'zh';
  if (locale !== 'zh' && locale !== 'en')
    return new Problem(sentences.unknownValue('--locale', locale, ['zh', 'en'], ['', '']));
  const most = list('max-warnings').at(-1) ?? '0';
  if (!/^\d{1,15}$/u.test(most)) return new Problem(sentences.notACount('--max-warnings', most));
  return undefined;
}

const modes = ['tracked', 'plain'];

/** How Word documents are to be changed. */
function wrongMode(mode: string | undefined): Problem | undefined {
  if (mode === undefined || modes.includes(mode)) return undefined;
  return new Problem(sentences.unknownValue('--fix', mode, modes, didYouMean(mode, modes)));
}
