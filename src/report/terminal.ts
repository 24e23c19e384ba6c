/** For people: every line of the draft with marks under what is wrong, a checklist and the verdict. */

import { Chalk } from 'chalk';
import type { FileResult } from '../result.ts';
import { fileLines } from './file.ts';
import type { Paint } from './paint.ts';
import { type ReportContext, type Reporter, shown } from './reporter.ts';
import { checklist, type Excess, verdictLine } from './summary.ts';

function paintOf(colour: ReportContext['colour']): Paint {
  const chalk = new Chalk({ level: colour });
  return {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    good: chalk.green,
    strong: chalk.bold,
    faint: chalk.dim,
  };
}

/** Counted in all that was found, whatever is shown. */
function excessOf(all: readonly FileResult[], { maxWarnings: most }: ReportContext): Excess | undefined {
  const n = all.reduce((sum, { warningCount }) => sum + warningCount, 0);
  return most !== undefined && n > most ? { n, most } : undefined;
}

export const report: Reporter = (all, context) => {
  if (all.length === 0) return '';
  const paint = paintOf(context.colour);
  const results = shown(all, context);
  const files = results.filter(({ messages }) => messages.length > 0);
  const lines = [
    ...files.flatMap((result) => fileLines(result, context, paint)),
    ...checklist(results, context.locale, paint),
    verdictLine(results, context.locale, paint, excessOf(all, context)),
  ];
  return `${lines.join('\n')}\n`;
};
