/** What is staged in git: content from the index, not from the disk. */

import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { Problem } from '../config/problem.ts';
import type { Host } from './host.ts';
import type { Ignores } from './ignore.ts';
import { type Input, isDraft, nameOf } from './select.ts';
import { sentences } from './sentences.ts';

/** The staged files that can be checked; a folder or file among `words` narrows them down. */
export function stagedInputs(words: readonly string[], host: Host, ignores: Ignores): readonly Input[] {
  const top = git(['rev-parse', '--show-toplevel'], host)
    .toString('utf8')
    .replace(/\r?\n$/u, '');
  const range = ['diff', '--cached', '--raw', '-z', '--no-renames', '--no-abbrev', '--diff-filter=AM'];
  const entries = readEntries(git([...range, '--', ...words], host).toString('utf8'), top).filter(
    ({ absolute }) => isDraft(basename(absolute)) && !ignores(absolute),
  );
  const contents = readBlobs(
    entries.map(({ blob }) => blob),
    host,
  );
  return entries.map(({ absolute }, index) => ({
    filePath: nameOf(absolute, '', host.cwd),
    absolute,
    bytes: contents[index] ?? Buffer.alloc(0),
  }));
}

/** `:100644 100644 <old> <new> M` NUL path NUL …; links and submodules are no drafts. */
function readEntries(raw: string, top: string): { absolute: string; blob: string }[] {
  const parts = raw.split('\0');
  const entries: { absolute: string; blob: string }[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, mode, , blob] = parts[index]?.split(' ') ?? [];
    const path = parts[index + 1];
    if (path && blob && mode?.startsWith('100')) entries.push({ absolute: join(top, path), blob });
  }
  return entries;
}

/** All contents in one go: `<id> blob <size>` LF content LF … */
function readBlobs(blobs: readonly string[], host: Host): Buffer[] {
  if (blobs.length === 0) return [];
  const output = git(['cat-file', '--batch'], host, `${blobs.join('\n')}\n`);
  const contents: Buffer[] = [];
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    const size = Number(output.toString('latin1', at, end).split(' ')[2]);
    contents.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}

function git(words: readonly string[], { cwd, env }: Host, input = ''): Buffer {
  const run = spawnSync('git', ['--literal-pathspecs', ...words], {
    cwd,
    // Its sentences are read below, so they must not be translated.
    env: { ...env, LC_ALL: 'C' },
    input,
    maxBuffer: 2 ** 31 - 1,
    windowsHide: true,
  });
  if (run.error) throw new Problem(sentences.noGit);
  if (run.status === 0) return run.stdout;
  const reason = run.stderr.toString('utf8').trim().split('\n')[0] ?? '';
  throw new Problem(/not a git repository/u.test(reason) ? sentences.notARepository : sentences.gitFailed(reason));
}
