/** Opens a zip archive as office programs write it, within limits, and remembers every byte of it. */

import { crc32, inflate } from './inflate.ts';
import { refusal } from './refusals.ts';

/** Measured against bombs and real files: a part of Word text rarely reaches 20 MB. */
const limits = { part: 64 << 20, total: 200 << 20, entries: 4096 } as const;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Offset of the local header. */
  readonly local: number;
  /** Offset of the header in the central directory, and its length. */
  readonly central: number;
  readonly centralLength: number;
}

export interface Zip {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** Offset of the central directory and of the record behind it. */
  readonly directory: number;
  readonly end: number;
  find(name: string): ZipEntry | undefined;
  /** The unpacked content; throws when it is damaged or not what its header says. */
  read(name: string): Uint8Array | undefined;
}

const localMark = 0x04034b50;
const centralMark = 0x02014b50;
const endMark = 0x06054b50;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Reads the directory of an archive; throws a `SourceError` for what cannot be read safely. */
export function openZip(bytes: Uint8Array): Zip {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (count === 0xffff || directory === 0xffffffff) throw refusal('zip64');
  if (count > limits.entries) throw refusal('large', `${count} > ${limits.entries}`);
  if (directory + view.getUint32(end + 12, true) > end) throw refusal('damaged', ['目录不完整', 'broken directory']);
  const entries = readDirectory(view, bytes, directory, count, end);
  const byName = index(entries);
  let total = 0;
  return {
    bytes,
    entries,
    directory,
    end,
    find: (name) => byName.get(name.toLowerCase()),
    read: (name) => {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return undefined;
      total += entry.size;
      if (total > limits.total) throw refusal('large', `> ${limits.total >> 20} MB`);
      return unpack(bytes, entry, directory);
    },
  };
}

/** The end record may be followed by a comment of up to 64 KB. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endMark && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw refusal('damaged', ['文件不完整', 'the file is cut off']);
}

const utf8 = new TextDecoder();

function readDirectory(view: DataView, bytes: Uint8Array, from: number, count: number, end: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = from;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== centralMark) {
      throw refusal('damaged', ['目录不完整', 'broken directory']);
    }
    const name = view.getUint16(at + 28, true);
    const centralLength = 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + centralLength > end) throw refusal('damaged', ['目录不完整', 'broken directory']);
    if ((view.getUint16(at + 8, true) & 0x41) !== 0) throw refusal('encrypted');
    entries.push({
      name: utf8.decode(bytes.subarray(at + 46, at + 46 + name)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      local: view.getUint32(at + 42, true),
      central: at,
      centralLength,
    });
    at += centralLength;
  }
  return entries;
}

/** Names of parts are equal whatever their case; two equal ones would show different readers different documents. */
function index(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (byName.has(name) && !name.endsWith('/')) {
      throw refusal('damaged', [`“${entry.name}”重复`, `“${entry.name}” twice`]);
    }
    byName.set(name, entry);
  }
  return byName;
}

/** Where the packed content of an entry begins. */
function dataStart(bytes: Uint8Array, { name, local, packed }: ZipEntry, directory: number): number {
  const view = viewOf(bytes);
  if (local + 30 > directory || view.getUint32(local, true) !== localMark) throw broken(name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > directory) throw broken(name);
  return start;
}

function unpack(bytes: Uint8Array, entry: ZipEntry, directory: number): Uint8Array {
  const { name, method, size, packed } = entry;
  if (size === 0xffffffff || packed === 0xffffffff) throw refusal('zip64');
  if (size > limits.part) throw refusal('large', `${name} > ${limits.part >> 20} MB`);
  const start = dataStart(bytes, entry, directory);
  const data = bytes.subarray(start, start + packed);
  const content = method === 0 ? data : method === 8 ? inflate(data, size) : undefined;
  if (!content || content.length !== size || crc32(content) !== entry.crc) throw broken(name);
  return content;
}

function broken(name: string) {
  return refusal('damaged', name);
}
