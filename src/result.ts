/** What a check says: plain records, the shape of `--format json`. */

import type { Category, Severity } from './rule.ts';

export type Verdict = 'ready' | 'not-ready' | 'unchecked';

/** Lines and columns count from 1, columns and ranges in UTF-16 code units of the decoded file. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Message extends Position {
  readonly ruleId: string;
  /** Null for what the tool itself has to say (unreadable file, rule crash, unused disable). */
  readonly category: Category | null;
  readonly severity: Severity;
  readonly message: string;
  readonly range: readonly [start: number, end: number];
  /** Where to find it in a Word document, whose `line` is the paragraph; ranges are offsets into what `jiaogao text` prints. */
  readonly place?: {
    readonly story: 'main' | 'textbox' | 'header' | 'footer' | 'footnote' | 'endnote';
    /** Counts from 1 in each kind of story; in a PDF the line of the page. */
    readonly paragraph: number;
    /** Of a PDF. */
    readonly page?: number;
    /** Numbered headings above it, the highest first. */
    readonly heading: readonly string[];
    readonly quote: string;
    /** The paragraph's own name in the file, which survives editing. */
    readonly paraId?: string;
  };
  readonly fix?: {
    readonly range: readonly [start: number, end: number];
    readonly text: string;
    readonly safe: boolean;
  };
  readonly suggestions?: readonly { readonly text: string }[];
  readonly related?: readonly (Position & { readonly message: string })[];
  readonly basis?: readonly string[];
  /** Page of the rule; a rule of the user's own and what is no rule have none. */
  readonly url?: string;
}

export interface FileResult {
  readonly filePath: string;
  /** Id of the document type, null when unknown. */
  readonly profile: string | null;
  readonly verdict: Verdict;
  readonly messages: readonly Message[];
  readonly errorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
  readonly fixableCount: number;
  readonly suppressedCount: number;
}
