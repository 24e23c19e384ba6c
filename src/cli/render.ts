/** Findings → the report, on standard output or in a file. */

import type { FileResult } from '../result.ts';
import type { Arguments } from './arguments.ts';
import type { Host } from './host.ts';

/** What a run has found so far; texts only of files that have something to show. */
export interface Findings {
  readonly results: FileResult[];
  readonly sources: Map<string, string>;
}

export function checkReportFlags(_flags: Arguments): void {}

export async function report({ results }: Findings, _flags: Arguments, host: Host): Promise<void> {
  host.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
}
