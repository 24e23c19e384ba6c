/** --init: puts the documented default configuration into the current folder. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../config/problem.ts';
import type { Arguments } from './arguments.ts';
import { type Host, tell } from './host.ts';
import { sentences } from './sentences.ts';
import { writeWhole } from './write.ts';

const name = 'rules.config.json';

/** Editors find the schema in a local installation; they are not sent to the network for it. */
function withSchema(sample: string, folder: string): string {
  const schema = 'node_modules/jiaogao/rules.schema.json';
  if (existsSync(join(folder, schema))) return sample.replace('./rules.schema.json', `./${schema}`);
  return sample.replace(/^ *"\$schema".*\n\n/mu, '');
}

export function init(flags: Arguments, host: Host): number {
  const path = join(host.cwd, name);
  if (existsSync(path)) throw new Problem(sentences.configExists(name));
  const sample = readFileSync(new URL('../../rules.config.json', import.meta.url), 'utf8');
  const problem = writeWhole(path, withSchema(sample, host.cwd));
  if (problem) throw new Problem(sentences.cannotWrite(name, problem));
  tell(host, flags.locale, sentences.configWritten(name));
  return 0;
}
