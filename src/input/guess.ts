/** Tells real text from bytes that merely decode without error. */

/** Bytes and characters looked at: enough to judge by, little enough to cost nothing. */
const sample = 64 * 1024;

/** The sample begins at the first byte that is not ASCII, for a long English preface says nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return bytes.subarray(Math.max(first, 0), Math.max(first, 0) + sample);
}

function isControl(code: number): boolean {
  return (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0x7f;
}

/** Symbols and hanzi of GB 2312; rarer characters are legal in GB 18030 but never make up half of a text. */
function isCommonPair(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xf7));
}

/**
 * GB 18030 gives nearly every pair of bytes a meaning: Big5, damaged UTF-8 and one random string of 8 bytes in three decode.
 * In Chinese text the pairs of GB 2312 prevail (above 0.95), in the others they do not (Big5 0.35, UTF-8 0.3, random 0.3).
 */
export function looksLikeGb(bytes: Uint8Array): boolean {
  const part = sampleOf(bytes);
  let pairs = 0;
  let common = 0;
  let controls = 0;
  for (let i = 0; i < part.length; i += 1) {
    const lead = part[i] ?? 0;
    if (lead < 0x80) {
      if (isControl(lead)) controls += 1;
      continue;
    }
    i += 1;
    pairs += 1;
    if (isCommonPair(lead, part[i] ?? 0)) common += 1;
  }
  return common * 2 > pairs && controls * 50 <= part.length;
}

/** True when most of what is not ASCII is sound UTF-8, so that the rest of it is damage and not another encoding. */
export function mostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  for (const char of new TextDecoder().decode(sampleOf(bytes))) {
    if (char === '\uFFFD') broken += 1;
    // Two-byte sequences prove nothing: one GBK pair in eight is one.
    else if (char >= '\u0800') sound += 1;
  }
  return sound > broken;
}

/** Four bytes a character, two of them zero: nothing else looks like that, with a byte order mark or without. */
export function isUtf32(bytes: Uint8Array): boolean {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return false;
  const part = bytes.subarray(0, sample);
  const zeros = (first: number) => part.every((byte, i) => (i & 3) !== first || (byte === 0 && part[i + 1] === 0));
  return zeros(2) || zeros(0);
}

/** Line of the first byte that is not UTF-8, from 1. */
export function firstBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}

function utf16Score(bytes: Uint8Array, littleEndian: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let score = 0;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const unit = view.getUint16(i, littleEndian);
    // ASCII counts a little more: a word of small letters read the wrong way round is nothing but hanzi.
    if (unit === 9 || unit === 10 || unit === 13 || (unit >= 0x20 && unit < 0x7f)) score += 1.1;
    else if ((unit >= 0x4e00 && unit < 0xa000) || (unit >= 0x3000 && unit < 0x3020) || unit >= 0xff01) score += 1;
    else if (unit >= 0x2010 && unit < 0x2030) score += 1;
  }
  return score / (bytes.length / 2);
}

/** The byte order of UTF-16 without a mark, if that is what the bytes are. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0 || bytes.length === 0) return undefined;
  const part = bytes.subarray(0, sample);
  const little = utf16Score(part, true);
  const big = utf16Score(part, false);
  if (Math.max(little, big) < 0.8) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}
