/** Finds the sentences and paragraphs that hold a trigger, in one pass over the text. */

import type { Block, Draft, Sentence } from '../../draft/types.ts';
import { type Quantity, quantitiesIn } from '../../language/quantities.ts';

/** A sentence of thousands of characters is no sentence; reading it closely would cost too much. */
const longest = 1500;

/** Each prose sentence of reasonable length that has a match of the global pattern, once, with the one before it in the paragraph. */
export function* sentencesWith(
  draft: Draft,
  pattern: RegExp,
): Iterable<{ sentence: Sentence; before: Sentence | undefined; index: number }> {
  let index = 0;
  let done = 0;
  for (const { start } of draft.matches(pattern)) {
    if (start < done) continue;
    const { sentences } = draft;
    while ((sentences[index]?.end ?? Number.POSITIVE_INFINITY) <= start) index++;
    const sentence = sentences[index];
    if (!sentence) return;
    if (sentence.start > start) continue;
    done = sentence.end;
    if (sentence.end - sentence.start > longest) continue;
    const before = sentences[index - 1];
    yield { sentence, before: before?.block === sentence.block ? before : undefined, index };
  }
}

/** Matches of a global pattern with their paragraphs; `match.index` counts from the beginning of the text. */
export function* matchesInText(draft: Draft, pattern: RegExp): Iterable<{ match: RegExpExecArray; block: Block }> {
  for (const { start, block, groups } of draft.matches(pattern)) {
    groups.index = start;
    yield { match: groups, block };
  }
}

const quantities = new WeakMap<Sentence, readonly Quantity[]>();

/** The quantities of a sentence, read once a draft; their spans count from where the sentence begins. */
export function quantitiesOf(draft: Draft, sentence: Sentence): readonly Quantity[] {
  let known = quantities.get(sentence);
  if (!known) {
    known = quantitiesIn(draft.slice(sentence));
    quantities.set(sentence, known);
  }
  return known;
}
