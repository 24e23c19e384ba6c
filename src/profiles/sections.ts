/** Where a draft has a section that its document type asks for. */

import type { Block, Draft } from '../draft/types.ts';
import { matcher } from './detect.ts';
import type { ProfileSection } from './profile.ts';

/** The first place of a section and how sure we are: a heading, the beginning of a paragraph, somewhere in the text. */
export interface SectionPlace {
  readonly block: Block;
  readonly how: 'heading' | 'paragraph' | 'text';
}

const deepest = 2;
const opening = 20;
const prose = new Set(['body', 'item', 'heading', 'table', 'byline', 'recipient', 'note']);

export function findSection(draft: Draft, section: ProfileSection): SectionPlace | undefined {
  const patterns = section.any.map(matcher);
  const meets = (text: string) => patterns.some((pattern) => pattern.test(text));
  const heading = draft.sections.find(({ level, title, block }) => level <= deepest && block.part === 0 && meets(title));
  if (heading) return { block: heading.block, how: 'heading' };
  for (const block of draft.blocks) {
    if (block.part !== 0 || !prose.has(block.role)) continue;
    const end = section.anywhere ? block.end : Math.min(block.end, block.start + opening);
    if (meets(draft.scrubbed.slice(block.start, end))) return { block, how: section.anywhere ? 'text' : 'paragraph' };
  }
  return undefined;
}
