/** What the rules on marks, numerals and blanks leave alone: lists of names, tables, references, sign lines. */

import { listBlanks } from '../../draft/blanks.ts';
import { isEnglish } from '../../draft/language.ts';
import { Has } from '../../draft/mask.ts';
import type { Block, Draft } from '../../draft/types.ts';
import type { Span } from '../../rule.ts';

const running = new Set(['body', 'item', 'heading', 'recipient']);
const blanks = new WeakMap<Draft, ReadonlySet<number>>();
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

/** An English paragraph that names things in Chinese keeps English marks. */
export function isChinese(draft: Draft, block: Block): boolean {
  return (block.mask & Has.han) !== 0 && !isEnglish(draft, block);
}

/** Behind the stars of Markdown’s bold a blank is part of the writing: **主体工程。** 已完工. */
export function besideEmphasis({ source }: Draft, { start, end }: Span): boolean {
  if (source.format !== 'markdown') return false;
  const { original } = source;
  const at = source.place({ start, end });
  return /[*_`~]/u.test(original.charAt(at.start - 1) + original.charAt(at.end));
}

/** Where room is left for what is still to be filled in. */
export function isLeftOpen(draft: Draft, at: number): boolean {
  const known = blanks.get(draft) ?? new Set(listBlanks(draft).map(({ start }) => start));
  blanks.set(draft, known);
  return known.has(at);
}

/** Blanks that only the scrubbed view has stand for something cut out there. */
export function standsSo(draft: Draft, start: number, end: number): boolean {
  return draft.scrubbed === draft.text || draft.text.slice(start, end) === draft.scrubbed.slice(start, end);
}
