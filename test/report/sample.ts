/** Findings and results made by hand, the way a check would make them. */

import { lineStarts, positionOf } from '../../src/positions.ts';
import type { ReportContext } from '../../src/report/index.ts';
import type { FileResult, Message, Verdict } from '../../src/result.ts';

type Details = Partial<Omit<Message, 'fix'>> & { readonly replacement?: string };

export interface Sample {
  readonly text: string;
  readonly messages: Message[];
  /** One finding at every place where the words stand. */
  find(words: string, ruleId: string, message: string, details?: Details): Sample;
}

export function sample(text: string): Sample {
  const starts = lineStarts(text);
  const messages: Message[] = [];
  const made: Sample = {
    text,
    messages,
    find(words, ruleId, message, { replacement, ...details } = {}) {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + Math.max(words.length, 1))) {
        const end = at + words.length;
        messages.push({
          ruleId,
          category: 'placeholder',
          severity: 'error',
          message,
          ...positionOf(starts, text.startsWith('\uFEFF'), { start: at, end }),
          range: [at, end],
          ...(replacement !== undefined && { fix: { range: [at, end] as const, text: replacement, safe: true } }),
          url: `https://example.org/${ruleId}.md`,
          ...details,
        });
        if (words === '') break;
      }
      messages.sort((a, b) => a.range[0] - b.range[0]);
      return made;
    },
  };
  return made;
}

export function result(filePath: string, messages: readonly Message[] = [], verdict?: Verdict): FileResult {
  const count = (severity: string) => messages.filter((message) => message.severity === severity).length;
  return {
    filePath,
    profile: null,
    verdict: verdict ?? (count('error') > 0 ? 'not-ready' : 'ready'),
    messages,
    errorCount: count('error'),
    warningCount: count('warning'),
    infoCount: count('info'),
    fixableCount: messages.filter(({ fix }) => fix?.safe).length,
    suppressedCount: 0,
  };
}

/** A file that could not be read. */
export function unread(filePath: string, message: string): FileResult {
  const said: Message = {
    ruleId: 'unreadable',
    category: null,
    severity: 'error',
    message,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    range: [0, 0],
  };
  return result(filePath, [said], 'unchecked');
}

export function context(sources: Readonly<Record<string, string>>, more: Partial<ReportContext> = {}): ReportContext {
  return {
    locale: 'zh',
    colour: 0,
    columns: 80,
    sources: new Map(Object.entries(sources)),
    quiet: false,
    columnUnit: 'utf16',
    titles: new Map([['placeholder-x-run', ['补齐空缺的名称', 'Fill in what is blank']]]),
    ...more,
  };
}
