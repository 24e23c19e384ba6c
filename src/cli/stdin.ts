/** Standard input as one more file to check. */

import { resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import type { Host } from './host.ts';
import type { Input } from './select.ts';

export function wantsStdin(flags: Arguments): boolean {
  return flags.on('stdin') || flags.files.includes('-');
}

/** Reads standard input to its end. */
export async function readStdin(flags: Arguments, host: Host): Promise<Input & { readonly bytes: Uint8Array }> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of host.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  const filePath = flags.value('stdin-filename') ?? '<stdin>';
  return { filePath, absolute: resolve(host.cwd, filePath), bytes: Buffer.concat(chunks), fromStdin: true };
}
