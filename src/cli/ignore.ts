/** What is left out: .jiaogaoignore, --ignore-path, --ignore-pattern and the configuration, all in gitignore syntax. */

import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { IgnoreList } from '../config/config.ts';
import { Problem } from '../config/problem.ts';
import type { Arguments } from './arguments.ts';
import { nameOf, readRefusal } from './select.ts';
import { sentences } from './sentences.ts';

/** True for a file, or with a final slash a folder, that is left out. */
export type Ignores = (absolute: string) => boolean;

const nothing: Ignores = () => false;

/** What the command line and the current folder leave out. */
export async function ignoredHere(flags: Arguments, cwd: string): Promise<Ignores> {
  if (flags.on('no-ignore')) return nothing;
  const named = flags.list('ignore-path').map((path) => resolve(cwd, path));
  const missing = named.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Problem(sentences.noSuchFile(nameOf(missing, '', cwd)));
  const standard = resolve(cwd, '.jiaogaoignore');
  const files = named.length === 0 && existsSync(standard) ? [standard] : named;
  const patterns = [
    ...files.flatMap((path) => read(path, nameOf(path, '', cwd)).split(/\r?\n/u)),
    ...flags.list('ignore-pattern'),
  ];
  return ignoreMatcher(patterns.length > 0 ? [{ folder: cwd, patterns }] : []);
}

function read(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Problem(sentences.notRead(name, readRefusal(error)));
  }
}

/** What lists of patterns leave out; the library is loaded only when there are some. */
export async function ignoreMatcher(lists: readonly IgnoreList[]): Promise<Ignores> {
  if (lists.length === 0) return nothing;
  const { default: ignore } = await import('ignore');
  const matchers = lists.map(({ folder, patterns }) => ({ folder, matcher: ignore().add([...patterns]) }));
  return (absolute) =>
    matchers.some(({ folder, matcher }) => {
      const path = below(folder, absolute);
      return path !== undefined && matcher.ignores(path);
    });
}

/** The way from a folder down to a path, with the final slash that says folder. */
function below(folder: string, absolute: string): string | undefined {
  const path = relative(folder, absolute);
  if (path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  const name = sep === '/' ? path : path.replaceAll(sep, '/');
  return absolute.endsWith('/') ? `${name}/` : name;
}
