/** The text of a Markdown paragraph, copied from the file with its escapes, entities and broken lines. */

import { readEntity } from './entity.ts';
import type { SourceBuilder } from './places.ts';

interface Copying {
  readonly original: string;
  readonly source: SourceBuilder;
}

/** Copies a text node; escapes, entities and line starts (“> ”) make its value differ from what is written. */
export function copyText({ original, source }: Copying, value: string, from: number, to: number): void {
  let at = from;
  let run = from;
  const flush = (next: number) => {
    if (run < at) source.copy(run, at);
    at = next;
    run = next;
  };
  for (let i = 0; i < value.length && at < to; ) {
    const written = original.charCodeAt(at);
    if (value.charCodeAt(i) === 0x0a && (written === 0x0a || written === 0x0d)) {
      const next = lineStart(original, at, to, value.charAt(i + 1));
      const joined = joins(original, run, at, next);
      const stop = at;
      flush(next);
      if (joined !== '') source.put(joined, stop, next);
      i++;
    } else if (written === 0x2a && original.charCodeAt(at + 1) === 0x2a && value.startsWith('**', i)) {
      // `**` that CommonMark does not take for emphasis (as often beside Chinese quotes) is still not content.
      let stars = 2;
      while (value.charAt(i + stars) === '*') stars++;
      flush(at + stars);
      i += stars;
    } else if (value.charCodeAt(i) === written && written !== 0x26) {
      at++;
      i++;
    } else if (written === 0x26) {
      const entity = readEntity(original, at, to, value, i);
      if (entity) {
        const stop = at;
        flush(at + entity.length);
        source.put(entity.text, stop, stop + entity.length);
        i += entity.text.length;
      } else {
        at++;
        i++;
      }
    } else {
      flush(at + 1);
    }
  }
  flush(to);
}

/** Offset where the next line's content begins: behind the line end, indentation and quote marks. */
function lineStart(original: string, at: number, to: number, next: string): number {
  let i = original.startsWith('\r\n', at) ? at + 2 : at + 1;
  while (i < to && original.charAt(i) !== next && ' \t>'.includes(original.charAt(i))) i++;
  return i;
}

const marked =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9０-９]{1,2}[.．、]|——)/u;
const closed = /[。！？；：…”）》.!?;:]\s*$/u;

/** A soft break is a paragraph of its own in drafts pasted from text; a hard-wrapped line goes on. */
function joins(original: string, run: number, at: number, next: number): string {
  const from = Math.max(original.lastIndexOf('\n', at - 1) + 1, 0, run - 200);
  const line = original.slice(from, at);
  const following = original.slice(next, next + 12);
  // A row of a table set with tabs.
  if (line.includes('\t')) return '\n';
  if (line.length < 30 || closed.test(line) || marked.test(line) || marked.test(following)) return '\n';
  return /[A-Za-z0-9]$/u.test(line) && /^[A-Za-z0-9]/u.test(following) ? ' ' : '';
}
