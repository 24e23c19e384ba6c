/** --fix, --unsafe-fixes and --diff for office documents: tracked changes in the file itself, or plain ones. */

import { unifiedDiff } from '../diff.ts';
import { type FixedWord, fixWord, type Reason } from '../fix-word.ts';
import { isWord, type OfficeDocument } from '../office/annotate.ts';
import type { FileResult } from '../result.ts';
import type { Text } from '../rule.ts';
import { SourceError } from '../source.ts';
import { dateFrom } from './annotating.ts';
import type { Arguments } from './arguments.ts';
import type { Checked, Checker, Read } from './check.ts';
import { type Host, tell } from './host.ts';
import { sentences } from './sentences.ts';
import { writeWhole } from './write.ts';

type WordRead = Read & { readonly document: OfficeDocument };

const reasons: Readonly<Record<Reason, Text>> = {
  field: ['在域中', 'in a field'],
  alternate: ['在文本框等对象中', 'in a box or shape'],
  textbox: ['在文本框中', 'in a text box'],
  revision: ['在未接受的修订中', 'in tracked changes'],
  control: ['在内容控件中', 'in a content control'],
  object: ['含制表符、换行、图形、脚注等', 'with tabs, breaks, pictures or notes'],
  boundary: ['跨越单元格、链接等边界', 'across cells, links or the like'],
  paragraph: ['涉及段落合并', 'joining paragraphs'],
  break: ['要插入换行等字符', 'inserting breaks'],
};

export function fixDocument(read: WordRead, before: FileResult, flags: Arguments, host: Host, check: Checker): Checked {
  const unchanged = { result: before, text: read.decoded.text };
  // What would change is the same either way.
  const plain = flags.option('fix') === 'plain' || (flags.on('diff') && !isWord(read.document));
  const wanted = plain ? 'plain' : 'tracked';
  try {
    const source = read.parse(read.decoded.text);
    const fixed = fixWord({ document: read.document, source }, before, {
      mode: wanted,
      unsafe: flags.on('unsafe-fixes'),
      date: dateFrom(host),
      check: (source) => check({ ...read, parse: () => source }, source.original),
    });
    const checked = settled(read, fixed, unchanged, flags);
    if (checked.failed) return checked;
    if (fixed.mode !== wanted && fixed.document !== read.document && !flags.on('diff'))
      tell(host, flags.locale, sentences.trackingForced(read.filePath));
    if (!flags.on('annotate')) tellLeft(fixed, read, flags, host);
    return checked;
  } catch (error) {
    if (error instanceof SourceError) return { ...unchanged, failed: error.text };
    throw error;
  }
}

/** Writes the document, or shows what would change. */
function settled(read: WordRead, fixed: FixedWord, unchanged: Checked, flags: Arguments): Checked {
  const { document, source, bytes, result, applied } = fixed;
  const { text } = document;
  if (flags.on('diff')) {
    const output = unifiedDiff(unchanged.text, text, read.filePath);
    return { ...unchanged, ...(output && { output }) };
  }
  const left = new Map([...fixed.left].map(([message, reason]) => [message, reasons[reason]]));
  const now = { ...read, document, decoded: { ...read.decoded, text: source.original }, parse: () => source };
  const done = { result, text, now, left, fixed: applied };
  if (document === read.document) return done;
  if (read.fromStdin) return { ...done, output: bytes };
  const failed = writeWhole(read.absolute, bytes);
  return failed ? { ...unchanged, failed: sentences.reason(failed) } : done;
}

function tellLeft({ left }: FixedWord, { filePath }: Read, flags: Arguments, host: Host): void {
  if (left.size === 0) return;
  const counts = new Map<Text, number>();
  for (const reason of left.values()) counts.set(reasons[reason], (counts.get(reasons[reason]) ?? 0) + 1);
  tell(host, flags.locale, sentences.leftToPeople(filePath, [...counts]));
}
