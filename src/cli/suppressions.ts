/** What a suppressions file says, applied to results and written anew: file → rule → text → how often. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { shortName } from '../config/load.ts';
import { Problem } from '../config/problem.ts';
import { summarise } from '../lint.ts';
import { lineAt, lineStarts } from '../positions.ts';
import type { FileResult, Message } from '../result.ts';
import type { Text } from '../rule.ts';
import type { Arguments } from './arguments.ts';
import type { Checked, Read } from './check.ts';
import type { Host } from './host.ts';
import { sentences } from './sentences.ts';
import type { Wanted } from './suppressing.ts';
import { countAll, type Files, type Rules, readFiles, serialise, take } from './suppressions-file.ts';
import { writeWhole } from './write.ts';

export interface Store {
  /** Takes in what `--suppress-all` or `--suppress-rule` names. */
  record(read: Read, checked: Checked, flags: Arguments): void;
  /** The result without what is suppressed. */
  apply(read: Read, checked: Checked): FileResult;
  /** Writes the file if it has changed; what is to be said. */
  save(wanted: Wanted): readonly Text[];
}

export function openStore(path: string, { cwd }: Host): Store {
  const name = shortName(path, cwd);
  const { files, text: before } = readFiles(path, name);
  const used: Files = new Map();
  const folder = dirname(path);
  const keyOf = ({ absolute }: Read) => relative(folder, absolute).replaceAll(sep, '/');
  let recorded = 0;
  return {
    record(read, { result, text }, flags) {
      if (result.verdict === 'unchecked') return;
      const found = collect(result, text, wantedMessages(read, flags));
      recorded += countAll(found);
      if (found.size > 0) files.set(keyOf(read), new Map([...(files.get(keyOf(read)) ?? []), ...found]));
    },
    apply(read, { result, text }) {
      const known = files.get(keyOf(read));
      if (!known) return result;
      const taken: Rules = new Map();
      const kept = without(result, text, known, taken);
      // A rule that failed may have left out what is suppressed.
      if (result.verdict !== 'unchecked') used.set(keyOf(read), taken);
      return kept;
    },
    save(wanted) {
      const unused = [...used].map(([key, taken]) => countAll(files.get(key) ?? new Map()) - countAll(taken));
      const recordedBefore = countFiles(files);
      if (wanted === 'prune') prune(files, used, folder);
      const pruned = recordedBefore - countFiles(files);
      const after = serialise(files);
      const failed = after === before || (!before && files.size === 0) ? undefined : writeWhole(path, after);
      if (failed) throw new Problem(sentences.cannotWrite(name, failed));
      const left = wanted === 'prune' ? 0 : unused.reduce((sum, count) => sum + count, 0);
      return [
        ...(wanted === 'record' ? [sentences.suppressed(recorded, name)] : []),
        ...(wanted === 'prune' ? [sentences.pruned(pruned, name)] : []),
        ...(left > 0 ? [sentences.unusedSuppressions(left, name)] : []),
      ];
    },
  };
}

/** Which messages are to be recorded; names are asked of the draft's own configuration. */
function wantedMessages({ config }: Read, flags: Arguments): (message: Message) => boolean {
  if (flags.on('suppress-all')) return () => true;
  const ids = flags.list('suppress-rule').map((name) => {
    const id = config.names.find(name);
    if (typeof id === 'string') return id;
    throw new Problem(id.problem);
  });
  return ({ ruleId, category }) => ids.includes(ruleId) || (category !== null && ids.includes(category));
}

function collect(result: FileResult, text: string, isWanted: (message: Message) => boolean): Rules {
  const found: Rules = new Map();
  const hashOf = hasher(text);
  for (const message of result.messages) {
    // What the tool says of itself is not suppressed.
    if (message.category !== null && isWanted(message)) take(found, message.ruleId, hashOf(message));
  }
  return found;
}

function without(result: FileResult, text: string, known: Rules, taken: Rules): FileResult {
  const hashOf = hasher(text);
  const messages = result.messages.filter((message) => {
    const hashes = known.get(message.ruleId);
    if (!hashes || message.category === null) return true;
    const hash = hashOf(message);
    if ((taken.get(message.ruleId)?.get(hash) ?? 0) >= (hashes.get(hash) ?? 0)) return true;
    take(taken, message.ruleId, hash);
    return false;
  });
  const suppressedCount = result.suppressedCount + result.messages.length - messages.length;
  return summarise(result.filePath, result.profile, messages, suppressedCount, result.verdict === 'unchecked');
}

/** Names a finding by its line and its own characters, whatever stands above and however it is indented. */
function hasher(text: string): (message: Message) => string {
  const starts = lineStarts(text);
  const lines = new Map<number, string>();
  return ({ range: [start, end] }) => {
    const line = lineAt(starts, start);
    const known = lines.get(line) ?? hash(text.slice(starts[line], starts[line + 1]));
    lines.set(line, known);
    return hash(`${known} ${text.slice(start, end)}`);
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, ' ').trim()).digest('hex').slice(0, 12);
}

function countFiles(files: Files): number {
  return [...files.values()].reduce((sum, rules) => sum + countAll(rules), 0);
}

/** Keeps what was of use, and what belongs to drafts that were not checked but are still there. */
function prune(files: Files, used: Files, folder: string): void {
  for (const key of [...files.keys()]) {
    const taken = used.get(key);
    if (taken?.size) files.set(key, taken);
    else if (taken || !existsSync(resolve(folder, key))) files.delete(key);
  }
}
