/** One finding a line as compilers write it: `path:line:column: sentence [severity/rule]`. */

import { columnCounter } from './columns.ts';
import { type Reporter, shown } from './reporter.ts';
import { visible, visibleSentence } from './visible.ts';

export const report: Reporter = (results, context) => {
  const lines: string[] = [];
  for (const { filePath, messages } of shown(results, context)) {
    const columnOf = columnCounter(context.sources.get(filePath), context.columnUnit);
    const path = visible(filePath);
    for (const message of messages) {
      const place = `${path}:${message.line}:${columnOf(message)}`;
      lines.push(`${place}: ${visibleSentence(message.message)} [${message.severity}/${message.ruleId}]\n`);
    }
  }
  return lines.join('');
};
