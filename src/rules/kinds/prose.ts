/** What the rules on marks, numerals and blanks leave alone: lists of names, tables, references, sign lines. */

import type { Block, Draft } from '../../draft/types.ts';

const running = new Set(['body', 'item', 'heading', 'recipient']);
const references = new WeakMap<Block, boolean>();
const sentences = new WeakMap<Block, boolean>();

/** Running text with at least one full-width point; a caption, a name or a line of labels has none. */
export function isProse(draft: Draft, block: Block): boolean {
  if (!running.has(block.role)) return false;
  const known = sentences.get(block) ?? /[，。；！？]/u.test(draft.slice(block.line));
  sentences.set(block, known);
  return known;
}

/** An entry of a bibliography, which has its own marks: 张三.题名[J].刊名,2020(3):12. */
export function isReference(draft: Draft, block: Block): boolean {
  const known = references.get(block) ?? /\[(?:[JMDCNPSRZ]|EB)(?:\/OL)?\]/u.test(draft.slice(block.line));
  references.set(block, known);
  return known;
}

/** Blanks that only the scrubbed view has stand for something cut out there. */
export function standsSo(draft: Draft, start: number, end: number): boolean {
  return draft.scrubbed === draft.text || draft.text.slice(start, end) === draft.scrubbed.slice(start, end);
}
