/** --version, and which build this is. */

import { readFileSync } from 'node:fs';

/** Put in when the command is bundled. */
declare const JIAOGAO_VERSION: string | undefined;
declare const JIAOGAO_BUILD: string | undefined;

export function version(): string {
  if (typeof JIAOGAO_VERSION === 'string') return JIAOGAO_VERSION;
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return /"version": "(?<version>[^"]+)"/u.exec(text)?.groups?.version ?? '';
}

/** Changes with every line of the program, also between two builds of a version. */
export function build(): string {
  return typeof JIAOGAO_BUILD === 'string' ? JIAOGAO_BUILD : version();
}
