/** `jiaogao text FILE`: the text as it is read, for `git diff` (textconv) and for people who wonder. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../config/problem.ts';
import type { Arguments } from './arguments.ts';
import { open, readInput } from './check.ts';
import { type Host, tell } from './host.ts';
import { refuseDocument } from './output.ts';
import { put } from './render.ts';
import { sentences } from './sentences.ts';
import { readingOf } from './visit.ts';

export async function printText(flags: Arguments, host: Host): Promise<number> {
  const [, path, ...others] = flags.files;
  if (path === undefined || others.length > 0) throw new Problem(sentences.textOfOne);
  const input = { filePath: path, absolute: resolve(host.cwd, path) };
  if (!existsSync(input.absolute)) throw new Problem(sentences.noSuchFile(path));
  refuseDocument(flags, host, [input.absolute]);
  const file = await open(input, readInput(input), readingOf(flags, host));
  if ('verdict' in file) throw new Problem(sentences.notChecked(path, file.messages[0]?.message ?? ''));
  const source = file.parse(file.decoded.text);
  if (source.unread) tell(host, flags.locale, source.unread);
  // Of a page what it shows; everything else is read as it stands.
  const text = source.format === 'html' ? source.text : file.decoded.text;
  put(text === '' || text.endsWith('\n') ? text : `${text}\n`, flags, host);
  return 0;
}
