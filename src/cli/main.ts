/** The command: words in, exit code out; everything rarely used is loaded when it is asked for. */

import { Problem } from '../config/problem.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { type Host, tell } from './host.ts';
import { sentences } from './sentences.ts';
import { runSession } from './session.ts';

export type { Host } from './host.ts';

/** Runs the command; never throws and never ends the process. */
export async function main(host: Host): Promise<number> {
  const flags = readArguments(host.argv);
  try {
    if (flags.problem) throw flags.problem;
    return await dispatch(flags, host);
  } catch (error) {
    tell(host, flags.locale, error instanceof Problem ? error.text : broken(error, host));
    return 2;
  }
}

function broken(error: unknown, host: Host) {
  if (host.env.JIAOGAO_DEBUG && error instanceof Error) host.stderr.write(`${error.stack}\n`);
  return sentences.broken(error instanceof Error ? error.message : String(error));
}

async function dispatch(flags: Arguments, host: Host): Promise<number> {
  return runSession(flags, host);
}
