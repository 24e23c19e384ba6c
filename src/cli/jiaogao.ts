/** The command as a process. */

import type { Host } from './host.ts';
import { main } from './main.ts';

export { knownSoFar, recall } from '../language/sought.ts';
export { main } from './main.ts';

/** Standard error, once something had to be said there. */
let complaints: NodeJS.WriteStream | undefined;

/** Ends the process when all has been written: the system clears the memory away faster than Node does. */
export function leave(): void {
  if ([process.stdout, complaints].every((stream) => (stream?.writableLength ?? 0) === 0)) process.exit();
}

/** Runs the command for the process it is in; the streams are opened when they are used. */
export async function run({ expectMuch }: Pick<Host, 'expectMuch'> = {}): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: nothing to complain about.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    get stderr() {
      complaints = process.stderr;
      return complaints;
    },
    env: process.env,
    ...(expectMuch && { expectMuch }),
  });
}
