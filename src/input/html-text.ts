/** Text nodes of a page → characters of a line, each traced to the file. */

import type { Text } from 'hast';
import { readEntity } from './entity.ts';
import { begin, endLine, type Page } from './html-lines.ts';

/** A text node; entities, line ends and what the parser moved make its value differ from what is written. */
export function writeText(page: Page, node: Text): void {
  const { original } = page;
  const { value } = node;
  const { start, end } = page.spanOf(node);
  let at = start;
  for (let i = 0; i < value.length && at < end; ) {
    const char = value.charAt(i);
    const entity = original.charCodeAt(at) === 0x26 ? readEntity(original, at, end, value, i, false) : undefined;
    if (entity) {
      character(page, entity.text, at, at + entity.length);
      at += entity.length;
      i += entity.text.length;
    } else if (char === '\n' && original.charCodeAt(at) === 0x0d) {
      const next = original.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
      blank(page, '\n', at, next);
      at = next;
      i++;
    } else if (char !== original.charAt(at)) at = skip(original, at, end);
    else if (/[ \t\n\f\r]/u.test(char)) {
      blank(page, char, at, at + 1);
      at++;
      i++;
    } else {
      const to = runEnd(original, value, i, at, end);
      begin(page, char);
      page.source.copy(at, to);
      i += to - at;
      at = to;
      page.last = original.charAt(to - 1);
    }
  }
}

/** The parser joins text around misplaced tags. */
function skip(original: string, at: number, end: number): number {
  const close = original.charCodeAt(at) === 0x3c ? original.indexOf('>', at) : -1;
  return close < 0 || close >= end ? at + 1 : close + 1;
}

/** Where what is written alike in both ends: blanks and entities need a look. */
function runEnd(original: string, value: string, i: number, at: number, end: number): number {
  let to = at + 1;
  for (let k = i + 1; to < end && k < value.length; k++, to++) {
    const code = original.charCodeAt(to);
    if (code === 0x26 || code === 0x20 || (code <= 0x0d && code >= 0x09) || code !== value.charCodeAt(k)) break;
  }
  return to;
}

function character(page: Page, text: string, start: number, end: number): void {
  if (/^[ \t\n\f\r]$/u.test(text)) {
    blank(page, text, start, end);
    return;
  }
  begin(page, text);
  page.source.put(text, start, end);
  page.last = text;
}

function blank(page: Page, char: string, start: number, end: number): void {
  if (page.pre && !page.cell) {
    if (char === '\n') endLine(page, start);
    else {
      begin(page, char);
      page.source.copy(start, end);
      page.last = char;
    }
    return;
  }
  const { gap } = page;
  const kind = gap?.kind === 'break' ? 'break' : char === '\n' || gap?.kind === 'wrap' ? 'wrap' : 'blank';
  page.gap = { start: gap?.start ?? start, end, kind };
}
