/** From bytes to text without losing one of them, and back. */

import type { Text } from '../rule.ts';
import { binary, knownBinary } from './binary.ts';
import { firstBrokenLine, isUtf32, looksLikeGb, mostlyUtf8, utf16Order } from './guess.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** A file's text, with U+FEFF as its first character if the file has a byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly lossless: true;
}

/** Why the file was not taken, and what to do. */
export interface Refusal {
  readonly refused: Text;
}

/** Larger files are refused; a string in Node cannot be longer than 512 M characters. */
const maxBytes = 256 * 1024 * 1024;

/** Names that `encoding` takes. GB 18030 reads all that GBK and GB 2312 can write. */
const encodings: ReadonlyMap<string, Encoding | 'utf-16'> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['utf-16', 'utf-16'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['big5', 'big5'],
]);

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

function refuse(zh: string, en: string): Refusal {
  return { refused: [zh, en] };
}

/** Strict UTF-8, undefined when some byte has no meaning; a byte order mark is kept. */
export type ReadUtf8 = (bytes: Uint8Array) => string | undefined;

const readUtf8: ReadUtf8 = (bytes) => strictly(bytes, 'utf-8')?.text;

/** Decodes strictly; undefined when some byte has no meaning in the encoding. */
function strictly(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    const text = decoder.decode(bytes);
    return { text, encoding, bom: text.startsWith('\uFEFF'), lossless: true };
  } catch {
    return undefined;
  }
}

function strictlyOrRefuse(bytes: Uint8Array, encoding: Encoding): Decoded | Refusal {
  const decoded = strictly(bytes, encoding);
  if (decoded) return decoded;
  if (encoding === 'utf-8') return damaged(bytes);
  const name = encoding.toUpperCase();
  return refuse(
    `不能按 ${name} 读取：有的字节在这种编码里没有意义，请用 --encoding 指定正确的编码，或另存为 UTF-8。`,
    `This is not valid ${name}: name the right encoding with --encoding, or save the file as UTF-8.`,
  );
}

function damaged(bytes: Uint8Array): Refusal {
  const line = firstBrokenLine(bytes);
  return refuse(
    `第 ${line} 行有不符合 UTF-8 编码的字节，文件可能已损坏：请改好该行并另存为 UTF-8，或用 --encoding 指定编码。`,
    `Line ${line} has bytes that are not UTF-8, the file may be damaged: repair it and save it as UTF-8, or name its encoding with --encoding.`,
  );
}

function named(bytes: Uint8Array, name: string): Decoded | Refusal {
  const encoding = encodings.get(name.toLowerCase());
  if (encoding === undefined) {
    const known = [...encodings.keys()].join('、');
    return refuse(
      `不认识编码“${name}”，可用：${known}。`,
      `Unknown encoding “${name}”; use one of ${known.replaceAll('、', ', ')}.`,
    );
  }
  return strictlyOrRefuse(bytes, encoding === 'utf-16' ? (utf16Order(bytes) ?? 'utf-16le') : encoding);
}

function guessed(bytes: Uint8Array, utf8: ReadUtf8): Decoded | Refusal {
  const order = bytes.includes(0) ? utf16Order(bytes) : undefined;
  if (order) return strictlyOrRefuse(bytes, order);
  if (bytes.includes(0)) return { refused: binary };
  const text = utf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8', bom: text.startsWith('\uFEFF'), lossless: true };
  if (mostlyUtf8(bytes)) return damaged(bytes);
  const gb = looksLikeGb(bytes) ? strictly(bytes, 'gb18030') : undefined;
  if (gb) return gb;
  // UTF-16 that is hanzi throughout has no NUL; a few bytes of anything may look like that.
  const unmarked = bytes.length < 32 ? undefined : utf16Order(bytes);
  return (
    (unmarked && strictly(bytes, unmarked)) ??
    refuse(
      '认不出文件的编码（不是 UTF-8、UTF-16 或 GB18030）：请另存为 UTF-8，或用 --encoding 指定编码（繁体稿常为 big5）。',
      'The encoding is not UTF-8, UTF-16 or GB18030: save the file as UTF-8, or name its encoding with --encoding.',
    )
  );
}

/**
 * Text of a file; a byte order mark decides, then `encoding`, then what the bytes look like.
 * `utf8` is how the platform reads UTF-8, where it knows a faster way than `TextDecoder`.
 */
export function decode(bytes: Uint8Array, encoding?: string, utf8 = readUtf8): Decoded | Refusal {
  if (bytes.length > maxBytes) {
    return refuse(
      `文件超过 ${maxBytes / 1024 / 1024} MB，太大了：请拆分后再检查。`,
      `The file is larger than ${maxBytes / 1024 / 1024} MB: split it and check the parts.`,
    );
  }
  const known = knownBinary(bytes);
  if (known) return { refused: known };
  if (isUtf32(bytes))
    return refuse('文件的编码是 UTF-32，请另存为 UTF-8。', 'The file is in UTF-32: save it as UTF-8.');
  const mark = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (mark) return strictlyOrRefuse(bytes, mark[0]);
  return encoding === undefined ? guessed(bytes, utf8) : named(bytes, encoding);
}
