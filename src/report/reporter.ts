/** The contract of a reporter, and what all of them do with results first. */

import { fixesOf } from '../fix.ts';
import type { Locale } from '../message.ts';
import type { FileResult } from '../result.ts';
import type { Category, Severity, Text } from '../rule.ts';

/** What a column counts, for readers that do not count in UTF-16 code units. */
export type ColumnUnit = 'utf16' | 'codepoint' | 'byte' | 'display';

/** What the documentation says of a rule. */
export interface RuleNote {
  readonly title: Text;
  readonly category: Category;
  readonly severity: Severity | 'off';
  readonly why: Text;
  readonly basis: readonly string[];
}

/** What a line of a draft is for, where it is more than body text. */
export interface LineRole {
  readonly kind: 'title' | 'subtitle' | 'recipient' | 'heading' | 'run-in' | 'closing' | 'table' | 'code';
  /** Of a heading, from 1. */
  readonly level: number;
  /** End of the words of a heading that prose follows on the same line, offset into the file's text. */
  readonly end: number;
}

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
  /** Version of the tool. */
  readonly version?: string;
  /** Documentation of rules by id; only for formats that hand it on. */
  readonly notes?: ReadonlyMap<string, RuleNote>;
  /** Roles of lines by file and line number; only for formats that show the draft as a document. */
  readonly roles?: ReadonlyMap<string, ReadonlyMap<number, LineRole>>;
  /** True when the report goes into a file of its own. */
  readonly inFile?: boolean;
  /** With more warnings than this the drafts are not passed. */
  readonly maxWarnings?: number;
}

/** A whole report, ending with a line feed; empty when there is nothing to say. */
export type Reporter = (results: readonly FileResult[], context: ReportContext) => string;

/** The results without what `quiet` leaves out. */
export function shown(results: readonly FileResult[], { quiet }: Pick<ReportContext, 'quiet'>): readonly FileResult[] {
  if (!quiet) return results;
  return results.map((result) => {
    const messages = result.messages.filter(({ severity }) => severity === 'error');
    const fixableCount = fixesOf(messages).length;
    return { ...result, messages, warningCount: 0, infoCount: 0, fixableCount };
  });
}
