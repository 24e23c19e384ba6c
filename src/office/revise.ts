/** A document and edits of its text → the same document with the edits as tracked changes, or in place. */

import type { Change, Changes } from './changes.ts';
import { ownAuthor } from './comments.ts';
import type { WordDocument } from './document.ts';
import { encoded } from './encoded.ts';
import type { Story } from './model.ts';
import type { OfficePackage } from './package.ts';
import { endDeleted, type Mode } from './paragraph-end.ts';
import { plainSplices, trackedSplices } from './rewrite.ts';
import { type Splice, splice, writerFor } from './splice.ts';
import { writeZip } from './zip-write.ts';

export interface Revising {
  readonly mode: Mode;
  /** Of the tracked changes; without it they carry none. */
  readonly date?: string;
}

/** Changes in text order; without any the archive itself. */
export function revise(document: WordDocument, list: readonly Changes[], { mode, date }: Revising): Uint8Array {
  const { package: pack } = document;
  const next = mode === 'tracked' ? numbers(pack, document) : () => 0;
  const stamp = () => ({ id: next(), author: ownAuthor, ...(date !== undefined && { date }) });
  const changed = new Map<string, string>();
  for (const [story, { changes, ends }] of byStory(list)) {
    const writer = writerFor(story.xml);
    const splices =
      mode === 'plain'
        ? plain(story, changes, ends)
        : [
            // The first run may begin where the properties of its paragraph have to stand.
            ...ends.map((paragraph) => endDeleted(story, paragraph, writer.empty('del', stamp()), writer)),
            ...trackedSplices(story.xml, changes, { writer, stamp }),
          ];
    changed.set(story.part, splice(story.xml, splices));
  }
  return writeZip(pack.zip, encoded(changed));
}

interface InStory {
  readonly changes: Change[];
  readonly ends: Change['paragraph'][];
}

function byStory(list: readonly Changes[]): Map<Story, InStory> {
  const stories = new Map<Story, InStory>();
  const at = (story: Story) => {
    const known = stories.get(story) ?? { changes: [], ends: [] };
    stories.set(story, known);
    return known;
  };
  for (const { changes, ends } of list) {
    for (const change of changes) at(change.origin).changes.push(change);
    for (const { origin, paragraph } of ends) at(origin).ends.push(paragraph);
  }
  return stories;
}

/** A paragraph that loses its mark has nothing left, and goes. */
function plain({ xml }: Story, changes: readonly Change[], ends: InStory['ends']): Splice[] {
  const gone = new Set(ends);
  const kept = changes.filter(({ paragraph }) => !gone.has(paragraph));
  const cuts = ends.map(({ start, end }) => ({ start, end, text: '' }));
  return [...plainSplices(xml, kept, writerFor(xml)), ...cuts];
}

const highest = 2 ** 30;

/** Numbers beyond all that marks of any kind bear in any part: equal ones would make Word call the file damaged. */
function numbers({ main, relations, xml }: OfficePackage, document: WordDocument): () => number {
  const parts = new Set([main, ...document.lines.map(({ origin }) => origin.part)]);
  for (const { type, target, external } of relations(main)) {
    if (!external && /^(?:comments|header|footer|footnotes|endnotes)$/u.test(type)) parts.add(target);
  }
  const taken = new Set<number>();
  for (const part of parts) {
    for (const [, id] of (xml(part) ?? '').matchAll(/:id=["'](\d{1,10})["']/gu)) taken.add(Number(id));
  }
  let last = -1;
  for (const id of taken) if (id < highest) last = Math.max(last, id);
  return () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
}
