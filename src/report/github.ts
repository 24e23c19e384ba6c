/** Workflow commands that GitHub Actions turns into annotations of a pull request. */

import type { Message } from '../result.ts';
import type { Severity, Text } from '../rule.ts';
import { type ReportContext, type Reporter, shown } from './reporter.ts';
import { visibleSentence } from './visible.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function titleOf(ruleId: string, title: Text | undefined, { locale }: ReportContext): string {
  const words = title?.[locale === 'en' ? 1 : 0];
  return words === undefined ? ruleId : `${words} (${ruleId})`;
}

function command(path: string, message: Message, context: ReportContext): string {
  const { line, column, endLine, endColumn } = message;
  const properties: (readonly [string, string | number])[] = [
    ['file', path],
    ['line', line],
    ['endLine', endLine],
  ];
  // The runner takes columns only within one line.
  if (line === endLine) properties.push(['col', column], ['endColumn', endColumn]);
  properties.push(['title', titleOf(message.ruleId, context.titles.get(message.ruleId), context)]);
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${commands[message.severity]} ${list}::${escapeData(visibleSentence(message.message))}\n`;
}

export const report: Reporter = (results, context) =>
  shown(results, context)
    .flatMap(({ filePath, messages }) => messages.map((message) => command(filePath, message, context)))
    .join('');
