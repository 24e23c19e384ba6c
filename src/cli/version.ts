/** --version. */

import { readFileSync } from 'node:fs';

/** Put in when the command is bundled. */
declare const JIAOGAO_VERSION: string | undefined;

export function version(): string {
  if (typeof JIAOGAO_VERSION === 'string') return JIAOGAO_VERSION;
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return /"version": "(?<version>[^"]+)"/u.exec(text)?.groups?.version ?? '';
}
