/** Where a person finds a finding in an office document: story, paragraph, headings above, the words themselves. */

import { blockAt } from './draft/block-at.ts';
import type { Draft, Section } from './draft/types.ts';
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
  const block = blockAt(draft, at.start);
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
