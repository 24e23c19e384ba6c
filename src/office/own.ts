/** Takes our own comments of an earlier run out again, and nobody else's. */

import { type Comment, ownAuthor, readComments } from './comments.ts';
import { crc32 } from './inflate.ts';
import type { OfficePackage } from './package.ts';
import { type Splice, splice } from './splice.ts';
import { readXml } from './xml.ts';

/** Says that the document is as we wrote it; no program that saves it keeps it. */
export const seal = /<!--jiaogao:[0-9a-f]{8}-->/u;

const utf8 = new TextEncoder();

/** The seal of a main text. */
export function sealFor(text: string): string {
  return `<!--jiaogao:${crc32(utf8.encode(text)).toString(16).padStart(8, '0')}-->`;
}

export function sealOf(part: string): string | undefined {
  return seal.exec(part)?.[0];
}

/** Changed parts without our comments; empty when there are none. A comment that people have answered stays. */
export function withoutOwn({ main, related, xml }: OfficePackage): Map<string, string> {
  const changed = new Map<string, string>();
  const part = related(main, 'comments');
  const comments = part === undefined ? undefined : xml(part);
  const text = xml(main);
  if (part === undefined || comments === undefined || text === undefined) return changed;
  const answered = answeredIn(related(main, 'commentsExtended'), xml);
  const own = readComments(comments, part).filter(
    ({ author, paraId }) => author === ownAuthor && !(paraId !== undefined && answered.has(paraId)),
  );
  if (own.length === 0 && !seal.test(comments)) return changed;
  const removed = own.map(({ start, end }): Splice => ({ start, end, text: '' }));
  changed.set(part, splice(comments, removed).replace(seal, ''));
  if (own.length > 0) changed.set(main, splice(text, marksOf(text, own, main)));
  return changed;
}

/** Paragraph ids of comments that have an answer. */
function answeredIn(part: string | undefined, xml: OfficePackage['xml']): Set<string> {
  const answered = new Set<string>();
  const extended = part === undefined ? undefined : xml(part);
  if (part === undefined || extended === undefined) return answered;
  const open: Parameters<typeof readXml>[1]['open'] = ({ name, attr }) => {
    if (name === 'w15:commentEx') answered.add(attr('w15:paraIdParent') ?? '');
  };
  readXml(extended, { open }, part);
  return answered;
}

interface OpenRun {
  readonly start: number;
  reference: { readonly start: number; end: number } | undefined;
  others: number;
}

/** Range marks of these comments, and the runs that hold nothing but their signs. */
function marksOf(text: string, own: readonly Comment[], part: string): Splice[] {
  const ids = new Set(own.map(({ id }) => id));
  const removed: Splice[] = [];
  const runs: OpenRun[] = [];
  const path: string[] = [];
  readXml(
    text,
    {
      open: ({ name, from, to, attr }) => {
        const isOwn = ids.has(attr('w:id') ?? '');
        if (isOwn && (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd')) {
          removed.push({ start: from, end: to, text: '' });
        }
        const run = runs.at(-1);
        if (run && path.at(-1) === 'w:r' && name !== 'w:rPr') {
          if (isOwn && name === 'w:commentReference') run.reference = { start: from, end: to };
          else run.others += 1;
        }
        if (name === 'w:r') runs.push({ start: from, reference: undefined, others: 0 });
        path.push(name);
      },
      close: (name, _, to) => {
        path.pop();
        const run = name === 'w:r' ? runs.pop() : undefined;
        if (!run?.reference) return;
        removed.push(run.others === 0 ? { start: run.start, end: to, text: '' } : { ...run.reference, text: '' });
      },
    },
    part,
  );
  return removed;
}
