/** File name → format → parser; a parser is loaded when its format is met. */

import type { OfficeDocument } from '../office/annotate.ts';
import type { Format, Source } from '../source.ts';
import { looksLikeHtml } from './binary.ts';
import { parseText } from './text.ts';

export type { OfficeDocument };

const extensions: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.docx': 'docx',
  '.docm': 'docx',
  '.dotx': 'docx',
  '.odt': 'odt',
  '.ott': 'odt',
};

/** Checked when named; a folder of drafts holds their finished copies and saved pages as well. */
const onlyNamed: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.doc': 'docx',
  '.dot': 'docx',
  '.wps': 'docx',
  '.wpt': 'docx',
  '.rtf': 'docx',
};

/** The format of a file by its name; undefined when unsupported. */
export function formatOf(path: string): Format | undefined {
  const extension = extensionOf(path);
  return extensions[extension] ?? onlyNamed[extension];
}

/** True for what a walk through a folder picks up. */
export function isWalked(path: string): boolean {
  return extensionOf(path) in extensions;
}

function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? '' : path.slice(dot).toLowerCase();
}

/** A document that is no text; comments can be written into an office document. */
export interface Packed {
  readonly source: Source;
  readonly document?: OfficeDocument;
}

type Reader = (bytes: Uint8Array) => Packed | Promise<Packed>;

/** Documents that are no text, by their first bytes; their readers stay away until one is met. */
const packed: readonly (readonly [isOne: (bytes: Uint8Array) => boolean, load: () => Promise<Reader>])[] = [
  [isOpenDocument, async () => (await import('./odt.ts')).readOdt],
  [(bytes) => begins(bytes, '%PDF-'), async () => (await import('./pdf.ts')).readPdf],
  [(bytes) => begins(bytes, 'PK\x03\x04'), async () => (await import('./docx.ts')).readDocx],
];

function begins(bytes: Uint8Array, signature: string, at = 0): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false;
  return true;
}

/** Its first entry is its type, and not packed. */
function isOpenDocument(bytes: Uint8Array): boolean {
  return begins(bytes, 'PK\x03\x04') && begins(bytes, 'mimetypeapplication/vnd.oasis.opendocument', 30);
}

/** The source of a document that is no text; throws a `SourceError` when it cannot be read. */
export async function readPacked(bytes: Uint8Array): Promise<Packed | undefined> {
  const found = packed.find(([isOne]) => isOne(bytes));
  return found && (await found[1]())(bytes);
}

/** How to read a text: by the name of its file, unless it is a page under the name of a document, or no page at all. */
export function textFormat(path: string, text: string): Format {
  const format = formatOf(path) ?? 'text';
  if (format === 'text' || format === 'markdown') return format;
  if (format === 'html') return text.includes('<') ? 'html' : 'text';
  return looksLikeHtml(text) ? 'html' : format;
}

/** Decoded text → source. */
type Parser = (text: string) => Source;

export async function loadParser(format: Format): Promise<Parser> {
  if (format === 'html') return (await import('./html.ts')).parseHtml;
  return format === 'markdown' ? (await import('./markdown.ts')).parseMarkdown : parseText;
}
