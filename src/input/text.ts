/** Plain text: what stands in the file, less the byte order mark and our own directives. */

import type { Source } from '../source.ts';
import { findDirectives } from './directives.ts';
import { buildSource } from './places.ts';

export function parseText(original: string): Source {
  const directives = findDirectives(original);
  const source = buildSource(original);
  let at = original.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const { at: span } of directives) {
    source.copy(at, span.start);
    at = span.end;
  }
  source.copy(at, original.length);
  return source.finish('text', directives);
}
