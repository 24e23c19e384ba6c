/** Checkstyle's XML, which Jenkins (Warnings NG), SonarQube and reviewdog read. */

import type { FileResult, Message } from '../result.ts';
import { attributes, escapedName } from './markup.ts';
import { type Reporter, shown } from './reporter.ts';

/** Jenkins takes what stands before the last dot for the category and the rest for the type. */
function sourceOf({ category, ruleId }: Message): string {
  return ['jiaogao', category ?? 'tool', ruleId].join('.');
}

function toError(message: Message): string {
  const { line, column, severity } = message;
  return `    <error${attributes({ line, column, severity, message: message.message, source: sourceOf(message) })}/>\n`;
}

function toFile({ filePath, messages }: FileResult): string {
  return `  <file name="${escapedName(filePath)}">\n${messages.map(toError).join('')}  </file>\n`;
}

export const report: Reporter = (results, context) => {
  const files = shown(results, context).map(toFile).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files}</checkstyle>\n`;
};
