/** For programs: the results as one JSON array, described by report.schema.json. */

import type { FileResult, Message, Position } from '../result.ts';
import { type Reporter, shown } from './reporter.ts';

function place({ line, column, endLine, endColumn }: Position): Position {
  return { line, column, endLine, endColumn };
}

function toPlace({ story, paragraph, page, heading, quote, paraId }: Place): Place {
  return {
    story,
    paragraph,
    ...(page !== undefined && { page }),
    heading,
    quote,
    ...(paraId !== undefined && { paraId }),
  };
}

type Place = NonNullable<Message['place']>;

/** Keys are written out, so that their order and number do not depend on who made the message. */
function toMessage(message: Message): Message {
  const { fix, suggestions, related, basis } = message;
  const where = message.place;
  return {
    ruleId: message.ruleId,
    category: message.category,
    severity: message.severity,
    message: message.message,
    ...place(message),
    range: message.range,
    ...(where && { place: toPlace(where) }),
    ...(fix && { fix: { range: fix.range, text: fix.text, safe: fix.safe } }),
    ...(suggestions && { suggestions: suggestions.map(({ text }) => ({ text })) }),
    ...(related && { related: related.map((one) => ({ ...place(one), message: one.message })) }),
    ...(basis && { basis }),
    ...(message.url !== undefined && { url: message.url }),
  };
}

function toResult(result: FileResult): FileResult {
  return {
    filePath: result.filePath,
    profile: result.profile,
    verdict: result.verdict,
    messages: result.messages.map(toMessage),
    errorCount: result.errorCount,
    warningCount: result.warningCount,
    infoCount: result.infoCount,
    fixableCount: result.fixableCount,
    suppressedCount: result.suppressedCount,
  };
}

export const report: Reporter = (results, context) => `${JSON.stringify(shown(results, context).map(toResult))}\n`;
