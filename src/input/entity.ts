/** Character references of Markdown and HTML: what stands in the file for a character that a reader sees. */

import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const written = /^&(?:#(?<decimal>\d{1,7});?|#[xX](?<hex>[0-9a-fA-F]{1,6});?|(?<name>[A-Za-z][A-Za-z0-9]{0,31});?)/u;

/** The reference at `at`, if it stands for what `value` goes on with at `i`; `closed` insists on the semicolon. */
export function readEntity(original: string, at: number, to: number, value: string, i: number, closed = true) {
  const found = written.exec(original.slice(at, Math.min(to, at + 40)));
  if (!found) return undefined;
  const { decimal, hex, name } = found.groups ?? {};
  const length = found[0].length;
  if (closed && !found[0].endsWith(';')) return undefined;
  if (name === undefined) return match(codePoint(decimal, hex), length, value, i);
  // Old pages leave the semicolon out: “&nbsp项目” is a blank and three letters of a name that goes on.
  for (let end = name.length; end > 1; end--) {
    const text = decodeNamedCharacterReference(name.slice(0, end));
    const one = text === false ? undefined : match(text, end === name.length ? length : end + 1, value, i);
    if (one || closed) return one;
  }
  return undefined;
}

function match(text: string, length: number, value: string, i: number) {
  return text !== '' && value.startsWith(text, i) ? { text, length } : undefined;
}

function codePoint(decimal: string | undefined, hex: string | undefined): string {
  const code = decimal === undefined ? Number.parseInt(hex ?? 'z', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : code === 0 || code > 0x10ffff ? '\ufffd' : '';
}
