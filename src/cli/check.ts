/** Bytes → result: reads, decodes, parses and checks one file after the other. */

import { readFileSync } from 'node:fs';
import type { Configs, ResolvedConfig } from '../config/index.ts';
import { misnamed, oldKind } from '../input/binary.ts';
import { type Decoded, decode, type Refusal } from '../input/decode.ts';
import { loadParser, type OfficeDocument, type Packed, readPacked, textFormat } from '../input/index.ts';
import { lintSource, summarise } from '../lint.ts';
import { type Locale, toolMessage } from '../message.ts';
import type { FileResult, Message } from '../result.ts';
import type { Text } from '../rule.ts';
import { type Format, type Source, SourceError } from '../source.ts';
import { type Input, readRefusal } from './select.ts';
import { say } from './sentences.ts';
import { readUtf8 } from './utf8.ts';

/** A file that has been read, with what it is checked with. */
export interface Read {
  readonly filePath: string;
  readonly absolute: string;
  readonly decoded: Decoded;
  readonly config: ResolvedConfig;
  readonly locale: Locale;
  readonly fromStdin: boolean;
  /** The text is only a view of the file, which cannot be written back. */
  readonly view?: true;
  /** The office document that the text was read from. */
  readonly document?: OfficeDocument;
  parse(text: string): Source;
}

/** What came of a file. */
export interface Checked {
  readonly result: FileResult;
  /** The text that the result speaks of. */
  readonly text: string;
  /** What goes to standard output instead of a report: a diff, or standard input put right. */
  readonly output?: string | Uint8Array;
  /** How many places of the file were put right. */
  readonly fixed?: number;
  /** What was to be written and was not, with the reason. */
  readonly failed?: Text;
  /** The file as it is now, when it is another document than was read. */
  readonly now?: Read;
  /** What could not be put right, with the reason. */
  readonly left?: ReadonlyMap<Message, Text>;
}

/** What the command line says about reading. */
export interface Reading {
  readonly configs: Configs;
  readonly encoding: string | undefined;
  /** Overrides what configurations say. */
  readonly locale: Locale | undefined;
}

/** What stands in a file, or the reason why nobody can tell. */
export function readInput(input: Input): Uint8Array | Text {
  if (input.refused) return input.refused;
  if (input.bytes) return input.bytes;
  try {
    return readFileSync(input.absolute);
  } catch (error) {
    return readRefusal(error);
  }
}

/** Decodes a file and finds its parser and configuration. */
export async function open(input: Input, bytes: Uint8Array | Text, reading: Reading): Promise<Read | FileResult> {
  const config = await reading.configs.forFile(input.absolute);
  const locale = reading.locale ?? config.locale ?? 'zh';
  if (!(bytes instanceof Uint8Array)) return unchecked(input.filePath, bytes, locale);
  const content = await readContent(input.filePath, bytes, reading.encoding);
  if ('refused' in content) return unchecked(input.filePath, content.refused, locale);
  const { filePath, absolute, fromStdin = false } = input;
  return { filePath, absolute, fromStdin, config, locale, ...content };
}

type Content = Pick<Read, 'decoded' | 'parse' | 'view' | 'document'>;

const isDocument: ReadonlySet<Format> = new Set(['docx', 'odt', 'pdf']);

/** From this many bytes on it pays to ask for the fast reader. */
const long = 100_000;

/** What a file is, its bytes say and not its name; only texts are told apart by their names. */
async function readContent(path: string, bytes: Uint8Array, encoding: string | undefined): Promise<Content | Refusal> {
  try {
    const packed = (await readPacked(bytes)) ?? (await readOld(bytes));
    if (packed) {
      const { source, document } = packed;
      const decoded = { text: source.original, encoding: 'utf-8', bom: false, lossless: true } as const;
      return { decoded, view: true, ...(document && { document }), parse: () => source };
    }
  } catch (error) {
    if (error instanceof SourceError) return { refused: error.text };
    throw error;
  }
  const decoded = decode(bytes, encoding, bytes.length > long ? readUtf8 : undefined);
  if ('refused' in decoded) return decoded;
  const format = textFormat(path, decoded.text);
  const refused = isDocument.has(format) ? misnamed(decoded.text) : undefined;
  return refused ? { refused } : { decoded, parse: await loadParser(format) };
}

/** Read by way of another program: what it makes of the looks is not the document's own. */
async function readOld(bytes: Uint8Array): Promise<Packed | undefined> {
  const kind = oldKind(bytes);
  if (!kind) return undefined;
  const { convert } = await import('./convert.ts');
  const { look: _, ...source } = (await readPacked(await convert(bytes, kind)))?.source ?? {};
  // Nothing can be put in the place of what stands there.
  return 'text' in source ? { source: { ...source, contiguous: () => false } } : undefined;
}

export type Checker = (read: Read, text: string) => FileResult;

/** Checks a text as the content of a file. */
export function check({ filePath, config, locale, parse }: Read, text: string, lint = lintSource): FileResult {
  const { rules, names, profiles, profile, layout } = config;
  try {
    const chosen = { ...(profile !== undefined && { profile }), ...(layout && { layout }) };
    return lint(parse(text), { rules, names, profiles, locale, filePath, ...chosen });
  } catch (error) {
    if (error instanceof SourceError) return unchecked(filePath, error.text, locale);
    throw error;
  }
}

/** The result of a file that could not be checked: never clean. */
function unchecked(filePath: string, reason: Text, locale: Locale): FileResult {
  return summarise(filePath, null, [toolMessage('unreadable-file', 'error', say(reason, locale))], 0, true);
}
