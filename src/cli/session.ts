/** One run over all files: select, check, report, exit code. */

import { openConfigs } from '../config/index.ts';
import { Problem } from '../config/problem.ts';
import { profiles } from '../profiles/index.ts';
import type { FileResult } from '../result.ts';
import { rules } from '../rules/index.ts';
import type { Arguments } from './arguments.ts';
import { check, open, type Read, type Reading, readInput } from './check.ts';
import { type Host, tell } from './host.ts';
import { type Ignores, ignoredHere, ignoreMatcher } from './ignore.ts';
import { onTop } from './on-top.ts';
import { showProgress } from './progress.ts';
import { checkReportFlags, type Findings, report } from './render.ts';
import { type Input, type Selection, select } from './select.ts';
import { sentences } from './sentences.ts';
import { readStdin, wantsStdin } from './stdin.ts';

/** Opens the configuration as the command line wants it. */
export function readingOf(flags: Arguments, host: Host): Reading {
  const config = flags.on('no-config') ? false : flags.value('config');
  if (config === false && flags.value('config') !== undefined) {
    throw new Problem(sentences.notTogether('--config', '--no-config'));
  }
  const registry = { rules, profiles };
  return {
    configs: openConfigs({ cwd: host.cwd, registry, onTop: onTop(flags), ...(config !== undefined && { config }) }),
    encoding: flags.value('encoding'),
    locale: flags.locale,
  };
}

/** Checks everything the command line names and reports on it. */
export async function runSession(flags: Arguments, host: Host): Promise<number> {
  checkReportFlags(flags);
  const reading = readingOf(flags, host);
  const { inputs, unmatched, ignored } = await selection(flags, host, reading);
  for (const path of ignored) tell(host, flags.locale, sentences.ignored(path));
  const findings = await checkAll(inputs, reading, flags, host);
  await report(findings, flags, host);
  const complain = !flags.on('no-error-on-unmatched-pattern');
  if (complain) for (const text of unmatched) tell(host, flags.locale, text);
  const incomplete = complain && unmatched.length > 0;
  return exitCode(findings.results, incomplete, flags, host);
}

/** The files of the command line, standard input among them, in path order. */
async function selection(flags: Arguments, host: Host, reading: Reading): Promise<Selection> {
  const ignoresHere = await ignoredHere(flags, host.cwd);
  const stdin = wantsStdin(flags) ? [await readStdin(flags, host)] : [];
  const words = flags.files.filter((word) => word !== '-');
  const named = words.length > 0 || stdin.length > 0 ? words : ['.'];
  const selected = await select(named, { cwd: host.cwd, ignores: ignoresHere });
  const inputs: Input[] = [];
  for (const input of [...stdin, ...selected.inputs]) {
    if (flags.on('no-ignore') || !(await ignoredByConfig(input, reading))) inputs.push(input);
  }
  return { ...selected, inputs };
}

const byPatterns = new WeakMap<object, Promise<Ignores>>();

async function ignoredByConfig(input: Input, { configs }: Reading): Promise<boolean> {
  const { ignore } = await configs.forFile(input.absolute);
  if (ignore.length === 0) return false;
  const known = byPatterns.get(ignore) ?? ignoreMatcher(ignore);
  byPatterns.set(ignore, known);
  return (await known)(input.absolute);
}

async function checkAll(inputs: readonly Input[], reading: Reading, flags: Arguments, host: Host): Promise<Findings> {
  const findings: Findings = { results: [], sources: new Map() };
  const progress = showProgress(inputs.length, host, flags.locale ?? 'zh');
  for (const input of inputs) {
    const read = await open(input, readInput(input), reading);
    if ('verdict' in read) findings.results.push(read);
    else keep(findings, read, check(read, read.decoded.text));
    progress.step();
  }
  progress.end();
  return findings;
}

function keep({ results, sources }: Findings, read: Read, result: FileResult): void {
  results.push(result);
  if (result.messages.length > 0) sources.set(result.filePath, read.decoded.text);
}

/** 2 when something was not checked, 1 when something is wrong, 0 when all is well. */
function exitCode(results: readonly FileResult[], incomplete: boolean, flags: Arguments, host: Host): number {
  if (incomplete || results.some(({ verdict }) => verdict === 'unchecked')) return 2;
  if (results.some(({ errorCount }) => errorCount > 0)) return 1;
  const most = flags.value('max-warnings');
  if (most === undefined) return 0;
  let warnings = 0;
  for (const { warningCount } of results) warnings += warningCount;
  if (warnings <= Number(most)) return 0;
  tell(host, flags.locale, sentences.tooManyWarnings(warnings, Number(most)));
  return 1;
}
