/** The tags in a stretch of a sound part, found without parsing the part again. */

import type { Span } from '../rule.ts';

export interface RawTag extends Span {
  /** Without prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
}

const tag = /<!--.*?-->|<\?.*?\?>|<(\/?)([^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^>"'])*>/gsu;

/** Tags between two offsets that lie outside of tags. */
export function* tagsIn(xml: string, { start, end }: Span): Iterable<RawTag> {
  for (const [whole, slash, name, at] of matches(xml.slice(start, end))) {
    const kind = slash === '/' ? 'close' : whole.endsWith('/>') ? 'empty' : 'open';
    yield {
      name: name.slice(name.indexOf(':') + 1),
      kind,
      start: start + at,
      end: start + at + whole.length,
    };
  }
}

function* matches(xml: string): Iterable<readonly [whole: string, slash: string, name: string, at: number]> {
  for (const match of xml.matchAll(tag)) {
    const [whole, slash, name] = match;
    if (name !== undefined) yield [whole, slash ?? '', name, match.index];
  }
}

/** What marks a place and is no content: a change may run across it. */
export const milestones: ReadonlySet<string> = new Set([
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'proofErr',
  'lastRenderedPageBreak',
  'soft-page-break',
]);

/** Tags less those inside the properties of runs. */
export function outsideProperties(tags: Iterable<RawTag>): RawTag[] {
  let inside = false;
  return [...tags].filter(({ name, kind }) => {
    if (name === 'rPr') inside = kind === 'open';
    return !inside || name === 'rPr';
  });
}
