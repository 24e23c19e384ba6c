/** The cache file: a line that says who wrote what follows, and the results by file. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { FileResult } from '../result.ts';
import type { Text } from '../rule.ts';
import { sentences } from './sentences.ts';
import { writeWhole } from './write.ts';

export interface Stored {
  readonly key: string;
  readonly result: FileResult;
}

const mark = 'jiaogao-cache 1';

/** What stands in the file; nothing when it is missing, damaged or another build's. */
export function readCache(path: string, build: string): Map<string, Stored> {
  const text = read(path);
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== heading(build, body)) return new Map();
  const value: unknown = JSON.parse(body);
  const stored = new Map<string, Stored>();
  for (const [name, entry] of Object.entries(value ?? {})) if (isStored(entry)) stored.set(name, entry);
  return stored;
}

/** Whether the file may be written over. */
export function isCache(path: string): boolean {
  return read(path).startsWith(mark);
}

export function writeCache(
  path: string,
  name: string,
  build: string,
  entries: ReadonlyMap<string, Stored>,
): readonly Text[] {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const body = JSON.stringify(Object.fromEntries(sorted));
  const failed = writeWhole(path, `${heading(build, body)}\n${body}`);
  return failed ? [sentences.cannotWrite(name, failed)] : [];
}

/** The sum makes sure that a body is whole and ours, so its shape needs no further proof. */
function heading(build: string, body: string): string {
  return `${mark} ${build} ${createHash('sha256').update(body).digest('base64')}`;
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && 'key' in value && 'result' in value;
}

function read(path: string): string {
  if (!existsSync(path)) return '';
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // What cannot be read is no cache; writing it will say why.
    return '';
  }
}
