/** The public entry `jiaogao/word`: Word and OpenDocument texts are opened, checked, annotated and fixed. */

import { fixWord } from './fix-word.ts';
import { knownBinary } from './input/binary.ts';
import { readPacked } from './input/index.ts';
import { lintSource } from './lint.ts';
import type { Locale } from './message.ts';
import { annotate, isWord, type OfficeDocument } from './office/annotate.ts';
import { remarksOf } from './remarks.ts';
import type { FileResult } from './result.ts';
import { defaults, type LintOptions, settingsOf } from './settings.ts';
import { type Source, SourceError } from './source.ts';

export type { FileResult, LintOptions, OfficeDocument, Source };
export { SourceError };

/** A document as it was read; `source.original` is the text that ranges of messages point into. */
export interface Opened {
  readonly source: Source;
  readonly document: OfficeDocument;
}

/** @throws {SourceError} for what is neither .docx nor .odt, or cannot be read safely. */
export async function openDocument(bytes: Uint8Array): Promise<Opened> {
  const { source, document } = (await readPacked(bytes)) ?? {};
  if (source && document) return { source, document };
  throw new SourceError(
    knownBinary(bytes) ?? ['这不是 .docx 或 .odt 文档。', 'This is neither a .docx nor an .odt document.'],
  );
}

/** Checks a document. Rules with dictionaries speak after `await prepare(opened.source.text, options)`. */
export function lintDocument({ source }: Opened, options: LintOptions = defaults): FileResult {
  return lintSource(source, settingsOf(options, options.filePath ?? ''));
}

export interface AnnotateOptions {
  /** Of the comments, as `2025-01-02T03:04:05Z`; absent, they carry none. */
  readonly date?: string;
  readonly locale?: Locale;
}

/** The document with a comment for each message. @throws {SourceError} when it is signed. */
export function annotateDocument(opened: Opened, result: FileResult, options: AnnotateOptions = {}): Uint8Array {
  const { date, locale = 'zh' } = options;
  return annotate(opened.document, remarksOf({ ...opened, messages: result.messages, locale }), date);
}

export interface FixOptions extends LintOptions {
  /** Tracked changes unless `plain`; a document that asks for tracking gets it. An .odt takes plain ones only. */
  readonly mode?: 'tracked' | 'plain';
  /** Also what should be looked at afterwards. */
  readonly unsafe?: boolean;
  readonly date?: string;
}

export interface Fixed extends Opened {
  readonly bytes: Uint8Array;
  /** What is still to be said. */
  readonly result: FileResult;
  /** Edits made. */
  readonly applied: number;
}

/** Puts right what can be put right safely. @throws {SourceError} when the document is protected or signed. */
export function fixDocument(opened: Opened, options: FixOptions = defaults): Fixed {
  const { source, document } = opened;
  const { mode = isWord(document) ? 'tracked' : 'plain', unsafe = false, date } = options;
  const check = (text: Source) => lintSource(text, settingsOf(options, options.filePath ?? ''));
  const fixing = { mode, unsafe, check, ...(date !== undefined && { date }) };
  const { bytes, result, applied, ...fixed } = fixWord({ source, document }, check(source), fixing);
  return { source: fixed.source, document: fixed.document, bytes, result, applied };
}
