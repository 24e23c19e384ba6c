/** The Test Anything Protocol: a file is a test point, its findings stand in a YAML block below. */

import type { FileResult, Message } from '../result.ts';
import { type Reporter, shown } from './reporter.ts';
import { visible, visibleSentence } from './visible.ts';

/** A number sign would begin a directive. */
function description(path: string): string {
  return visible(path).replace(/[\\#]/gu, '\\$&');
}

/** YAML takes every JSON string for its own. */
function finding({ ruleId, severity, message, line, column }: Message): string {
  const said = JSON.stringify(visibleSentence(message));
  return `    - message: ${said}\n      severity: ${severity}\n      ruleId: ${ruleId}\n      line: ${line}\n      column: ${column}\n`;
}

function point({ filePath, verdict, messages }: FileResult, number: number): string {
  const head = `${verdict === 'ready' ? 'ok' : 'not ok'} ${number} - ${description(filePath)}\n`;
  if (messages.length === 0) return head;
  return `${head}  ---\n  verdict: ${verdict}\n  findings:\n${messages.map(finding).join('')}  ...\n`;
}

export const report: Reporter = (results, context) => {
  const points = shown(results, context).map((result, index) => point(result, index + 1));
  return `TAP version 14\n1..${points.length}\n${points.join('')}`;
};
