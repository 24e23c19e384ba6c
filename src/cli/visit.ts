/** The files of the command line, opened one after the other. */

import { resolve } from 'node:path';
import { openConfigs } from '../config/index.ts';
import { profiles } from '../profiles/index.ts';
import type { FileResult } from '../result.ts';
import type { Text } from '../rule.ts';
import { rules } from '../rules/index.ts';
import type { Arguments } from './arguments.ts';
import { open, type Read, type Reading, readInput } from './check.ts';
import { type Host, tell } from './host.ts';
import { type Ignores, ignoredHere, ignoreMatcher } from './ignore.ts';
import { onTop } from './on-top.ts';
import { isEarlierReport, refuseOutput } from './output.ts';
import { showProgress } from './progress.ts';
import { type Input, type Selection, select } from './select.ts';
import { sentences } from './sentences.ts';
import { readStdin, wantsStdin } from './stdin.ts';

/** Opens the configuration as the command line wants it. */
export function readingOf(flags: Arguments, host: Host): Reading {
  const config = flags.on('no-config') ? false : flags.value('config');
  const registry = { rules, profiles };
  return {
    configs: openConfigs({ cwd: host.cwd, registry, onTop: onTop(flags), ...(config !== undefined && { config }) }),
    encoding: flags.value('encoding'),
    locale: flags.locale,
  };
}

export interface Visited {
  /** False when one of the words, or a visit, came to nothing. */
  readonly complete: boolean;
  /** Standard input as it came. */
  readonly stdin: Uint8Array | undefined;
}

/** Up to here compiling a pattern well takes longer than it spares: so many files, so many bytes of one. */
const few = 2;
const short = 60_000;

/** Reads every file of the command line in path order; a visit may answer with a complaint. */
export async function eachFile(
  flags: Arguments,
  host: Host,
  visit: (file: Read | FileResult) => Promise<Text | undefined> | Text | undefined,
): Promise<Visited> {
  const reading = readingOf(flags, host);
  const { inputs, unmatched, ignored, stdin } = await selection(flags, host, reading);
  const complaints = flags.on('no-error-on-unmatched-pattern') ? [] : [...unmatched];
  const progress = showProgress(inputs.length, host, flags.locale ?? 'zh');
  for (const input of inputs) {
    const bytes = readInput(input);
    if (inputs.length > few || bytes.length > short) host.expectMuch?.();
    const complaint = await visit(await open(input, bytes, reading));
    if (complaint) complaints.push(complaint);
    progress.step();
  }
  progress.end();
  for (const path of ignored) tell(host, flags.locale, sentences.ignored(path));
  for (const text of complaints) tell(host, flags.locale, text);
  return { complete: complaints.length === 0, stdin };
}

/** The files of the command line, standard input or the index of git, in path order. */
async function selection(flags: Arguments, host: Host, reading: Reading): Promise<Selection> {
  const leftOut = await ignoredHere(flags, host.cwd);
  const isReport = isEarlierReport(flags, host);
  const ignores: Ignores = (absolute) => leftOut(absolute) || isReport(absolute);
  const selected = await selectFrom(flags, host, ignores);
  const inputs: Input[] = [];
  const ignored = [...selected.ignored];
  for (const input of [...selected.inputs].sort((a, b) => (a.filePath < b.filePath ? -1 : 1))) {
    if (flags.on('no-ignore') || !(await ignoredBy(input, reading))) inputs.push(input);
    // What was named in so many words is missed; what a folder held is not.
    else if (flags.files.some((word) => resolve(host.cwd, word) === input.absolute)) ignored.push(input.filePath);
  }
  const checked = inputs.map(({ absolute }) => absolute);
  refuseOutput(flags, host, checked);
  return { ...selected, inputs, ignored };
}

async function selectFrom(flags: Arguments, host: Host, ignores: Ignores): Promise<Selection> {
  if (flags.on('staged')) {
    const { stagedInputs } = await import('./staged.ts');
    return { inputs: stagedInputs(flags.files, host, ignores), unmatched: [], ignored: [] };
  }
  const words = flags.files.filter((word) => word !== '-');
  if (!wantsStdin(flags)) return select(words.length > 0 ? words : ['.'], { cwd: host.cwd, ignores });
  const stdin = await readStdin(flags, host);
  const selected = await select(words, { cwd: host.cwd, ignores });
  const inputs = ignores(stdin.absolute) ? selected.inputs : [stdin, ...selected.inputs];
  return { ...selected, inputs, stdin: stdin.bytes };
}

const byPatterns = new WeakMap<object, Promise<Ignores>>();

async function ignoredBy({ absolute }: Input, { configs }: Reading): Promise<boolean> {
  const { ignore } = await configs.forFile(absolute);
  if (ignore.length === 0) return false;
  const matcher = byPatterns.get(ignore) ?? ignoreMatcher(ignore);
  byPatterns.set(ignore, matcher);
  return (await matcher)(absolute);
}
