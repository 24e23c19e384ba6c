/** The view in which structure is read: residue blanked out, every offset kept. */

import type { Residue } from '../language/residue.ts';

/** Same length as `text`; what is not the author's is spaces. A mere way of contact stays: it may be meant. */
export function scrub(text: string, residue: readonly Residue[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { kind, start, end } of residue) {
    if (kind === 'contact' || kind === 'disguise') continue;
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  if (parts.length === 0) return text;
  parts.push(text.slice(at));
  return parts.join('');
}
