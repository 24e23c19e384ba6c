/** The command as a process. */

import type { Host } from './host.ts';
import { main } from './main.ts';

export { knownSoFar, recall } from '../language/sought.ts';
export { main } from './main.ts';

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
      return process.stderr;
    },
    env: process.env,
    ...(expectMuch && { expectMuch }),
  });
}
