/** The reporters by name, each loaded when it is asked for. */

import type { Reporter } from './reporter.ts';

export type { ColumnUnit, LineRole, ReportContext, Reporter, RuleNote } from './reporter.ts';

export const reporters = {
  pretty: () => import('./terminal.ts'),
  json: () => import('./json.ts'),
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
