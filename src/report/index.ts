/** The reporters by name; the two of everyday use are at hand, the others loaded when they are asked for. */

import * as json from './json.ts';
import type { Reporter } from './reporter.ts';
import * as terminal from './terminal.ts';

export type { ColumnUnit, LineRole, ReportContext, Reporter, RuleNote } from './reporter.ts';

export const reporters = {
  pretty: async () => terminal,
  json: async () => json,
  compact: () => import('./compact.ts'),
  unix: () => import('./unix.ts'),
  github: () => import('./github.ts'),
  html: () => import('./html.ts'),
  csv: () => import('./csv.ts'),
  sarif: () => import('./sarif.ts'),
  gitlab: () => import('./gitlab.ts'),
  rdjson: () => import('./rdjson.ts'),
  checkstyle: () => import('./checkstyle.ts'),
  junit: () => import('./junit.ts'),
  tap: () => import('./tap.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly report: Reporter }>>>;

export type Format = keyof typeof reporters;
