/** Runs patterns paragraph by paragraph, over lines that are cut out once for all rules. */

import type { Block, Draft, Match } from './types.ts';

/** The `matches` of a draft. */
export function matcherOver(text: string, scrubbed: string, blocks: readonly Block[]): Draft['matches'] {
  const prose = blocks.filter((block) => block.role !== 'code');
  const cut = (view: string) => prose.map(({ line }) => view.slice(line.start, line.end));
  let scrubbedLines: readonly string[] | undefined;
  let textLines: readonly string[] | undefined;
  return (pattern, mask, view) => {
    if (view === 'text' && text !== scrubbed) {
      textLines ??= cut(text);
      return matches(prose, textLines, pattern, mask);
    }
    scrubbedLines ??= cut(scrubbed);
    return matches(prose, scrubbedLines, pattern, mask);
  };
}

function* matches(
  blocks: readonly Block[],
  lines: readonly string[],
  pattern: RegExp,
  mask: number | undefined,
): Iterable<Match> {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || (mask !== undefined && (block.mask & mask) === 0)) continue;
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
