/** Old drafts: finds the suppressions file of each draft; what is in it is read only when there is one. */

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../config/problem.ts';
import type { FileResult } from '../result.ts';
import type { Text } from '../rule.ts';
import type { Arguments } from './arguments.ts';
import type { Checked, Read } from './check.ts';
import type { Host } from './host.ts';
import { sentences } from './sentences.ts';
import type { Store } from './suppressions.ts';
import type { Step } from './work.ts';

const fileName = 'jiaogao-suppressions.json';

interface Suppressing {
  around(step: Step): Step;
  /** Writes what is new; what is to be said. */
  save(): readonly Text[];
  /** A result with what the run records and has not written yet. */
  unrecorded(result: FileResult): FileResult;
}

export function suppressing(flags: Arguments, host: Host): Suppressing {
  const wanted = wantedOf(flags);
  const stores = new Map<string, Promise<Store> | undefined>();
  const opened: Store[] = [];
  const unrecorded = new Map<FileResult, FileResult>();
  const given = flags.value('suppressions-location');
  if (given !== undefined && !wanted && !existsSync(resolve(host.cwd, given))) {
    throw new Problem(sentences.noSuppressions(given));
  }
  const storeOf = (path: string) => {
    if (!stores.has(path)) stores.set(path, wanted || existsSync(path) ? open(path, opened, host) : undefined);
    return stores.get(path);
  };
  const after = async (read: Read, checked: Checked) => {
    // Standard input without a name is no file that could be found again.
    const store = isNamed(read, flags) ? await storeOf(pathFor(read, flags, host)) : undefined;
    if (!store) return checked;
    const result = store.apply(read, checked);
    if (wanted !== 'record') return { ...checked, result };
    store.record(read, checked, flags);
    const left = store.apply(read, checked);
    unrecorded.set(left, result);
    return { ...checked, result: left };
  };
  return {
    around: (step) => async (read) => after(read, await step(read)),
    unrecorded: (result) => unrecorded.get(result) ?? result,
    save: () => opened.flatMap((store) => store.save(wanted)),
  };
}

export type Wanted = 'record' | 'prune' | undefined;

function wantedOf(flags: Arguments): Wanted {
  if (flags.on('suppress-all') || flags.list('suppress-rule').length > 0) return 'record';
  return flags.on('prune-suppressions') ? 'prune' : undefined;
}

async function open(path: string, opened: Store[], host: Host): Promise<Store> {
  const { openStore } = await import('./suppressions.ts');
  const store = openStore(path, host);
  opened.push(store);
  return store;
}

function isNamed({ fromStdin }: Read, flags: Arguments): boolean {
  return !fromStdin || flags.value('stdin-filename') !== undefined;
}

/** Beside the configuration that was found for the draft, else in the current folder. */
function pathFor({ config }: Read, flags: Arguments, { cwd }: Host): string {
  const given = flags.value('suppressions-location');
  if (given !== undefined) return resolve(cwd, given);
  const found = flags.value('config') === undefined ? config.configPath : undefined;
  return join(found === undefined ? cwd : dirname(found), fileName);
}
