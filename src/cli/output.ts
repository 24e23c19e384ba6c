/** -o: what the report must never be written over, and the report of an earlier run, which it may. */

import { type BigIntStats, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Problem } from '../config/problem.ts';
import { formatOf, isWalked } from '../input/index.ts';
import type { Arguments } from './arguments.ts';
import type { Host } from './host.ts';
import { isErrno } from './select.ts';
import { sentences } from './sentences.ts';

/** Throws a sentence when `-o` names a draft that is checked, a document, or a text that is none of our reports. */
export function refuseOutput(flags: Arguments, host: Host, checked: readonly string[] = []): void {
  refuseDocument(flags, host, checked);
  const file = flags.value('output-file');
  const path = resolve(host.cwd, file ?? '');
  if (file === undefined || !regular(path) || !isWalked(path) || isReport(path)) return;
  throw new Problem(sentences.outputIsText(file));
}

/** The same, where a text is what is wanted: it takes the place of any other. */
export function refuseDocument(flags: Arguments, { cwd }: Host, checked: readonly string[]): void {
  const file = flags.value('output-file');
  const path = resolve(cwd, file ?? '');
  const there = file === undefined ? undefined : regular(path);
  if (file === undefined || !there) return;
  if (checked.some((draft) => draft === path || isSame(regular(draft), there))) {
    throw new Problem(sentences.outputIsDraft(file));
  }
  if (isDocument(path)) throw new Problem(sentences.outputIsDocument(file));
}

/** True for the report that `-o` wrote in an earlier run: it lies among the drafts and is none of them. */
export function isEarlierReport(flags: Arguments, { cwd }: Host): (absolute: string) => boolean {
  const file = flags.value('output-file');
  const path = resolve(cwd, file ?? '');
  const isNamed = flags.files.some((word) => resolve(cwd, word) === path);
  if (file === undefined || isNamed || !regular(path) || !isWalked(path) || isDocument(path) || !isReport(path)) {
    return () => false;
  }
  return (absolute) => absolute === path;
}

/** Devices and pipes may always be written; whatever else is wrong, writing will say. */
function regular(path: string): BigIntStats | undefined {
  try {
    const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stat?.isFile() ? stat : undefined;
  } catch (error) {
    if (!isErrno(error)) throw error;
    return undefined;
  }
}

/** Links and the case of letters make several names of one file. */
function isSame(one: BigIntStats | undefined, other: BigIntStats): boolean {
  return one !== undefined && one.ino === other.ino && one.dev === other.dev;
}

/** By name, or because it holds what no text does. */
function isDocument(path: string): boolean {
  const format = formatOf(path);
  return format === 'docx' || format === 'odt' || format === 'pdf' || read(path)?.includes('\0') === true;
}

function isReport(path: string): boolean {
  const written = read(path);
  if (written === undefined) return false;
  const text = stripVTControlCharacters(written).trim();
  return text === '' || forPrograms.test(text) || forPeople.test(text.slice(text.lastIndexOf('\n') + 1));
}

/** How what this tool writes begins: tables, JSON, XML, pages, one finding a line, changes. */
const forPrograms =
  /^(?:文件,|file,|类别 +规则|category +rule|\[\s*[{\]]|\{\s*"|<\?xml|<!DOCTYPE html>|TAP version|--- a\/|::(?:error|warning|notice) |[^\n]+:\d+:\d+: |[^\n]+: line \d+, col \d+, )/iu;

/** What it writes for people ends with the verdict, the sum of the blanks or the page of a rule. */
const forPeople =
  /^(?:不?可提交：|未能检查：|Ready: |Not ready: |Not checked: |共 \d+ 处待填。|没有待填的空。|\d+ to fill in\.|Nothing is left blank\.|.*docs[\\/]rules[\\/][\w-]+\.md$)/u;

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (!isErrno(error)) throw error;
    return undefined;
  }
}
