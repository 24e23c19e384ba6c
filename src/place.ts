/** Where a person finds a finding in an office document: story, paragraph, headings above, the words themselves. */

import type { Block, Draft, Section } from './draft/types.ts';
import type { Message } from './result.ts';
import type { Span } from './rule.ts';

type Place = NonNullable<Message['place']>;

/** Longer quotations and headings are cut. */
const longestQuote = 80;
const longestHeading = 40;

/** Undefined for formats that are read by lines and columns. */
export function placeIn(draft: Draft, at: Span): Place | undefined {
  const { source } = draft;
  if (!source.locate) return undefined;
  const heading: string[] = [];
  const block = blockAt(draft.blocks, at.start);
  for (let section = block?.section; section; section = section.parent) heading.unshift(nameOf(section));
  const location = source.locate(source.place(at).start);
  return { ...location, heading, quote: cut(draft.text.slice(at.start, at.end), longestQuote) };
}

function nameOf({ marker, title }: Section): string {
  return cut(`${marker?.text ?? ''}${title}`, longestHeading);
}

function cut(text: string, longest: number): string {
  const first = text.slice(0, longest).replace(/[\ud800-\udbff]$/u, '');
  return text.length > longest ? `${first}…` : text;
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.line.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}
