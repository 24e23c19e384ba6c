/** The whole program: source → draft → findings → messages. */

import type { Profile } from './profiles/profile.ts';
import type { FileResult } from './result.ts';
import type { ActiveRule } from './rule.ts';
import type { Source } from './source.ts';

export type Locale = 'zh' | 'en';

export interface LintOptions {
  readonly rules: readonly ActiveRule[];
  readonly profiles: readonly Profile[];
  /** Id of the document type; detected when absent. */
  readonly profile?: string;
  readonly locale?: Locale;
  readonly filePath?: string;
}

/** Checks one source; never throws: a rule that does becomes a message and the verdict `unchecked`. */
export function lintSource(_source: Source, _options: LintOptions): FileResult {
  throw new Error('to be written');
}
