/** File name → format → parser; a parser is loaded when its format is met. */

import type { Format, Source } from '../source.ts';
import { parseText } from './text.ts';

const extensions: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** Extensions that a walk through a folder picks up. */
export const supportedExtensions: readonly string[] = Object.keys(extensions);

/** The format of a file by its name; undefined when unsupported. */
export function formatOf(path: string): Format | undefined {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : extensions[path.slice(dot).toLowerCase()];
}

/** Decoded text → source. */
export type Parser = (text: string) => Source;

export async function loadParser(format: Format): Promise<Parser> {
  if (format === 'text') return parseText;
  const { parseMarkdown } = await import('./markdown.ts');
  return parseMarkdown;
}
