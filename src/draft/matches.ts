/** Runs patterns paragraph by paragraph, over lines that are cut out once for all rules. */

import { soughtBy } from '../language/sought.ts';
import { type Postings, postingsOf } from './postings.ts';
import type { Block, Draft, Match } from './types.ts';

/** Paragraphs of one view of the text. */
interface View {
  readonly blocks: readonly Block[];
  readonly lines: readonly string[];
  /** What all paragraphs have, bits of `Has`. */
  readonly mask: number;
  readonly postings: Postings;
}

/** The `mask`, `matches` and `mayMatch` of a draft. */
export function matcherOver(
  text: string,
  scrubbed: string,
  blocks: readonly Block[],
): Pick<Draft, 'mask' | 'matches' | 'mayMatch'> {
  const spans = blocks.map(({ line }) => line);
  const mask = blocks.reduce((all, block) => all | block.mask, 0);
  // What stands in the scrubbed view stands in the text as well, but for the blanks of which no pattern's need is made.
  let postings: Postings | undefined;
  const index = () => {
    postings ??= postingsOf(text, spans);
    return postings;
  };
  const read = (view: string): View => ({
    blocks,
    lines: spans.map(({ start, end }) => view.slice(start, end)),
    mask,
    postings: index(),
  });
  let scrubbedView: View | undefined;
  let textView: View | undefined;
  return {
    mask,
    mayMatch: (pattern) => index().candidates(soughtBy(pattern))?.length !== 0,
    matches: (pattern, mask, view) => {
      if (view === 'text' && text !== scrubbed) {
        textView ??= read(text);
        return matches(textView, pattern, mask);
      }
      scrubbedView ??= read(scrubbed);
      return matches(scrubbedView, pattern, mask);
    },
  };
}

function matches(view: View, pattern: RegExp, mask: number | undefined): Iterable<Match> {
  if (mask !== undefined && (view.mask & mask) === 0) return nothing;
  // Most patterns are about words that few paragraphs have, and are not even compiled for a draft that has none.
  const candidates = view.postings.candidates(soughtBy(pattern));
  return candidates?.length === 0 ? nothing : matchesIn(view, candidates, pattern, mask);
}

const nothing: readonly Match[] = [];

/** In the candidates, or in all paragraphs. */
function* matchesIn(
  { blocks, lines }: View,
  candidates: readonly number[] | undefined,
  pattern: RegExp,
  mask: number | undefined,
): Iterable<Match> {
  // Walked by index: an iterator would leave an object behind for every paragraph.
  const count = candidates ? candidates.length : blocks.length;
  for (let at = 0; at < count; at++) {
    const i = candidates ? (candidates[at] ?? 0) : at;
    const block = blocks[i];
    if (!block || block.role === 'code' || (mask !== undefined && (block.mask & mask) === 0)) continue;
    const line = lines[i] ?? '';
    pattern.lastIndex = 0;
    for (let groups = pattern.exec(line); groups; groups = pattern.exec(line)) {
      const start = block.line.start + groups.index;
      // The consumer may run the same pattern before it asks for the next match.
      const next = pattern.lastIndex;
      yield { start, end: start + groups[0].length, block, groups };
      pattern.lastIndex = groups[0] === '' ? next + 1 : next;
    }
  }
}
