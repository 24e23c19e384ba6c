/** File name → format → parser; a parser is loaded when its format is met. */

import type { Format, Source } from '../source.ts';
import type { WordSource } from './docx.ts';
import { parseText } from './text.ts';

export type { WordDocument } from '../office/document.ts';

const extensions: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.docx': 'docx',
  '.docm': 'docx',
  '.dotx': 'docx',
};

/** Extensions that a walk through a folder picks up. */
export const supportedExtensions: readonly string[] = Object.keys(extensions);

/** The format of a file by its name; undefined when unsupported. */
export function formatOf(path: string): Format | undefined {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : extensions[path.slice(dot).toLowerCase()];
}

type Reader = (bytes: Uint8Array) => WordSource;

/** Documents that are no text, by their first bytes; their readers stay away until one is met. */
const packed: readonly (readonly [signature: readonly number[], load: () => Promise<Reader>])[] = [
  [[0x50, 0x4b, 3, 4], async () => (await import('./docx.ts')).readDocx],
];

/** The source of a document that is no text; throws a `SourceError` when it cannot be read. */
export async function readPacked(bytes: Uint8Array): Promise<WordSource | undefined> {
  const found = packed.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  return found && (await found[1]())(bytes);
}

/** Decoded text → source. */
export type Parser = (text: string) => Source;

export async function loadParser(format: Format): Promise<Parser> {
  if (format !== 'markdown') return parseText;
  const { parseMarkdown } = await import('./markdown.ts');
  return parseMarkdown;
}
