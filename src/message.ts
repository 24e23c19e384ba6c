/** Findings → messages: sentence, position in the file, fix in the file. */

import type { Draft } from './draft/types.ts';
import { placeIn } from './place.ts';
import { positionOf } from './positions.ts';
import type { Message } from './result.ts';
import { type Finding, type MessageData, type Severity, type Span, severities, type Text } from './rule.ts';
import type { Found } from './run.ts';
import type { Format, Source } from './source.ts';

export type Locale = 'zh' | 'en';

/** The sentence in one language, its `{slots}` filled in. */
export function say(text: Text | undefined, data: MessageData | undefined, locale: Locale): string {
  const language = locale === 'en' ? 1 : 0;
  const sentence = text?.[language] ?? '';
  if (!sentence.includes('{')) return sentence;
  return sentence.replace(/\{(\w+)\}/gu, (slot, name, at) => {
    const value = data?.[name];
    return nested(typeof value === 'object' ? value[language] : String(value ?? slot), sentence.slice(0, at));
  });
}

const innerMarks: ReadonlyMap<string, string> = new Map([
  ['“', '‘'],
  ['”', '’'],
  ['‘', '“'],
  ['’', '”'],
]);

/** Within “ ” a quotation takes ‘ ’, within 《 》 a title takes 〈 〉; bare marks are what the sentence speaks of, and stay. */
function nested(value: string, before: string): string {
  if (!/[“”《》]/u.test(value) || !/[A-Za-z0-9々〇\u3400-\u9fff]/u.test(value)) return value;
  let inner = value;
  // “提高”或“加强”: several words, each with marks of its own, of which the sentence has the outermost.
  if (/“[^”]*$/u.test(before) && /[“”]/u.test(value) && !/^[^“]*”[^”]*“[^“]*$/u.test(value)) {
    inner = inner.replace(/[“”‘’]/gu, (mark) => innerMarks.get(mark) ?? mark);
  }
  return /《[^》]*$/u.test(before) ? inner.replaceAll('《', '〈').replaceAll('》', '〉') : inner;
}

export interface Printing {
  readonly draft: Draft;
  readonly source: Source;
  readonly starts: readonly number[];
  readonly bom: boolean;
  readonly locale: Locale;
}

function severityOf({ active, finding }: Found): Severity {
  const { atMost } = finding;
  return atMost && severities.indexOf(atMost) > severities.indexOf(active.severity) ? atMost : active.severity;
}

export function toMessage(printing: Printing, found: Found, at: Span): Message {
  const { active, finding } = found;
  const { rule } = active;
  const basis = finding.basis ?? rule.basis;
  const place = placeIn(printing.draft, finding.at);
  const fix = toFix(printing.source, finding);
  const related = finding.related?.map(({ at, message, data }) => ({
    ...positionOf(printing.starts, printing.bom, printing.source.place(at)),
    message: say(rule.messages[message], data ?? finding.data, printing.locale),
  }));
  return {
    ruleId: rule.id,
    category: rule.category,
    severity: severityOf(found),
    message: say(rule.messages[finding.message], finding.data, printing.locale),
    ...positionOf(printing.starts, printing.bom, at),
    range: [at.start, at.end],
    ...(place && { place }),
    ...(fix && { fix }),
    ...(finding.suggestions &&
      finding.suggestions.length > 0 && { suggestions: finding.suggestions.map((text) => ({ text })) }),
    ...(related && related.length > 0 && { related }),
    ...(basis && basis.length > 0 && { basis }),
    ...(active.url !== undefined && { url: active.url }),
  };
}

/** The edit in the file; dropped when the format keeps other characters in between. */
function toFix(source: Source, { at, fix }: Finding): Message['fix'] {
  if (!fix) return undefined;
  const span = fix.at ?? at;
  if (!source.contiguous(span) || !isWritable(source.format, fix.text)) return undefined;
  const { start, end } = source.place(span);
  return { range: [start, end], text: fix.text, safe: fix.safe !== false };
}

/** Files that are only read, and text that a page would take for a tag. */
function isWritable(format: Format, text: string): boolean {
  return format !== 'pdf' && !(format === 'html' && /[<&]/u.test(text));
}

/** What the tool itself has to say about a file. */
export function toolMessage(
  id: string,
  severity: Severity,
  message: string,
  printing?: Printing,
  place?: Span,
): Message {
  const position =
    printing && place
      ? positionOf(printing.starts, printing.bom, place)
      : { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    ruleId: id,
    category: null,
    severity,
    message,
    ...position,
    range: [place?.start ?? 0, place?.end ?? 0],
  };
}
