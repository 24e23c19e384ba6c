/** The command: words in, exit code out; everything rarely used is loaded when it is asked for. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../config/problem.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { refuseConflicts } from './conflicts.ts';
import { type Host, tell } from './host.ts';
import { sentences } from './sentences.ts';
import { runSession } from './session.ts';

export type { Host } from './host.ts';

/** Runs the command; never throws and never ends the process. */
export async function main(host: Host): Promise<number> {
  const flags = readArguments(host.argv);
  try {
    if (flags.problem && !flags.on('help')) throw flags.problem;
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
  const explained = flags.value('explain');
  const printed = flags.value('print-config');
  if (flags.on('help')) return help(flags, host);
  if (flags.on('version')) return print(`${(await import('./version.ts')).version()}\n`, host);
  if (flags.on('init')) return (await import('./init.ts')).init(flags, host);
  if (flags.on('rules')) return (await import('./rule-list.ts')).listRules(flags, host);
  if (explained !== undefined) return (await import('./explain.ts')).explain(explained, flags, host);
  if (wantsText(flags, host.cwd)) return (await import('./text.ts')).printText(flags, host);
  refuseConflicts(flags);
  if (printed !== undefined) return (await import('./print-config.ts')).printConfig(printed, flags, host);
  if (flags.on('list-blanks')) return (await import('./blanks.ts')).runBlanks(flags, host);
  return runSession(flags, host);
}

/** `jiaogao text FILE`, unless there is a file of that name. */
function wantsText({ files }: Arguments, cwd: string): boolean {
  return files[0] === 'text' && !existsSync(resolve(cwd, 'text'));
}

async function help(flags: Arguments, host: Host): Promise<number> {
  const { helpText } = await import('./help.ts');
  return print(await helpText(flags.locale ?? 'zh', host.stdout.columns ?? 80), host);
}

function print(text: string, host: Host): number {
  host.stdout.write(text);
  return 0;
}
