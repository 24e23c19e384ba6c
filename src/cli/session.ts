/** One run over all files: select, check, report, exit code. */

import { Problem } from '../config/problem.ts';
import type { FileResult } from '../result.ts';
import type { Text } from '../rule.ts';
import { type Arguments, fixes } from './arguments.ts';
import { type Host, type Output, tell } from './host.ts';
import { emit, type Findings, report, reportingOf } from './render.ts';
import { sentences } from './sentences.ts';
import { eachFile, type Visited } from './visit.ts';
import { type Work, workOf } from './work.ts';

/** Checks everything the command line names and reports on it. */
export async function runSession(flags: Arguments, host: Host): Promise<number> {
  const reporting = reportingOf(flags);
  const work = await workOf(flags, host);
  const { findings, outputs, visited } = await checkAll(work, flags, host);
  const saved = save(work);
  // What could not be recorded is reported all the same.
  const results = saved instanceof Problem ? findings.results.map(work.unrecorded) : findings.results;
  if (flags.on('diff')) {
    if (outputs.length === 0) tell(host, flags.locale, sentences.nothingToFix());
    emit(outputs.join(''), flags, host);
  } else {
    await report({ ...findings, results }, reporting, flags, host, textOnStdout(outputs, visited, flags, host));
  }
  if (saved instanceof Problem) throw saved;
  for (const text of [...saved, ...work.end()]) tell(host, flags.locale, text);
  return exitCode(results, visited.complete, flags, host);
}

interface Session {
  readonly findings: Findings;
  /** What goes to standard output before or instead of a report. */
  readonly outputs: readonly (string | Uint8Array)[];
  readonly visited: Visited;
}

async function checkAll(work: Work, flags: Arguments, host: Host): Promise<Session> {
  const findings: Findings = { results: [], sources: new Map(), configs: new Set() };
  const outputs: (string | Uint8Array)[] = [];
  const visited = await eachFile(flags, host, async (file) => {
    if ('verdict' in file) {
      findings.results.push(file);
      return undefined;
    }
    const { result, text, output, failed, fixed } = await work.step(file);
    if (fixed && output === undefined) tell(host, flags.locale, sentences.fixed(result.filePath, fixed));
    findings.results.push(result);
    findings.configs.add(file.config);
    if (work.unrecorded(result).messages.length > 0) findings.sources.set(result.filePath, text);
    if (output !== undefined) outputs.push(output);
    return failed;
  });
  return { findings, outputs, visited };
}

function save(work: Work): readonly Text[] | Problem {
  try {
    return work.save();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** Writes standard input put right, as it came if nothing could be done; says which stream is left for the report. */
function textOnStdout(
  outputs: readonly (string | Uint8Array)[],
  { stdin }: Visited,
  flags: Arguments,
  { stdout, stderr }: Host,
): Output {
  if (!fixes(flags) || stdin === undefined) return stdout;
  stdout.write(outputs[0] ?? stdin);
  return stderr;
}

/** 2 when something was not checked, 1 when something is wrong, 0 when all is well. */
function exitCode(results: readonly FileResult[], complete: boolean, flags: Arguments, host: Host): number {
  if (!complete || results.some(({ verdict }) => verdict === 'unchecked')) return 2;
  if (results.some(({ errorCount }) => errorCount > 0)) return 1;
  const most = flags.value('max-warnings');
  if (most === undefined) return 0;
  let warnings = 0;
  for (const { warningCount } of results) warnings += warningCount;
  if (warnings <= Number(most)) return 0;
  tell(host, flags.locale, sentences.tooManyWarnings(warnings, Number(most)));
  return 1;
}
