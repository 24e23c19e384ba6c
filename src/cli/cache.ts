/** --cache: results of earlier runs, taken again when nothing that could change them has changed. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { ResolvedConfig } from '../config/index.ts';
import { formatOf } from '../input/index.ts';
import type { Text } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { type Arguments, fixes } from './arguments.ts';
import { isCache, readCache, type Stored, writeCache } from './cache-file.ts';
import type { Read } from './check.ts';
import type { Host } from './host.ts';
import { sentences } from './sentences.ts';
import { build } from './version.ts';
import type { Step } from './work.ts';

interface Cache {
  around(step: Step): Step;
  /** Writes what is new; what is to be said. */
  save(): readonly Text[];
}

const fileName = '.jiaogaocache';

export function openCache(flags: Arguments, { cwd }: Host): Cache {
  const given = flags.value('cache-location');
  const path = resolve(cwd, given ?? fileName);
  const made = build();
  const entries = readCache(path, made);
  const visited = new Set<string>();
  // Fixing reads what it is about to change; statistics need the rules to run.
  const reads = !fixes(flags) && !flags.on('stats');
  let changed = false;
  const around =
    (step: Step): Step =>
    async (read) => {
      // What a document says beside its text is not in the text.
      if (read.fromStdin || read.view || !isCacheable(read.config)) return step(read);
      const name = relative(dirname(path), read.absolute).replaceAll(sep, '/');
      visited.add(name);
      const known = reads ? entries.get(name) : undefined;
      const { text } = read.decoded;
      if (known?.key === keyOf(read, text, made)) return { result: { ...known.result, filePath: read.filePath }, text };
      const checked = await step(read);
      changed = remember(entries, name, checked.result, keyOf(read, checked.text, made)) || changed;
      return checked;
    };
  const save = () => {
    if (!changed) return [];
    if (given !== undefined && existsSync(path) && !isCache(path)) return [sentences.cacheNotWritten(given)];
    const isGone = (name: string) => !visited.has(name) && !existsSync(resolve(dirname(path), name));
    for (const name of [...entries.keys()]) if (isGone(name)) entries.delete(name);
    return writeCache(path, given ?? fileName, made, entries);
  };
  return { around, save };
}

/** True when that changed anything. A file that was not checked must be tried again. */
function remember(entries: Map<string, Stored>, name: string, result: Stored['result'], key: string): boolean {
  if (result.verdict === 'unchecked') return entries.delete(name);
  if (entries.get(name)?.key === key) return false;
  entries.set(name, { key, result });
  return true;
}

const builtIn = new Set(rules.map(({ id }) => id));

/** The user's own rules may change without our seeing it. */
function isCacheable({ known }: ResolvedConfig): boolean {
  return known.every(({ id }) => builtIn.has(id));
}

/** Everything that a result depends on, as one hash. */
function keyOf({ config, locale, filePath }: Read, text: string, made: string): string {
  const hash = createHash('sha256');
  for (const part of [made, locale, formatOf(filePath) ?? 'text', fingerprint(config)]) hash.update(part).update('\0');
  return hash.update(text).digest('base64');
}

const fingerprints = new WeakMap<ResolvedConfig, string>();

function fingerprint(config: ResolvedConfig): string {
  const known = fingerprints.get(config);
  if (known !== undefined) return known;
  const { profile, profiles, layout, terms } = config;
  const active = config.rules.map(({ rule, severity, options }) => [rule.id, severity, options]);
  const made = createHash('sha256')
    .update(JSON.stringify([active, profile, profiles, layout, terms]))
    .digest('base64');
  fingerprints.set(config, made);
  return made;
}
