/** The contract of a reporter, and what all of them do with results first. */

import type { Locale } from '../message.ts';
import type { FileResult } from '../result.ts';
import type { Text } from '../rule.ts';

/** What a column counts, for readers that do not count in UTF-16 code units. */
export type ColumnUnit = 'utf16' | 'codepoint' | 'byte' | 'display';

export interface ReportContext {
  readonly locale: Locale;
  /** Chalk's level: none, 16, 256 or 16 million colours. */
  readonly colour: 0 | 1 | 2 | 3;
  /** Width of the terminal. */
  readonly columns: number;
  /** The decoded text of each file, by `filePath`: what positions and ranges refer to. */
  readonly sources: ReadonlyMap<string, string>;
  /** Errors only. */
  readonly quiet: boolean;
  readonly columnUnit: ColumnUnit;
  /** Titles of rules by id. */
  readonly titles: ReadonlyMap<string, Text>;
  /** Names of document types by id. */
  readonly profiles?: ReadonlyMap<string, Text>;
}

/** A whole report, ending with a line feed; empty when there is nothing to say. */
export type Reporter = (results: readonly FileResult[], context: ReportContext) => string;

/** The results without what `quiet` leaves out. */
export function shown(results: readonly FileResult[], { quiet }: Pick<ReportContext, 'quiet'>): readonly FileResult[] {
  if (!quiet) return results;
  return results.map((result) => {
    const messages = result.messages.filter(({ severity }) => severity === 'error');
    const fixableCount = messages.filter(({ fix }) => fix?.safe).length;
    return { ...result, messages, warningCount: 0, infoCount: 0, fixableCount };
  });
}
