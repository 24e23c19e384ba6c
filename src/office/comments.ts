/** The comments that a document already holds. */

import type { Span } from '../rule.ts';
import type { OfficePackage } from './package.ts';
import { readXml } from './xml.ts';

/** The author that our own comments name. */
export const ownAuthor = '校稿';

export interface Comment extends Span {
  readonly id: string;
  readonly author: string;
  end: number;
  /** Of its last paragraph: by it other parts say whether the comment is settled. */
  paraId: string | undefined;
}

/** Comments in the order of their part; `start` and `end` are offsets into its XML. */
export function readComments(xml: string | undefined, part: string): Comment[] {
  const found: Comment[] = [];
  if (xml === undefined) return found;
  readXml(
    xml,
    {
      open: ({ name, from, to, attr }) => {
        const last = found.at(-1);
        if (name === 'w:comment') {
          found.push({
            id: attr('w:id') ?? '',
            author: attr('w:author') ?? '',
            start: from,
            end: to,
            paraId: undefined,
          });
        } else if (name === 'w:p' && last) last.paraId = attr('w14:paraId');
      },
      close: (name, _, to) => {
        const last = found.at(-1);
        if (name === 'w:comment' && last) last.end = to;
      },
    },
    part,
  );
  return found;
}

/** Comments of people that nobody has settled; an answer belongs to the comment it answers. */
export function openComments({ xml, related, main }: OfficePackage): Comment[] {
  const part = related(main, 'comments');
  const comments = part === undefined ? [] : readComments(xml(part), part);
  if (comments.length === 0) return comments;
  const extended = related(main, 'commentsExtended');
  const settled = new Set<string>();
  const details = extended === undefined ? undefined : xml(extended);
  if (extended !== undefined && details !== undefined) {
    const open: Parameters<typeof readXml>[1]['open'] = ({ name, attr }) => {
      if (name !== 'w15:commentEx') return;
      const done = attr('w15:done');
      if (done === '1' || done === 'true' || attr('w15:paraIdParent')) settled.add(attr('w15:paraId') ?? '');
    };
    readXml(details, { open }, extended);
  }
  return comments.filter(
    ({ author, paraId }) => author !== ownAuthor && !(paraId !== undefined && settled.has(paraId)),
  );
}
