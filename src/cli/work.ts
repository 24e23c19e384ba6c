/** What is done with each file that was read: checked or put right, remembered, suppressed. */

import { prepare } from '../dictionaries.ts';
import type { FileResult } from '../result.ts';
import type { Text } from '../rule.ts';
import { type Arguments, fixes } from './arguments.ts';
import { type Checked, type Checker, check, type Read } from './check.ts';
import type { Host } from './host.ts';
import { suppressing } from './suppressing.ts';

export type Step = (read: Read) => Checked | Promise<Checked>;

export interface Work {
  readonly step: Step;
  /** Writes what outlives the run, before it is reported on; what is to be said about it. */
  save(): readonly Text[];
  /** A result as it is to be reported when that has failed. */
  unrecorded(result: FileResult): FileResult;
  /** What else is to be said in the end. */
  end(): readonly Text[];
}

/** Each floor is built only when a flag asks for it. */
export async function workOf(flags: Arguments, host: Host): Promise<Work> {
  const stats = flags.on('stats') ? (await import('./stats.ts')).startStats(flags.locale ?? 'zh', host) : undefined;
  const first = prepared(await checkOrFix(flags, host, stats?.check ?? check));
  const cache = flags.on('cache') ? (await import('./cache.ts')).openCache(flags, host) : undefined;
  const old = suppressing(flags, host);
  const comments = flags.on('annotate') ? (await import('./annotating.ts')).annotating(flags, host) : undefined;
  const whole = old.around(cache?.around(first) ?? first);
  return {
    step: comments?.around(whole) ?? whole,
    unrecorded: old.unrecorded,
    save: () => [...(cache?.save() ?? []), ...old.save()],
    end: () => {
      stats?.show();
      return comments?.end() ?? [];
    },
  };
}

/** Only a draft that is really checked asks for dictionaries. */
function prepared(step: Step): Step {
  return async (read) => {
    await prepare(read.config.rules, read.decoded.text);
    return step(read);
  };
}

async function checkOrFix(flags: Arguments, host: Host, checker: Checker): Promise<Step> {
  if (!fixes(flags)) return (read) => ({ result: checker(read, read.decoded.text), text: read.decoded.text });
  const { fixer } = await import('./fixing.ts');
  return fixer(flags, host, checker);
}
