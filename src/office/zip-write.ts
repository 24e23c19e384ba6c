/** Writes an archive anew: what is not changed keeps its very bytes. */

import { crc32, deflate } from './inflate.ts';
import { viewOf, type Zip, type ZipEntry } from './zip.ts';

const utf8 = new TextEncoder();

/** A record with its place in the new archive. */
interface Placed {
  readonly central: Uint8Array;
}

/** The archive with some parts replaced and others added; without changes the archive itself. */
export function writeZip(zip: Zip, changes: ReadonlyMap<string, Uint8Array>): Uint8Array {
  if (changes.size === 0) return zip.bytes;
  const { bytes, entries, directory } = zip;
  const byOffset = [...entries].sort((a, b) => a.local - b.local);
  const pieces: Uint8Array[] = [bytes.subarray(0, byOffset[0]?.local ?? directory)];
  const placed = new Map<ZipEntry, Placed>();
  let at = pieces[0]?.length ?? 0;
  for (const [index, entry] of byOffset.entries()) {
    const next = byOffset[index + 1]?.local ?? directory;
    const content = changes.get(entry.name);
    const record = content ? pack(entry.name, content) : undefined;
    const piece = record?.local ?? bytes.subarray(entry.local, next);
    placed.set(entry, { central: record ? record.central(at) : movedCentral(bytes, entry, at) });
    pieces.push(piece);
    at += piece.length;
  }
  const known = new Set(entries.map(({ name }) => name));
  const added: Uint8Array[] = [];
  for (const [name, content] of changes) {
    if (known.has(name)) continue;
    const record = pack(name, content);
    pieces.push(record.local);
    added.push(record.central(at));
    at += record.local.length;
  }
  const centrals = [...entries.flatMap((entry) => placed.get(entry)?.central ?? []), ...added];
  return join([...pieces, ...centrals, endRecord(zip, centrals, at)]);
}

function movedCentral(bytes: Uint8Array, { central, centralLength }: ZipEntry, local: number): Uint8Array {
  // A Buffer's slice would be the archive itself.
  const header = new Uint8Array(bytes.subarray(central, central + centralLength));
  viewOf(header).setUint32(42, local, true);
  return header;
}

/** Headers and content of a new entry; the time is the earliest a zip can tell, so that equal content gives equal bytes. */
function pack(name: string, content: Uint8Array) {
  const packed = deflate(content);
  const label = utf8.encode(name);
  const common = new Uint8Array(26);
  const view = viewOf(common);
  view.setUint16(0, 20, true);
  view.setUint16(2, label.length === name.length ? 0 : 0x800, true);
  view.setUint16(4, 8, true);
  view.setUint16(8, 0x21, true);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, packed.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, label.length, true);
  const local = join([Uint8Array.of(0x50, 0x4b, 3, 4), common, label, packed]);
  const central = (at: number) => {
    const tail = new Uint8Array(14);
    viewOf(tail).setUint32(10, at, true);
    return join([Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0), common, tail, label]);
  };
  return { local, central };
}

/** The old record with its comment, its numbers brought up to date. */
function endRecord({ bytes, end }: Zip, centrals: readonly Uint8Array[], at: number): Uint8Array {
  const record = new Uint8Array(bytes.subarray(end, end + 22 + viewOf(bytes).getUint16(end + 20, true)));
  const view = viewOf(record);
  view.setUint16(8, centrals.length, true);
  view.setUint16(10, centrals.length, true);
  view.setUint32(
    12,
    centrals.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, at, true);
  return record;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
