/** One finding a line as ESLint's compact formatter writes it, which editors know how to read. */

import type { Severity } from '../rule.ts';
import { columnCounter } from './columns.ts';
import { type Reporter, shown } from './reporter.ts';
import { visible, visibleSentence } from './visible.ts';

const labels: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' };

export const report: Reporter = (results, context) => {
  const lines: string[] = [];
  for (const { filePath, messages } of shown(results, context)) {
    const columnOf = columnCounter(context.sources.get(filePath), context.columnUnit);
    const path = visible(filePath);
    for (const message of messages) {
      const place = `${path}: line ${message.line}, col ${columnOf(message)}`;
      const sentence = visibleSentence(message.message);
      lines.push(`${place}, ${labels[message.severity]} - ${sentence} (${message.ruleId})\n`);
    }
  }
  return lines.join('');
};
