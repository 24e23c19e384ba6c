/** The one place that needs Node: a build for browsers brings its own three functions. */

import { crc32 as crc, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Undefined when the data is damaged or longer than `size`. */
export function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}

export function deflate(data: Uint8Array): Uint8Array {
  return deflateRawSync(data);
}

export function crc32(data: Uint8Array): number {
  return crc(data);
}
