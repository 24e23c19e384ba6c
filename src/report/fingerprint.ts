/** Names for findings that outlive edits elsewhere in the draft, so that trackers know a finding again. */

import type { Message } from '../result.ts';

/** Characters on either side of the marked ones that tell one “XX” from another. */
const context = 12;
/** What a longer mark begins with has to do. */
const longMark = 200;

const spaces = /[\s\u3000\ufeff]+/gu;

function lineAround(text: string, [start, end]: Message['range']): string {
  const before = text.slice(Math.max(0, start - context), start);
  const after = text.slice(end, end + context);
  const marked = text.slice(start, Math.min(end, start + longMark));
  return [before.split(/[\n\r]/u).at(-1) ?? '', marked, after.split(/[\n\r]/u)[0] ?? ''].join('\u0001');
}

/** 64 bits in hexadecimal digits: two multiplicative hashes that mix each other in (cyrb53 without its cut). */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Gives each finding of a file its name; call it once for every finding, in their order. */
export function fingerprinter(filePath: string, text: string | undefined): (message: Message) => string {
  const seen = new Map<string, number>();
  return ({ ruleId, message, range }) => {
    const place = text === undefined ? message : lineAround(text, range).replace(spaces, '');
    const key = `${filePath}\u0000${ruleId}\u0000${place}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return hash(`${key}\u0000${nth}`);
  };
}
