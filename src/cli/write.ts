/** Writes a file whole or not at all: a temporary file in the same folder takes its name. */

import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Text } from '../rule.ts';
import { isErrno } from './select.ts';
import { inWords, sentences } from './sentences.ts';

/** Why the file could not be written, if so, without a stop; a link is followed, owner and permissions are kept. */
export function writeWhole(path: string, content: string | Uint8Array): Text | undefined {
  try {
    const target = realTarget(path);
    const before = statSync(target, { throwIfNoEntry: false });
    // A device or pipe cannot be replaced by a file.
    if (before && !before.isFile()) writeFileSync(target, content);
    // A new file would take the name of one that somebody has protected. Root may write it, and did not mean to.
    else if (before && (before.mode & 0o222) === 0) return sentences.readOnly;
    else replace(target, content, before);
    return undefined;
  } catch (error) {
    if (!isErrno(error)) throw error;
    return inWords(error.code ?? error.message);
  }
}

function realTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isErrno(error) && error.code === 'ENOENT') return path;
    throw error;
  }
}

function replace(target: string, content: string | Uint8Array, before: ReturnType<typeof statSync>): void {
  if (before) accessSync(target, constants.W_OK);
  mkdirSync(dirname(target), { recursive: true });
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    if (before) {
      chmodSync(draft, Number(before.mode) & 0o7777);
      keepOwner(draft, before);
    }
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function keepOwner(draft: string, { uid, gid }: NonNullable<ReturnType<typeof statSync>>): void {
  const now = statSync(draft);
  if (now.uid === uid && now.gid === gid) return;
  try {
    chownSync(draft, Number(uid), Number(gid));
  } catch (error) {
    // Only root may give a file away; everybody else keeps the new one.
    if (!isErrno(error) || error.code !== 'EPERM') throw error;
  }
}
