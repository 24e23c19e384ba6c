/** The Reviewdog Diagnostic Format: columns count the bytes of UTF-8, and fixes become suggestions in a review. */

import { lineStarts } from '../positions.ts';
import type { FileResult, Message, Position } from '../result.ts';
import type { Severity } from '../rule.ts';
import { type BytePosition, bytePositions } from './bytes.ts';
import { isWellFormed, wellFormed } from './places.ts';
import { type ReportContext, type Reporter, shown } from './reporter.ts';
import { visibleSentence } from './visible.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };
const source = { name: 'jiaogao', url: 'https://www.npmjs.com/package/jiaogao' };

/** Where offsets of a file stand, counted in bytes. */
interface Places {
  rangeOf(range: Message['range']): { readonly start: BytePosition; readonly end: BytePosition };
  offsetOf(line: number, column: number): number;
}

function placesIn(text: string): Places {
  const starts = lineStarts(text);
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const positionOf = bytePositions(text, starts);
  return {
    rangeOf: ([start, end]) => ({ start: positionOf(start), end: positionOf(end) }),
    offsetOf: (line, column) => (starts[line - 1] ?? 0) + column - 1 + (line === 1 ? bom : 0),
  };
}

/** Without the text only lines are known. */
function linesOf({ line, endLine }: Position) {
  return { start: { line }, end: { line: endLine } };
}

function relatedOf(message: Message, path: string, places: Places | undefined) {
  return (message.related ?? []).map((one) => {
    const start = places?.offsetOf(one.line, one.column) ?? 0;
    const end = places?.offsetOf(one.endLine, one.endColumn) ?? 0;
    const range = places ? places.rangeOf([start, end]) : linesOf(one);
    return { message: visibleSentence(one.message), location: { path, range } };
  });
}

function suggestionsOf({ fix, suggestions = [], range, place }: Message, places: Places | undefined) {
  // Offsets into the words of a Word document lead nowhere in its file.
  if (!places || place) return [];
  const others = suggestions.filter(({ text }) => text !== fix?.text).map(({ text }) => ({ range, text }));
  return [...(fix ? [fix] : []), ...others]
    .filter(({ text }) => isWellFormed(text))
    .map((one) => ({ range: places.rangeOf(one.range), text: one.text }));
}

function diagnosticsOf({ filePath, messages }: FileResult, { sources }: ReportContext): object[] {
  const path = wellFormed(filePath);
  const text = sources.get(filePath);
  const places = text === undefined ? undefined : placesIn(text);
  return messages.map((message) => {
    const suggestions = suggestionsOf(message, places);
    const related = relatedOf(message, path, places);
    return {
      message: visibleSentence(message.message),
      location: { path, range: places ? places.rangeOf(message.range) : linesOf(message) },
      severity: severities[message.severity],
      code: { value: message.ruleId, ...(message.url !== undefined && { url: message.url }) },
      ...(suggestions.length > 0 && { suggestions }),
      ...(related.length > 0 && { related_locations: related }),
    };
  });
}

export const report: Reporter = (results, context) => {
  const diagnostics = shown(results, context).flatMap((result) => diagnosticsOf(result, context));
  return `${JSON.stringify({ source, diagnostics })}\n`;
};
