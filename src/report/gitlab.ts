/** GitLab's Code Quality report: findings in the widget and the diff of a merge request. */

import type { FileResult, Message } from '../result.ts';
import type { Severity } from '../rule.ts';
import { fingerprinter } from './fingerprint.ts';
import { wellFormed } from './places.ts';
import { type ReportContext, type Reporter, shown } from './reporter.ts';
import { visibleSentence } from './visible.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

function severityOf({ verdict }: FileResult, { category, severity }: Message): string {
  return verdict === 'unchecked' && category === null && severity === 'error' ? 'blocker' : severities[severity];
}

/** GitLab knows no paths that begin with ./ or hold backslashes; ours have neither. */
function issuesOf(result: FileResult, { sources }: ReportContext) {
  const { filePath, messages } = result;
  const fingerprintOf = fingerprinter(filePath, sources.get(filePath));
  return messages.map((message) => ({
    description: visibleSentence(message.message),
    check_name: message.ruleId,
    fingerprint: fingerprintOf(message),
    severity: severityOf(result, message),
    location: { path: wellFormed(filePath), lines: { begin: message.line, end: message.endLine } },
  }));
}

export const report: Reporter = (results, context) => {
  const issues = shown(results, context).flatMap((result) => issuesOf(result, context));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
};
