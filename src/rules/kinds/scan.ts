/** Finds the sentences and paragraphs that hold a trigger, in one pass over the text. */

import type { Block, Draft, Sentence } from '../../draft/types.ts';

/** A sentence of thousands of characters is no sentence; reading it closely would cost too much. */
const longest = 1500;

/** Each prose sentence of reasonable length that has a match of the global pattern, once, with the one before it in the paragraph. */
export function* sentencesWith(
  draft: Draft,
  pattern: RegExp,
): Iterable<{ sentence: Sentence; before: Sentence | undefined; index: number }> {
  if (!draft.mayMatch(pattern)) return;
  const { sentences, scrubbed } = draft;
  let index = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(scrubbed); match; match = pattern.exec(scrubbed)) {
    while ((sentences[index]?.end ?? Number.POSITIVE_INFINITY) <= match.index) index++;
    const sentence = sentences[index];
    if (!sentence) return;
    if (sentence.start > match.index) continue;
    pattern.lastIndex = Math.max(sentence.end, match.index + 1);
    if (sentence.end - sentence.start > longest) continue;
    const before = sentences[index - 1];
    yield { sentence, before: before?.block === sentence.block ? before : undefined, index };
  }
}

/** Matches of a global pattern in the whole text, each with its paragraph. */
export function* matchesInText(draft: Draft, pattern: RegExp): Iterable<{ match: RegExpExecArray; block: Block }> {
  if (!draft.mayMatch(pattern)) return;
  const { blocks, scrubbed } = draft;
  let index = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(scrubbed); match; match = pattern.exec(scrubbed)) {
    while ((blocks[index]?.line.end ?? Number.POSITIVE_INFINITY) <= match.index) index++;
    const block = blocks[index];
    if (!block) return;
    const next = pattern.lastIndex;
    if (block.line.start <= match.index) yield { match, block };
    pattern.lastIndex = next;
  }
}
