/** From text back to the bytes of the encoding it was read in. */

import type { Decoded, Refusal } from './decode.ts';

/** In `u` mode only a surrogate without its other half matches. */
const loneSurrogate = /\p{Surrogate}/u;

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

async function legacy(text: string, encoding: string): Promise<Uint8Array> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.encode(text, encoding);
}

async function bytesOf(text: string, encoding: Decoded['encoding']): Promise<Uint8Array> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16(text, encoding === 'utf-16le');
  return await legacy(text, encoding);
}

function readsBack(bytes: Uint8Array, text: string, encoding: string): boolean {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) === text;
  } catch {
    return false;
  }
}

/**
 * Bytes of the text in the encoding and with the byte order mark of the file it was decoded from;
 * refused when reading them again would not give the same text.
 */
export async function encode(
  text: string,
  { encoding, bom }: Pick<Decoded, 'encoding' | 'bom'>,
): Promise<Uint8Array | Refusal> {
  const marked = bom && !text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
  if (!loneSurrogate.test(marked)) {
    const bytes = await bytesOf(marked, encoding);
    // The Unicode encodings hold every sound string.
    if (encoding.startsWith('utf') || readsBack(bytes, marked, encoding)) return bytes;
  }
  const name = encoding.toUpperCase();
  return {
    refused: [
      `有的字符不能用 ${name} 编码保存，文件未改动：请先把文件另存为 UTF-8。`,
      `Some characters cannot be saved as ${name}, the file was left alone: save it as UTF-8 first.`,
    ],
  };
}
