/** --list-blanks: the blanks still to be filled, as a to-do table. */

import { Problem } from '../config/problem.ts';
import type { Arguments } from './arguments.ts';
import type { Host } from './host.ts';

/** Reads the files with `eachFile`, parses them with `readDraft` and writes the table with `emit`. */
export async function runBlanks(_flags: Arguments, _host: Host): Promise<number> {
  throw new Problem(['--list-blanks 还没有做好。', '--list-blanks is not ready yet.']);
}
