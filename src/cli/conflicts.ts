/** Flags that contradict each other: said before any work is done. */

import { Problem } from '../config/problem.ts';
import type { Text } from '../rule.ts';
import type { Arguments } from './arguments.ts';
import { sentences } from './sentences.ts';
import { wantsStdin } from './stdin.ts';

/** Throws for the first contradiction. */
export function refuseConflicts(flags: Arguments): void {
  const fixing = flags.on('fix') || flags.on('unsafe-fixes');
  const stdin = wantsStdin(flags);
  const all = flags.on('suppress-all');
  const some = flags.list('suppress-rule').length > 0;
  const others = flags.files.some((word) => word !== '-');
  const conflicts: readonly (readonly [boolean, Text])[] = [
    [flags.on('staged') && fixing, sentences.stagedFix],
    [flags.on('staged') && flags.on('annotate'), sentences.notTogether('--staged', '--annotate')],
    [flags.on('diff') && flags.on('annotate'), sentences.notTogether('--diff', '--annotate')],
    [flags.on('staged') && stdin, sentences.notTogether('--staged', '--stdin')],
    [flags.on('no-config') && flags.value('config') !== undefined, sentences.notTogether('--config', '--no-config')],
    [flags.on('diff') && flags.value('format') !== undefined, sentences.notTogether('--diff', '--format')],
    [all && some, sentences.notTogether('--suppress-all', '--suppress-rule')],
    [(all || some) && flags.on('prune-suppressions'), sentences.notTogether('--prune-suppressions', '--suppress-…')],
    [(all || some) && flags.on('diff'), sentences.notTogether('--diff', '--suppress-…')],
    [(all || some) && stdin && flags.value('stdin-filename') === undefined, sentences.suppressNameless],
    [stdin && fixing && !flags.on('diff') && others, sentences.stdinFixAlone],
  ];
  const conflict = conflicts.find(([holds]) => holds);
  if (conflict) throw new Problem(conflict[1]);
}
