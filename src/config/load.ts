/** The only file of this room that touches the disk: finds configuration files, reads and runs them. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Parsed, parseJson, parseYaml } from './parse.ts';
import { Problem } from './problem.ts';
import type { ConfigFile } from './value.ts';

/** In a folder the first of these counts. */
const names = [
  'rules.config.json',
  'rules.config.yaml',
  'rules.config.yml',
  'rules.config.js',
  'rules.config.mjs',
  'rules.config.ts',
  'package.json',
] as const;

/** Looks up the configuration file nearest to a folder, upward; a folder is looked at once. */
export function configFinder(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return function find(folder): string | undefined {
    if (known.has(folder)) return known.get(folder);
    const parent = dirname(folder);
    const found = configIn(folder) ?? (parent === folder ? undefined : find(parent));
    known.set(folder, found);
    return found;
  };
}

function configIn(folder: string): string | undefined {
  for (const name of names) {
    const path = join(folder, name);
    if (isFile(path) && (name !== 'package.json' || hasKey(path))) return path;
  }
  return undefined;
}

/** What cannot be looked at is there, and reading it will say why. */
function isFile(path: string): boolean {
  return existsSync(path) && !isFolder(path);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function hasKey(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8');
    if (!text.includes('"jiaogao"')) return false;
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'jiaogao' in value;
  } catch {
    // Somebody else's package.json, broken or locked, is not our configuration.
    return false;
  }
}

/** Reads a configuration file; `cwd` only shortens its name. */
export async function readConfig(path: string, cwd: string): Promise<ConfigFile> {
  const name = shortName(path, cwd);
  return { name, folder: dirname(path), ...(await parseFile(path, name)) };
}

async function parseFile(path: string, name: string): Promise<Parsed> {
  if (!exists(path)) throw new Problem([`找不到配置文件“${name}”。`, `No such configuration file: "${name}".`]);
  if (isFolder(path)) {
    throw new Problem([`“${name}”是文件夹，不是配置文件。`, `"${name}" is a folder, not a configuration file.`]);
  }
  if (/\.[cm]?[jt]s$/u.test(path)) return { value: await importDefault(path, name), line: () => undefined };
  const text = read(path, name).replace(/^\uFEFF/u, '');
  if (/\.ya?ml$/u.test(path)) return parseYaml(text, name);
  const parsed = parseJson(text, name);
  return path.endsWith(`${sep}package.json`) ? within(parsed, 'jiaogao') : parsed;
}

function read(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error;
    throw new Problem([
      `配置文件“${name}”读不出来：${reason === 'EACCES' ? '没有权限' : reason}。`,
      `Cannot read the configuration file "${name}": ${reason === 'EACCES' ? 'no permission' : reason}.`,
    ]);
  }
}

/** The configuration in a file that holds other things besides. */
function within({ value, line }: Parsed, key: string): Parsed {
  const inner: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return { value: inner ?? {}, line: (path) => line([key, ...path]) };
}

export function exists(path: string): boolean {
  return existsSync(path);
}

/** Runs a module and takes its default export, or else all its exports. */
export async function importDefault(path: string, name: string): Promise<unknown> {
  try {
    const loaded: unknown = await import(pathToFileURL(path).href);
    if (typeof loaded !== 'object' || loaded === null) return loaded;
    return 'default' in loaded ? loaded.default : Object.values(loaded);
  } catch (error) {
    throw new Problem(moduleProblem(error, path, name));
  }
}

function moduleProblem(error: unknown, path: string, name: string): readonly [string, string] {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION') {
    return [
      `${name}：Node ${process.versions.node} 不能直接运行 TypeScript，请改用 Node 22.18 以上，或改写成 .js、.json。`,
      `${name}: Node ${process.versions.node} cannot run TypeScript; use Node 22.18 or later, or write it as .js or .json.`,
    ];
  }
  const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  // Node names every file in full.
  const reason = said.replaceAll(dirname(path) + sep, '');
  return [`${name} 运行出错：${reason}`, `${name} failed to run: ${reason}`];
}

/** A path written in a configuration file. */
export function resolveFrom(folder: string, path: string): string {
  return resolve(folder, path);
}

export function folderOf(path: string): string {
  return dirname(path);
}

/** Below the folder: the way from it, with `/`; elsewhere undefined. */
export function pathBelow(folder: string, path: string): string | undefined {
  const name = relative(folder, path);
  if (name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name)) return undefined;
  return sep === '/' ? name : name.replaceAll(sep, '/');
}

/** As sentences name a file: by the way from the current folder, unless that is the longer one. */
export function shortName(path: string, cwd: string): string {
  const name = relative(cwd, path) || '.';
  const short = name.length < path.length ? name : path;
  return sep === '/' ? short : short.replaceAll(sep, '/');
}
