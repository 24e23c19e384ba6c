/** --annotate: a copy of each office document with the findings as comments; the draft itself is never written. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { readPacked } from '../input/index.ts';
import { annotate, isSealed, isWord, type OfficeDocument } from '../office/annotate.ts';
import { remarksOf } from '../remarks.ts';
import type { Text } from '../rule.ts';
import { SourceError } from '../source.ts';
import type { Arguments } from './arguments.ts';
import type { Checked, Read } from './check.ts';
import { type Host, tell } from './host.ts';
import { nameOf } from './select.ts';
import { sentences } from './sentences.ts';
import type { Step } from './work.ts';
import { writeWhole } from './write.ts';

interface Annotating {
  around(step: Step): Step;
  end(): readonly Text[];
}

export function annotating(flags: Arguments, host: Host): Annotating {
  const given = flags.option('annotate');
  let written = 0;
  const around =
    (step: Step): Step =>
    async (read) => {
      const checked = await step(read);
      const now = checked.now ?? read;
      const { document } = now;
      if (!document) return checked;
      written += 1;
      const reason = written > 1 && given !== undefined ? sentences.annotateOne : await write(now, document, checked);
      if (!reason) return checked;
      return { ...checked, failed: checked.failed ?? sentences.annotateFailed(read.filePath, reason) };
    };
  const write = async (read: Read, document: OfficeDocument, checked: Checked): Promise<Text | undefined> => {
    const target = await targetOf(read, document, given, host);
    if ('problem' in target) return target.problem;
    const { result, left } = checked;
    const source = read.parse(read.decoded.text);
    const remarks = remarksOf({ source, document, messages: result.messages, left, locale: read.locale });
    try {
      const problem = writeWhole(target.path, annotate(document, remarks, dateFrom(host)));
      if (problem) return sentences.cannotWrite(nameOf(target.path, target.path, host.cwd), problem);
    } catch (error) {
      if (error instanceof SourceError) return error.text;
      throw error;
    }
    const name = (path: string) => nameOf(path, path, host.cwd);
    if (target.taken) tell(host, flags.locale, sentences.annotateMoved(name(target.path), name(target.taken)));
    tell(host, flags.locale, sentences.annotated(name(target.path), remarks.length));
    return undefined;
  };
  return { around, end: () => (written === 0 ? [sentences.nothingToAnnotate] : []) };
}

interface Target {
  readonly path: string;
  /** A copy that was edited and therefore stays. */
  readonly taken?: string;
}

/** Where the copy goes; a copy that somebody has worked on is not lost. */
async function targetOf(
  { absolute, fromStdin }: Read,
  document: OfficeDocument,
  given: string | undefined,
  host: Host,
): Promise<Target | { problem: Text }> {
  const extension = extname(absolute) || (isWord(document) ? '.docx' : '.odt');
  if (given === undefined)
    return fromStdin ? { problem: sentences.stdinAnnotate } : besides(absolute, dirname(absolute), extension);
  const path = resolve(host.cwd, given);
  if (/[\\/]$/u.test(given) || isFolder(path)) return besides(absolute, path, extension);
  if (path === absolute && !fromStdin) return { problem: sentences.annotateItself };
  if (extname(path).toLowerCase() !== extension.toLowerCase()) {
    return { problem: sentences.annotateNamed(given.slice(0, given.length - extname(given).length) + extension) };
  }
  return (await isFree(path)) ? { path } : { problem: sentences.annotateExists(given) };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** `名.批注.docx`, `名.批注2.docx` … */
async function besides(absolute: string, folder: string, extension: string): Promise<Target> {
  const name = basename(absolute, extname(absolute)).replace(copySuffix, '');
  const pathOf = (n: number) => join(folder, `${name}.批注${n === 1 ? '' : n}${extension}`);
  let n = 1;
  while (pathOf(n) === absolute || !(await isFree(pathOf(n)))) n += 1;
  const taken = n > 1 ? pathOf(n - 1) : undefined;
  return { path: pathOf(n), ...(taken !== undefined && taken !== absolute && { taken }) };
}

const copySuffix = /\.批注\d*$/u;

/** True for the copies themselves, which a walk through a folder leaves alone. */
async function isFree(path: string): Promise<boolean> {
  if (!existsSync(path)) return true;
  try {
    const document = (await readPacked(readFileSync(path)))?.document;
    return document !== undefined && isSealed(document);
  } catch {
    // Whatever it is, it is not our copy.
    return false;
  }
}

/** SOURCE_DATE_EPOCH makes what is written the same every time. */
export function dateFrom({ env }: Host): string {
  const epoch = Number(env.SOURCE_DATE_EPOCH);
  const date = env.SOURCE_DATE_EPOCH !== undefined && Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  return `${date.toISOString().slice(0, 19)}Z`;
}
