/** --init: puts the documented default configuration into the current folder. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../config/problem.ts';
import type { Arguments } from './arguments.ts';
import { type Host, tell } from './host.ts';
import { sentences } from './sentences.ts';
import { writeWhole } from './write.ts';

const name = 'rules.config.json';

export function init(flags: Arguments, host: Host): number {
  const path = join(host.cwd, name);
  if (existsSync(path)) throw new Problem(sentences.configExists(name));
  const sample = readFileSync(new URL('../../rules.config.json', import.meta.url), 'utf8');
  // The sample's schema lies beside it; a copy finds it on the web, where editors look.
  const copy = sample.replace('"./rules.schema.json"', '"https://unpkg.com/jiaogao/rules.schema.json"');
  const problem = writeWhole(path, copy);
  if (problem) throw new Problem(sentences.cannotWrite(name, problem));
  tell(host, flags.locale, sentences.configWritten(name));
  return 0;
}
