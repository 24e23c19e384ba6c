/** The words behind the flags → the files to check. */

import { readdirSync, statSync } from 'node:fs';
import { basename, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { formatOf, isWalked } from '../input/index.ts';
import type { Text } from '../rule.ts';
import { sentences } from './sentences.ts';

/** A file to check, or the reason why it cannot be. */
export interface Input {
  /** As reports name it. */
  readonly filePath: string;
  readonly absolute: string;
  readonly refused?: Text;
  /** Its content, when it does not come from the disk. */
  readonly bytes?: Uint8Array;
  readonly fromStdin?: boolean;
}

export interface Selection {
  readonly inputs: readonly Input[];
  /** Words that no file answers to. */
  readonly unmatched: readonly Text[];
  /** Files named one by one that the ignore settings leave out. */
  readonly ignored: readonly string[];
  /** Standard input as it came. */
  readonly stdin?: Uint8Array;
}

interface SelectOptions {
  readonly cwd: string;
  /** True for a file, or with a final slash a folder, that is to be left out. */
  readonly ignores: (absolute: string) => boolean;
}

/** Finds what each word means: a file if it exists, a folder to walk, else a pattern. */
export async function select(words: readonly string[], options: SelectOptions): Promise<Selection> {
  const found = new Map<string, Input>();
  const unmatched: Text[] = [];
  const ignored: string[] = [];
  for (const word of words) {
    const absolute = resolve(options.cwd, word);
    const kind = kindOf(absolute);
    if (kind === 'folder' || kind === 'missing') {
      const inputs = kind === 'folder' ? walk(absolute, word, options) : await expand(word, options);
      if (inputs === undefined) found.set(absolute, refuse(absolute, word, options, sentences.noSuchFile(word)));
      else if (inputs.length === 0) unmatched.push(nothingIn(word, kind));
      for (const input of inputs ?? []) found.set(input.absolute, input);
    } else if (options.ignores(absolute)) {
      ignored.push(nameOf(absolute, word, options.cwd));
    } else {
      const refused = kind === 'file' ? typeRefusal(absolute) : kind;
      found.set(absolute, { filePath: nameOf(absolute, word, options.cwd), absolute, ...(refused && { refused }) });
    }
  }
  return { inputs: [...found.values()], unmatched, ignored };
}

function nothingIn(word: string, kind: 'folder' | 'missing'): Text {
  return kind === 'folder' ? sentences.folderEmpty(word) : sentences.noMatch(word);
}

function refuse(absolute: string, word: string, { cwd }: SelectOptions, refused: Text): Input {
  return { filePath: nameOf(absolute, word, cwd), absolute, refused };
}

/** What stands at a path, or why nobody can tell. */
function kindOf(absolute: string): 'file' | 'folder' | 'missing' | Text {
  try {
    const stat = statSync(absolute);
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : sentences.notARegularFile;
  } catch (error) {
    return isErrno(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR') ? 'missing' : readRefusal(error);
  }
}

/** Why a file cannot be opened, in words. */
export function readRefusal(error: unknown): Text {
  if (!isErrno(error)) throw error;
  if (error.code === 'EACCES' || error.code === 'EPERM') return sentences.notPermitted;
  if (error.code === 'ELOOP') return sentences.linkLoop;
  return sentences.unreadable(error.code ?? error.message);
}

export function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

/** Why the name alone says that a file cannot be checked. */
function typeRefusal(path: string): Text | undefined {
  if (isLock(basename(path))) return sentences.lockFile;
  return formatOf(path) ? undefined : sentences.unsupportedType(extname(path));
}

/** What Word and WPS, or LibreOffice, keep beside a document that is open. */
function isLock(name: string): boolean {
  return name.startsWith('~$') || /^\.~lock\..*#$/u.test(name);
}

/** What a walk takes for a draft. */
export function isDraft(name: string): boolean {
  return isWalked(name) && !isLock(name);
}

/** Inside the current folder relative to it, outside as it was typed; with `/` everywhere. */
export function nameOf(absolute: string, word: string, cwd: string): string {
  const name = relative(cwd, absolute);
  const outside = name.startsWith(`..${sep}`) || isAbsolute(name);
  const chosen = outside && isAbsolute(word) ? absolute : name;
  return sep === '/' ? chosen : chosen.replaceAll(sep, '/');
}

/** Everything in a folder that can be checked; what begins with a dot is left alone, links to folders are not followed. */
function walk(folder: string, word: string, options: SelectOptions, picks = isDraft): Input[] {
  const inputs: Input[] = [];
  const visit = (parent: string) => {
    for (const entry of list(parent, inputs, word, options)) {
      const absolute = join(parent, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || isAnnotated(entry.name)) continue;
      if (entry.isDirectory()) {
        if (!options.ignores(`${absolute}/`)) visit(absolute);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && picks(entry.name) && !options.ignores(absolute)) {
        const kind = entry.isFile() ? 'file' : kindOf(absolute);
        const refused = kind === 'missing' ? sentences.noSuchFile(entry.name) : kind;
        if (kind === 'file') inputs.push({ filePath: nameOf(absolute, word, options.cwd), absolute });
        else if (typeof refused !== 'string') inputs.push(refuse(absolute, word, options, refused));
      }
    }
  };
  visit(folder);
  return inputs;
}

/** A copy that --annotate made: the draft itself lies beside it. */
function isAnnotated(name: string): boolean {
  return /\.批注\d*\.(?:docx|docm|dotx|odt|ott)$/iu.test(name);
}

function list(folder: string, inputs: Input[], word: string, options: SelectOptions) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    inputs.push(refuse(folder, word, options, readRefusal(error)));
    return [];
  }
}

/** The files a pattern stands for; undefined when the word is no pattern at all. */
async function expand(word: string, options: SelectOptions): Promise<Input[] | undefined> {
  const { default: picomatch } = await import('picomatch');
  const pattern = sep === '/' ? word : word.replaceAll(sep, '/');
  const { base, glob, isGlob } = picomatch.scan(pattern);
  if (!isGlob) return undefined;
  const folder = resolve(options.cwd, base);
  if (kindOf(folder) !== 'folder') return [];
  const matches = picomatch(glob);
  // A pattern may name a type of file that a walk passes by: **/*.html
  const picks = (name: string) =>
    isDraft(name) || (!typeRefusal(name) && glob.toLowerCase().includes(extname(name).slice(1).toLowerCase()));
  return walk(folder, word, options, picks).filter(({ absolute }) =>
    matches(relative(folder, absolute).replaceAll(sep, '/')),
  );
}
