/** The view in which structure is read: residue blanked out, every offset kept. */

import { residueSpans } from '../language/residue.ts';

/** Same length as `text`; spans of residue are spaces. */
export function scrub(text: string): string {
  const spans = residueSpans(text);
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), ' '.repeat(end - from));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
